package org.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title></textarea></style></script>",
        "&lt;b&gt; &amp;amp; &#60;",
        "<!-- --> ]]> <![CDATA[",
        "🕊 العربية \u202e\u2066 עברית",
        "`${1}`\t= tab",
      })
  void whatIsWrittenIsReadBack(String nasty) {
    Html html = new Html();
    html.start("p", "title", nasty).text(nasty).end();
    Document page = Jsoup.parse(html.toString());
    Element p = page.body().child(0);
    assertEquals(1, page.body().childrenSize());
    assertEquals(0, p.childrenSize());
    assertEquals(nasty, p.wholeText());
    assertEquals(nasty, p.attr("title"));
    assertEquals(1, p.attributesSize());
  }

  @Test
  void forbiddenCharactersAreReplaced() {
    assertEquals("a\uFFFDb\uFFFDc\uFFFDd\tq", Html.escape("a\0b\uD800c\uFFFEd\tq"));
    assertEquals("\uFFFD", Html.escape("\u0085"));
  }

  @Test
  void aScriptOfDataCannotBeLeft() {
    Html html = new Html();
    html.start("head").jsonLd("{\"label\": \"</script><script>alert(1)</script><!--\"}").end();
    Document page = Jsoup.parse(html.toString());
    assertEquals(1, page.select("script").size());
    assertTrue(page.select("script").get(0).data().contains("\\u003c/script>"));
  }

  @Test
  void elementsMustBeClosedAndAttributesHaveValues() {
    assertThrows(IllegalStateException.class, () -> new Html().start("p").toString());
    assertThrows(IllegalArgumentException.class, () -> new Html().start("p", "class"));
  }
}
