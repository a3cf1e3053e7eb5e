package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.store.Filling;

/** Documents are loaded while others are read, and what goes wrong then still ends the build. */
class BatchTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path temp;

  private final Told told = new Told();

  @Test
  void batchesAreLoadedOneAfterTheOther() throws Exception {
    try (Filling filling = Filling.open(temp.resolve("kg"));
        ReportFile report = new ReportFile(temp.resolve("report"));
        Batch batch = new Batch(filling, report, told)) {
      int documents = 2 * filling.atOnce() + 1;
      for (int i = 0; i < documents; i++) {
        batch.add(done("d" + i, "good"));
      }
      BuildReport built = batch.end();
      assertEquals(documents, built.loaded());
      assertEquals(List.of(filling.atOnce(), 2 * filling.atOnce(), documents), told.loaded);
      assertTrue(filling.holds("id of d0", "print") && filling.holds("id of d200", "print"));
    }
  }

  @Test
  void aLoadThatFailsEndsTheBuild() throws Exception {
    try (Filling filling = Filling.open(temp.resolve("kg"));
        ReportFile report = new ReportFile(temp.resolve("report"));
        Batch batch = new Batch(filling, report, told)) {
      batch.add(done("good", "good"));
      batch.add(done("bad", "<urn:s> <urn:p> \"of no graph\" ."));
      ProblemException failed = assertThrows(ProblemException.class, batch::end);
      assertEquals(Code.BAD_SYNTAX, failed.problem().code());
      assertFalse(filling.holds("id of good", "print"), "as a whole or not at all");
      assertEquals(List.of(), told.loaded);
    }
  }

  /** A document whose file has some lines of its own, or a good one. */
  private GraphBuild.Done done(String name, String lines) throws Exception {
    String graph = " <https://a.example/graph/" + name + "> .\n";
    String parley = "<urn:d> <https://w3id.org/parley/ontology#";
    String quads =
        lines.equals("good")
            ? (parley + "documentId> \"id of " + name + "\"" + graph)
                + (parley + "fingerprint> \"print\"" + graph)
            : lines;
    Path file = temp.resolve(name + ".nq.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(quads.getBytes(StandardCharsets.UTF_8));
    }
    return new GraphBuild.Done(name, false, file, null);
  }

  private static final class Told implements Progress {
    final List<Integer> loaded = new ArrayList<>();

    @Override
    public void loadingModels() {}

    @Override
    public void interpreted(String name) {}

    @Override
    public void unchanged(String name) {}

    @Override
    public void loaded(int documents) {
      loaded.add(documents);
    }

    @Override
    public void failed(Problem problem) {}
  }
}
