package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.common.io.Resources;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenEventTypesTest {
  @Test
  void whatWasWrittenDownIsWhatTheOntologyHas() throws IOException {
    byte[] ontology = Resources.toByteArray(Resources.getResource("ontology/parley.ttl"));
    EventTypes types = EventTypes.of(ontology);
    EventTypes read = EventTypes.read(types.written(ontology), ontology);
    assertNotNull(read);
    for (EventTypes same : List.of(read, EventTypes.load())) {
      assertEquals(List.copyOf(types.names()), List.copyOf(same.names()));
      for (String name : types.names()) {
        assertEquals(types.plover(name), same.plover(name), name);
      }
    }
  }

  @Test
  void itCountsForNoOtherOntology() throws IOException {
    byte[] ontology = Resources.toByteArray(Resources.getResource("ontology/parley.ttl"));
    List<String> written = EventTypes.of(ontology).written(ontology);
    ontology[ontology.length - 1] ^= 1;
    assertNull(EventTypes.read(written, ontology));
  }
}
