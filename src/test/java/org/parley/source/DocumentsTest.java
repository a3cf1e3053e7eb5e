package org.parley.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Metadata;

class DocumentsTest {
  private static final Metadata DEFAULTS =
      new Metadata(null, LocalDate.of(2000, 1, 2), "Default Press", null, "en");
  private static final Limits SMALL = new Limits(200, 100);

  private Path folder;

  @BeforeEach
  void useFolder(@TempDir Path temporary) {
    folder = temporary;
  }

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(UTF_8));
  }

  private Path file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private List<Reading> readings(Limits limits, String input, String... names) {
    List<String> paths =
        Stream.of(names)
            .map(name -> name.equals("-") ? name : folder.resolve(name).toString())
            .toList();
    InputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
    try (Stream<Reading> readings = new Documents(DEFAULTS, limits).read(paths, in)) {
      return readings.toList();
    }
  }

  /** What is read, as {@code id: text}, or the line of the problem with the folder cut off. */
  private List<String> read(String... names) {
    return shown(readings(Limits.DEFAULT, "", names));
  }

  private List<String> shown(List<Reading> readings) {
    List<String> shown = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading instanceof Reading.Success success) {
        shown.add(success.document().id() + ": " + success.document().text());
      } else if (reading instanceof Reading.Failure failure) {
        shown.add(failure.problem().line().replace(folder + "/", ""));
      }
    }
    return shown;
  }

  private Document only(String... names) {
    List<Reading> readings = readings(Limits.DEFAULT, "", names);
    assertEquals(1, readings.size());
    return ((Reading.Success) readings.get(0)).document();
  }

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
              "de"),
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
  class JsonLinesFiles {
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
      assertTrue(
          found.get(found.size() - 1).endsWith("Pack it again with gzip. [unreadable-file]"));
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
  class Folders {
    @Test
    void areReadInTheOrderOfTheirPaths() throws IOException {
      for (String name : List.of("b.txt", "a/b.txt", "a-b.txt", "a/B.TXT", "a/a/z.html")) {
        file("in/" + name, name);
      }
      assertEquals(
          List.of(
              "a-b.txt: a-b.txt",
              "a/B.TXT: a/B.TXT",
              "a/a/z.html: a/a/z.html",
              "a/b.txt: a/b.txt",
              "b.txt: b.txt"),
          read("in"));
    }

    /** In UTF-16 order the wide character would come first. */
    @Test
    void areReadInCodePointOrder() throws IOException {
      String names = System.getProperty("sun.jnu.encoding", "UTF-8");
      assumeTrue(names.equals("UTF-8"), "the locale does not permit the names");
      file("in/\uFFFD.txt", "first");
      file("in/🕊.txt", "second");
      assertEquals(List.of("\uFFFD.txt: first", "🕊.txt: second"), read("in"));
    }

    @Test
    void holdThingsThatArePassedOver() throws IOException {
      file("in/README.txt", "no");
      file("in/README", "no");
      file("in/a.md", "no");
      file("in/a.gz", "no");
      file("in/.hidden.txt", "no");
      file("in/.git/a.txt", "no");
      file("in/b/.c/a.txt", "no");
      file("in/yes.txt", "yes");
      assertEquals(List.of("yes.txt: yes"), read("in"));
      assertEquals(List.of("a.md: no"), read("in/a.md"));
      assertEquals(List.of("README: no"), read("in/README"));
      assertEquals(List.of("a.txt: no"), read("in/.git"));
    }

    @Test
    void withoutDocumentsAreAProblem() throws IOException {
      Files.createDirectories(folder.resolve("in/a"));
      file("in/a/README.txt", "no");
      file("in/b.md", "no");
      file("c.txt", "fine");
      assertEquals(
          List.of(
              "in: no articles in this folder. Name one with files that end in .txt, .html or"
                  + " .jsonl, or name files of other kinds themselves. [empty-folder]",
              "c.txt: fine"),
          read("in", "c.txt"));
    }

    @Test
    void mayHoldLinks() throws IOException {
      file("elsewhere/a.txt", "linked");
      Files.createDirectories(folder.resolve("in"));
      Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
      Files.createSymbolicLink(folder.resolve("in/out"), folder.resolve("elsewhere"));
      Files.createSymbolicLink(folder.resolve("in/broken.txt"), folder.resolve("nowhere"));
      assertEquals(
          List.of(
              "in/broken.txt: no such file or folder. Check the spelling of the path."
                  + " [missing-file]",
              "out/a.txt: linked"),
          read("in"));
    }

    @Test
    void doNotStopAtABadDocument() throws IOException {
      file("in/a.txt", "");
      file("in/b.txt", new byte[] {'%', 'P', 'D', 'F', '-', '1'});
      file("in/c.txt", "---\ncolour: red\n---\n");
      file("in/d.txt", "fine");
      assertEquals(
          List.of(
              "in/a.txt: no text. Write some, or leave the file out. [empty-document]",
              "in/b.txt: a PDF document instead of text. Convert it to plain text or HTML first."
                  + " [binary-document]",
              "in/c.txt:2: an unknown key in the front matter: «colour». Use only title, date,"
                  + " publisher, url, lang, id, licence. [bad-front-matter]",
              "d.txt: fine"),
          read("in"));
    }
  }

  @Nested
  class BadPlaces {
    @Test
    void missingFilesAreNamed() {
      assertEquals(
          List.of(
              "a.txt: no such file or folder. Check the spelling of the path. [missing-file]",
              "b/c: no such file or folder. Check the spelling of the path. [missing-file]"),
          read("a.txt", "b/c"));
      try (Stream<Reading> readings =
          new Documents(DEFAULTS, Limits.DEFAULT)
              .read(List.of("a\0b"), InputStream.nullInputStream())) {
        assertEquals(
            List.of("a b: no such file or folder. Check the spelling of the path. [missing-file]"),
            shown(readings.toList()));
      }
    }

    @Test
    void whatMayNotBeReadIsNamed() throws IOException {
      file("in/closed/a.txt", "no");
      file("in/b.txt", "no");
      file("in/c.txt", "yes");
      Path closed = folder.resolve("in/closed");
      Path file = folder.resolve("in/b.txt");
      assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "POSIX only");
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
      try {
        assumeFalse(Files.isReadable(file), "whoever runs this may read everything");
        assertEquals(
            List.of(
                "in/b.txt: may not be read. Give the user who runs this permission to read it."
                    + " [no-permission]",
                "c.txt: yes",
                "in/closed: may not be read. Give the user who runs this permission to read it."
                    + " [no-permission]"),
            read("in"));
        assertEquals(
            List.of(
                "in/closed: may not be read. Give the user who runs this permission to read it."
                    + " [no-permission]"),
            read("in/closed"));
      } finally {
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
      }
    }

    /** Holds for those who may read everything, too. */
    @Test
    void aRefusalOfTheSystemIsAMissingPermission() {
      assertEquals(
          "in/closed: may not be read. Give the user who runs this permission to read it."
              + " [no-permission]",
          FileProblems.of("in/closed", new AccessDeniedException("in/closed")).line());
    }

    @Test
    void aFailingDiskIsNamed() {
      InputStream failing =
          new InputStream() {
            @Override
            public int read() throws IOException {
              throw new IOException("Input/output error");
            }
          };
      try (Stream<Reading> readings =
          new Documents(DEFAULTS, Limits.DEFAULT).read(List.of("-"), failing)) {
        assertEquals(
            List.of(
                "-: cannot be read: «Input/output error». Check the disk or network that it lies"
                    + " on. [unreadable-file]"),
            shown(readings.toList()));
      }
    }

    @Test
    void devicesAndPipesAreRefused() throws Exception {
      assumeTrue(Files.exists(Path.of("/dev/zero")), "needs a device");
      try (Stream<Reading> readings =
          new Documents(DEFAULTS, Limits.DEFAULT)
              .read(List.of("/dev/zero"), InputStream.nullInputStream())) {
        assertEquals(
            List.of(
                "/dev/zero: a pipe or device instead of a file. Pass its content to standard input"
                    + " and name - instead. [unreadable-file]"),
            shown(readings.toList()));
      }
    }

    @Test
    void largeFilesAreNotReadAtAll() throws IOException {
      file("a.html", "x".repeat(201));
      assertEquals(
          List.of(
              "a.html: larger than 200 bytes or 100 characters. Split it into articles, one in each"
                  + " file or line. [document-too-large]"),
          shown(readings(SMALL, "", "a.html")));
      file("a.txt", "x".repeat(101));
      file("b.txt", "🕊".repeat(50));
      file("c.txt", "é".repeat(100));
      List<String> found = shown(readings(SMALL, "", "a.txt", "b.txt", "c.txt"));
      assertTrue(found.get(0).startsWith("a.txt: larger than"));
      assertTrue(found.get(1).startsWith("b.txt: 🕊"));
      assertTrue(found.get(2).startsWith("c.txt: é"));
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
