package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.validate.Severity;
import org.parley.validate.Violation;

/** What becomes of a document by what the shapes say of its graph. */
class DocumentGraphsTest {
  private final Path file;

  DocumentGraphsTest(@TempDir Path folder) throws IOException {
    this.file = Files.createFile(folder.resolve("a.nq.gz"));
  }

  @Test
  void violationsKeepADocumentOutAndAreNamed() {
    DocumentGraphs.Outcome outcome =
        judged(found("first", Severity.VIOLATION), found("second", Severity.WARNING));
    assertNull(outcome.file());
    assertFalse(Files.exists(file));
    assertNotNull(outcome.problem());
    assertEquals("article.txt", outcome.problem().place());
    assertEquals(
        "the document's graph violates the shapes in 1 place", outcome.problem().message());
    assertTrue(String.valueOf(outcome.problem().value()).contains("first"));
  }

  @Test
  void warningsLetADocumentInAndAreNamed() {
    DocumentGraphs.Outcome outcome =
        judged(found("first", Severity.WARNING), found("second", Severity.INFO));
    assertEquals(file, outcome.file());
    assertTrue(Files.exists(file));
    assertNotNull(outcome.problem());
    assertEquals("is loaded, but the shapes warn of it in 2 places", outcome.problem().message());
  }

  @Test
  void conformingDocumentsGoIn() {
    assertEquals(new DocumentGraphs.Outcome("article.txt", file, null), judged());
  }

  private DocumentGraphs.Outcome judged(Violation... found) {
    return DocumentGraphs.judged("article.txt", file, ImmutableList.copyOf(found));
  }

  private static Violation found(String message, Severity severity) {
    return new Violation(
        null, "https://a.example/node", null, null, message, "https://a.example/shape", severity);
  }
}
