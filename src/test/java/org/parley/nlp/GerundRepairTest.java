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
}
