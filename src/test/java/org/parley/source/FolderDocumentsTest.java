package org.parley.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Documents in folders, and places where none can be read. */
class FolderDocumentsTest extends DocumentsFixture {
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
              "in: no articles in this folder. Name one with files that end in .txt, .html, .jsonl,"
                  + " .warc, .rss or .atom, or name files of other kinds themselves. [empty-folder]",
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
                  + " publisher, url, lang, id, licence, show. [bad-front-matter]",
              "d.txt: fine"),
          read("in"));
    }
  }

  @Nested
  class Stores {
    @Test
    void areNoDocuments() throws IOException {
      file("in/a.txt", "fine");
      file("in/kg/parley-store.lock", "");
      file("in/kg/report.jsonl", "");
      assertEquals(List.of("a.txt: fine"), read("in"));
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
}
