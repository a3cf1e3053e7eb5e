package org.parley.serve.page;

import static org.apache.jena.graph.Node.ANY;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.parley.serve.http.Replies;
import org.parley.serve.http.Reply;

/**
 * {@code /dump/parley.nq.gz}: the whole graph as it is at one moment. It is written as it is read,
 * whatever its size; only a few are written at once.
 */
public final class Dump extends HttpServlet {
  private static final String FILE = "/parley.nq.gz";
  private static final int CONCURRENT = 2;

  private final transient DatasetGraph dataset;
  private final transient Semaphore places = new Semaphore(CONCURRENT);

  public Dump(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null || path.equals("/")) {
      String depth = path == null ? "dump" : "";
      Replies.send(Reply.seeOther(depth + FILE.substring(path == null ? 0 : 1)), request, response);
    } else if (!path.equals(FILE)) {
      Replies.send(Reply.of(404, Reply.TEXT, "The dump is /dump" + FILE + "\n"), request, response);
    } else if (!places.tryAcquire()) {
      Replies.send(
          Reply.of(503, Reply.TEXT, "Others are fetching the dump; come back in a moment\n")
              .with("Retry-After", "30"),
          request,
          response);
    } else {
      try {
        response.setContentType("application/gzip");
        response.setHeader("Content-Disposition", "attachment; filename=parley.nq.gz");
        if (!request.getMethod().equals("HEAD")) {
          write(response.getOutputStream());
        }
      } finally {
        places.release();
      }
    }
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private void write(OutputStream out) throws IOException {
    try {
      Txn.executeRead(
          dataset,
          () -> {
            try (GZIPOutputStream zipped = new GZIPOutputStream(out, 1 << 16)) {
              StreamRDF writer = StreamRDFWriter.getWriterStream(zipped, RDFFormat.NQUADS_UTF8);
              writer.start();
              for (Iterator<Quad> quads = dataset.findNG(ANY, ANY, ANY, ANY); quads.hasNext(); ) {
                writer.quad(quads.next());
              }
              writer.finish();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }
}
