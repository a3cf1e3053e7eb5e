package org.parley.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.serve.graph.Ontology;
import org.parley.serve.view.Links;

class TemplatesTest {
  private static final Frame FRAME =
      Frame.of("Title", Links.at("https://example.org/id/", 0, Ontology.load()), "");

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
    Document page =
        page(
            FRAME.searched(nasty),
            new Message(nasty, ImmutableList.of(nasty, "plain"), ImmutableList.of()));
    Element main = page.select("main").get(0);
    assertEquals(3, main.childrenSize());
    assertEquals(nasty, main.child(0).wholeText());
    assertEquals(nasty, main.child(1).wholeText());
    assertEquals(0, main.child(1).childrenSize());
    assertEquals(nasty, page.select("input[name=q]").attr("value"));
    assertEquals(0, page.select("main script, main img, [onerror], [onmouseover]").size());
  }

  @Test
  void forbiddenCharactersAreReplaced() {
    assertEquals("a\uFFFDb\uFFFDc\uFFFDd\tq", Templates.clean("a\0b\uD800c\uFFFEd\tq"));
    assertEquals("\uFFFD", Templates.clean("\u0085"));
    assertEquals("🕊", Templates.clean("🕊"));
  }

  @Test
  void aScriptOfDataCannotBeLeft() {
    Frame frame =
        FRAME.about(
            NodeFactory.createURI("https://example.org/id/x"),
            "{\"label\": \"</script><script>alert(1)</script><!--\"}");
    Document page = page(frame, new Message("x", ImmutableList.of(), ImmutableList.of()));
    assertEquals(1, page.select("script:not([src])").size());
    assertTrue(page.select("script:not([src])").get(0).data().contains("\\u003c/script>"));
  }

  private static Document page(Frame frame, Message message) {
    try {
      return Jsoup.parse(
          Templates.page("message", frame, message)
              .body()
              .asCharSource(StandardCharsets.UTF_8)
              .read());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
