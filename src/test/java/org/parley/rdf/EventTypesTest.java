package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EventTypesTest {
  private static final EventTypes TYPES = EventTypes.load();

  @Test
  void typesAreNamedByTheirLocalNames() {
    assertTrue(TYPES.names().contains("Demand"));
    assertTrue(TYPES.names().contains("Attack"));
    TYPES.names().forEach(name -> assertTrue(name.matches("[A-Z][A-Za-z]+"), name));
  }

  @Test
  void typesHaveThePloverCodeOfTheOntology() {
    assertEquals("DEMAND", TYPES.plover("Demand"));
    assertEquals("FIGHT", TYPES.plover("Attack"));
  }

  @Test
  void whatPloverDoesNotKnowHasNoCode() {
    assertTrue(TYPES.names().contains("Say"));
    assertNull(TYPES.plover("Say"));
    assertNull(TYPES.plover("scheme"));
    assertNull(TYPES.plover("Nonsense"));
  }
}
