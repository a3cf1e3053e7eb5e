package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

/** What stands behind "but" is set against the verb that it goes with. */
class ContrastRepairTest {
  @Test
  void whoConcedesSaysSomethingElseToo() {
    // they admitted that it fell but stressed its cost
    assertEquals(
        "PRP/1/nsubj VBD/-1/root IN/4/mark PRP/4/nsubj VBD/1/ccomp CC/6/cc VBD/1/conj "
            + "PRP$/8/nmod:poss NN/6/obj",
        repaired(
            "they~PRP/1/nsubj admitted~VBD/-1/root that~IN/4/mark it~PRP/4/nsubj fell~VBD/1/ccomp "
                + "but~CC/6/cc stressed~VBD/4/conj its~PRP$/8/nmod:poss cost~NN/6/obj"));
  }

  @Test
  void whatWasPlannedIsNotPutOff() {
    // they promised to vote but put it off
    assertEquals(
        "PRP/1/nsubj VBD/-1/root TO/3/mark VB/1/xcomp CC/5/cc VBD/1/conj PRP/5/obj "
            + "RP/5/compound:prt",
        repaired(
            "they~PRP/1/nsubj promised~VBD/-1/root to~TO/3/mark vote~VB/1/xcomp but~CC/5/cc "
                + "put~VB/3/conj it~PRP/5/obj off~RP/5/compound:prt"));
  }

  @Test
  void otherVerbsOfSayingStayBelow() {
    // they hoped that he left but stressed it
    assertEquals(
        "PRP/1/nsubj VBD/-1/root IN/4/mark PRP/4/nsubj VBD/1/ccomp CC/6/cc VBD/4/conj PRP/6/obj",
        repaired(
            "they~PRP/1/nsubj hoped~VBD/-1/root that~IN/4/mark he~PRP/4/nsubj left~VBD/1/ccomp "
                + "but~CC/6/cc stressed~VBD/4/conj it~PRP/6/obj"));
  }
}
