package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.nlp.TreeRepairTest.repaired;

import org.junit.jupiter.api.Test;

class TitleRepairTest {
  @Test
  void theSecondVerbIsJoinedToTheFirst() {
    // Norland shuts border , threatens raids
    assertEquals(
        "NNP/1/nsubj VBZ/-1/root NN/1/obj ,/1/punct VBZ/1/conj NNS/4/obj",
        repaired("NNP/1/nsubj VBZ/-1/root NN/1/obj ,/1/punct VBZ/1/dep NNS/4/obj"));
    // but a sentence goes on
    String sentence = "NNP/1/nsubj VBZ/-1/root NN/1/obj ,/1/punct VBZ/1/dep NNS/4/obj ./1/punct";
    assertEquals(sentence, repaired(sentence));
    // and verbs that do not agree have not one subject
    String other = "NNP/1/nsubj VBZ/-1/root NN/1/obj ,/1/punct VBP/1/dep NNS/4/obj";
    assertEquals(other, repaired(other));
  }

  @Test
  void whatItsSecondVerbFramesIsSaid() {
    // Norland rejects truce , says it fights
    assertEquals(
        "NNP/1/nsubj VBZ/-1/root NN/1/obj ,/1/punct VBZ/1/conj PRP/6/nsubj VBZ/4/ccomp",
        repaired(
            "NNP/1/nsubj VBZ/-1/root NN/1/obj ,/1/punct VBZ/6/dep PRP/6/nsubj VBZ/1/parataxis"));
    // farmers block road , vow to stay
    assertEquals(
        "NNS/1/nsubj VBP/-1/root NN/1/obj ,/1/punct VBP/1/conj TO/6/mark VB/4/xcomp",
        repaired("NNS/1/nsubj VBP/-1/root NN/1/obj ,/1/punct VBP/6/nsubj TO/6/mark VB/1/advcl"));
  }
}
