package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;

/** The constructions over small trees that are written out here. */
class CompanionsTest {
  /** "They know that it ended". */
  private static final String KNOW_THAT =
      "They/they/PRON/PRP/1/nsubj know/know/VERB/VBP/-1/root that/that/SCONJ/IN/4/mark"
          + " it/it/PRON/PRP/4/nsubj ended/end/VERB/VBD/1/ccomp";

  /** "They saw it end". */
  private static final String SAW_IT_END =
      "They/they/PRON/PRP/1/nsubj saw/see/VERB/VBD/-1/root it/it/PRON/PRP/3/nsubj"
          + " end/end/VERB/VB/1/ccomp";

  /** "They see why it ended". */
  private static final String SEE_WHY =
      "They/they/PRON/PRP/1/nsubj see/see/VERB/VBP/-1/root why/why/ADV/WRB/4/advmod"
          + " it/it/PRON/PRP/4/nsubj ended/end/VERB/VBD/1/ccomp";

  /** "It ended, they learned" with the verb of learning beside the clause. */
  private static final String BESIDE =
      "It/it/PRON/PRP/1/nsubj ended/end/VERB/VBD/-1/root ,/,/PUNCT/,/1/punct"
          + " they/they/PRON/PRP/4/nsubj learned/learn/VERB/VBD/1/parataxis";

  /** "Norland told Westmark to leave". */
  private static final String TOLD_TO =
      "Norland/Norland/PROPN/NNP/1/nsubj told/tell/VERB/VBD/-1/root"
          + " Westmark/Westmark/PROPN/NNP/1/obj to/to/PART/TO/4/mark leave/leave/VERB/VB/1/xcomp";

  /** "called on rebels to leave" with the infinitive on the rebels. */
  private static final String CALLED_ON =
      "called/call/VERB/VBD/-1/root on/on/ADP/IN/2/case rebels/rebel/NOUN/NNS/0/obl"
          + " to/to/PART/TO/4/mark leave/leave/VERB/VB/2/acl";

  /** "called on Tuesday". */
  private static final String CALLED_THEN =
      "called/call/VERB/VBD/-1/root on/on/ADP/IN/2/case Tuesday/Tuesday/PROPN/NNP/0/obl";

  /** "would like peace". */
  private static final String WOULD_LIKE =
      "would/would/AUX/MD/1/aux like/like/VERB/VB/-1/root peace/peace/NOUN/NN/1/obj";

  /** "is called liar", "held rebels responsible", "condemned it for shelling". */
  private static final String IS_CALLED =
      "is/be/AUX/VBZ/1/aux:pass called/call/VERB/VBN/-1/root liar/liar/NOUN/NN/1/obj";

  private static final String HELD_RESPONSIBLE =
      "held/hold/VERB/VBD/-1/root rebels/rebel/NOUN/NNS/0/obj"
          + " responsible/responsible/ADJ/JJ/1/amod";

  private static final String CALLED_VOTE =
      "called/call/VERB/VBD/-1/root early/early/ADJ/JJ/2/amod vote/vote/NOUN/NN/0/obj";

  private static final String FOR_SHELLING =
      "condemned/condemn/VERB/VBD/-1/root it/it/PRON/PRP/0/obj for/for/SCONJ/IN/3/mark"
          + " shelling/shell/VERB/VBG/0/advcl";

  @Test
  void aClauseIsFinite() throws ProblemException {
    assertTrue(has(KNOW_THAT, 1, "clause", "*"));
    assertTrue(has(SEE_WHY, 1, "clause", "*"));
    assertFalse(has(SAW_IT_END, 1, "clause", "*"));
    assertFalse(has(TOLD_TO, 1, "clause", "*"));
  }

  @Test
  void aClauseCanBeAskedForByTheWordThatIntroducesIt() throws ProblemException {
    assertTrue(has(KNOW_THAT, 1, "clause", "that"));
    assertFalse(has(KNOW_THAT, 1, "clause", "whether"));
    assertTrue(has(SEE_WHY, 1, "clause", "why"));
  }

  @Test
  void aClauseMayStandBeside() throws ProblemException {
    assertTrue(has(BESIDE, 4, "clause", "*"));
    assertFalse(has(BESIDE, 1, "clause", "*"));
  }

  @Test
  void anInfinitiveIsTheVerbsOrItsObjects() throws ProblemException {
    assertTrue(has(TOLD_TO, 1, "infinitive", "*"));
    assertTrue(has(TOLD_TO, 1, "infinitive", "leave"));
    assertFalse(has(TOLD_TO, 1, "infinitive", "stay"));
    assertTrue(has(CALLED_ON, 0, "infinitive", "*"));
    assertFalse(has(KNOW_THAT, 1, "infinitive", "*"));
  }

  @Test
  void aTimeIsNoCompanion() throws ProblemException {
    assertTrue(has(CALLED_ON, 0, "on", "*"));
    assertFalse(has(CALLED_THEN, 0, "on", "*"));
  }

  @Test
  void aGerundFollowsAPrepositionToo() throws ProblemException {
    assertTrue(has(FOR_SHELLING, 0, "for", "*"));
    assertFalse(has(FOR_SHELLING, 0, "of", "*"));
  }

  @Test
  void aComplementIsSaidOfSomething() throws ProblemException {
    assertTrue(has(IS_CALLED, 1, "complement", "*"));
    assertTrue(has(HELD_RESPONSIBLE, 0, "complement", "responsible"));
    assertFalse(has(CALLED_VOTE, 0, "complement", "*"));
  }

  @Test
  void anAuxiliaryCanBeAskedFor() throws ProblemException {
    assertTrue(has(WOULD_LIKE, 1, "auxiliary", "would"));
    assertFalse(has(WOULD_LIKE, 1, "auxiliary", "will"));
  }

  private static boolean has(String sentence, int token, String construction, String lemma)
      throws ProblemException {
    Lexicon lexicon =
        LexiconReader.read(ImmutableMap.of("words.yml", "lists: {time-noun: [tuesday]}"));
    Syntax syntax = new Syntax(PathTest.sentence(sentence), lexicon);
    return Companions.has(syntax, token, construction, ImmutableSet.of(lemma));
  }
}
