package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class TellingApartTest {
  @Test
  void aSeaTellsWhereAnIslandLies() {
    Linked linked =
        Linked.of(
            """
            Guam Guam PROPN NNP 2 nsubj
            voted vote VERB VBD 0 root
            . . PUNCT . 2 punct
            """,
            """
            Japan Japan PROPN NNP 2 nsubj
            wants want VERB VBZ 0 root
            the the DET DT 6 det
            remote remote ADJ JJ 6 amod
            Pacific Pacific PROPN NNP 6 compound
            island island NOUN NN 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals("guam", linked.only("the remote Pacific island").key());
  }

  @Test
  void aCapitalIsNotItsLand() {
    Linked linked =
        Linked.of(
            """
            Kiel Kiel PROPN NNP 8 nsubj
            , , PUNCT , 1 punct
            the the DET DT 4 det
            capital capital NOUN NN 1 appos
            of of ADP IN 6 case
            Bavaria Bavaria PROPN NNP 4 nmod
            , , PUNCT , 1 punct
            fell fall VERB VBD 0 root
            . . PUNCT . 8 punct
            """);

    assertEquals(ImmutableSet.of("Kiel"), linked.labels("the capital of Bavaria"));
  }

  @Test
  void anAgencyHasNoArms() {
    Linked linked =
        Linked.of(
            """
            Hamas Hamas PROPN NNP 2 nsubj
            met meet VERB VBD 0 root
            UNICEF UNICEF PROPN NNP 2 obj
            , , PUNCT , 2 punct
            prompting prompt VERB VBG 2 dep
            the the DET DT 7 det
            agency agency NOUN NN 5 obj
            to to PART TO 9 mark
            leave leave VERB VB 5 xcomp
            . . PUNCT . 2 punct
            """);

    assertEquals("unicef", linked.only("the agency").key());
  }

  @Test
  void whoHelpsAGroupDoesNotTellItApart() {
    Linked linked =
        Linked.of(
            """
            Israel Israel PROPN NNP 2 nsubj
            bombed bomb VERB VBD 0 root
            Hezbollah Hezbollah PROPN NNP 2 obj
            . . PUNCT . 2 punct
            """,
            """
            Chad Chad PROPN NNP 2 nsubj
            says say VERB VBZ 0 root
            the the DET DT 7 det
            Iran Iran PROPN NNP 6 obl ~
            - - PUNCT HYPH 6 punct ~
            linked link ADJ VBN 7 amod
            group group NOUN NN 8 nsubj
            fled flee VERB VBD 2 ccomp
            . . PUNCT . 2 punct
            """);

    assertEquals("hezbollah", linked.only("the Iran-linked group").key());
  }

  @Test
  void theCountryIsNotTheOneThatIsAlreadyIt() {
    Linked linked =
        Linked.of(
            """
            Norway Norway PROPN NNP 7 nsubj
            , , PUNCT , 1 punct
            which which PRON WDT 4 nsubj
            helps help VERB VBZ 1 acl:relcl
            Chad Chad PROPN NNP 4 obj
            , , PUNCT , 7 punct
            said say VERB VBD 0 root
            it it PRON PRP 10 nsubj
            would would AUX MD 10 aux
            act act VERB VB 7 ccomp
            if if SCONJ IN 14 mark
            the the DET DT 13 det
            country country NOUN NN 14 nsubj
            fell fall VERB VBD 10 advcl
            . . PUNCT . 7 punct
            """);

    assertEquals("chad", linked.only("the country").key());
  }
}
