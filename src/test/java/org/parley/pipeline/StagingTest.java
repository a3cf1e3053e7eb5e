package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Filling;

/** What an interrupted build leaves. */
class StagingTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path temp;

  @Test
  void whatIsReadyIsLoadedByTheNextBuildAndTheRestIsRemoved() throws Exception {
    Staging staging = new Staging(temp.resolve("kg"));
    try (Filling filling = Filling.open(temp.resolve("kg"))) {
      staging.prepare();
      Path good = staging.ready(write(staging.file("https://a.example/graph/good"), "good"));
      Path torn = staging.ready(Files.writeString(staging.file("https://a.example/graph/b"), "to"));
      Path underWay = write(staging.file("https://a.example/graph/c"), "c");

      staging.prepare();
      staging.loadLeft(filling);
      assertFalse(Files.exists(good) || Files.exists(torn) || Files.exists(underWay));
      assertTrue(filling.holds("id of good", "print of good"));
      assertFalse(filling.holds("id of c", "print of c"));
      assertEquals(1, temp.resolve("kg/quads").toFile().list().length);
    }
  }

  private static Path write(Path file, String name) throws Exception {
    String parley = "<https://w3id.org/parley/ontology#";
    String graph = " <https://a.example/graph/" + name + "> .\n";
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      String quads =
          "<urn:d> "
              + parley
              + "documentId> \"id of "
              + name
              + "\""
              + graph
              + "<urn:d> "
              + parley
              + "fingerprint> \"print of "
              + name
              + "\""
              + graph;
      out.write(quads.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
