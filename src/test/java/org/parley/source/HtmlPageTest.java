package org.parley.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Metadata;

class HtmlPageTest {
  private static final String SENTENCE =
      "The two delegations met in a hotel by the lake for three hours on Monday. ";

  private static Draft page(String name) throws IOException, ProblemException {
    byte[] bytes = Resources.toByteArray(Resources.getResource(HtmlPageTest.class, name));
    return HtmlPage.read(TextDecoder.decode(name, bytes, HtmlPage.declaredCharset(bytes)));
  }

  private static String text(String name) throws IOException {
    return Resources.toString(
            Resources.getResource(HtmlPageTest.class, name), StandardCharsets.UTF_8)
        .strip();
  }

  private static String body(String html) {
    return HtmlPage.read("<body>" + html).text();
  }

  private static Metadata head(String html) {
    return HtmlPage.read("<head>" + html + "</head><body><p>" + SENTENCE).metadata();
  }

  @ParameterizedTest
  @ValueSource(strings = {"agency", "gazette", "journal"})
  void theTextIsThatOfTheArticle(String name) throws Exception {
    assertEquals(text(name + ".txt"), page(name + ".html").text());
  }

  @Test
  void jsonLdSaysMost() throws Exception {
    assertEquals(
        new Metadata(
            "Envoys agree on river crossings & patrols",
            LocalDate.of(2019, 5, 3),
            "Meridian Wire",
            URI.create("https://wire.example/world/river-crossings"),
            "en-GB"),
        page("agency.html").metadata());
  }

  @Test
  void oldPagesHaveMetaElements() throws Exception {
    assertEquals(
        new Metadata(
            "Gazette of the Straits: Fishermen end blockade",
            LocalDate.of(1998, 11, 20),
            "Gazette of the Straits",
            null,
            null),
        page("gazette.html").metadata());
  }

  @Test
  void openGraphAndMicrodataAreRead() throws Exception {
    assertEquals(
        new Metadata(
            "Hill villages vote to stay in the federation",
            LocalDate.of(2011, 2, 8),
            "The Hill Journal",
            URI.create("https://journal.example/hill-villages"),
            "en-GB"),
        page("journal.html").metadata());
  }

  @Test
  void aTitleLosesTheNameOfTheSite() {
    String site = "<meta property=og:site_name content='The Post'>";
    assertEquals("Talks fail", head(site + "<title>Talks fail | The Post</title>").title());
    assertEquals("Talks fail", head(site + "<title>Talks fail – The Post</title>").title());
    assertEquals("All of The Post", head(site + "<title>All of The Post</title>").title());
    assertEquals("The Post", head(site + "<title>The Post</title>").title());
    assertEquals(
        "Talks fail",
        HtmlPage.read("<title>Talks fail - X</title><body><h1>Talks fail</h1>").metadata().title());
  }

  @Test
  void aTimeOfTheArticleIsItsDate() {
    String teaser = "<aside><time datetime=2001-01-01></time></aside>";
    String other = "<p><time datetime=2002-02-02></time></p>";
    String article = "<article><time datetime='2003-03-03 10:00'></time>" + SENTENCE;
    assertEquals(
        LocalDate.of(2003, 3, 3), HtmlPage.read(teaser + other + article).metadata().date());
    assertEquals(LocalDate.of(2002, 2, 2), HtmlPage.read(teaser + other).metadata().date());
    assertNull(HtmlPage.read(teaser).metadata().date());
  }

  @Test
  void whatCannotBeReadIsPassedOver() {
    Metadata metadata =
        head(
            "<link rel=canonical href=/relative><meta property=og:url content='https://a.example/b c'>"
                + "<meta name=date content='8 March 2022'><meta name=pubdate content=2022-02-30>"
                + "<meta name=dc.date content=2022-03-08T10:00:00Z>"
                + "<meta property=og:locale content=!><meta name=dc.language content=de>");
    assertEquals(URI.create("https://a.example/b%20c"), metadata.url());
    assertEquals(LocalDate.of(2022, 3, 8), metadata.date());
    assertEquals("de", metadata.language());
  }

  @Test
  void jsonLdOfEveryShapeIsRead() {
    assertEquals(
        "Talks fail",
        jsonLd("[{'@type':'Person'},{'@type':'Article','name':'Talks fail'}]").title());
    assertEquals("The Post", jsonLd("{'@type':'Report','publisher':'The Post'}").publisher());
    assertEquals(
        "The Post",
        jsonLd("{'@type':'BlogPosting','publisher':[{'name':'The Post'}]}").publisher());
    assertEquals(
        "de", jsonLd("{'@type':'Article','inLanguage':{'alternateName':'de'}}").language());
    assertEquals(Metadata.UNKNOWN, jsonLd("{'@type':'Recipe','name':'Soup'}"));
    assertEquals(Metadata.UNKNOWN, jsonLd("{'@type':7,'headline':{}}"));
    assertEquals(Metadata.UNKNOWN, jsonLd("nothing"));
    assertEquals(Metadata.UNKNOWN, jsonLd("[".repeat(100_000)));
  }

