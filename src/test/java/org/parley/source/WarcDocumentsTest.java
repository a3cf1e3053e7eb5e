package org.parley.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.text.Document;

/** Documents in web archives. */
class WarcDocumentsTest extends DocumentsFixture {
  private static final String INFO =
      record("warcinfo", "", "application/warc-fields", "software: test\r\n".getBytes(UTF_8));

  @Test
  void arePagesThatServersAnswered() throws IOException {
    file(
        "in/a.warc",
        bytes(
            INFO,
            response("https://a.example/1", "200 OK", "text/html", "<p>One says so."),
            response("https://a.example/2", "404 Not Found", "text/html", "<p>No."),
            response("https://a.example/robots.txt", "200 OK", "text/plain", "No."),
            record("request", "https://a.example/3", "application/http", "No.".getBytes(UTF_8)),
            record("resource", "https://a.example/4", "text/html", "<p>Two.".getBytes(UTF_8)),
            record("conversion", "https://a.example/5", "text/plain", "Three.".getBytes(UTF_8))));
    assertEquals(
        List.of(
            "https://a.example/1: One says so.",
            "https://a.example/4: Two.",
            "https://a.example/5: Three."),
        read("in"));
  }

  @Test
  void mayBePackedRecordByRecord() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write(gzip(INFO));
    packed.write(gzip(response("https://a.example/1", "200 OK", "text/html", "<p>One.")));
    packed.write(gzip(response("https://a.example/2", "200 OK", "text/html", "<p>Two.")));
    file("a.warc.gz", packed.toByteArray());
    assertEquals(
        List.of("https://a.example/1: One.", "https://a.example/2: Two."), read("a.warc.gz"));
  }

  @Test
  void areToldByTheirContent() throws IOException {
    String warc = response("https://a.example/1", "200 OK", "text/html", "<p>One.");
    assertEquals(List.of("https://a.example/1: One."), shown(readings(Limits.DEFAULT, warc, "-")));
  }

  @Test
  void haveTheAddressAndCharsetOfTheServerWhereThePageTellsNone() throws IOException {
    byte[] html = "<title>Café</title><p>Le café.".getBytes(ISO_8859_1);
    byte[] head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\n\r\n".getBytes(UTF_8);
    byte[] all = Arrays.copyOf(head, head.length + html.length);
    System.arraycopy(html, 0, all, head.length, html.length);
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.write(
        header("response", "https://a.example/x", "application/http; msgtype=response", all));
    warc.write(all);
    warc.write("\r\n\r\n".getBytes(UTF_8));
    file("a.warc", warc.toByteArray());
    Document page = only("a.warc");
    assertEquals("Le café.", page.text().string());
    assertEquals("Café", page.metadata().title());
    assertEquals("https://a.example/x", String.valueOf(page.metadata().url()));
  }

  @Test
  void mayBePackedByTheServer() throws IOException {
    byte[] body = gzip("<p>Packed.");
    byte[] head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
            .getBytes(UTF_8);
    byte[] all = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.write(
        header("response", "https://a.example/x", "application/http; msgtype=response", all));
    warc.write(all);
    warc.write("\r\n\r\n".getBytes(UTF_8));
    file("a.warc", warc.toByteArray());
    assertEquals("Packed.", only("a.warc").text().string());
  }

  @Test
  void doNotStopAtABadPageButWhereTheArchiveIsTorn() throws IOException {
    byte[] whole =
        bytes(
            response("https://a.example/1", "200 OK", "text/html", "<p>One."),
            response("https://a.example/2", "200 OK", "text/html", "<p> "),
            response("https://a.example/3", "200 OK", "text/html", "<p>Three."),
            response("https://a.example/4", "200 OK", "text/html", "<p>Four."));
    file("a.warc", Arrays.copyOf(whole, whole.length - 40));
    List<String> read = read("a.warc");
    assertEquals("https://a.example/1: One.", read.get(0));
    assertEquals(
        "a.warc:2: no text. Write some, or leave the file out. [empty-document]", read.get(1));
    assertEquals("https://a.example/3: Three.", read.get(2));
    assertEquals(4, read.size());
    assertTrue(
        read.get(3).startsWith("a.warc:4: ") && read.get(3).endsWith("[unreadable-file]"),
        read.get(3));
    file("b.warc", "This is none.");
    assertTrue(read("b.warc").get(0).endsWith("[unreadable-file]"), read("b.warc").toString());
  }

  @Test
  void havePagesOfBoundedSize() throws IOException {
    file(
        "a.warc",
        bytes(
            response("https://a.example/1", "200 OK", "text/html", "<p>" + "x".repeat(300)),
            response("https://a.example/2", "200 OK", "text/html", "<p>Two.")));
    assertEquals(
        List.of(
            "a.warc:1: larger than 200 bytes or 100 characters. Split it into articles, one in each"
                + " file or line. [document-too-large]",
            "https://a.example/2: Two."),
        shown(readings(SMALL, "", "a.warc")));
  }

  private static String response(String url, String status, String type, String body) {
    String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
    return record("response", url, "application/http; msgtype=response", http.getBytes(UTF_8));
  }

  private static String record(String type, String url, String contentType, byte[] block) {
    return new String(header(type, url, contentType, block), UTF_8)
        + new String(block, UTF_8)
        + "\r\n\r\n";
  }

  private static byte[] header(String type, String url, String contentType, byte[] block) {
    return ("WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "WARC-Date: 2022-03-08T10:00:00Z\r\n"
            + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n")
        .getBytes(UTF_8);
  }

  private static byte[] bytes(String... records) {
    return String.join("", records).getBytes(UTF_8);
  }
}
