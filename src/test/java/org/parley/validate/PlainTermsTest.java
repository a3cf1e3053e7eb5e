package org.parley.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is plain, and that RIOT makes the same of it. */
class PlainTermsTest {
  private static final Pattern PLAIN_IRI =
      Pattern.compile(
          "https?://[a-z0-9]++(?:[.-][a-z0-9]++)*+/[A-Za-z0-9_/-]*+(?:#[A-Za-z][A-Za-z0-9_-]*+)?+");

  private static Node riots(String text) {
    ParserProfile profile = new KnownIris(ErrorHandlerFactory.errorHandlerStrictNoLogging);
    Tokenizer tokens = TokenizerText.create().fromString(text).build();
    return profile.create(null, tokens.next());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://w3id.org/parley/id/claim/0fc406e2aab9182b>",
        "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>",
        "<https://a/>",
        "<https://a-b.example//_/-#A_-9>",
        "\"\"",
        "\"according to\"",
        "\"<https://a.example/> 'and' ^^ and @en {}|`%20\"",
        "\"é – “中” \u2028\u0085\u007f\"",
        "\"5\"^^<http://www.w3.org/2001/XMLSchema#integer>",
        "\" x \"^^<http://www.w3.org/2001/XMLSchema#integer>",
        "\"x\"^^<http://www.w3.org/2001/XMLSchema#string>",
        "\"x\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>",
        "\"x\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral>",
        "\"POINT(1 2)\"^^<http://www.opengis.net/ont/geosparql#wktLiteral>",
        "\"x\"^^<https://a.example/unknown>"
      })
  void plainTermsAreThoseThatRiotMakes(String text) {
    Node plain = PlainTerms.read(text);
    assertNotNull(plain);
    assertEquals(riots(text), plain);
    assertTrue(plain.sameTermAs(riots(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<>",
        "<a>",
        "</a>",
        "<#a>",
        "<//a.example/>",
        "<_:a>",
        "<urn:a:a>",
        "<http:///a>",
        "<https://a.example>",
        "<https://a.example#a>",
        "<https://A.example/>",
        "<https://a..example/>",
        "<https://a.-b/>",
        "<https://-a/>",
        "<https://a./>",
        "<https://a:8080/>",
        "<https://me@a/>",
        "<https://[::1]/>",
        "<https://a.example/?a>",
        "<https://a.example/#>",
        "<https://a.example/#1>",
        "<https://a.example/#a/b>",
        "<https://a.example/#a#b>",
        "<https://a.example/../a>",
        "<https://a.example/%20>",
        "<https://a.example/ >",
        "<https://a.example/a b>",
        "<https://a.example/é>",
        "<https://a.example/\u0141>",
        "<https://é.example/>",
        "<https://a.example/\\u00e9>",
        "<https://a.example/\u0000>",
        "<https://a.example/\ud83d>",
        "<HTTPS://a.example/>",
        "\"",
        "\"a\\tb\"",
        "\"\\\"\"",
        "\"a\"b\"",
        "\"a\tb\"",
        "\"a\rb\"",
        "\"a\u0000b\"",
        "\"😀\"",
        "\"a\"@en",
        "\"a\"@\"",
        "\"a\"^^<urn:a:a>",
        "\"a\"^^<b>",
        "\"a\"^^<https://a.example/\">",
        "\"a\\\"^^<https://a.example/>",
        "\"a\"^<https://a.example/>",
        "\"a\"^^"
      })
  void whatIsNotPlainIsLeftToRiot(String text) {
    assertNull(PlainTerms.read(text));
  }

  @Test
  void anIriIsPlainIfItLooksSo() {
    String[] parts = {
      "http://", "https://", "a", "Z", "9", ".", "-", "/", "#", "_", "é", "%20", " "
    };
    Random random = new Random(7);
    int plain = 0;
    for (int turn = 0; turn < 100_000; turn++) {
      StringBuilder iri = new StringBuilder(random.nextInt(20) == 0 ? "" : "https://a");
      for (int count = random.nextInt(7); count > 0; count--) {
        iri.append(parts[random.nextInt(parts.length)]);
      }
      boolean expected = PLAIN_IRI.matcher(iri).matches();
      assertEquals(expected, PlainTerms.isIri(iri.toString()), iri::toString);
      plain += expected ? 1 : 0;
    }
    assertTrue(plain > 1_000, "plain: " + plain);
  }

  /** With each character there is, half of a surrogate pair too. */
  @Test
  void plainLiteralsAreThoseThatRiotMakes() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = "\"a" + (char) c + "\"";
      Node plain = PlainTerms.read(text);
      if (plain == null) {
        assertTrue(c < ' ' || c == '"' || c == '\\' || Character.isSurrogate((char) c), "" + c);
      } else {
        assertEquals(riots(text), plain);
      }
    }
  }
}
