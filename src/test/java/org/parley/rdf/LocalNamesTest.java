package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parley.extract.StatusMode;

class LocalNamesTest {
  @Test
  void localNamesBecomeWords() {
    assertEquals("as long as", LocalNames.words("asLongAs"));
    assertEquals("as long as", LocalNames.words("AsLongAs"));
    assertEquals("independent", LocalNames.words("independent"));
    assertEquals("historical", LocalNames.words(StatusMode.HISTORICAL));
  }

  @Test
  void keysBecomeNames() {
    assertEquals("Ivan Ilic", LocalNames.name("ivan--ilic"));
    assertEquals("", LocalNames.capitalised(""));
  }
}
