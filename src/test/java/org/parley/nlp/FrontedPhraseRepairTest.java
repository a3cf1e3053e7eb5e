package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

/** A sentence has one main verb, whatever stands in commas before it. */
class FrontedPhraseRepairTest {
  @Test
  void aParticipleInCommasBelongsToThePhraseBeforeIt() {
    // under treaties , signed by both , they left .
    assertEquals(
        "IN/1/case NNS/8/obl ,/3/punct VBN/1/acl IN/5/case DT/3/obl ,/3/punct PRP/8/nsubj"
            + " VBD/-1/root ./8/punct",
        repaired(
            "IN/1/case NNS/3/obl ,/3/punct VBN/-1/root IN/5/case DT/3/obl ,/3/punct PRP/8/nsubj"
                + " VBD/3/parataxis ./3/punct"));
    // but "under treaties , signed by both" alone has no other verb
    String kept = "IN/1/case NNS/3/obl ,/3/punct VBN/-1/root IN/5/case DT/3/obl";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void providedThatIsAConjunction() {
    // will lift bans provided that they leave
    assertEquals(
        "MD/1/aux VB/-1/root NNS/1/obj IN/6/mark IN/6/mark PRP/6/nsubj VBP/1/advcl",
        repaired(
            "MD/1/aux VB/-1/root NNS/3/nsubj provided~VBD/1/ccomp that~IN/6/mark PRP/6/nsubj"
                + " VBP/3/ccomp"));
    // but in "said treaties provided that they leave" the treaties did
    String kept = "VBD/-1/root NNS/2/nsubj VBD/0/ccomp IN/5/mark PRP/5/nsubj VBP/2/ccomp";
    assertEquals(
        kept,
        repaired(
            "VBD/-1/root NNS/2/nsubj provided~VBD/0/ccomp that~IN/5/mark PRP/5/nsubj"
                + " VBP/2/ccomp"));
  }

  @Test
  void aNounBehindButIsTheSubjectOfTheVerbBehindIt() {
    // towns split , but nobody has left
    assertEquals(
        "NNS/1/nsubj VBD/-1/root ,/6/punct CC/6/cc NN/6/nsubj VBZ/6/aux VBN/1/conj",
        repaired("NNS/1/nsubj VBD/6/csubj ,/6/punct but~CC/4/cc NN/1/conj VBZ/6/aux VBN/-1/root"));
  }

  @Test
  void whatOpensASentenceIsNoPartOfItsSubject() {
    // according to Norland , trade grew
    assertEquals(
        "VBG/2/case TO/0/fixed NNP/5/obl ,/2/punct NN/5/nsubj VBD/-1/root",
        repaired(
            "according~VBG/2/case to~TO/0/fixed Norland~NNP/4/obl ,~,/2/punct trade~NN/5/nsubj "
                + "grew~VBD/-1/root"));
  }
}
