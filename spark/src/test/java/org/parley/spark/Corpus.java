package org.parley.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Documents in every format that is read, some of them bad. */
final class Corpus {
  private Corpus() {}

  static String sentence(String name) {
    return "Norland demands that " + name + " open its harbour. " + name + " said that it would.";
  }

  /** How many of the documents stay out: a bad line, and a second text under an identifier. */
  static final int BAD = 2;

  /** Writes text, HTML, JSON Lines, packed and not, a web archive and a feed to a folder. */
  static void write(Path folder) throws IOException {
    Path sub = Files.createDirectories(folder.resolve("sub"));
    Files.writeString(sub.resolve("a.txt"), "---\ndate: 2022-03-08\n---\n" + sentence("Westmark"));
    Files.writeString(folder.resolve("README.txt"), sentence("Nobody"));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      String id = i == 5 ? "" : "\"id\": \"d" + i % 11 + "\", ";
      lines.append("{" + id + "\"text\": \"" + sentence("Westmark" + i) + "\"}\n");
    }
    Files.writeString(folder.resolve("b.jsonl"), lines + "{\"text\": 3}\n");
    Files.writeString(
        folder.resolve("c.html"), "<title>T</title><article><p>" + sentence("Eastmark"));
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (int i = 0; i < 5; i++) {
      archive.write(gzip(answer("https://a.example/" + i, "<p>" + sentence("Southmark" + i))));
    }
    Files.write(folder.resolve("d.warc.gz"), archive.toByteArray());
    Files.write(folder.resolve("e.jsonl.gz"), gzip(rows(5)));
    Files.writeString(
        folder.resolve("f.rss"),
        "<rss version=\"2.0\"><channel><title>F</title><link>https://a.example/</link>"
            + "<description>F</description><item><title>One</title>"
            + "<link>https://a.example/item</link><description>"
            + sentence("Northmark")
            + "</description></item></channel></rss>");
  }

  /** JSON Lines of documents with identifiers, a title, and a date or none. */
  static String rows(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String date = i % 2 == 0 ? ", \"date\": \"2023-01-0" + (1 + i % 9) + "\"" : "";
      lines
          .append("{\"id\": \"row-" + i + "\", \"title\": \"Row " + i + "\"" + date)
          .append(", \"text\": \"" + sentence("Highmark" + i) + "\"}\n");
    }
    return lines.toString();
  }

  private static String answer(String url, String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    return "WARC/1.0\r\nWARC-Type: response\r\n"
        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        + "WARC-Date: 2022-03-08T10:00:00Z\r\n"
        + ("WARC-Target-URI: " + url + "\r\n")
        + "Content-Type: application/http; msgtype=response\r\n"
        + ("Content-Length: " + http.getBytes(UTF_8).length + "\r\n\r\n")
        + (http + "\r\n\r\n");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }
}
