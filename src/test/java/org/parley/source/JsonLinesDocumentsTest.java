package org.parley.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.text.Document;
import org.parley.text.Metadata;

/** Documents in files of JSON Lines. */
class JsonLinesDocumentsTest extends DocumentsFixture {
  private static final String LINES =
      """
      {"id": "x1", "text": "One.", "title": "A", "date": "2022-03-08T10:00:00Z", "more": [1]}

      {"text": "Two.", "url": "https://a.example/2", "lang": "de", "publisher": null}
      {"text": "Three."}
      """;

  @Test
  void areADocumentPerLine() throws IOException {
    file("a.jsonl", LINES);
    assertEquals(
        List.of("x1: One.", "https://a.example/2: Two.", "a.jsonl:4: Three."), read("a.jsonl"));
    List<Document> documents =
        readings(Limits.DEFAULT, "", "a.jsonl").stream()
            .map(reading -> ((Reading.Success) reading).document())
            .toList();
    assertEquals(
        List.of("x1", "a.jsonl:3", "a.jsonl:4"), documents.stream().map(Document::name).toList());
    assertEquals(
        new Metadata("A", LocalDate.of(2022, 3, 8), "Default Press", null, "en"),
        documents.get(0).metadata());
    assertEquals("de", documents.get(1).metadata().language());
    assertEquals("Default Press", documents.get(1).metadata().publisher());
  }

  @Test
  void mayHaveOtherEndingsLineEndsAndAMark() throws IOException {
    file("a.ndjson", "\uFEFF" + LINES.replace("\n", "\r\n"));
    file("b.jsonl.gz", gzip(LINES));
    file("c.unknown", LINES);
    assertEquals(
        List.of("x1: One.", "https://a.example/2: Two.", "a.ndjson:4: Three."), read("a.ndjson"));
    assertEquals(3, read("b.jsonl.gz").size());
    assertEquals(3, read("c.unknown").size());
  }

  @Test
  void areReadOnBehindABadLine() throws IOException {
    file(
        "a.jsonl",
        """
        {"text": "One."}
        {"title": "no text"}
        {"text": " \\n"}
        {"text": ["not a string"]}
        {"text": "no end
        ["text"]
        {"text": "a"} {"text": "b"}
        {"text": "a", "date": "8 March 2022"}
        {"text": "a", "date": "2022-02-30"}
        {"text": "a", "date": 20220308}
        {"text": "a", "url": "a.example"}
        {"text": "a", "lang": "!"}
        {"text": "a", "publisher": {"name": "Wire"}}
        {"text": "a\\u0000b"}
        {"text": "Two.", "id": 17, "date": "", "url": "", "title": 5}
        """);
    assertEquals(
        List.of(
            "a.jsonl:1: One.",
            "a.jsonl:2: no text. Put the article under the key \"text\". [bad-json-line]",
            "a.jsonl:3: an empty text. Put the article under the key \"text\". [bad-json-line]",
            "a.jsonl:4: the text is not a string: «[\"not a string\"]». Put the article in"
                + " quotation marks. [bad-json-line]",
            "a.jsonl:5: not JSON from column 17 on: «{\"text\": \"no end». Write one JSON object in"
                + " each line. [bad-json-line]",
            "a.jsonl:6: not a JSON object: «[\"text\"]». Write one JSON object in each line."
                + " [bad-json-line]",
            "a.jsonl:7: not JSON from column 15 on: «{\"text\": \"a\"} {\"text\": \"b\"}». Write one"
                + " JSON object in each line. [bad-json-line]",
            "a.jsonl:8: not a date: «8 March 2022». Write year-month-day, such as 2022-03-08."
                + " [bad-date]",
            "a.jsonl:9: not a date: «2022-02-30». Write year-month-day, such as 2022-03-08."
                + " [bad-date]",
            "a.jsonl:10: not a date: «20220308». Write year-month-day, such as 2022-03-08."
                + " [bad-date]",
            "a.jsonl:11: not the address of a page: «a.example». Write a whole one, such as"
                + " https://example.org/news/1, or leave it out. [bad-url]",
            "a.jsonl:12: not a language tag: «!». Write one such as en or pt-BR. [bad-json-line]",
            "a.jsonl:13: a list or object as publisher: «{\"name\":\"Wire\"}». Write the publisher as"
                + " one string, or leave it out. [bad-json-line]",
            "a.jsonl:14: NUL characters instead of text. Convert it to plain text or HTML first."
                + " [binary-document]",
            "17: Two."),
        read("a.jsonl"));
  }

