package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  private static String iri(String url) {
    return WebAddress.of(URI.create(url)).orElseThrow().stringValue();
  }

  @Test
  void addressesStayAsTheyAre() {
    assertEquals("https://example.org/ü?q=a%20b#c", iri("https://example.org/ü?q=a%20b#c"));
    assertEquals("HTTP://[2001:db8::1]:80/a", iri("HTTP://[2001:db8::1]:80/a"));
  }

  @Test
  void bracketsBehindTheAuthorityAreEscaped() {
    assertEquals("https://example.org/?a%5B0%5D=1", iri("https://example.org/?a[0]=1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/",
        "article/1",
        "mailto:a@example.org",
        "https:/a",
        "https://example.org/\ue000",
        "https://example.org/\ud800"
      })
  void whatIsNoAddressOfTheWebIsLeftOut(String url) {
    assertTrue(WebAddress.of(URI.create(url)).isEmpty());
  }
}
