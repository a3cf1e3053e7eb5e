package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

/** Subjects that stand in another phrase are found. */
class HiddenSubjectRepairTest {
  @Test
  void whoStandsBehindAQuotationSaidIt() {
    // it is over , '' said a guard who left
    assertEquals(
        "PRP/1/nsubj VBZ/-1/root RB/1/advmod ,/1/punct ''/3/punct VBD/1/parataxis "
            + "DT/7/det NN/5/nsubj WP/9/nsubj VBD/7/acl:relcl",
        repaired(
            "it~PRP/1/nsubj is~VBZ/-1/root over~RB/1/advmod ,~,/1/punct ''~''/3/punct "
                + "said~VBD/1/dep a~DT/7/det guard~NN/5/xcomp who~WP/7/dep left~VBD/8/dep"));
  }

  @Test
  void aTimeIsMeasuredFromWhatHappened() {
    // left town , a day after envoys met us
    assertEquals(
        "VBD/-1/root NN/0/obj ,/1/punct DT/4/det NN/7/obl:tmod IN/7/mark NNS/7/nsubj "
            + "VBD/0/advcl PRP/7/obj",
        repaired(
            "left~VBD/-1/root town~NN/0/obj ,~,/1/punct a~DT/4/det day~NN/7/obl:tmod "
                + "after~IN/6/case envoys~NNS/4/nmod met~VBD/1/dep us~PRP/7/obj"));
  }

  @Test
  void aPastModifiesNoNoun() {
    // said that ships built here remained boats
    assertEquals(
        "VBD/-1/root IN/5/mark NNS/5/nsubj VBN/2/acl RB/3/advmod VBD/0/ccomp " + "NNS/5/xcomp",
        repaired(
            "said~VBD/-1/root that~IN/3/mark ships~NNS/3/nsubj built~VBN/0/ccomp "
                + "here~RB/3/advmod remained~VBD/6/amod boats~NNS/0/obj"));
  }
}
