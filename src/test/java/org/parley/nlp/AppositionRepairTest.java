package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

/** What stands beside a noun is no clause of the sentence. */
class AppositionRepairTest {
  @Test
  void theLastWordOfANameIsItsHead() {
    // President Tan Mei - ling left
    assertEquals(
        "NNP/4/compound NNP/4/compound NNP/4/compound HYPH/4/punct NNP/5/nsubj VBD/-1/root",
        repaired("NNP/5/nsubj NNP/4/compound NNP/4/compound HYPH/4/punct NNP/0/dep VBD/-1/root"));
  }

  @Test
  void aNameBehindANounWithAnArticleIsTheSubjectOfARelativeClause() {
    // they gave help , an offer Tolen declined
    assertEquals(
        "PRP/1/nsubj VBD/-1/root NN/1/obj ,/1/punct DT/5/det NN/1/dep NNP/7/nsubj VBD/5/acl:relcl",
        repaired(
            "PRP/1/nsubj VBD/-1/root NN/1/obj ,/1/punct an~DT/5/det NN/7/nsubj NNP/5/dep VBD/1/ccomp"));
    // but "they said , an envoy left" is a sentence
    String kept = "PRP/1/nsubj VBD/-1/root ,/1/punct an~DT/4/det NN/5/nsubj VBD/1/ccomp";
    assertEquals(kept.replace("an~", ""), repaired(kept));
  }

  @Test
  void aReflexivePronounIsNoSubject() {
    // Norland , itself shunned by most , gave help
    assertEquals(
        "NNP/7/nsubj ,/0/punct PRP/0/nmod:npmod VBN/0/acl IN/5/case JJ/3/obl ,/0/punct VBD/-1/root"
            + " NN/7/obj",
        repaired(
            "NNP/-1/root ,/0/punct itself~PRP/3/nsubj VBD/0/parataxis IN/5/case JJ/3/obl ,/0/punct"
                + " VBD/0/dep NN/7/obj"));
  }
}
