package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.common.collect.ImmutableMap;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.FrontedClause.Sides;
import org.parley.text.DependencyTree;

/** Where conditions end, over small trees that are written out here as the parser gives them. */
class ConditionSidesTest {
  /** "If the talks fail, the army will attack." */
  private static final String COMMA =
      "If/if/SCONJ/IN/3/mark the/the/DET/DT/2/det talks/talk/NOUN/NNS/3/nsubj "
          + "fail/fail/VERB/VBP/8/advcl ,/,/PUNCT/,/8/punct the/the/DET/DT/6/det "
          + "army/army/NOUN/NN/8/nsubj will/will/AUX/MD/8/aux attack/attack/VERB/VB/-1/root "
          + "././PUNCT/./8/punct";

  /**
   * "If Norland, Westmark and Belmar, which met in May, agree, the war will end; nobody doubts it."
   */
  private static final String COMMAS_WITHIN =
      "If/if/SCONJ/IN/12/mark Norland/Norland/PROPN/NNP/12/nsubj ,/,/PUNCT/,/1/punct "
          + "Westmark/Westmark/PROPN/NNP/1/conj and/and/CCONJ/CC/5/cc "
          + "Belmar/Belmar/PROPN/NNP/1/conj ,/,/PUNCT/,/1/punct which/which/PRON/WDT/8/nsubj "
          + "met/meet/VERB/VBD/1/acl:relcl in/in/ADP/IN/10/case May/May/PROPN/NNP/8/obl "
          + ",/,/PUNCT/,/1/punct agree/agree/VERB/VBP/17/advcl ,/,/PUNCT/,/17/punct "
          + "the/the/DET/DT/15/det war/war/NOUN/NN/17/nsubj will/will/AUX/MD/17/aux "
          + "end/end/VERB/VB/-1/root ;/;/PUNCT/:/17/punct nobody/nobody/NOUN/NN/20/nsubj "
          + "doubts/doubt/VERB/VBZ/17/parataxis it/it/PRON/PRP/20/obj ././PUNCT/./17/punct";

  /** "If they leave, he said, the war will end." */
  private static final String CUE_BETWEEN =
      "If/if/SCONJ/IN/2/mark they/they/PRON/PRP/2/nsubj leave/leave/VERB/VBP/5/advcl "
          + ",/,/PUNCT/,/5/punct he/he/PRON/PRP/5/nsubj said/say/VERB/VBD/-1/root "
          + ",/,/PUNCT/,/5/punct the/the/DET/DT/8/det war/war/NOUN/NN/10/nsubj "
          + "will/will/AUX/MD/10/aux end/end/VERB/VB/5/ccomp ././PUNCT/./5/punct";

  /** "The minister, if he is honest, will admit it." */
  private static final String ENCLOSED =
      "The/the/DET/DT/1/det minister/minister/NOUN/NN/9/nsubj ,/,/PUNCT/,/9/punct "
          + "if/if/SCONJ/IN/6/mark he/he/PRON/PRP/6/nsubj is/be/AUX/VBZ/6/cop "
          + "honest/honest/ADJ/JJ/9/advcl ,/,/PUNCT/,/9/punct will/will/AUX/MD/9/aux "
          + "admit/admit/VERB/VB/-1/root it/it/PRON/PRP/9/obj ././PUNCT/./9/punct";

  /** "If the talks fail the army will attack." */
  private static final String NO_COMMA =
      "If/if/SCONJ/IN/3/mark the/the/DET/DT/2/det talks/talk/NOUN/NNS/3/nsubj "
          + "fail/fail/VERB/VBP/7/advcl the/the/DET/DT/5/det army/army/NOUN/NN/7/nsubj "
          + "will/will/AUX/MD/7/aux attack/attack/VERB/VB/-1/root ././PUNCT/./7/punct";

  /** "The army will leave if the rebels agree." */
  private static final String BEHIND =
      "The/the/DET/DT/1/det army/army/NOUN/NN/3/nsubj will/will/AUX/MD/3/aux "
          + "leave/leave/VERB/VB/-1/root if/if/SCONJ/IN/7/mark the/the/DET/DT/6/det "
          + "rebels/rebel/NOUN/NNS/7/nsubj agree/agree/VERB/VBP/3/advcl ././PUNCT/./3/punct";

  /** "If we fail, fighters, bombers, and tanks will burn." */
  private static final String LIST =
      "If/if/SCONJ/IN/2/mark we/we/PRON/PRP/2/nsubj fail/fail/VERB/VBP/6/advcl "
          + ",/,/PUNCT/,/6/punct fighters/fighter/NOUN/NNS/6/dep ,/,/PUNCT/,/6/punct "
          + "bombers/bomber/NOUN/NNS/-1/root ,/,/PUNCT/,/6/punct and/and/CCONJ/CC/9/cc "
          + "tanks/tank/NOUN/NNS/6/conj will/will/AUX/MD/11/aux burn/burn/VERB/VB/6/dep "
          + "././PUNCT/./6/punct";

