package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.source.Documents;
import org.parley.source.Limits;
import org.parley.text.Metadata;

class BuildProgressTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private final Documents documents = new Documents(Metadata.UNKNOWN, Limits.DEFAULT);
  private final AtomicLong clock = new AtomicLong(-5_000_000_000L);
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void whereNobodyLooksOnThereIsALineEveryTenSeconds() {
    BuildProgress progress = progress(false);
    progress.interpreted("a");
    pass(9);
    progress.interpreted("b");
    assertEquals("", told());
    pass(1);
    progress.unchanged("c");
    progress.interpreted("d");
    assertEquals("3 documents read, 0.3 a second, 1 unchanged\n", told());
    pass(5);
    progress.loaded(3);
    assertEquals("", told());
    pass(5);
    progress.loaded(3);
    assertEquals("4 documents are in the store.\n", told());
  }

  @Test
  void aPersonSeesOneLineThatChangesAndProblemsBelowIt() {
    BuildProgress progress = progress(true);
    progress.interpreted("a");
    pass(2);
    progress.interpreted("b");
    progress.failed(new Problem(Code.EMPTY_DOCUMENT, "c.txt", null, "is no text", "mend it"));
    String[] lines = told().split("\n", -1);
    assertEquals(
        "\r\u001b[K1 documents read, 1000.0 a second  a"
            + "\r\u001b[K2 documents read, 1.0 a second  b",
        lines[0]);
    assertTrue(lines[1].startsWith("parley: "), lines[1]);
    progress.interpreted("d");
    progress.end();
    assertEquals("\r\u001b[K3 documents read, 1.5 a second  d\n", told());
  }

  @Test
  void theTimeLeftIsToldFromWhatThereIsToRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Rain fell in the north.\n");
    BuildProgress progress = progress(true);
    progress.expect(3 * Files.size(file));
    progress.interpreted("a");
    try (var readings =
        documents.read(List.of(file.toString()), new ByteArrayInputStream(new byte[0]))) {
      assertEquals(1, readings.count());
    }
    told();
    pass(4);
    progress.interpreted("b");
    assertEquals("\r\u001b[K2 documents read, 0.5 a second, 8 s left  b", told());
  }

  @Test
  void theLoadIntoANewStoreTellsItsTimeLeft() {
    BuildProgress progress = progress(false);
    progress.read(100_000, 0.1);
    pass(30);
    progress.read(1_000_000, 0.25);
    assertEquals("1,000,000 statements are in the store, 2 min left.\n", told());
  }

  @Test
  void soDoesTheTextIndex() {
    BuildProgress progress = progress(false);
    progress.read(100_000, 1);
    pass(100);
    progress.indexed(0.01);
    assertEquals("1 % of the text index is made.\n", told());
    pass(10);
    progress.indexed(0.5);
    assertEquals("50 % of the text index is made, 10 s left.\n", told());
  }

  @Test
  void timesAreRounded() {
    assertEquals("0 s", BuildProgress.duration(0.4));
    assertEquals("59 s", BuildProgress.duration(59.4));
    assertEquals("1 min", BuildProgress.duration(59.6));
    assertEquals("59 min", BuildProgress.duration(59.4 * 60));
    assertEquals("2 h 5 min", BuildProgress.duration(125 * 60));
  }

  private BuildProgress progress(boolean interactive) {
    PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(out, out, new ByteArrayInputStream(new byte[0]), interactive, 80);
    return new BuildProgress(terminal, documents.extent(), clock::get);
  }

  private void pass(long seconds) {
    clock.addAndGet(seconds * 1_000_000_000L);
  }

  private String told() {
    String told = err.toString(StandardCharsets.UTF_8);
    err.reset();
    return told.replace(System.lineSeparator(), "\n");
  }
}
