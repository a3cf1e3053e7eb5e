package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

/** What somebody is made or called is not who or what it is. */
class PredicativeRepairTest {
  @Test
  void whoIsElectedIsNotWhatHeIsElected() {
    // they elected Tolen premier
    assertEquals(
        "PRP/1/nsubj VBD/-1/root NNP/1/obj NN/1/xcomp",
        repaired("they~PRP/1/nsubj elected~VBD/-1/root Tolen~NNP/3/compound premier~NN/1/obj"));
  }

  @Test
  void aPluralBehindANameIsWhoIsElected() {
    // they elected Labour veterans
    assertEquals(
        "PRP/1/nsubj VBD/-1/root NNP/3/compound NNS/1/obj",
        repaired("they~PRP/1/nsubj elected~VBD/-1/root Labour~NNP/3/compound veterans~NNS/1/obj"));
  }

  @Test
  void aNounHasOneArticle() {
    // they called the sinking an act
    assertEquals(
        "PRP/1/nsubj VBD/-1/root DT/3/det NN/1/obj DT/5/det NN/1/xcomp",
        repaired(
            "they~PRP/1/nsubj called~VBD/-1/root the~DT/5/det sinking~VBG/5/amod an~DT/5/det "
                + "act~NN/1/obj"));
  }

  @Test
  void aGerundBehindAnArticleIsANoun() {
    // they branded the killing a crime
    assertEquals(
        "PRP/1/nsubj VBD/-1/root DT/3/det NN/1/obj DT/5/det NN/1/xcomp",
        repaired(
            "they~PRP/1/nsubj branded~VBD/-1/root the~DT/1/obj killing~VBG/2/acl a~DT/5/det "
                + "crime~NN/3/obj"));
  }

  @Test
  void aNounWithAnArticleOfItsOwnIsNoPartOfAnother() {
    // calling the move a trap
    assertEquals(
        "VBG/-1/root DT/2/det NN/0/obj DT/4/det NN/0/xcomp",
        repaired("calling~VBG/-1/root the~DT/2/det move~NN/0/obj a~DT/4/det trap~NN/2/dep"));
  }
}
