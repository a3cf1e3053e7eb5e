package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

/** What a comma opens, a comma ends: the next verb is that of the clause around. */
class AsideEndRepairTest {
  @Test
  void whoAllegesSomethingGoesOn() {
    // they rejected it , alleging that boxes broke , and vowed revenge
    assertEquals(
        "PRP/1/nsubj VBD/-1/root PRP/1/obj ,/1/punct VBG/1/advcl IN/7/mark NNS/7/nsubj "
            + "VBD/4/ccomp ,/7/punct CC/10/cc VBD/1/conj NN/10/obj",
        repaired(
            "they~PRP/1/nsubj rejected~VBD/-1/root it~PRP/1/obj ,~,/1/punct alleging~VBG/1/advcl "
                + "that~IN/7/mark boxes~NNS/7/nsubj broke~VBD/4/ccomp ,~,/7/punct and~CC/10/cc "
                + "vowed~VBD/7/conj revenge~NN/10/obj"));
  }

  @Test
  void withoutCommaItGoesOnWithin() {
    // they rejected it , alleging that boxes broke and spilled votes
    assertEquals(
        "PRP/1/nsubj VBD/-1/root PRP/1/obj ,/1/punct VBG/1/advcl IN/7/mark NNS/7/nsubj "
            + "VBD/4/ccomp CC/9/cc VBD/7/conj NNS/9/obj",
        repaired(
            "they~PRP/1/nsubj rejected~VBD/-1/root it~PRP/1/obj ,~,/1/punct alleging~VBG/1/advcl "
                + "that~IN/7/mark boxes~NNS/7/nsubj broke~VBD/4/ccomp and~CC/9/cc "
                + "spilled~VBD/7/conj votes~NNS/9/obj"));
  }

  @Test
  void aClaimIsWhatItTells() {
    // he repeated a claim , for which he gave proof , that they paid
    assertEquals(
        "PRP/1/nsubj VBD/-1/root DT/3/det NN/1/obj ,/3/punct IN/6/case WDT/8/obl PRP/8/nsubj "
            + "VBD/3/acl:relcl NN/8/obj ,/8/punct IN/13/mark PRP/13/nsubj VBD/3/acl",
        repaired(
            "he~PRP/1/nsubj repeated~VBD/-1/root a~DT/3/det claim~NN/1/obj ,~,/3/punct "
                + "for~IN/6/case which~WDT/8/obl he~PRP/8/nsubj gave~VBD/3/acl:relcl "
                + "proof~NN/8/obj ,~,/8/punct that~IN/13/mark they~PRP/13/nsubj "
                + "paid~VBD/8/ccomp"));
  }
}
