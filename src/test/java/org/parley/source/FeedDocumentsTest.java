package org.parley.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.text.Metadata;

/** Documents in feeds. */
class FeedDocumentsTest extends DocumentsFixture {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Example Wire</title><link>https://a.example/</link><description>News</description>
      <language>en-gb</language>
      <item><title>Talks &amp; more</title><link>https://a.example/1</link>
      <pubDate>Tue, 08 Mar 2022 23:30:00 GMT</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>One says so.</p><p>Two does &amp; not.</p>]]></content:encoded></item>
      <item><guid isPermaLink="false">x-2</guid><description>&lt;b&gt;Only&lt;/b&gt; a summary.</description></item>
      <item><title>Nothing</title></item>
      </channel></rss>
      """;

  @Test
  void areTheContentsOfEntriesElseTheirSummaries() throws IOException {
    file("in/a.rss", RSS);
    assertEquals(
        List.of(
            "https://a.example/1: One says so.\n\nTwo does & not.",
            "x-2: Only a summary.",
            "in/a.rss:3: no text. Write some, or leave the file out. [empty-document]"),
        read("in"));
  }

  @Test
  void haveTheMetadataOfEntryAndFeed() throws IOException {
    file("a.rss", RSS);
    Reading.Success first = (Reading.Success) readings(Limits.DEFAULT, "", "a.rss").get(0);
    Metadata metadata = first.document().metadata();
    assertEquals("Talks & more", metadata.title());
    assertEquals(LocalDate.of(2022, 3, 8), metadata.date());
    assertEquals("Example Wire", metadata.publisher());
    assertEquals("en-GB", metadata.language());
  }

  @Test
  void mayBeAtomAndAreToldByTheirContent() throws IOException {
    String atom =
        """
        <?xml version="1.0"?>
        <!-- made by hand -->
        <feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>
        <entry><id>urn:a</id><link href="https://a.example/1"/><updated>2022-03-08T10:00:00Z</updated>
        <content type="html">&lt;p&gt;One.</content></entry>
        <entry><id>urn:b</id><content type="text">1 &lt; 2.</content></entry></feed>
        """;
    assertEquals(
        List.of("https://a.example/1: One.", "urn:b: 1 < 2."),
        shown(readings(Limits.DEFAULT, atom, "-")));
  }

  @Test
  void neverReachOut() throws IOException {
    file("secret", "top secret");
    file(
        "a.rss",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + folder.resolve("secret").toUri()
            + "\">]><rss version=\"2.0\"><channel><item><description>&x;</description></item></channel></rss>");
    String read = read("a.rss").toString();
    assertTrue(read.contains("[bad-feed]") && !read.contains("top secret"), read);
  }

  @Test
  void thatAreNoneAreAProblem() throws IOException {
    file("a.rss", "{}");
    file("b.atom", "<feed xmlns='http://www.w3.org/2005/Atom'><entry>");
    for (String problem : read("a.rss", "b.atom")) {
      assertTrue(problem.endsWith("[bad-feed]"), problem);
    }
  }
}
