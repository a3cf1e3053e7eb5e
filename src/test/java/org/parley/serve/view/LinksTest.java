package org.parley.serve.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.serve.graph.Ontology;

class LinksTest {
  private static final String BASE = "https://example.org/id/";
  private final Links links = Links.at(BASE, 2, Ontology.load());

  @Test
  void ourResourcesLinkToTheirPages() {
    assertEquals(Optional.of("../../page/entity/arlen"), href(BASE + "entity/arlen"));
    assertEquals(Optional.of("../../page/span/d-1-2#position"), href(BASE + "span/d-1-2#position"));
    assertEquals(
        Optional.of("../../page/entity/sabel-%C3%A9t%C3%A9"), href(BASE + "entity/sabel-été"));
    assertEquals("./page/x", Links.at(BASE, 0, Ontology.load()).resource("page", BASE + "x"));
  }

  @Test
  void webAddressesLinkOutwards() {
    assertEquals(Optional.of("http://example.com/a?b=c#d"), href("http://example.com/a?b=c#d"));
    assertEquals(Optional.of("HTTPS://example.com/"), href("HTTPS://example.com/"));
    assertTrue(links.isExternal(NodeFactory.createURI("http://example.com/")));
    assertFalse(links.isExternal(NodeFactory.createURI(BASE + "entity/arlen")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/hostname",
        "urn:x:y",
        "//example.com/",
        "http:javascript",
        "http://exa mple.com/",
        " http://example.com/",
        BASE,
        BASE + "a/../b",
        BASE + "a//b",
        BASE + "a\nb",
        BASE + "a\"b",
        BASE + "a<b",
        BASE + "a%2fb",
        BASE + "a?b",
      })
  void nothingElseIsALink(String iri) {
    assertEquals(Optional.empty(), href(iri));
  }

  @Test
  void literalsAreNoLinks() {
    assertEquals(Optional.empty(), links.href(NodeFactory.createLiteralString(BASE + "x")));
  }

  private Optional<String> href(String iri) {
    return links.href(NodeFactory.createURI(iri));
  }
}
