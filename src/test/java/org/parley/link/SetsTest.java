package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class SetsTest {
  private static final String THREE =
      """
      Chad Chad PROPN NNP 5 nsubj
      , , PUNCT , 1 punct
      Niger Niger PROPN NNP 1 conj
      Mali Mali PROPN NNP 1 conj
      met meet VERB VBD 0 root
      . . PUNCT . 5 punct
      """;
  private static final String TWO =
      """
      Chad Chad PROPN NNP 4 nsubj
      and and CCONJ CC 3 cc
      Libya Libya PROPN NNP 1 conj
      fought fight VERB VBD 0 root
      . . PUNCT . 4 punct
      """;

  @Test
  void allThreeAreThoseNamedSideBySide() {
    Linked linked =
        Linked.of(
            THREE,
            """
            All all DET DT 3 det
            three three NUM CD 3 nummod
            countries country NOUN NNS 4 nsubj
            agreed agree VERB VBD 0 root
            . . PUNCT . 4 punct
            """);

    assertEquals(ImmutableSet.of("Chad", "Mali", "Niger"), linked.labels("All three countries"));
  }

  @Test
  void twoAreNoneOfThree() {
    Linked linked =
        Linked.of(
            THREE,
            """
            The the DET DT 3 det
            two two NUM CD 3 nummod
            countries country NOUN NNS 4 nsubj
            agreed agree VERB VBD 0 root
            . . PUNCT . 4 punct
            """);

    assertEquals(ImmutableSet.of("countries"), linked.labels("The two countries"));
  }

  @Test
  void formerAndLatterAreTheFirstAndTheSecond() {
    Linked linked =
        Linked.of(
            TWO,
            """
            The the DET DT 2 det
            former former ADJ JJ 3 nsubj
            won win VERB VBD 0 root
            , , PUNCT , 3 punct
            the the DET DT 6 det
            latter latter ADJ JJ 7 nsubj
            left leave VERB VBD 3 parataxis
            . . PUNCT . 3 punct
            """);

    assertEquals("chad", linked.only("The former").key());
    assertEquals("libya", linked.only("the latter").key());
  }

  @Test
  void powersAreStatesWhereTheyAreCounted() {
    Linked linked =
        Linked.of(
            TWO,
            """
            The the DET DT 3 det
            two two NUM CD 3 nummod
            powers power NOUN NNS 4 nsubj
            agreed agree VERB VBD 0 root
            . . PUNCT . 4 punct
            """);

    assertEquals(ImmutableSet.of("Chad", "Libya"), linked.labels("The two powers"));
  }

  @Test
  void worldBodyIsTheUnitedNations() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 3 det
            United United PROPN NNP 3 compound
            Nations Nations PROPN NNPS 4 nsubj
            agreed agree VERB VBD 0 root
            . . PUNCT . 4 punct
            """,
            """
            The the DET DT 3 det
            world world NOUN NN 3 compound
            body body NOUN NN 4 nsubj
            met meet VERB VBD 0 root
            . . PUNCT . 4 punct
            """);

    assertEquals("united-nations", linked.only("The world body").key());
  }

  @Test
  void whoHoldsATerritoryDoesNotTellItFromOthers() {
    Linked linked =
        Linked.of(
            """
            Argentina Argentina PROPN NNP 2 nsubj
            left leave VERB VBD 0 root
            the the DET DT 5 det
            Falkland Falkland PROPN NNP 5 compound
            Islands Islands PROPN NNPS 2 obj
            . . PUNCT . 2 punct
            """,
            """
            Ships ship NOUN NNS 2 nsubj
            neared near VERB VBD 0 root
            the the DET DT 7 det
            British british ADJ JJ 6 dep ~
            - - PUNCT HYPH 6 punct ~
            ruled rule ADJ VBN 7 amod
            territory territory NOUN NN 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals("falkland-islands", linked.only("the British-ruled territory").key());
  }

  @Test
  void breakawayStateIsNoneThatOthersRecognise() {
    String recognised =
        """
        Egypt Egypt PROPN NNP 2 nsubj
        recognised recognise VERB VBD 0 root
        the the DET DT 5 det
        breakaway breakaway ADJ JJ 5 amod
        state state NOUN NN 2 obj
        . . PUNCT . 2 punct
        """;
    String chadLeft =
        """
        Chad Chad PROPN NNP 2 nsubj
        left leave VERB VBD 0 root
        . . PUNCT . 2 punct
        """;

    assertEquals(
        ImmutableSet.of("breakaway state"),
        Linked.of(chadLeft, recognised).labels("the breakaway state"));
    assertEquals(
        ImmutableSet.of("Chad"),
        Linked.of(chadLeft, recognised.replace("breakaway breakaway", "neighbouring neighbouring"))
            .labels("the neighbouring state"));
  }

  @Test
  void multitudesThatActAreSomebody() {
    String marched =
        """
        Tens ten NOUN NNS 4 nsubj
        of of ADP IN 3 case
        thousands thousand NOUN NNS 1 nmod
        marched march VERB VBD 0 root
        . . PUNCT . 4 punct
        """;

    assertEquals(
        ImmutableSet.of("Tens of thousands"), Linked.of(marched).labels("Tens of thousands"));
    // "tens of dollars were spent" has nobody
    assertEquals(
        ImmutableSet.of(),
        Linked.of(marched.replace("thousands thousand", "dollars dollar")).labels("Tens"));
  }

  @Test
  void multitudesAreSomebodyWhereSomethingIsDoneToPeople() {
    String killed =
        """
        Chad Chad PROPN NNP 2 nsubj
        killed kill VERB VBD 0 root
        dozens dozen NOUN NNS 2 obj
        . . PUNCT . 2 punct
        """;

    assertEquals(ImmutableSet.of("dozens"), Linked.of(killed).labels("dozens"));
    assertEquals(
        ImmutableSet.of(),
        Linked.of(killed.replace("killed kill", "counted count")).labels("dozens"));
  }
}
