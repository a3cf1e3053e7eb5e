package org.parley.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Metadata;

class DocumentsTest extends DocumentsFixture {
  @Nested
  class PlainText {
    @Test
    void isTheContentOfTheFileUnchanged() throws IOException {
      String content = "\r\n Peace  🕊\tnow.\r\n\rLast line without end";
      file("a.txt", content);
      Document document = only("a.txt");
      assertEquals(content, document.text().string());
      assertEquals("a.txt", document.id());
      assertEquals("a.txt", document.name());
      assertEquals(DEFAULTS, document.metadata());
    }

    @Test
    void losesItsFrontMatterAndNoMore() throws IOException {
      file(
          "a.txt",
          "---\ntitle: Talks fail\ndate: 2022-03-08\npublisher: Wire\nurl: https://a.example/1\n"
              + "lang: de\nid: talks-1\nlicence: CC0\n---\n\nThe talks failed.\n");
      Document document = only("a.txt");
      assertEquals("\nThe talks failed.\n", document.text().string());
      assertEquals("talks-1", document.id());
      assertEquals("a.txt", document.name());
      assertEquals(
          new Metadata(
              "Talks fail",
              LocalDate.of(2022, 3, 8),
              "Wire",
              URI.create("https://a.example/1"),
              "de",
              "CC0",
              null),
          document.metadata());
    }

    @Test
    void isIdentifiedByItsUrlBeforeItsPath() throws IOException {
      file("a.txt", "---\nurl: https://a.example/1\n---\nText.");
      assertEquals("https://a.example/1", only("a.txt").id());
    }

    @Test
    void inFiveMegabytesOfOneLineIsTooLarge() throws IOException {
      file("a.txt", "word ".repeat(1_000_000));
      assertEquals(
          List.of(
              "a.txt: larger than 10000000 bytes or 1000000 characters. Split it into articles,"
                  + " one in each file or line. [document-too-large]"),
          read("a.txt"));
    }
  }

  @Nested
  class StandardInput {
    private List<String> read(String content) {
      return shown(readings(Limits.DEFAULT, content, "-"));
    }

    @Test
    void mayBeAnyFormat() {
      assertEquals(
          List.of("sha256:" + new DocumentText("Peace now.").sha256() + ": Peace now."),
          read("Peace now."));
      assertTrue(read("  \n<!DOCTYPE html><p>Peace <b>now").get(0).endsWith(": Peace now"));
      assertTrue(read("<p>Peace <b>now").get(0).endsWith(": Peace now"));
      assertTrue(read("\uFEFF{\"text\": \"Peace now\"}").get(0).endsWith(": Peace now"));
      assertEquals(List.of("x: Peace"), read("{\"text\":\"Peace\",\"id\":\"x\"}\n\n"));
      assertEquals(List.of("x: Peace"), read("---\nid: x\n---\nPeace"));
      assertTrue(read("{not JSON} is text").get(0).endsWith(": {not JSON} is text"));
      assertTrue(read("< 5 is text").get(0).endsWith(": < 5 is text"));
    }

    @Test
    void isNamedByADash() {
      List<Reading> readings = readings(Limits.DEFAULT, "{\"text\":\"a\"}\n{\"text\":\"b\"}", "-");
      assertEquals("-:2", ((Reading.Success) readings.get(1)).document().name());
      assertEquals("-:2", ((Reading.Success) readings.get(1)).place());
      assertEquals(
          "-", ((Reading.Success) readings(Limits.DEFAULT, "a", "-").get(0)).document().name());
      assertEquals(
          List.of("-: no text. Write some, or leave the file out. [empty-document]"), read(""));
    }

    @Test
    void isNotClosed() {
      List<String> closed = new ArrayList<>();
      for (String content : List.of("text", "<p>text", "{\"text\":\"text\"}")) {
        InputStream in =
            new ByteArrayInputStream(content.getBytes(UTF_8)) {
              @Override
              public void close() {
                closed.add(content);
              }
            };
        try (Stream<Reading> readings =
            new Documents(Metadata.UNKNOWN, Limits.DEFAULT).read(List.of("-"), in)) {
          assertEquals(1, readings.count());
        }
      }
      assertEquals(List.of(), closed);
    }

    @Test
    void isReadNoFurtherThanTheLimit() {
      assertEquals(
          List.of(
              "-: larger than 200 bytes or 100 characters. Split it into articles, one in each file"
                  + " or line. [document-too-large]"),
          shown(readings(SMALL, "x".repeat(201), "-")));
    }
  }

  @Nested
  class Duplicates {
    @Test
    void withAnotherTextAreAProblemThatNamesBothPlaces() throws IOException {
      file("a.txt", "---\nid: x\n---\nOne.");
      file("b.jsonl", "{\"id\": \"x\", \"text\": \"Two.\"}");
      assertEquals(
          List.of(
              "x: One.",
              "b.jsonl:1: another text under the identifier of a.txt: «x». Give one of the two an id"
                  + " of its own. [duplicate-document]"),
          read("a.txt", "b.jsonl"));
    }

    @Test
    void withTheSameTextArePassedOver() throws IOException {
      file("in/a.txt", "One.");
      assertEquals(List.of("a.txt: One."), read("in", "in/a.txt", "in"));
    }

    @Test
    void ofTwoFoldersShareTheirPaths() throws IOException {
      file("one/a.txt", "One.");
      file("two/a.txt", "Two.");
      assertFalse(read("one", "two").get(1).startsWith("a.txt: "));
      assertEquals(List.of("one/a.txt: One.", "two/a.txt: Two."), read("."));
    }
  }
}
