package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

class CorrectionsTest {
  private static final String GEORGIA =
      """
      Georgia Georgia PROPN NNP 2 nsubj
      asked ask VERB VBD 0 root ~
      . . PUNCT . 2 punct
      """;

  private static final String TOLEN =
      """
      Mira Mira PROPN NNP 2 compound
      Tolen Tolen PROPN NNP 3 nsubj
      warned warn VERB VBD 0 root
      Mrs. Mrs. PROPN NNP 5 compound
      Tolenova Tolenova PROPN NNP 3 obj ~
      . . PUNCT . 3 punct
      """;

  private static Linked corrected(String corrections, String... sentences) throws ProblemException {
    Corrections parsed = Corrections.parse("c.yml", corrections);
    Gazetteer gazetteer = parsed.amend(Gazetteer.bundled());
    return Linked.by(
        Linker.corrected(gazetteer, LinkingLexicon.bundled(), parsed), Parses.of(sentences));
  }

  @Test
  void aNameIsTheItemThatTheUserSays() throws ProblemException {
    assertEquals("Q1428", corrected("is: {Georgia: Q1428}", GEORGIA).only("Georgia").wikidata());
  }

  @Test
  void anItemThatNoEntryHasNeedsAType() throws ProblemException {
    Entity entity = corrected("is: {Mira Tolen: {Person: Q900001}}", TOLEN).only("Mira Tolen");

    assertEquals("Q900001", entity.wikidata());
    assertEquals("person-mira-tolen", entity.key());
    Problem problem = problem("is:\n  Mira Tolen: Q900001");
    assertEquals("c.yml:2", problem.place());
    assertEquals(Code.BAD_VALUE, problem.code());
  }

  @Test
  void namesThatAreTheSameAreOneEntity() throws ProblemException {
    Linked linked = corrected("same: [[{Person: Mira Tolen}, Tolenova]]", TOLEN);

    assertEquals(linked.only("Mira Tolen"), linked.only("Tolenova"));
    assertNotEquals(Linked.of(TOLEN).only("Mira Tolen"), Linked.of(TOLEN).only("Tolenova"));
  }

  @Test
  void whatIsDifferentIsNotLinked() throws ProblemException {
    Entity entity = corrected("different: [[Georgia, Q230]]", GEORGIA).only("Georgia");

    assertNotEquals("Q230", entity.wikidata());
  }

  @Test
  void aCorrectionForOneDocumentLeavesTheOthers() throws ProblemException {
    String own = "documents: {%s: {is: {Georgia: Q1428}}}";
    String name = Parses.of(GEORGIA).document().name();

    assertEquals("Q1428", corrected(own.formatted(name), GEORGIA).only("Georgia").wikidata());
    assertEquals("Q230", corrected(own.formatted("other"), GEORGIA).only("Georgia").wikidata());
  }

  @Test
  void anEmptyFileCorrectsNothing() throws ProblemException {
    assertEquals("Q230", corrected("", GEORGIA).only("Georgia").wikidata());
    assertNull(corrected("", TOLEN).only("Mira Tolen").wikidata());
  }

  @Test
  void whatIsWrongIsToldWithItsLine() {
    assertEquals(Code.UNKNOWN_KEY, problem("same: []\nisnt: {}").code());
    assertEquals("c.yml:2", problem("same: []\nisnt: {}").place());
    assertEquals(Code.BAD_SYNTAX, problem("same: [").code());
    assertEquals(Code.BAD_VALUE, problem("same: [[one]]").code());
    assertEquals(Code.BAD_VALUE, problem("is: {Georgia: Tbilisi}").code());
    assertEquals(Code.BAD_VALUE, problem("same: [[{Persn: A}, B]]").code());
    assertEquals(Code.BAD_VALUE, problem("same: [[No Such, Neither Such]]").code());
    assertEquals(Code.BAD_VALUE, problem("same: [[/entity/no-such, Georgia]]").code());
  }

  @Test
  void theHashIsThatOfTheFile() throws ProblemException {
    assertEquals("", Corrections.NONE.sha256());
    assertNotEquals(
        Corrections.parse("c", "same: []").sha256(), Corrections.parse("c", "is: {}").sha256());
  }

  private static Problem problem(String corrections) {
    return assertThrows(ProblemException.class, () -> corrected(corrections, GEORGIA)).problem();
  }
}
