package org.parley.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.parley.text.Document;
import org.parley.text.Metadata;

/** A folder to write files into, and what is read of them. */
abstract class DocumentsFixture {
  static final Metadata DEFAULTS =
      new Metadata(null, LocalDate.of(2000, 1, 2), "Default Press", null, "en");
  static final Limits SMALL = new Limits(200, 100);

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(UTF_8));
  }

  Path file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  List<Reading> readings(Limits limits, String input, String... names) {
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
  List<String> read(String... names) {
    return shown(readings(Limits.DEFAULT, "", names));
  }

  List<String> shown(List<Reading> readings) {
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

  Document only(String... names) {
    List<Reading> readings = readings(Limits.DEFAULT, "", names);
    assertEquals(1, readings.size());
    return ((Reading.Success) readings.get(0)).document();
  }
}
