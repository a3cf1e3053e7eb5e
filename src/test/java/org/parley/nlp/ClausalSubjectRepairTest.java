package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

/** Clauses that are no subjects. */
class ClausalSubjectRepairTest {
  @Test
  void aParticipleHasNoSubject() {
    // said that houses built by them must go
    assertEquals(
        "VBD/-1/root IN/7/mark NNS/7/nsubj VBN/2/acl IN/5/case PRP/3/obl MD/7/aux VB/0/ccomp",
        repaired(
            "said~VBD/-1/root that~IN/3/mark houses~NNS/3/nsubj built~VBN/7/csubj by~IN/5/case "
                + "them~PRP/3/obl must~MD/7/aux go~VB/0/ccomp"));
  }

  @Test
  void whoSaysSoIsNoSubject() {
    // left , saying that houses built there must go
    assertEquals(
        "VBD/-1/root ,/0/punct VBG/0/advcl IN/8/mark NNS/8/nsubj VBN/4/acl RB/5/advmod MD/8/aux "
            + "VB/2/ccomp",
        repaired(
            "left~VBD/-1/root ,~,/0/punct saying~VBG/8/nsubj that~IN/5/mark houses~NNS/5/nsubj "
                + "built~VBN/2/ccomp there~RB/5/advmod must~MD/8/aux go~VB/0/parataxis"));
  }

  @Test
  void whatIsSaidIsNoObject() {
    // both agreed but aides said shots were ringing
    assertEquals(
        "DT/1/nsubj VBD/-1/root CC/4/cc NNS/4/nsubj VBD/1/conj NNS/7/nsubj VBD/7/aux VBG/4/ccomp",
        repaired(
            "both~DT/1/nsubj agreed~VBD/7/csubj but~CC/4/cc aides~NNS/4/nsubj said~VBD/1/conj "
                + "shots~NNS/4/obj were~VBD/7/aux ringing~VBG/-1/root"));
  }

  @Test
  void aClauseWithAVerbOfItsOwnMayBeTheSubject() {
    // that they left in May was known
    String tree =
        "IN/2/mark PRP/2/nsubj VBD/6/csubj:pass IN/4/case NNP/2/obl VBD/6/aux:pass VBN/-1/root";
    assertEquals(
        tree,
        repaired(
            "that~IN/2/mark they~PRP/2/nsubj left~VBD/6/csubj:pass in~IN/4/case May~NNP/2/obl "
                + "was~VBD/6/aux:pass known~VBN/-1/root"));
  }
}
