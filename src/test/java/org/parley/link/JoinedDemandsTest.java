package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.parley.extract.Findings;
import org.parley.extract.Quoting;
import org.parley.extract.SpeechAct;
import org.parley.text.Analysis;
import org.parley.text.Phrase;

/** Of whom something is demanded behind a judgement. */
class JoinedDemandsTest {
  @Test
  void whoIsUrgedIsWhoseClaimWasBacked() {
    Linked linked =
        Linked.of(
            """
            Libya Libya PROPN NNP 2 nsubj
            offered offer VERB VBD 0 root
            to to PART TO 4 mark
            mediate mediate VERB VB 2 xcomp
            . . PUNCT . 2 punct
            """,
            """
            France France PROPN NNP 2 nsubj
            supports support VERB VBZ 0 root
            Chad Chad PROPN NNP 5 nmod:poss ~
            's 's PART POS 3 case
            claim claim NOUN NN 2 obj
            to to ADP IN 8 case
            the the DET DT 8 det
            valley valley NOUN NN 5 nmod
            but but CCONJ CC 11 cc
            has have AUX VBZ 11 aux
            asked ask VERB VBN 2 conj
            it it PRON PRP 11 obj
            to to PART TO 14 mark
            wait wait VERB VB 11 xcomp
            . . PUNCT . 2 punct
            """);

    assertEquals("chad", linked.only("it").key());
  }

  @Test
  void whoseWithdrawalIsDemandedDidWhatIsCondemned() {
    Analysis analysis =
        Parses.of(
            """
            The the DET DT 2 det
            envoys envoy NOUN NNS 3 nsubj
            denounced denounce VERB VBD 0 root
            the the DET DT 5 det
            occupation occupation NOUN NN 3 obj
            of of ADP IN 8 case
            the the DET DT 8 det
            port port NOUN NN 5 nmod
            by by ADP IN 13 case
            the the DET DT 13 det
            Harbour Harbour PROPN NNP 13 compound
            Defence Defence PROPN NNP 13 compound
            Army Army PROPN NNP 5 nmod
            and and CCONJ CC 15 cc
            demanded demand VERB VBD 3 conj
            its its PRON PRP$ 17 nmod:poss
            withdrawal withdrawal NOUN NN 15 obj
            . . PUNCT . 3 punct
            """);
    Phrase its = Linked.phrase(analysis, 0, 15, 15, 16);
    Findings findings = SpeechTest.claimed(SpeechAct.DEMAND, its, its.span(), Quoting.NONE, "test");

    assertEquals(
        ImmutableList.of("Harbour Defence Army"), Linked.of(analysis, findings).meantBy(its));
  }
}
