package org.parley.serve.reconcile;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.ByteStreams;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.parley.serve.http.FormData;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.RefusedException;
import org.parley.serve.http.Replies;
import org.parley.serve.http.Reply;

/** {@code /reconcile}: reads the requests of {@link Reconciliation}, by GET and by POST. */
public final class ReconcileServlet extends HttpServlet {
  private static final int MAX_BODY = 1 << 20;

  /** Previews are shown within OpenRefine's pages, which no other page of ours may be. */
  private static final String FRAMED = "default-src 'self'; object-src 'none'; base-uri 'none'";

  private final transient DatasetGraph dataset;
  private final transient Reconciliation service;

  public ReconcileServlet(DatasetGraph dataset, Reconciliation service) {
    this.dataset = dataset;
    this.service = service;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply reply;
    try {
      PageRequest page =
          PageRequest.of(request)
              .orElseThrow(() -> new RefusedException(400, "The address has a broken escape"));
      ImmutableListMultimap<String, String> parameters = parameters(page, request);
      reply = Txn.calculateRead(dataset, () -> service.reply(page, parameters));
      if (page.rest().equals("preview")) {
        response.setHeader("Content-Security-Policy", FRAMED);
      }
    } catch (RefusedException e) {
      reply = Reply.of(e.status(), Reply.TEXT, Strings.nullToEmpty(e.getMessage()) + "\n");
      if (e.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
        reply = reply.with("Retry-After", "5");
      }
    } catch (RuntimeException e) {
      reply = Replies.failed("/reconcile", e);
    }
    Replies.send(reply, request, response);
  }

  private static ImmutableListMultimap<String, String> parameters(
      PageRequest page, HttpServletRequest request) throws IOException {
    if (!request.getMethod().equals("POST")) {
      return page.parameters();
    }
    String type = Ascii.toLowerCase(Strings.nullToEmpty(request.getContentType()));
    if (!type.startsWith("application/x-www-form-urlencoded")) {
      throw new RefusedException(415, "POST a form: application/x-www-form-urlencoded");
    }
    byte[] body;
    try (InputStream in = request.getInputStream()) {
      body = ByteStreams.limit(in, MAX_BODY + 1L).readAllBytes();
    }
    if (body.length > MAX_BODY) {
      throw new RefusedException(413, "Send fewer queries at a time");
    }
    return ImmutableListMultimap.<String, String>builder()
        .putAll(page.parameters())
        .putAll(
            FormData.parse(new String(body, StandardCharsets.UTF_8))
                .orElseThrow(() -> new RefusedException(400, "The form has a broken escape")))
        .build();
  }
}
