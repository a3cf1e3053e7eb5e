package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LiteralsTest {
  @Test
  void whatRdfCannotHoldIsReplacedOneForOne() {
    assertEquals("a b\ufffdc\ufffdd", Literals.text("a\u0000b\ud800c\uffffd").getLabel());
  }

  @Test
  void whatRdfCanHoldStays() {
    String text = "tab\tline\nreturn\r 😀 e\u0301 \u0085";
    assertEquals(text, Literals.text(text).getLabel());
  }

  @Test
  void labelsAreOnOneLine() {
    assertEquals("a b c", Literals.label(" a\n b\u00a0 c ").getLabel());
  }

  @Test
  void timesAreTypedByTheirPrecision() {
    assertEquals("gYear", Literals.time("2022").getDatatype().getLocalName());
    assertEquals("gYearMonth", Literals.time("2022-03").getDatatype().getLocalName());
    assertEquals("date", Literals.time("2022-03-07").getDatatype().getLocalName());
  }

  @Test
  void scoresAreDecimalsWithoutNoise() {
    assertEquals("0.3", Literals.score(0.1 + 0.2).getLabel());
    assertEquals("1", Literals.score(1).getLabel());
    assertEquals("0", Literals.score(0).getLabel());
  }
}
