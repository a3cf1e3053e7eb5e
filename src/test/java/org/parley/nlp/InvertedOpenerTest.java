package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

/** What begins with "should" is the condition, and the clause behind it the sentence. */
class InvertedOpenerTest {
  @Test
  void theClauseBehindIsTheSentence() {
    // should it go against us , boats , ships will leave
    assertEquals(
        "MD/2/aux PRP/2/nsubj VB/10/advcl IN/4/case PRP/2/obl ,/2/punct NNS/10/nsubj CC/8/cc "
            + "NNS/6/conj MD/10/aux VB/-1/root",
        repaired(
            "should~MD/2/aux it~PRP/2/nsubj go~VB/-1/root against~IN/4/case us~PRP/2/obl "
                + ",~,/2/punct boats~NNS/2/appos and~CC/8/cc ships~NNS/10/nsubj will~MD/10/aux "
                + "leave~VB/2/dep"));
  }

  @Test
  void aQuestionStaysOne() {
    // should they go , or stay
    assertEquals(
        "MD/2/aux PRP/2/nsubj VB/-1/root ,/2/punct CC/5/cc VB/2/conj",
        repaired(
            "should~MD/2/aux they~PRP/2/nsubj go~VB/-1/root ,~,/2/punct or~CC/5/cc "
                + "stay~VB/2/conj"));
  }
}
