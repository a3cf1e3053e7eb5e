package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

/** Objects and complements go with their verbs. */
class ComplementRepairTest {
  @Test
  void whoIsHeldHostageIsHeld() {
    // they hold the town hostage
    assertEquals(
        "PRP/1/nsubj VBP/-1/root DT/3/det NN/1/obj NN/1/xcomp",
        repaired(
            "they~PRP/1/nsubj hold~VBP/-1/root the~DT/4/det town~NN/4/compound "
                + "hostage~NN/1/obj"));
  }

  @Test
  void aRemarkBehindACommaIsNoObject() {
    // took the hill , a step seen by many
    assertEquals(
        "VBD/-1/root DT/2/det NN/0/obj ,/0/punct DT/5/det NN/0/obl:npmod VBN/5/acl "
            + "IN/8/case JJ/6/obl",
        repaired(
            "took~VBD/-1/root the~DT/2/det hill~NN/0/obj ,~,/0/punct a~DT/5/det "
                + "step~NN/0/obj seen~VBN/5/acl by~IN/8/case many~JJ/6/obl"));
  }

  @Test
  void whatIsListedBehindAPhraseIsNoObject() {
    // committed to a truce , the return of men
    assertEquals(
        "VBD/-1/root TO/3/case DT/3/det NN/0/obl ,/0/punct DT/6/det NN/3/conj "
            + "IN/8/case NNS/6/nmod",
        repaired(
            "committed~VBD/-1/root to~TO/3/case a~DT/3/det truce~NN/0/obl ,~,/0/punct "
                + "the~DT/6/det return~NN/0/obj of~IN/8/case men~NNS/6/nmod"));
  }

  @Test
  void aParticleMarksNoClause() {
    // stand by if it rains
    assertEquals(
        "VB/-1/root RP/0/compound:prt IN/4/mark PRP/4/nsubj VBZ/0/advcl",
        repaired("stand~VB/-1/root by~IN/4/mark if~IN/4/mark it~PRP/4/nsubj rains~VBZ/0/advcl"));
  }

  @Test
  void whatIsProposedIsAskedOfNobody() {
    // proposed a pause to be followed up
    assertEquals(
        "VBD/-1/root DT/2/det NN/0/obj TO/5/mark VB/5/aux:pass VBN/2/acl " + "RP/5/compound:prt",
        repaired(
            "proposed~VBD/-1/root a~DT/2/det pause~NN/0/obj to~TO/5/mark be~VB/5/aux:pass "
                + "followed~VBN/0/xcomp up~RP/5/compound:prt"));
  }

  @Test
  void aClauseWithAMarkIsNoInfinitive() {
    // he made clear that it will go
    assertEquals(
        "PRP/1/nsubj VBD/-1/root JJ/1/xcomp IN/6/mark PRP/6/nsubj MD/6/aux VB/2/ccomp",
        repaired(
            "he~PRP/1/nsubj made~VBD/-1/root clear~JJ/6/dep that~IN/6/mark it~PRP/6/nsubj "
                + "will~MD/6/aux go~VB/1/xcomp"));
  }

  @Test
  void whatIsConsideredDoneHasBeenDone() {
    // they consider the matter closed
    assertEquals(
        "PRP/1/nsubj VBP/-1/root DT/3/det NN/4/nsubj JJ/1/xcomp",
        repaired(
            "they~PRP/1/nsubj consider~VBP/-1/root the~DT/3/det matter~NN/4/nsubj "
                + "closed~VBD/1/ccomp"));
  }

  @Test
  void whatIsRejectedIsARequestToDoIt() {
    // rejected a request to meet
    assertEquals(
        "VBD/-1/root DT/2/det NN/0/obj TO/4/mark VB/2/acl",
        repaired("rejected~VBD/-1/root a~DT/2/det request~NN/0/obj to~TO/4/mark meet~VB/0/xcomp"));
  }

  @Test
  void aClauseBehindWhomOneTellsIsTold() {
    // told the men he left
    assertEquals(
        "VBD/-1/root DT/2/det NNS/0/obj PRP/4/nsubj VBD/0/ccomp",
        repaired("told~VBD/-1/root the~DT/2/det men~NNS/0/obj he~PRP/4/nsubj left~VBD/0/dep"));
  }

  @Test
  void aParticleBehindAPronounMarksNoClause() {
    // let them in once they paid
    assertEquals(
        "VB/-1/root PRP/0/obj RP/0/compound:prt IN/5/mark PRP/5/nsubj VBD/0/advcl",
        repaired(
            "let~VB/-1/root them~PRP/0/obj in~IN/5/mark once~IN/5/mark they~PRP/5/nsubj "
                + "paid~VBD/0/advcl"));
    assertEquals(
        "VB/-1/root PRP/0/obj RP/0/compound:prt IN/5/mark PRP/5/nsubj VBD/0/advcl",
        repaired(
            "let~VB/-1/root them~PRP/0/obj in~IN/3/case once~RB/5/advcl they~PRP/5/nsubj "
                + "paid~VBD/0/advcl"));
  }

  @Test
  void ofWhatOneIsAssuredIsNoPartOfAName() {
    // assured Tolen of its support
    assertEquals(
        "VBD/-1/root NNP/0/obj IN/4/case PRP$/4/nmod:poss NN/0/obl",
        repaired(
            "assured~VBD/-1/root Tolen~NNP/0/obj of~IN/4/case its~PRP$/4/nmod:poss "
                + "support~NN/1/nmod"));
  }
}
