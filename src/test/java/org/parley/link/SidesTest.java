package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Whom "both sides" means, and whom it does not. */
class SidesTest {
  private static final String CHAD_ATTACKED_LIBYA =
      """
      Chad Chad PROPN NNP 2 nsubj
      attacked attack VERB VBD 0 root
      Libya Libya PROPN NNP 2 obj
      . . PUNCT . 2 punct
      """;
  private static final String EGYPT_AND_NIGER_URGED_BOTH_SIDES =
      """
      Egypt Egypt PROPN NNP 4 nsubj
      and and CCONJ CC 3 cc
      Niger Niger PROPN NNP 1 conj
      urged urge VERB VBD 0 root
      both both DET DT 6 det
      sides side NOUN NNS 4 obj
      to to PART TO 8 mark
      talk talk VERB VB 4 xcomp
      . . PUNCT . 4 punct
      """;
  private static final String BOTH_SIDES_REFUSED =
      """
      Both both DET DT 2 det
      sides side NOUN NNS 3 nsubj
      refused refuse VERB VBD 0 root
      . . PUNCT . 3 punct
      """;

  @Test
  void areNotThoseWhoAppealToThem() {
    assertEquals(
        ImmutableSet.of("sides"), Linked.of(EGYPT_AND_NIGER_URGED_BOTH_SIDES).labels("both sides"));
    assertEquals(
        ImmutableSet.of("Chad", "Libya"),
        Linked.of(CHAD_ATTACKED_LIBYA, EGYPT_AND_NIGER_URGED_BOTH_SIDES).labels("both sides"));
  }

  @Test
  void areNotThoseWhoAppealedToOthersBefore() {
    String urged =
        """
        Egypt Egypt PROPN NNP 4 nsubj
        and and CCONJ CC 3 cc
        Niger Niger PROPN NNP 1 conj
        urged urge VERB VBD 0 root
        calm calm NOUN NN 4 obj
        . . PUNCT . 4 punct
        """;

    assertEquals(
        ImmutableSet.of("sides"), Linked.of(urged, BOTH_SIDES_REFUSED).labels("Both sides"));
    assertEquals(
        ImmutableSet.of("Egypt", "Niger"),
        Linked.of(urged, BOTH_SIDES_REFUSED.replace("sides side", "countries country"))
            .labels("Both countries"));
  }

  @Test
  void areNotTheStatesOfWhoStandsBetweenThem() {
    String mediated =
        """
        Egyptian egyptian ADJ JJ 4 amod
        and and CCONJ CC 3 cc
        Qatari qatari ADJ JJ 1 conj
        mediators mediator NOUN NNS 5 nsubj
        met meet VERB VBD 0 root
        both both DET DT 7 det
        sides side NOUN NNS 5 obj
        . . PUNCT . 5 punct
        """;

    assertEquals(ImmutableSet.of("sides"), Linked.of(mediated).labels("both sides"));
    assertEquals(
        ImmutableSet.of("sides"), Linked.of(mediated, BOTH_SIDES_REFUSED).labels("Both sides"));
  }

  @Test
  void areNobodyWhereMoreThanTwoAreAtOdds() {
    String others =
        """
        Mali Mali PROPN NNP 2 nsubj
        accused accuse VERB VBD 0 root
        Niger Niger PROPN NNP 2 obj
        . . PUNCT . 2 punct
        """;

    assertEquals(
        ImmutableSet.of("sides"),
        Linked.of(CHAD_ATTACKED_LIBYA, others, BOTH_SIDES_REFUSED).labels("Both sides"));
  }

  @Test
  void areNotACouncilAndSomebodysAllies() {
    assertEquals(
        ImmutableSet.of("sides"),
        Linked.of(
                """
                Chad Chad PROPN NNP 2 nsubj
                turned turn VERB VBD 0 root
                to to ADP IN 6 case
                the the DET DT 6 det
                Security Security PROPN NNP 6 compound
                Council Council PROPN NNP 2 obl
                and and CCONJ CC 9 cc
                its its PRON PRP$ 9 nmod:poss
                allies ally NOUN NNS 6 conj
                . . PUNCT . 2 punct
                """,
                BOTH_SIDES_REFUSED)
            .labels("Both sides"));
  }

  @Test
  void areNotThoseWhoseBordersAreNamed() {
    assertEquals(
        ImmutableSet.of("sides"),
        Linked.of(
                """
                Rebels rebel NOUN NNS 2 nsubj
                crossed cross VERB VBD 0 root
                the the DET DT 7 det
                Algerian algerian ADJ JJ 7 amod
                and and CCONJ CC 6 cc
                Malian malian ADJ JJ 4 conj
                borders border NOUN NNS 2 obj
                . . PUNCT . 2 punct
                """,
                BOTH_SIDES_REFUSED)
            .labels("Both sides"));
  }

