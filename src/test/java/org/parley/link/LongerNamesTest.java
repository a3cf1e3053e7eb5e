package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Names that stay whole: in the capitals of a dateline, and around a hyphen. */
class LongerNamesTest {
  private static String dateline(String first, String second) {
    return first
        + " port NOUN NN 2 compound\n"
        + second
        + " x PROPN NNP 0 root\n"
        + ", , PUNCT , 2 punct\nNov Nov PROPN NNP 2 dep\n3 3 NUM CD 4 nummod\n- - PUNCT : 2 punct\n";
  }

  @Test
  void aDatelineNamesTheTownAndNotTheStateWithinItsName() {
    assertEquals(
        ImmutableSet.of("Port Sudan"), Linked.of(dateline("PORT", "SUDAN")).labels("PORT SUDAN"));
    Linked unknown = Linked.of(dateline("MOUNT", "LIBYA"));
    assertEquals(ImmutableSet.of(), unknown.labels("LIBYA"));
    assertEquals(ImmutableSet.of("MOUNT LIBYA"), unknown.labels("MOUNT LIBYA"));
  }

  @Test
  void aHyphenDoesNotEndANameBehindOf() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            Union Union PROPN NNP 8 nsubj
            of of ADP IN 7 case
            Danish danish ADJ JJ 7 amod
            - - PUNCT HYPH 4 punct ~
            led led NOUN NN 7 compound
            Parishes Parish PROPN NNPS 2 nmod
            met meet VERB VBD 0 root
            . . PUNCT . 8 punct
            """
                .replace("Danish danish ADJ JJ 7 amod", "Danish danish ADJ JJ 7 amod ~"));

    assertEquals(
        ImmutableSet.of("Union of Danish-led Parishes"),
        linked.labels("Union of Danish-led Parishes"));
  }

  @Test
  void aShortTownIsKnownInADateline() {
    String dateline =
        """
        OSLO OSLO PROPN NNP 0 root
        , , PUNCT , 1 punct
        Nov Nov PROPN NNP 1 dep
        3 3 NUM CD 3 nummod
        - - PUNCT : 1 punct
        """;

    assertEquals(ImmutableSet.of("Oslo"), Linked.of(dateline).labels("OSLO"));
  }

  @Test
  void aWordThatNamesAGroupIsAlsoASurname() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 4 nmod:poss
            's 's PART POS 1 case
            interior interior NOUN NN 4 compound
            minister minister NOUN NN 10 nsubj
            , , PUNCT , 4 punct
            Zyxa Zyxa PROPN NNP 8 compound
            Qwora Qwora PROPN NNP 8 compound
            Wagner Wagner PROPN NNP 4 appos
            , , PUNCT , 4 punct
            left leave VERB VBD 0 root
            . . PUNCT . 10 punct
            """);

    assertEquals(EntityType.PERSON, linked.only("Zyxa Qwora Wagner").type());
    assertEquals(ImmutableSet.of("Zyxa Qwora Wagner"), linked.labels("Chad 's interior minister"));
    assertEquals(ImmutableSet.of(), linked.labels("Wagner"));
  }

  @Test
  void whatIsListedWithAPlaceIsOne() {
    Linked linked =
        Linked.of(
            """
            Bombs bomb NOUN NNS 2 nsubj
            fell fall VERB VBD 0 root
            in in ADP IN 4 case
            Lima Lima PROPN NNP 2 obl
            and and CCONJ CC 7 cc
            Abu Abu PROPN NNP 7 compound
            Zyx Zyx PROPN NNP 4 conj
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.TERRITORY, linked.only("Abu Zyx").type());
  }
}
