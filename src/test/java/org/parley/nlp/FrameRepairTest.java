package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

/** What belongs to a clause is taken from the frame of speech within or behind it. */
class FrameRepairTest {
  @Test
  void anInfinitiveBelongsToWhatTheCommasInterrupt() {
    // they agreed , he said , to talk
    assertEquals(
        "PRP/1/nsubj VBD/-1/root ,/4/punct PRP/4/nsubj VBD/1/parataxis ,/4/punct TO/7/mark"
            + " VB/1/xcomp",
        repaired(
            "PRP/1/nsubj VBD/-1/root ,/4/punct PRP/4/nsubj VBD/1/parataxis ,/4/punct TO/7/mark"
                + " VB/4/xcomp"));
    // but "they agreed , he offered to talk" keeps it
    String kept =
        "PRP/1/nsubj VBD/-1/root ,/4/punct PRP/4/nsubj VBD/1/parataxis TO/6/mark VB/4/xcomp";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void aClauseWithAMarkBeforeAFrameBelongsToWhatIsSaid() {
    // unless it rains , he said , they go
    assertEquals(
        "IN/2/mark PRP/2/nsubj VBZ/8/advcl ,/5/punct PRP/5/nsubj VBD/-1/root ,/5/punct PRP/8/nsubj"
            + " VBP/5/ccomp",
        repaired(
            "IN/2/mark PRP/2/nsubj VBZ/5/advcl ,/5/punct PRP/5/nsubj VBD/-1/root ,/5/punct"
                + " PRP/8/nsubj VBP/5/parataxis"));
    // but in "as he left , he said , “ they go" a quotation begins
    String kept =
        "IN/2/mark PRP/2/nsubj VBD/5/advcl ,/5/punct PRP/5/nsubj VBD/-1/root ,/5/punct ``/9/punct"
            + " PRP/9/nsubj VBP/5/parataxis";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void aFrameAtTheEndFramesTheWholeSentence() {
    // they freed soldiers it held in return , envoys said .
    assertEquals(
        "PRP/1/nsubj VBD/-1/root NNS/1/obj PRP/4/nsubj VBD/2/acl:relcl IN/6/case NN/1/obl"
            + " ,/9/punct NNS/9/nsubj VBD/1/parataxis ./1/punct",
        repaired(
            "PRP/1/nsubj VBD/-1/root NNS/1/obj PRP/4/nsubj VBD/2/acl:relcl IN/6/case NN/9/obl"
                + " ,/9/punct NNS/9/nsubj VBD/4/parataxis ./1/punct"));
    // but what stands behind "and" is framed alone: he left , and it fell , envoys said
    String kept =
        "PRP/1/nsubj VBD/-1/root ,/5/punct CC/5/cc PRP/5/nsubj VBD/1/conj ,/8/punct NNS/8/nsubj"
            + " VBD/5/parataxis";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void aSentenceBeforeAFrameIsItsComplement() {
    // they are to be sent , envoys said
    assertEquals(
        "PRP/4/nsubj:pass VBP/4/cop TO/4/mark VB/4/aux:pass VBN/7/ccomp ,/7/punct NNS/7/nsubj"
            + " VBD/-1/root",
        repaired(
            "PRP/4/nsubj:pass VBP/4/cop TO/4/mark VB/4/aux:pass VBN/7/advcl ,/7/punct NNS/7/nsubj"
                + " VBD/-1/root"));
    // but "when they came , envoys left" is no frame
    String kept = "WRB/2/advmod PRP/2/nsubj VBD/5/advcl ,/5/punct NNS/5/nsubj VBD/-1/root";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void aClauseWithASubjectDoesNotGoOnWithAnInfinitive() {
    // told Tolen to leave ; Belmar stayed
    assertEquals(
        "VBD/-1/root NNP/0/obj TO/3/mark VB/0/xcomp :/3/punct NNP/6/nsubj VBD/0/parataxis",
        repaired(
            "VBD/-1/root NNP/0/obj TO/3/mark VB/0/xcomp :/3/punct NNP/6/nsubj VBD/3/parataxis"));
  }

  @Test
  void aFrameMayTellToWhomAndWhen() {
    // should it rain , he told men in May , they will go
    assertEquals(
        "MD/2/aux PRP/2/nsubj VB/12/advcl ,/5/punct PRP/5/nsubj VBD/-1/root NNS/5/obj IN/8/case"
            + " NNP/5/obl ,/5/punct PRP/12/nsubj MD/12/aux VB/5/ccomp",
        repaired(
            "MD/2/aux PRP/2/nsubj VB/5/advcl ,/5/punct PRP/5/nsubj VBD/-1/root NNS/5/obj IN/8/case"
                + " NNP/12/obl ,/5/punct PRP/12/nsubj MD/12/aux VB/5/parataxis"));
  }

  @Test
  void aFrameAtTheEndTakesNoInfinitiveBeforeIt() {
    // they are willing to talk , envoys told us .
    assertEquals(
        "PRP/2/nsubj VBP/2/cop JJ/-1/root TO/4/mark VB/2/xcomp ,/7/punct NNS/7/nsubj"
            + " VBD/2/parataxis PRP/7/obj ./2/punct",
        repaired(
            "PRP/2/nsubj VBP/2/cop JJ/-1/root TO/4/mark VB/7/ccomp ,/7/punct NNS/7/nsubj VBD/2/dep"
                + " PRP/7/obj ./2/punct"));
  }

  @Test
  void anAdjectiveBehindANounIsThePredicateOfAHeadline() {
    // rebels ready to talk , premier says
    assertEquals(
        "NNS/1/nsubj JJ/6/ccomp TO/3/mark VB/1/xcomp ,/6/punct NN/6/nsubj VBZ/-1/root",
        repaired("NNS/6/nsubj JJ/0/amod TO/3/mark VB/1/dep ,/6/punct NN/6/nsubj VBZ/-1/root"));
    // but not in "ready rebels fight , premier says"
    String kept = "JJ/1/amod NNS/2/nsubj VBP/5/ccomp ,/5/punct NN/5/nsubj VBZ/-1/root";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void anInvertedClauseBehindAFrameIsWhatIsSaid() {
    // only if they go , he said , can we talk
    assertEquals(
        "RB/3/advmod IN/3/mark PRP/3/nsubj VBP/10/advcl ,/6/punct PRP/6/nsubj VBD/-1/root ,/6/punct"
            + " MD/10/aux PRP/10/nsubj VB/6/ccomp",
        repaired(
            "RB/3/advmod IN/3/mark PRP/3/nsubj VBP/6/advcl ,/6/punct PRP/6/nsubj VBD/-1/root"
                + " ,/6/punct MD/10/aux PRP/10/nsubj VB/6/dep"));
  }

  @Test
  void aMeasureBehindAFrameBelongsToWhatItCuts() {
    // they stay , he told us , as long as it lasts
    assertEquals(
        "PRP/1/nsubj VBP/4/ccomp ,/4/punct PRP/4/nsubj VBD/-1/root PRP/4/obj ,/4/punct RB/8/advmod"
            + " RB/1/advmod IN/11/mark PRP/11/nsubj VBZ/8/advcl",
        repaired(
            "PRP/1/nsubj VBP/4/ccomp ,/4/punct PRP/4/nsubj VBD/-1/root PRP/4/obj ,/4/punct"
                + " RB/8/advmod RB/4/advmod IN/11/mark PRP/11/nsubj VBZ/8/advcl"));
  }

  @Test
  void aFrameAtTheEndMayTellWhenItWasSaid() {
    // they go , he said after we left
    assertEquals(
        "PRP/1/nsubj VBP/-1/root ,/4/punct PRP/4/nsubj VBD/1/parataxis IN/7/mark PRP/7/nsubj"
            + " VBD/4/advcl",
        repaired(
            "PRP/1/nsubj VBP/-1/root ,/4/punct PRP/4/nsubj VBD/1/dep IN/7/mark PRP/7/nsubj"
                + " VBD/4/advcl"));
  }

  @Test
  void anAppositionWithoutASecondCommaIsTheSpeaker() {
    // they left while rebels hold the hill , agency Norpress reported .
    assertEquals(
        "PRP/1/nsubj VBD/-1/root IN/4/mark NNS/4/nsubj VBP/1/advcl DT/6/det NN/4/obj "
            + ",/6/punct NN/9/compound NNP/10/nsubj VBD/1/parataxis ./1/punct",
        repaired(
            "they~PRP/1/nsubj left~VBD/-1/root while~IN/4/mark rebels~NNS/4/nsubj "
                + "hold~VBP/1/advcl the~DT/6/det hill~NN/10/nsubj ,~,/6/punct "
                + "agency~NN/9/compound Norpress~NNP/6/appos reported~VBD/4/ccomp .~./1/punct"));
  }

  @Test
  void aSecondVerbOfAHeadlineHasTheSameSubject() {
    // army rejects truce , says men must leave
    assertEquals(
        "NN/1/nsubj VBZ/-1/root NN/1/obj ,/4/punct VBZ/1/conj NNS/7/nsubj MD/7/aux " + "VB/4/ccomp",
        repaired(
            "army~NN/1/nsubj rejects~VBZ/4/ccomp truce~NN/1/obj ,~,/4/punct "
                + "says~VBZ/-1/root men~NNS/7/nsubj must~MD/7/aux leave~VB/4/ccomp"));
  }

  @Test
  void aFrameMayBeInThePerfect() {
    // they stay , Tolen has hinted , so long as we ask
    assertEquals(
        "PRP/1/nsubj VBP/-1/root ,/1/punct NNP/5/nsubj VBZ/5/aux VBN/1/parataxis "
            + ",/5/punct RB/8/advmod RB/1/advmod IN/11/mark PRP/11/nsubj VBP/8/advcl",
        repaired(
            "they~PRP/1/nsubj stay~VBP/-1/root ,~,/1/punct Tolen~NNP/5/nsubj has~VBZ/5/aux "
                + "hinted~VBN/1/parataxis ,~,/5/punct so~RB/8/advmod long~RB/5/advmod "
                + "as~IN/11/mark we~PRP/11/nsubj ask~VBP/8/advcl"));
  }

  @Test
  void aParticipleOfSayingBehindAFrameIsTheFrames() {
    // it fell , aides said , calling it bad
    assertEquals(
        "PRP/1/nsubj VBD/-1/root ,/1/punct NNS/4/nsubj VBD/1/parataxis ,/4/punct VBG/4/advcl "
            + "PRP/6/obj JJ/6/xcomp",
        repaired(
            "it~PRP/1/nsubj fell~VBD/-1/root ,~,/1/punct aides~NNS/4/nsubj said~VBD/1/parataxis "
                + ",~,/4/punct calling~VBG/1/dep it~PRP/6/obj bad~JJ/6/xcomp"));
  }
}
