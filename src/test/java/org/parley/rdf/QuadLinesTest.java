package org.parley.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.GEO;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every term is spelt as by Rio. */
class QuadLinesTest {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private static void assertLikeRio(String text) throws IOException {
    IRI iri = VALUES.createIRI("https://a.example/" + text);
    for (Literal literal :
        List.of(
            VALUES.createLiteral(text),
            VALUES.createLiteral(text, XSD.STRING),
            VALUES.createLiteral(text, XSD.INTEGER),
            VALUES.createLiteral(text, GEO.WKT_LITERAL),
            VALUES.createLiteral(text, iri),
            VALUES.createLiteral(text, "en"),
            VALUES.createLiteral(text, "en-GB"),
            VALUES.createLiteral(5),
            VALUES.createLiteral(true))) {
      StringBuilder spelt = new StringBuilder();
      NTriplesUtil.append(literal, spelt, true, false);
      assertLine(spelt.toString(), iri, literal);
    }
    assertLine(NTriplesUtil.toNTriplesString(iri), iri, iri);
  }

  private static void assertLine(String expected, IRI iri, Value object) {
    Statement statement = VALUES.createStatement(iri, RDF.VALUE, object, iri);
    String name = NTriplesUtil.toNTriplesString(iri);
    String value = NTriplesUtil.toNTriplesString(RDF.VALUE);
    String line = String.join(" ", name, value, expected, name, ".\n");
    // As UTF-8 can hold it: no half of a surrogate pair.
    assertEquals(
        new String(line.getBytes(UTF_8), UTF_8),
        QuadsFile.lines(new NamedGraph(iri.stringValue(), ImmutableList.of(statement))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "according to",
        " a  b ",
        "\"quoted\"",
        "back\\slash",
        "\\",
        "\"",
        "line\nfeed",
        "\r\n\t\b\f",
        "\u0000\u0001\u001f",
        "~\u007f\u0080\u009f\u00a0",
        "é – “中” 😀",
        "\ud83d",
        "\ude00\ud83d",
        "\ufeff\ufffd\uffff",
        "%20%zz",
        "<a>{b}|c^`d"
      })
  void termsAreSpeltAsByRio(String text) throws Exception {
    assertLikeRio(text);
  }

  @Test
  void eachCharacterIsSpeltAsByRio() throws Exception {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertLikeRio("a" + (char) c + "b");
    }
  }
}
