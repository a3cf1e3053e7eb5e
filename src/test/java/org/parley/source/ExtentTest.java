package org.parley.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much is read, and how much there is. */
class ExtentTest extends DocumentsFixture {
  @Test
  void allThatIsToBeReadIsReadAtTheEnd() throws IOException {
    file("in/a.txt", "One.");
    file("in/b/c.html", "<p>Two.");
    file("in/README.txt", "Not read.");
    file("d.jsonl.gz", gzip("{\"text\": \"" + "Three. ".repeat(50) + "\"}\n"));
    file("too-large.txt", "x".repeat(201));
    List<String> paths =
        Stream.of("in", "d.jsonl.gz", "too-large.txt")
            .map(n -> folder.resolve(n).toString())
            .toList();
    Documents documents = new Documents(DEFAULTS, SMALL);
    try (Stream<Reading> readings = documents.read(paths, new ByteArrayInputStream(new byte[0]))) {
      assertEquals(4, readings.count());
    }
    assertEquals(Extent.total(paths), documents.extent().read());
  }

  @Test
  void standardInputCannotBeMeasured() {
    assertEquals(-1, Extent.total(List.of("-")));
  }
}
