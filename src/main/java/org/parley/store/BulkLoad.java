package org.parley.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/** Fills an empty TDB2 dataset from the folder {@code quads}, with TDB2's own loader. */
final class BulkLoad extends StreamRDFWrapper {
  private static final long STEP = 100_000;

  private final Filling.Progress progress;

  /** Of all files. */
  private final long bytes;

  private long bytesRead;
  private long quads;

  private BulkLoad(StreamRDF sink, Filling.Progress progress, long bytes) {
    super(sink);
    this.progress = progress;
    this.bytes = bytes;
  }

  static void of(StoreFolder folder, Filling.Progress progress)
      throws ProblemException, IOException {
    Files.createDirectories(folder.tdb2());
    DatasetGraph data = opened(folder);
    try {
      DataLoader loader = LoaderFactory.parallelLoader(data, (format, values) -> {});
      loader.startBulk();
      try {
        read(folder.quads(), new BulkLoad(loader.stream(), progress, size(folder.quads())));
        loader.finishBulk();
      } catch (IOException | ProblemException | RuntimeException e) {
        loader.finishException(e);
        throw e;
      }
    } catch (RuntimeException | InternalError e) {
      throw StoreFolder.failed(folder.root(), "the store cannot be filled", e);
    } finally {
      TDBInternal.expel(data, true);
    }
  }

  /** To open a store is to make its files: that fails where the disk is full. */
  private static DatasetGraph opened(StoreFolder folder) throws ProblemException {
    try {
      return DatabaseMgr.connectDatasetGraph(Location.create(folder.tdb2()));
    } catch (RuntimeException | InternalError e) {
      throw StoreFolder.failed(folder.root(), "the store cannot be filled", e);
    }
  }

  /** In any order, since a list of the files might not fit into memory. */
  private static void read(Path folder, BulkLoad sink) throws IOException, ProblemException {
    sink.start();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + GraphFile.SUFFIX)) {
      for (Path file : files) {
        sink.read(file);
        sink.bytesRead += Files.size(file);
      }
    }
    sink.finish();
  }

  /** Of all files together. */
  static long size(Path folder) throws IOException {
    long size = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + GraphFile.SUFFIX)) {
      for (Path file : files) {
        size += Files.size(file);
      }
    }
    return size;
  }

  private void read(Path file) throws IOException, ProblemException {
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      RDFParser.source(in).lang(Lang.NQUADS).errorHandler(new ParseErrors()).parse(this);
    } catch (RiotException e) {
      throw new ProblemException(
          new Problem(
              Code.BAD_SYNTAX,
              file.toString(),
              e.getMessage(),
              "a file of the store is damaged",
              "delete it and run parley build again"),
          e);
    }
  }

  @Override
  public void quad(Quad quad) {
    super.quad(quad);
    quads++;
    if (quads % STEP == 0) {
      progress.read(quads, (double) bytesRead / bytes);
    }
  }

  /** Once for all files, not for each. */
  @Override
  public void start() {}

  @Override
  public void finish() {}
}
