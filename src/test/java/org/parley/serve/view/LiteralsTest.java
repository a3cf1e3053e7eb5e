package org.parley.serve.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String GEO = "http://www.opengis.net/ont/geosparql#";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "integer | 1964327 | 1,964,327",
        "decimal | +1964327 | 1,964,327",
        "decimal | 1964327.0 | 1,964,327",
        "integer | 1962 | 1962",
        "integer | -12345 | -12,345",
        "decimal | 0.80 | 0.80",
        "decimal | 12345.678 | 12,345.68",
        "double | 1.5E3 | 1500",
        "decimal | 0.123456789 | 0.123457",
        "integer | many | many",
        "integer | 1e999999999 | 1e999999999",
        "date | 2022-03-08 | 2022-03-08",
        "dateTime | 2000-01-01T00:00:00Z | 2000-01-01",
        "dateTime | 2000-01-01T10:00:00Z | 2000-01-01T10:00:00Z",
      })
  void literalsAreWrittenForPeople(String type, String form, String words) {
    assertEquals(words, Literals.words(literal(form, XSD + type)));
  }

  @Test
  void pointsAreDegrees() {
    Node point = literal("Point(-77.011364 38.901495)", GEO + "wktLiteral");
    assertEquals("38.90° N, 77.01° W", Literals.words(point));
    assertEquals("-77.011364 38.901495", Literals.point(point).orElseThrow().plain());
    Node line = literal("LINESTRING(1 2, 3 4)", GEO + "wktLiteral");
    assertEquals("LINESTRING(1 2, 3 4)", Literals.words(line));
    assertEquals("wktLiteral", Literals.datatype(line));
  }

  private static Node literal(String form, String datatype) {
    return NodeFactory.createLiteralDT(form, TypeMapper.getInstance().getSafeTypeByName(datatype));
  }
}