  /**
   * "The league may halt its efforts if support by all parties founders, Minister Hans Hale said on
   * Tuesday."
   */
  private static final String CUE_BEHIND =
      "The/the/DET/DT/1/det league/league/NOUN/NN/3/nsubj may/may/AUX/MD/3/aux "
          + "halt/halt/VERB/VB/-1/root its/its/PRON/PRP$/5/nmod:poss "
          + "efforts/effort/NOUN/NNS/3/obj if/if/SCONJ/IN/16/mark "
          + "support/support/NOUN/NN/16/nsubj by/by/ADP/IN/11/case all/all/DET/DT/11/det "
          + "parties/party/NOUN/NNS/11/compound founders/founder/NOUN/NNS/7/nmod "
          + ",/,/PUNCT/,/7/punct Minister/Minister/PROPN/NNP/15/compound "
          + "Hans/Hans/PROPN/NNP/15/compound Hale/Hale/PROPN/NNP/7/appos "
          + "said/say/VERB/VBD/3/advcl on/on/ADP/IN/18/case Tuesday/Tuesday/PROPN/NNP/16/obl "
          + "././PUNCT/./3/punct";

  /** "You should go if you have time, and we will wait." */
  private static final String CLAUSE_BEHIND =
      "You/you/PRON/PRP/2/nsubj should/should/AUX/MD/2/aux go/go/VERB/VB/-1/root "
          + "if/if/SCONJ/IN/5/mark you/you/PRON/PRP/5/nsubj have/have/VERB/VBP/2/advcl "
          + "time/time/NOUN/NN/5/obj ,/,/PUNCT/,/2/punct and/and/CCONJ/CC/11/cc "
          + "we/we/PRON/PRP/11/nsubj will/will/AUX/MD/11/aux wait/wait/VERB/VB/2/conj "
          + "././PUNCT/./2/punct";

  @Test
  void aFrontedConditionEndsAtTheCommaBeforeAClause() throws ProblemException {
    assertEquals("the talks fail | the army will attack", fronted(COMMA, 0));
  }

  @Test
  void commasWithinAConditionArePassedOver() throws ProblemException {
    assertEquals(
        "Norland , Westmark and Belmar , which met in May , agree | the war will end",
        fronted(COMMAS_WITHIN, 0));
  }

  @Test
  void whoSpeaksBetweenTheSidesBelongsToNeither() throws ProblemException {
    assertEquals("they leave | the war will end", fronted(CUE_BETWEEN, 0));
  }

  @Test
  void aConditionBehindTheSubjectIsEnclosed() throws ProblemException {
    assertEquals(
        "he is honest | The minister , if he is honest , will admit it", fronted(ENCLOSED, 3));
  }

  @Test
  void withoutACommaTheParseTellsWhereTheConsequenceBegins() throws ProblemException {
    Syntax syntax = syntax(NO_COMMA);
    assertEquals(
        "the talks fail | the army will attack",
        words(syntax, FrontedClause.sides(syntax, 0, 0, 7)));
  }

  @Test
  void whereTheParseDoesNotTellWhatStandsBeforeAModalVerbIsItsSubject() throws ProblemException {
    Syntax syntax = syntax(NO_COMMA);
    assertEquals(
        "the talks fail | the army will attack",
        words(syntax, FrontedClause.sides(syntax, 0, 0, DependencyTree.NONE)));
  }

  @Test
  void aListCanBeTheSubjectOfTheConsequence() throws ProblemException {
    assertEquals("we fail | fighters , bombers , and tanks will burn", fronted(LIST, 0));
  }

  @Test
  void whatStandsBehindItsConsequenceIsNotFronted() throws ProblemException {
    assertNull(FrontedClause.sides(syntax(BEHIND), 4, 4, DependencyTree.NONE));
  }

  @Test
  void aConditionBehindEndsBeforeTheSpeaker() throws ProblemException {
    Syntax syntax = syntax(CUE_BEHIND);
    assertEquals(
        "support by all parties founders | The league may halt its efforts",
        words(syntax, TrailingClause.sides(syntax, 6, 6, 16, 3)));
  }

  @Test
  void aConditionBehindEndsBeforeTheNextClause() throws ProblemException {
    Syntax syntax = syntax(CLAUSE_BEHIND);
    assertEquals(
        "you have time | You should go", words(syntax, TrailingClause.sides(syntax, 3, 3, 5, 2)));
  }

  @Test
  void whereNothingHangsOnItByTheParseTheClauseBeforeDoes() throws ProblemException {
    Syntax syntax = syntax(BEHIND);
    assertEquals(
        "the rebels agree | The army will leave",
        words(syntax, TrailingClause.sides(syntax, 4, 4, 7, DependencyTree.NONE)));
  }

  private static String fronted(String sentence, int connective) throws ProblemException {
    Syntax syntax = syntax(sentence);
    return words(syntax, FrontedClause.sides(syntax, connective, connective, DependencyTree.NONE));
  }

  private static String words(Syntax syntax, @Nullable Sides sides) {
    assertNotNull(sides);
    return words(syntax, sides.condition(), sides.conditionEnd())
        + " | "
        + words(syntax, sides.consequence(), sides.consequenceEnd());
  }

  private static String words(Syntax syntax, int first, int last) {
    StringJoiner words = new StringJoiner(" ");
    for (int token = first; token <= last; token++) {
      words.add(syntax.token(token).form());
    }
    return words.toString();
  }

  private static Syntax syntax(String sentence) throws ProblemException {
    Lexicon lexicon =
        LexiconReader.read(
            ImmutableMap.of(
                "words.yml",
                "entries: [{class: speech, act: Statement, verbs: ['say clause:*', 'agree clause:*']}]"));
    return new Syntax(PathTest.sentence(sentence), lexicon);
  }
}
