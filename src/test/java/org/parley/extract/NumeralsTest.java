package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @Test
  void digitsAreReadAsWhatTheyCanStandFor() {
    assertEquals(1867, Numerals.year("1867"));
    assertEquals(23, Numerals.day("23rd"));
    assertEquals(7, Numerals.day("7"));
    assertEquals(new TimeValue("1870/1879"), Numerals.decade("1870s"));
    assertEquals(48, Numerals.upTo99("48"));
    assertEquals(new TimeValue("2014/2016"), Numerals.years("2014-2016"));
    assertEquals(new TimeValue("1914/1918"), Numerals.years("1914–18"));
    assertEquals(new Numerals.Range(8, 12), Numerals.days("8–12"));
  }

  @Test
  void numbersOutOfRangeAreNone() {
    assertNull(Numerals.year("0867"));
    assertNull(Numerals.day("32"));
    assertNull(Numerals.decade("1876s"));
    assertNull(Numerals.upTo99("480"));
    assertNull(Numerals.years("2016-2014"));
    assertNull(Numerals.years("1914-14"));
    assertNull(Numerals.days("12-8"));
    assertNull(Numerals.days("8-42"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "th", "envoy", "-7", "x1867", "\u0661\u0662"})
  void otherWordsAreNone(String word) {
    assertNull(Numerals.year(word));
    assertNull(Numerals.day(word));
    assertNull(Numerals.decade(word));
    assertNull(Numerals.upTo99(word));
  }
}
