package org.parley.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.text.Document;
import org.parley.text.Metadata;

/** Whatever the bytes, they end up as documents or problems, and nothing is thrown. */
class HostileInputTest {
  private static final String[] PIECES = {
    "---\n",
    "title: ",
    "date: 2022-03-08\n",
    "id: x\n",
    "{\"text\": \"",
    "\"}\n",
    "\\ud800",
    "\\u0000",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "<p>",
    "<article>",
    "</article>",
    "<script type=application/ld+json>",
    "</script>",
    "<meta charset=utf-16>",
    "<!--",
    "-->",
    "&#0;",
    "&#xD800;",
    "&",
    "<time datetime=",
    "word ",
    "“",
    "é",
    "🕊",
    "\n",
    "\r\n",
    "\t",
    "\0",
    "\u0001",
    "\uFEFF",
    "\u2028",
    "%PDF-",
    "*a",
    "!!x"
  };

  private Path folder;

  @BeforeEach
  void useFolder(@TempDir Path temporary) {
    folder = temporary;
  }

  private final Documents documents = new Documents(Metadata.UNKNOWN, new Limits(5000, 1000));

  @Test
  void randomBytesAndPiecesAreReadOrRefused() throws IOException {
    Random random = new Random(11);
    String[] names = {"a.txt", "a.html", "a.jsonl", "a.jsonl.gz", "a.unknown"};
    for (int round = 0; round < 3000; round++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      int length = random.nextInt(30);
      for (int i = 0; i < length; i++) {
        if (random.nextInt(12) == 0) {
          bytes.write(random.nextInt(256));
        } else {
          bytes.write(PIECES[random.nextInt(PIECES.length)].getBytes(UTF_8));
        }
      }
      Path file = folder.resolve(names[round % names.length]);
      Files.write(file, bytes.toByteArray());
      assertSound(List.of(file.toString()), bytes.toByteArray());
      assertSound(List.of("-"), bytes.toByteArray());
    }
  }

  private void assertSound(List<String> paths, byte[] input) {
    try (Stream<Reading> readings = documents.read(paths, new ByteArrayInputStream(input))) {
      List<Reading> found = readings.toList();
      assertFalse(found.isEmpty());
      for (Reading reading : found) {
        if (reading instanceof Reading.Success success) {
          assertSound(success.document());
        } else if (reading instanceof Reading.Failure failure) {
          assertEquals(1, failure.problem().line().lines().count());
        }
      }
    }
  }

  private static void assertSound(Document document) {
    String text = document.text().string();
    assertFalse(document.id().isBlank());
    assertFalse(CharMatcher.whitespace().matchesAllOf(text));
    assertTrue(document.text().length() <= 1000);
    assertEquals(text, new String(text.getBytes(UTF_8), UTF_8));
    assertEquals(-1, text.indexOf('\0'));
  }
}