  @Test
  void bothCountriesAreTheOnlyTwoOfTheText() {
    String[] text = {
      """
      Chad Chad PROPN NNP 2 nsubj
      slept sleep VERB VBD 0 root
      . . PUNCT . 2 punct
      """,
      """
      Libya Libya PROPN NNP 2 nsubj
      woke wake VERB VBD 0 root
      . . PUNCT . 2 punct
      """,
      """
      Niger Niger PROPN NNP 7 nsubj
      , , PUNCT , 1 punct
      which which PRON WDT 4 nsubj
      borders border VERB VBZ 1 acl:relcl
      both both DET DT 6 det
      countries country NOUN NNS 4 obj
      waited wait VERB VBD 0 root
      . . PUNCT . 7 punct
      """
    };

    assertEquals(ImmutableSet.of("Chad", "Libya"), Linked.of(text).labels("both countries"));
    assertEquals(
        ImmutableSet.of("countries"),
        Linked.of(
                """
                Mali Mali PROPN NNP 2 nsubj
                left leave VERB VBD 0 root
                . . PUNCT . 2 punct
                """,
                text[0],
                text[1],
                text[2])
            .labels("both countries"));
  }

  @Test
  void bothGovernmentsAreTwoStates() {
    assertEquals(
        ImmutableSet.of("Chad", "Libya"),
        Linked.of(
                CHAD_ATTACKED_LIBYA,
                BOTH_SIDES_REFUSED.replace("sides side", "governments government"))
            .labels("Both governments"));
  }

  @Test
  void eachSideIsBothAndNobodyWhereNoTwoAreKnown() {
    String each =
        """
        Each each DET DT 2 det
        side side NOUN NN 3 nsubj
        blamed blame VERB VBD 0 root
        the the DET DT 5 det
        other other ADJ JJ 3 obj
        . . PUNCT . 3 punct
        """;

    assertEquals(
        ImmutableSet.of("Chad", "Libya"), Linked.of(CHAD_ATTACKED_LIBYA, each).labels("Each side"));
    assertEquals(ImmutableSet.of(), Linked.of(each).labels("Each side"));
  }

  @Test
  void eitherSideOfARoadIsNobody() {
    assertEquals(
        ImmutableSet.of(),
        Linked.of(
                CHAD_ATTACKED_LIBYA,
                """
                Trees tree NOUN NNS 2 nsubj
                grew grow VERB VBD 0 root
                on on ADP IN 5 case
                either either DET DT 5 det
                side side NOUN NN 2 obl
                . . PUNCT . 2 punct
                """)
            .labels("either side"));
  }

  @Test
  void areNeitherOneOrTheOtherNorWhoOffersToMediate() {
    String left =
        """
        Roads road NOUN NNS 2 nsubj
        led lead VERB VBD 0 root
        to to ADP IN 4 case
        Chad Chad PROPN NNP 2 obl
        or or CCONJ CC 6 cc
        Libya Libya PROPN NNP 4 conj
        . . PUNCT . 2 punct
        """;
    String offered =
        """
        Chad Chad PROPN NNP 2 nsubj
        offered offer VERB VBD 0 root
        to to PART TO 4 mark
        mediate mediate VERB VB 2 xcomp
        . . PUNCT . 2 punct
        """;

    String joined = left.replace("or or", "and and");
    assertEquals(ImmutableSet.of("Chad", "Libya"), both(joined));
    assertEquals(ImmutableSet.of("sides"), both(joined, offered));
    assertEquals(ImmutableSet.of("sides"), both(left));
  }

  private static ImmutableSet<String> both(String... before) {
    String[] text = Arrays.copyOf(before, before.length + 1);
    text[before.length] = BOTH_SIDES_REFUSED;
    return ImmutableSet.copyOf(Linked.of(text).labels("Both sides"));
  }

  @Test
  void neitherCountryIsBoth() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 4 nsubj
            and and CCONJ CC 3 cc
            Libya Libya PROPN NNP 1 conj
            met meet VERB VBD 0 root
            . . PUNCT . 4 punct
            """,
            """
            Italy Italy PROPN NNP 2 nsubj
            allowed allow VERB VBD 0 root
            neither neither DET DT 4 det
            country country NOUN NN 2 obj
            to to PART TO 6 mark
            leave leave VERB VB 2 xcomp
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Chad", "Libya"), linked.labels("neither country"));
  }

  @Test
  void twoCountriesCanBeNamedBehind() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 3 det
            two two NUM CD 3 nummod
            countries country NOUN NNS 4 nsubj
            signed sign VERB VBD 0 root
            a a DET DT 6 det
            pact pact NOUN NN 4 obj
            in in ADP IN 8 case
            which which PRON WDT 11 obl
            Chad Chad PROPN NNP 11 nsubj
            would would AUX MD 11 aux
            leave leave VERB VB 6 acl:relcl
            and and CCONJ CC 15 cc
            Libya Libya PROPN NNP 15 nsubj
            would would AUX MD 15 aux
            pay pay VERB VB 11 conj
            . . PUNCT . 4 punct
            """);

    assertEquals(ImmutableSet.of("Chad", "Libya"), linked.labels("The two countries"));
  }

  @Test
  void areNotAStateAndItsSoldiers() {
    String guarded =
        """
        Chad Chad PROPN NNP 2 nsubj
        rules rule VERB VBZ 0 root
        where where ADV WRB 6 advmod
        Chadian chadian ADJ JJ 5 amod
        soldiers soldier NOUN NNS 6 nsubj
        stay stay VERB VBP 2 advcl
        . . PUNCT . 2 punct
        """;

    assertEquals(
        ImmutableSet.of("sides"), Linked.of(guarded, BOTH_SIDES_REFUSED).labels("Both sides"));
  }
}
