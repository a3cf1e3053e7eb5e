package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

/** What is coordinated is of one sort. */
class CoordinationRepairTest {
  @Test
  void aPastGoesWithTheVerbAboveAnInfinitive() {
    // asked them to leave and offered help
    assertEquals(
        "VBD/-1/root PRP/0/obj TO/3/mark VB/0/xcomp CC/5/cc VBD/0/conj NN/5/obj",
        repaired("VBD/-1/root PRP/0/obj TO/3/mark VB/0/xcomp CC/5/cc VBD/3/conj NN/5/obj"));
    // but "decided to wait and see it" goes on with an infinitive
    String kept = "VBD/-1/root TO/2/mark VB/0/xcomp CC/4/cc VB/2/conj PRP/4/obj";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void aPastGoesWithTheVerbAboveAGerund() {
    // denied having fired and said nothing
    assertEquals(
        "VBD/-1/root VBG/2/aux VBN/0/xcomp CC/4/cc VBD/0/conj NN/4/obj",
        repaired("VBD/-1/root VBG/2/aux VBN/0/xcomp CC/4/cc VBD/2/conj NN/4/obj"));
    // but "began shelling and burning towns" goes on with a gerund
    String kept = "VBD/-1/root VBG/0/xcomp CC/3/cc VBG/1/conj NNS/3/obj";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void whatTakesAnObjectIsNoParticiple() {
    // threatened to close ports and expelled envoys
    assertEquals(
        "VBD/-1/root TO/2/mark VB/0/xcomp NNS/2/obj CC/5/cc VBD/0/conj NNS/5/obj",
        repaired("VBD/-1/root TO/2/mark VB/0/xcomp NNS/2/obj CC/5/cc VBN/2/conj NNS/5/obj"));
    // but "refused to be searched and questioned" is one
    String kept = "VBD/-1/root TO/3/mark VB/3/aux:pass VBN/0/xcomp CC/5/cc VBD/3/conj";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void aVerbWithAnAuxiliaryIsFiniteWhateverItsForm() {
    // tried to mediate and was arrested
    assertEquals(
        "VBD/-1/root TO/2/mark VB/0/xcomp CC/5/cc VBD/5/aux:pass VBN/0/conj",
        repaired("VBD/-1/root TO/2/mark VB/0/xcomp CC/5/cc VBD/5/aux:pass VBN/2/conj"));
  }

  @Test
  void aClauseWithAMarkGoesWithWhatIsSaid() {
    // said he would stay but that it rained
    assertEquals(
        "VBD/-1/root PRP/3/nsubj MD/3/aux VB/0/ccomp CC/7/cc IN/7/mark PRP/7/nsubj VBD/3/conj",
        repaired(
            "VBD/-1/root PRP/3/nsubj MD/3/aux VB/0/ccomp CC/7/cc IN/7/mark PRP/7/nsubj"
                + " VBD/0/conj"));
    // but "said he would stay but it rained" may tell what happened
    String kept = "VBD/-1/root PRP/3/nsubj MD/3/aux VB/0/ccomp CC/6/cc PRP/6/nsubj VBD/0/conj";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void thePerfectGoesWithThePresent() {
    // says the line was drawn and has asked us
    assertEquals(
        "VBZ/-1/root DT/2/det NN/4/nsubj:pass VBD/4/aux:pass VBN/0/ccomp CC/7/cc "
            + "VBZ/7/aux VBN/0/conj PRP/7/obj",
        repaired(
            "says~VBZ/-1/root the~DT/2/det line~NN/4/nsubj:pass was~VBD/4/aux:pass "
                + "drawn~VBN/0/ccomp and~CC/7/cc has~VBZ/7/aux asked~VBN/4/conj us~PRP/7/obj"));
  }

  @Test
  void whatFollowsAQuotationIsNotInIt() {
    // Tolen called it `` a raid to take land '' and put guards out
    assertEquals(
        "NNP/1/nsubj VBD/-1/root PRP/1/obj ``/4/punct DT/5/det NN/1/xcomp TO/7/mark "
            + "VB/5/acl NN/7/obj ''/8/punct CC/11/cc VBD/1/conj NNS/11/obj RB/11/advmod",
        repaired(
            "Tolen~NNP/1/nsubj called~VBD/-1/root it~PRP/1/obj \"~``/4/punct a~DT/5/det "
                + "raid~NN/1/xcomp to~TO/7/mark take~VB/5/acl land~NN/7/obj \"~''/8/punct "
                + "and~CC/11/cc put~VB/7/conj guards~NNS/11/obj out~RB/11/advmod"));
  }

  @Test
  void thePerfectGoesWithThePerfect() {
    // has said it needs arms and has asked us
    assertEquals(
        "VBZ/1/aux VBN/-1/root PRP/3/nsubj VBZ/1/ccomp NNS/3/obj CC/7/cc VBZ/7/aux "
            + "VBN/1/conj PRP/7/obj",
        repaired(
            "has~VBZ/1/aux said~VBN/-1/root it~PRP/3/nsubj needs~VBZ/1/ccomp "
                + "arms~NNS/3/obj and~CC/7/cc has~VBZ/7/aux asked~VBN/3/conj us~PRP/7/obj"));
  }

  @Test
  void whatWouldBeIsTold() {
    // they said it opened but would close ; they said it opened but would comment
    String said =
        "they~PRP/1/nsubj said~VBD/-1/root it~PRP/3/nsubj opened~VBD/1/ccomp but~CC/6/cc ";
    String told = "PRP/1/nsubj VBD/-1/root PRP/3/nsubj VBD/1/ccomp CC/6/cc MD/6/aux ";
    assertEquals(told + "VB/3/conj", repaired(said + "would~MD/6/aux close~VB/1/conj"));
    assertEquals(told + "VB/1/conj", repaired(said + "would~MD/6/aux comment~VB/1/conj"));
  }
}
