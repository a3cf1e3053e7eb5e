package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

/** Participles have objects and no articles before these, and tell more of what they belong to. */
class ParticipleRepairTest {
  @Test
  void aParticipleWithAnObjectIsNoAdverb() {
    // after seizing towns they left
    assertEquals(
        "IN/1/mark VBG/4/advcl NNS/1/obj PRP/4/nsubj VBD/-1/root",
        repaired("IN/4/mark VBG/4/advmod NNS/1/obj PRP/4/nsubj VBD/-1/root"));
  }

  @Test
  void aParticipleWithoutAnAuxiliaryHasNoSubject() {
    // demanded removal at talks aimed at peace
    assertEquals(
        "VBD/-1/root NN/0/obj IN/3/case NNS/1/nmod VBN/3/acl IN/6/case NN/4/obl",
        repaired("VBD/-1/root NN/4/nsubj IN/3/case NNS/1/nmod VBN/0/dep IN/6/case NN/4/obl"));
    // but "said prices have risen" stays
    assertEquals(
        "VBD/-1/root NNS/3/nsubj VBP/3/aux VBN/0/dep",
        repaired("VBD/-1/root NNS/3/nsubj VBP/3/aux VBN/0/dep"));
  }

  @Test
  void aParticipleBeforeAnArticleIsAClause() {
    // accused guards of beating a man near Tolen
    assertEquals(
        "VBD/-1/root NNS/0/obj IN/3/mark VBG/0/advcl DT/5/det NN/3/obj IN/7/case NNP/3/obl",
        repaired(
            "VBD/-1/root NNS/0/obj IN/5/case VBG/5/amod DT/5/det NN/1/nmod IN/7/case NNP/0/obl"));
    // but in "accused guards of growing unrest" it modifies the noun
    String kept = "VBD/-1/root NNS/0/obj IN/4/case VBG/4/amod NN/1/nmod";
    assertEquals(kept, repaired(kept));
  }

  @Test
  void aParticipleBehindACommaTellsWhatTheWholeDid() {
    // they shelled camps for refugees , killing two
    assertEquals(
        "PRP/1/nsubj VBD/-1/root NNS/1/obj IN/4/case NNS/2/nmod ,/6/punct VBG/1/advcl CD/6/obj",
        repaired(
            "PRP/1/nsubj VBD/-1/root NNS/1/obj IN/4/case NNS/2/nmod ,/6/punct VBG/4/acl CD/6/obj"));
    // but without a comma it is the noun's: "they met men carrying arms"
    String kept = "PRP/1/nsubj VBD/-1/root NNS/1/obj VBG/2/acl NNS/3/obj";
    assertEquals(kept, repaired(kept));
    // and so it is of a subject: "men , carrying arms , left"
    String subject = "NNS/5/nsubj ,/2/punct VBG/0/acl NNS/2/obj ,/2/punct VBD/-1/root";
    assertEquals(subject, repaired(subject));
  }

  @Test
  void aPastWithoutASubjectIsAParticipleOfTheNounBeforeIt() {
    // broke promises made then
    assertEquals(
        "VBD/-1/root NNS/0/obj VBN/1/acl RB/2/advmod",
        repaired("VBD/-1/root NNS/0/obj VBD/0/obl RB/2/advmod"));
  }

  @Test
  void aSecondAgentIsThatOfTheParticiple() {
    // it was ended by truces signed there by both
    assertEquals(
        "PRP/2/nsubj:pass VBD/2/aux:pass VBN/-1/root IN/4/case NNS/2/obl VBN/4/acl RB/5/advmod"
            + " IN/8/case DT/5/obl",
        repaired(
            "PRP/2/nsubj:pass VBD/2/aux:pass VBN/-1/root by~IN/4/case NNS/2/obl VBN/4/acl"
                + " RB/5/advmod by~IN/8/case DT/2/obl"));
  }

  @Test
  void whatCommasEncloseBeforeAFiniteVerbIsAParticiple() {
    // leaders , caught off guard , left
    assertEquals(
        "NNS/6/nsubj ,/0/punct VBN/0/acl RP/2/compound:prt NN/2/obj ,/2/punct VBD/-1/root",
        repaired(
            "NNS/2/nsubj ,/0/punct VBD/-1/root RP/2/compound:prt NN/2/obj ,/2/punct VBD/2/dep"));
  }

  @Test
  void whatHasAnAgentAndNoSubjectTellsMoreOfItsNoun() {
    // gave it hills also claimed by us
    assertEquals(
        "VBD/-1/root PRP/0/iobj NNS/0/obj RB/4/advmod VBN/2/acl IN/6/case PRP/4/obl",
        repaired(
            "gave~VBD/-1/root it~PRP/0/iobj hills~NNS/0/obj also~RB/4/advmod claimed~VBD/0/dep "
                + "by~IN/6/case us~PRP/4/obl"));
  }
}
