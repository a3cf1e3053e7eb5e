package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Names that no gazetteer knows, and that the text itself shows to be of states or not. */
class UnknownStatesTest {
  @Test
  void whatTheTextCountsAsCountriesAreStates() {
    Linked linked =
        Linked.of(
            """
            Costa Costa PROPN NNP 2 compound
            Alma Alma PROPN NNP 3 nsubj
            sued sue VERB VBD 0 root
            Verdia Verdia PROPN NNP 3 obj ~
            . . PUNCT . 3 punct
            """,
            """
            Both both DET DT 2 det
            countries country NOUN NNS 3 nsubj
            waited wait VERB VBD 0 root ~
            . . PUNCT . 3 punct
            """,
            """
            Verdia Verdia PROPN NNP 2 nsubj
            accused accuse VERB VBD 0 root
            its its PRON PRP$ 4 nmod:poss
            neighbour neighbour NOUN NN 2 obj ~
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.STATE, linked.only("Costa Alma").type());
    assertEquals(ImmutableSet.of("Costa Alma", "Verdia"), linked.labels("Both countries"));
    assertEquals(ImmutableSet.of("Costa Alma"), linked.labels("its neighbour"));
  }

  @Test
  void whereOneMeetsIsNoCountedState() {
    Linked linked =
        Linked.of(
            """
            Envoys envoy NOUN NNS 2 nsubj
            met meet VERB VBD 0 root
            in in ADP IN 4 case
            Verdia Verdia PROPN NNP 2 obl ~
            . . PUNCT . 2 punct
            """,
            """
            Libya Libya PROPN NNP 2 nsubj
            defended defend VERB VBD 0 root
            Chad Chad PROPN NNP 2 obj ~
            . . PUNCT . 2 punct
            """,
            """
            Both both DET DT 2 det
            countries country NOUN NNS 3 nsubj
            waited wait VERB VBD 0 root ~
            . . PUNCT . 3 punct
            """);

    assertEquals(EntityType.TERRITORY, linked.only("Verdia").type());
  }

  @Test
  void neighbourInATextOfThreeStatesIsNobodyNamed() {
    Linked linked =
        Linked.of(
            """
            Libya Libya PROPN NNP 2 nsubj
            defended defend VERB VBD 0 root
            Chad Chad PROPN NNP 2 obj ~
            . . PUNCT . 2 punct
            """,
            """
            Mali Mali PROPN NNP 2 nsubj
            waited wait VERB VBD 0 root ~
            . . PUNCT . 2 punct
            """,
            """
            Libya Libya PROPN NNP 2 nsubj
            accused accuse VERB VBD 0 root
            its its PRON PRP$ 4 nmod:poss
            neighbour neighbour NOUN NN 2 obj ~
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("neighbour"), linked.labels("its neighbour"));
  }

  @Test
  void whatHasAForeignMinisterIsAState() {
    Linked linked =
        Linked.of(
            """
            Costa Costa PROPN NNP 2 compound
            Alma Alma PROPN NNP 5 nmod:poss ~
            's 's PART POS 2 case
            foreign foreign ADJ JJ 5 amod
            minister minister NOUN NN 6 nsubj
            left leave VERB VBD 0 root ~
            . . PUNCT . 6 punct
            """,
            """
            Costa Costa PROPN NNP 2 compound
            Alma Alma PROPN NNP 3 nsubj
            sued sue VERB VBD 0 root
            Verdia Verdia PROPN NNP 3 obj ~
            . . PUNCT . 3 punct
            """);

    assertEquals(EntityType.STATE, linked.only("Costa Alma").type());
  }

  @Test
  void severalThingsThatProvincesHaveTooMakeAState() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            president president NOUN NN 5 nsubj
            of of ADP IN 4 case
            Verdia Verdia PROPN NNP 2 nmod
            left leave VERB VBD 0 root ~
            . . PUNCT . 5 punct
            """,
            """
            The the DET DT 3 det
            Verdian verdian ADJ JJ 3 amod
            parliament parliament NOUN NN 4 nsubj
            waited wait VERB VBD 0 root ~
            . . PUNCT . 4 punct
            """,
            """
            Verdia Verdia PROPN NNP 2 nsubj
            recognised recognise VERB VBD 0 root
            Libya Libya PROPN NNP 2 obj ~
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.STATE, linked.only("Verdia").type());
  }

  @Test
  void oneOfThemDoesNot() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            president president NOUN NN 5 nsubj
            of of ADP IN 4 case
            Verdia Verdia PROPN NNP 2 nmod
            left leave VERB VBD 0 root ~
            . . PUNCT . 5 punct
            """,
            """
            Verdia Verdia PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            no no INTJ UH 2 discourse ~
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.ACTOR, linked.only("Verdia").type());
  }

  @Test
  void whatAFrontWouldFreeIsNotTheFront() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            Front front NOUN NN 8 nsubj
            for for ADP IN 5 case
            the the DET DT 5 det
            Liberation liberation NOUN NN 2 nmod
            of of ADP IN 7 case
            Verdia Verdia PROPN NNP 5 nmod
            met meet VERB VBD 0 root ~
            . . PUNCT . 8 punct
            """,
            """
            Verdia Verdia PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            no no INTJ UH 2 discourse ~
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Verdia"), linked.labels("Verdia"));
  }

  @Test
  void republicIsCalledByItsLastWord() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            Republic Republic PROPN NNP 5 nsubj
            of of ADP IN 4 case
            Verdia Verdia PROPN NNP 2 nmod
            left leave VERB VBD 0 root ~
            . . PUNCT . 5 punct
            """,
            """
            Verdia Verdia PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            no no INTJ UH 2 discourse ~
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Republic of Verdia"), linked.labels("Verdia"));
  }
}
