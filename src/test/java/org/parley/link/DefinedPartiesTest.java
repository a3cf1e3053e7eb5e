package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DefinedPartiesTest {
  @Test
  void theyAreWhoWereCalledSo() {
    Linked linked =
        Linked.of(
            """
            Ghana Ghana PROPN NNP 11 nsubj
            and and CCONJ CC 3 cc
            Benin Benin PROPN NNP 1 conj
            , , PUNCT , 1 punct
            hereinafter hereinafter NOUN NN 1 conj
            " " PUNCT '' 5 punct
            the the DET DT 8 det
            Sides side NOUN NNS 5 obj
            " " PUNCT '' 8 punct
            , , PUNCT , 1 punct
            agreed agree VERB VBD 0 root
            . . PUNCT . 11 punct
            """,
            """
            The the DET DT 2 det
            Sides side NOUN NNS 3 nsubj
            met meet VERB VBD 0 root
            . . PUNCT . 3 punct
            """,
            """
            Neither neither DET DT 2 det
            Side side NOUN NN 3 nsubj
            left leave VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals(ImmutableSet.of("Benin", "Ghana"), linked.labels("The Sides"));
    assertEquals(ImmutableSet.of("Benin", "Ghana"), linked.labels("Neither Side"));
  }

  @Test
  void withoutADefinitionNobodyIs() {
    Linked linked =
        Linked.of(
            """
            Neither neither DET DT 2 det
            Side side NOUN NN 3 nsubj
            left leave VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("Neither Side"));
  }

  @Test
  void whoHasAnArticleOfHisOwnIsAnother() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            Government government NOUN NN 9 nsubj
            of of ADP IN 4 case
            Norland Norland PROPN NNP 2 nmod
            and and CCONJ CC 8 cc
            the the DET DT 8 det
            Tarn Tarn PROPN NNP 8 compound
            Front Front PROPN NNP 4 conj
            met meet VERB VBD 0 root
            . . PUNCT . 9 punct
            """);

    assertEquals(
        ImmutableSet.of("Government of Norland"), linked.labels("The Government of Norland"));
    assertEquals(ImmutableSet.of("Tarn Front"), linked.labels("Tarn Front"));
  }

  private static final String TREATY =
      """
      Treaty treaty NOUN NN 0 root
      between between ADP IN 4 case
      the the DET DT 4 det
      Government government NOUN NN 1 nmod
      of of ADP IN 6 case
      Ghana Ghana PROPN NNP 4 nmod
      and and CCONJ CC 8 cc
      Benin Benin PROPN NNP 6 conj
      """;
  private static final String THE_PARTIES_MET =
      """
      The the DET DT 2 det
      Parties party NOUN NNS 3 nsubj
      met meet VERB VBD 0 root
      . . PUNCT . 3 punct
      """;
  private static final String EACH_SIDE_LEFT =
      """
      each each DET DT 2 det
      side side NOUN NN 3 nsubj
      left leave VERB VBD 0 root
      . . PUNCT . 3 punct
      """;

  @Test
  void theyAreThoseBetweenWhomItIs() {
    Linked linked = Linked.of(TREATY, THE_PARTIES_MET, EACH_SIDE_LEFT);

    assertEquals(ImmutableSet.of("Benin", "Ghana"), linked.labels("The Parties"));
    assertEquals(ImmutableSet.of("Benin", "Ghana"), linked.labels("each side"));
  }

  @Test
  void partiesAreOthersWithoutATreatyOrACapital() {
    assertEquals(
        ImmutableSet.of(),
        named(
            Linked.of(TREATY.replace("Treaty treaty", "Roads road"), THE_PARTIES_MET)
                .labels("The Parties")));
    assertEquals(
        ImmutableSet.of(),
        named(
            Linked.of(TREATY, THE_PARTIES_MET.replace("Parties", "parties"))
                .labels("The parties")));
  }

  private static ImmutableSet<String> named(Set<String> labels) {
    return labels.stream()
        .filter(label -> label.equals("Benin") || label.equals("Ghana"))
        .collect(ImmutableSet.toImmutableSet());
  }
}
