package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Who is called by two names side by side, and who is only one of several. */
class ApposedTest {
  @Test
  void placeIsWhatTheClauseBehindItTells() {
    Linked linked =
        Linked.of(
            """
            They they PRON PRP 2 nsubj
            discussed discuss VERB VBD 0 root
            Dorana Dorana PROPN NNP 2 obj ~
            , , PUNCT , 3 punct
            a a DET DT 6 det
            district district NOUN NN 3 appos
            that that PRON WDT 9 obj
            rebels rebel NOUN NNS 9 nsubj
            hold hold VERB VBP 6 acl:relcl ~
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.REGION, linked.only("Dorana").type());
    assertEquals(ImmutableSet.of("Dorana"), linked.labels("a district"));
  }

  @Test
  void townIsNotItsMayor() {
    Linked linked =
        Linked.of(
            """
            They they PRON PRP 2 nsubj
            praised praise VERB VBD 0 root
            the the DET DT 4 det
            mayor mayor NOUN NN 2 obj
            of of ADP IN 6 case
            Dorana Dorana PROPN NNP 4 nmod ~
            , , PUNCT , 6 punct
            a a DET DT 9 det
            doctor doctor NOUN NN 6 appos
            who who PRON WP 11 nsubj
            fled flee VERB VBD 9 acl:relcl ~
            . . PUNCT . 2 punct
            """,
            """
            Envoys envoy NOUN NNS 2 nsubj
            met meet VERB VBD 0 root
            in in ADP IN 4 case
            Dorana Dorana PROPN NNP 2 obl ~
            . . PUNCT . 2 punct
            """);

    assertTrue(linked.only("Dorana").type().isTerritory());
  }

  @Test
  void chiefOfABodyIsNamedBehindIt() {
    Linked linked =
        Linked.of(
            """
            Chief Chief PROPN NNP 8 nsubj
            of of ADP IN 7 case
            the the DET DT 7 det
            Defence Defence PROPN NNP 5 compound
            Staff Staff PROPN NNP 7 compound
            Anna Anna PROPN NNP 7 compound
            Keller Keller PROPN NNP 1 nmod
            resigned resign VERB VBD 0 root ~
            . . PUNCT . 8 punct
            """);

    assertEquals(
        ImmutableSet.of("Anna Keller"), linked.labels("Chief of the Defence Staff Anna Keller"));
  }

  @Test
  void spokesmanOfAPresidentIsAnother() {
    Linked linked =
        Linked.of(
            """
            Spokesman spokesman NOUN NN 6 nsubj
            of of ADP IN 5 case
            President President PROPN NNP 5 compound
            Anna Anna PROPN NNP 5 compound
            Keller Keller PROPN NNP 1 nmod
            resigned resign VERB VBD 0 root ~
            . . PUNCT . 6 punct
            """);

    assertEquals(
        ImmutableSet.of("Spokesman of President Anna Keller"),
        linked.labels("Spokesman of President Anna Keller"));
  }

  @Test
  void menWhoAreCountedAreNotThoseOfBefore() {
    Linked linked =
        Linked.of(
            """
            Four four NUM CD 2 nummod
            men man NOUN NNS 3 nsubj
            fled flee VERB VBD 0 root ~
            . . PUNCT . 3 punct
            """,
            """
            Three three NUM CD 2 nummod
            men man NOUN NNS 3 nsubj
            fled flee VERB VBD 0 root ~
            . . PUNCT . 3 punct
            """);

    assertEquals(2, linked.entities().size());
  }

  @Test
  void whoHasAnOfficeCanStandInBrackets() {
    String minister =
        """
        The the DET DT 2 det
        minister minister NOUN NN 7 nsubj
        ( ( PUNCT -LRB- 5 punct ~
        Anna Anna PROPN NNP 5 compound
        Holm Holm PROPN NNP 2 appos ~
        ) ) PUNCT -RRB- 5 punct
        left leave VERB VBD 0 root
        . . PUNCT . 7 punct
        """;

    assertEquals(
        ImmutableSet.of("Anna Holm"),
        Linked.of(minister.replace("2 appos", "2 dep")).labels("The minister"));
    assertEquals(
        ImmutableSet.of("minister"),
        Linked.of(minister.replace("Anna Anna", "New New").replace("Holm Holm", "York York"))
            .labels("The minister"));
  }
}