  private static Metadata jsonLd(String json) {
    return head("<script type=application/ld+json>" + json.replace('\'', '"') + "</script>");
  }

  @Test
  void aPageWithoutTextMayCarryItInJsonLd() {
    assertEquals(
        "Text.",
        HtmlPage.read(
                "<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\" Text. \"}"
                    + "</script><div id=app></div>")
            .text());
  }

  @Test
  void markedBodiesComeBeforeOthers() {
    String other = "<div><p>" + SENTENCE.repeat(3) + "</p></div>";
    assertEquals(
        "A." + SENTENCE.repeat(2).strip(),
        body(other + "<div itemprop=articleBody>A." + SENTENCE.repeat(2) + "</div>"));
    assertEquals(
        "A." + SENTENCE.repeat(2).strip(),
        body(other + "<div role=article>A." + SENTENCE.repeat(2) + "</div>"));
    assertEquals(
        "A." + SENTENCE.repeat(2).strip(),
        body(other + "<main>A." + SENTENCE.repeat(2) + "</main>"));
  }

  @Test
  void aShortArticleElementIsNoArticle() {
    assertEquals(
        SENTENCE.repeat(3).strip(),
        body(
            "<article>A short teaser of some other story.</article><div><p>"
                + SENTENCE.repeat(3)
                + "</p></div>"));
  }

  @Test
  void aShortPageIsReadWhole() {
    assertEquals("It is over.", body("<p>It is over."));
    assertEquals("It is over.", body("It is over."));
    assertEquals("It is over.", body("<article>It is over.</article>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "[p]a[/p][p]b[/p] > a##b",
        "a[br]b > a#b",
        "a[br][br]b > a##b",
        "a[br] [br/] [br]b[br] > a##b",
        "[div]a[p]b[/p]c[/div] > a##b##c",
        "[p]a[b]b[/b] [i] c [/i]d > ab c d",
        "a[span] [/span]b > a b",
        "[table][tr][td]a[td]b[/table] > a##b",
        "[pre]a   b[/pre] > a b",
        "a&nbsp;&thinsp;b&shy;c&#x200B;d&#xFEFF; > a bcd",
        "a&amp;b &#x1F54A; > a&b 🕊",
        "[p]a[script]b[/script][style]c[/style][!-- d --][noscript]e[/noscript] > a",
        "a[p hidden]b[/p][p aria-hidden=true]c[/p][p style='visibility:hidden']d > a",
        "[header]a[/header][nav]b[/nav]c[footer]d[/footer][form]e[/form] > c",
        "[p][a href=x]a[/a][/p][p][a href=x]b[/a] and c[/p] > b and c",
      })
  void blocksBecomeParagraphs(String html, String expected) {
    assertEquals(expected.replace("#", "\n"), body(html.replace('[', '<').replace(']', '>')));
  }

  @Test
  void boxesAreToldByTheirNames() {
    String text = "<p>" + SENTENCE.repeat(3) + "</p>";
    String expected = SENTENCE.repeat(3).strip();
    assertEquals(
        expected, body("<div>" + text + "<p class='x related-links'>" + SENTENCE + "</div>"));
    assertEquals(expected, body("<div>" + text + "<p id=Share_Bar>" + SENTENCE + "</div>"));
    assertEquals(expected, body("<div class='with-comments'>" + text + "</div>"));
    assertEquals(
        expected + "\n\n" + SENTENCE.strip(),
        body("<div>" + text + "<p class='unrelated sharer'>" + SENTENCE + "</div>"));
  }

  @Test
  void theDeclaredCharsetIsFound() {
    for (String head :
        new String[] {
          "<meta charset=koi8-r>",
          "<meta charset=\"koi8-r\" />",
          "<META http-equiv='Content-Type' content='text/html; charset=koi8-r'>",
          "<?xml version=\"1.0\" encoding=\"koi8-r\"?>"
        }) {
      assertEquals("koi8-r", HtmlPage.declaredCharset(head.getBytes(StandardCharsets.US_ASCII)));
    }
    assertNull(HtmlPage.declaredCharset("<p>charset=x".getBytes(StandardCharsets.US_ASCII)));
    assertNull(HtmlPage.declaredCharset(new byte[0]));
  }

  /** With recursion or a quadratic algorithm these would not end well. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>a ",
        "<b>",
        "<script></script>",
        "<a>",
        "<br>",
        "<td>",
        "</div>",
        "<p class=ad>x",
        "<article>",
        "<",
        "&",
        "<!--",
        "<div><p>a long enough run of words to look like a sentence</p>"
      })
  void hostilePagesAreReadInOneGo(String piece) {
    String text = HtmlPage.read(piece.repeat(20_000) + SENTENCE).text();
    assertTrue(text.length() <= 20_000L * 70 + SENTENCE.length());
  }
}