  @Test
  void withHalfACharacterHaveAReplacement() throws IOException {
    file("a.jsonl", "{\"text\": \"a\\ud83d b \\udd4a\\ud83d\\udd4a\", \"title\": \"\\ud83d\"}");
    Document document = only("a.jsonl");
    assertEquals("a\uFFFD b \uFFFD🕊", document.text().string());
    assertEquals("\uFFFD", document.metadata().title());
  }

  @Test
  void notInUtf8AreRefused() throws IOException {
    file("a.jsonl", "{\"text\": \"ok\"}\n{\"text\": \"caf\u00E9\"}\n".getBytes("windows-1252"));
    assertEquals(
        List.of(
            "a.jsonl:1: ok",
            "a.jsonl:2: not UTF-8, as JSON must be. Save the file as UTF-8. [wrong-charset]"),
        read("a.jsonl"));
    file("b.jsonl", "\uFEFF{\"text\": \"ok\"}".getBytes("UTF-16LE"));
    assertEquals(
        List.of("b.jsonl: not UTF-8, as JSON must be. Save the file as UTF-8. [wrong-charset]"),
        read("b.jsonl"));
  }

  @Test
  void thatAreSomethingElseAreOneProblem() throws IOException {
    file("a.jsonl", gzip(LINES));
    file("b.jsonl.gz", LINES);
    file("c.jsonl", new byte[100]);
    file("d.jsonl", " \n\n");
    file("e.jsonl.gz", gzip(""));
    assertEquals(
        List.of(
            "a.jsonl: a gzip archive instead of text. Convert it to plain text or HTML first."
                + " [binary-document]",
            "b.jsonl.gz: not gzip, or damaged: «Not in GZIP format». Pack it again with gzip."
                + " [unreadable-file]",
            "c.jsonl: NUL characters instead of text. Convert it to plain text or HTML first."
                + " [binary-document]",
            "d.jsonl: no text. Write some, or leave the file out. [empty-document]",
            "e.jsonl.gz: no text. Write some, or leave the file out. [empty-document]"),
        read("a.jsonl", "b.jsonl.gz", "c.jsonl", "d.jsonl", "e.jsonl.gz"));
  }

  @Test
  void areReadUpToWhereTheyAreDamaged() throws IOException {
    byte[] whole = gzip(LINES + "{\"text\": \"Four.\"}\n".repeat(5000));
    file("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 10));
    List<String> found = read("a.jsonl.gz");
    assertTrue(found.size() > 3);
    assertTrue(found.get(found.size() - 1).endsWith("Pack it again with gzip. [unreadable-file]"));
  }

  @Test
  void mayHaveOneLineThatIsTooLong() throws IOException {
    file(
        "a.jsonl",
        "{\"text\": \"One.\"}\n{\"text\": \"" + "x".repeat(300) + "\"}\n{\"text\": \"Two.\"}\n");
    assertEquals(
        List.of(
            "a.jsonl:1: One.",
            "a.jsonl:2: larger than 200 bytes or 100 characters. Split it into articles, one in"
                + " each file or line. [document-too-large]",
            "a.jsonl:3: Two."),
        shown(readings(SMALL, "", "a.jsonl")));
  }

  @Test
  void areReadLazily() throws IOException {
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            String line = "{\"text\": \"again\", \"id\": \"" + at / 100 + "\"}";
            int column = at++ % 100;
            return column == 99 ? '\n' : column < line.length() ? line.charAt(column) : ' ';
          }
        };
    try (Stream<Reading> readings =
        new Documents(Metadata.UNKNOWN, Limits.DEFAULT).read(List.of("-"), endless)) {
      Iterator<Reading> iterator = readings.iterator();
      for (int i = 0; i < 1000; i++) {
        Document document = ((Reading.Success) iterator.next()).document();
        assertEquals(Integer.toString(i), document.id());
      }
    }
  }
}
