package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.extract.ConditionSet;
import org.parley.extract.Modality;
import org.parley.extract.Polarity;
import org.parley.extract.Quoting;
import org.parley.extract.SpeechAct;
import org.parley.extract.StatusMode;
import org.parley.link.EntityType;
import org.parley.link.Mention;

class TermsTest {
  static Stream<Enum<?>> constants() {
    return Stream.of(
            SpeechAct.values(),
            Polarity.values(),
            Modality.values(),
            StatusMode.values(),
            Mention.Kind.values(),
            ConditionSet.Combination.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void everyConstantOfTheFindingsHasATerm(Enum<?> constant) {
    assertTrue(Terms.all().contains(Terms.of(constant)));
  }

  @Test
  void quotingsHaveNamesOfTheirOwn() {
    assertEquals("FullQuote", Terms.of(Quoting.FULL).getLocalName());
    assertEquals("PartialQuote", Terms.of(Quoting.PARTIAL).getLocalName());
    assertEquals("NoQuote", Terms.of(Quoting.NONE).getLocalName());
  }

  @Test
  void everyTypeOfEntityHasAClass() {
    for (EntityType type : EntityType.values()) {
      assertDoesNotThrow(() -> Terms.named(type.localName()));
    }
  }

  @Test
  void namesOfNoTermAreABug() {
    assertThrows(IllegalArgumentException.class, () -> Terms.named("Nonsense"));
  }

  @Test
  void allTermsLieInTheNamespaceOfTheOntology() {
    Terms.all().forEach(term -> assertEquals(Terms.NAMESPACE, term.getNamespace()));
  }
}
