package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

/** What somebody is accused of doing is a clause, and so is what is coordinated with it. */
class GerundRepairTest {
  @Test
  void whatOneIsAccusedOfDoingIsAClause() {
    // accused guards of burning crops and of hiding arms
    assertEquals(
        "VBD/-1/root NNS/0/obj IN/3/mark VBG/0/advcl NNS/3/obj CC/7/cc IN/7/mark VBG/3/conj NNS/7/obj",
        repaired(
            "accused~VBD/-1/root NNS/0/obj of~IN/4/case burning~VBG/4/amod NNS/0/obl CC/8/cc"
                + " of~IN/8/case hiding~NN/8/compound NNS/4/conj"));
    // but with other verbs it may modify the noun: "robbed banks of falling profits"
    String kept = "robbed~VBD/-1/root NNS/0/obj of~IN/4/case falling~VBG/4/amod NNS/0/obl";
    assertEquals(kept.replaceAll("\\w+~", ""), repaired(kept));
  }

  @Test
  void whomOneAccusesIsNoPartOfTheDeed() {
    // accused the premier of leaving them
    assertEquals(
        "VBD/-1/root DT/2/det NN/0/obj IN/4/mark VBG/0/advcl PRP/4/obj",
        repaired(
            "accused~VBD/-1/root the~DT/2/det premier~NN/0/obj of~IN/4/case "
                + "leaving~VBG/2/nmod them~PRP/4/obj"));
  }

  @Test
  void aVerbThatHasAnObjectIsNoModifier() {
    // insists on sending ships there
    assertEquals(
        "VBZ/-1/root IN/2/mark VBG/0/advcl NNS/2/obj RB/2/advmod",
        repaired(
            "insists~VBZ/-1/root on~IN/3/case sending~VBG/3/amod ships~NNS/0/obl "
                + "there~RB/0/advmod"));
  }

  @Test
  void aGerundRightBehindAVerbIsItsComplement() {
    // ruled out leaving it
    assertEquals(
        "VBD/-1/root RP/0/compound:prt VBG/0/xcomp PRP/2/obj",
        repaired("ruled~VBD/-1/root out~RP/0/compound:prt leaving~VBG/0/dep it~PRP/2/obj"));
  }

  @Test
  void whoStopsShortOfADeedDoesNotDoIt() {
    // stopped short of joining us
    assertEquals(
        "VBD/-1/root RB/0/advmod IN/3/mark VBG/0/xcomp PRP/3/obj",
        repaired(
            "stopped~VBD/-1/root short~RB/3/advmod of~IN/3/case joining~VBG/0/advcl "
                + "us~PRP/3/obj"));
  }

  @Test
  void whatGoesOnIsOneDeed() {
    // will keep backing them ; went on shelling it
    assertEquals(
        "MD/1/aux VB/-1/root VBG/1/xcomp PRP/2/obj",
        repaired("will~MD/1/aux keep~VB/-1/root backing~VBG/1/dep them~PRP/2/obj"));
    assertEquals(
        "VBD/-1/root RP/0/compound:prt VBG/0/xcomp PRP/2/obj",
        repaired("went~VBD/-1/root on~IN/2/case shelling~VBG/0/obl it~PRP/2/obj"));
  }
}
