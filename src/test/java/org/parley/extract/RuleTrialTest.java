package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.RuleTrial.Attempt;

/** What a rule did at a word is told with its cause. */
class RuleTrialTest {
  private static final String TEXT = "Rebels denied that they had fired first.";
  private static final int DENIED = 1;

  @Test
  void aRuleThatFiresTellsWhatFillsItsRolesAndWhatComesOfIt() throws ProblemException {
    Attempt attempt =
        only(rule("deny", ".[lemma=deny]", "speaker: nsubj, content!: ccomp, addressee: iobj", ""));
    assertEquals(
        new RuleOutcome.Matched(
            ImmutableMap.of("speaker", ImmutableList.of(0), "content", ImmutableList.of(5))),
        attempt.outcome());
    assertTrue(attempt.fired());
    assertEquals("they had fired first", attempt.gives().get(0).fields().get("content"));
  }

  @Test
  void aRoleThatNothingFillsIsNamedWithItsPath() throws ProblemException {
    assertEquals(
        new RuleOutcome.RoleEmpty("content", "xcomp | acl"),
        only(rule("deny", ".[lemma=deny]", "content!: \"xcomp | acl\"", "")).outcome());
  }

  @Test
  void whatExcludesIsNamedWithItsWord() throws ProblemException {
    assertEquals(
        new RuleOutcome.Excluded("ccomp/nsubj", 3),
        only(rule("deny", ".[lemma=deny]", "content!: ccomp", "unless: [iobj, ccomp/nsubj]"))
            .outcome());
  }

  @Test
  void theOneTestThatFailsIsNamed() throws ProblemException {
    assertEquals(
        new RuleOutcome.TriggerFailed("[rel!=root|conj]", 1),
        only(rule("deny", ".[lemma=deny][rel!=root|conj]", "content!: ccomp", "")).outcome());
    String far = rule("deny", ".[lemma=deny][rel=conj][upos=NOUN]", "content!: ccomp", "");
    assertEquals(List.of(), attempts(far));
    String notOfTheWord = rule("deny", ".[upos=VERB][rel=conj]", "content!: ccomp", "");
    assertEquals(List.of(), attempts(notOfTheWord));
  }

  @Test
  void rulesBehindTheOneThatFiresAreNotTried() throws ProblemException {
    String first = rule("first", ".[lemma=deny]", "content!: xcomp", "");
    String second = rule("second", ".[lemma=deny]", "content!: ccomp", "");
    String third = rule("third", ".[lemma=deny]", "content!: ccomp", "");
    assertEquals(
        List.of("first", "second"),
        attempts(first + second + third).stream().map(Attempt::rule).toList());
  }

  @Test
  void aRuleThatMatchesAndGivesNothingIsTold() throws ProblemException {
    String event =
        """
        - rule: denial
          finds: Event
          trigger: ".[lemma=siege]"
          examples: [{text: It rains., gives: {type: Rain}}]
        """;
    List<Attempt> attempts =
        trial(event, "The siege will go on until both sides agree.").attempts();
    assertEquals(1, attempts.size(), attempts.toString());
    assertTrue(attempts.get(0).outcome() instanceof RuleOutcome.Matched);
    assertFalse(attempts.get(0).fired());
  }

  @Test
  void wordsOfTheLexiconAreTold() throws ProblemException {
    assertEquals(
        List.of("speech Denial"),
        trial("[]", TEXT).words().stream()
            .filter(word -> word.token() == DENIED && word.wordClass().equals("speech"))
            .map(word -> word.wordClass() + " " + word.attributes().get("act"))
            .toList());
  }

  private static Attempt only(String rules) throws ProblemException {
    List<Attempt> attempts = attempts(rules);
    assertEquals(1, attempts.size(), attempts.toString());
    return attempts.get(0);
  }

  private static List<Attempt> attempts(String rules) throws ProblemException {
    return trial(rules, TEXT).attempts();
  }

  private static RuleTrial trial(String rules, String text) throws ProblemException {
    ExtractionFiles files =
        new ExtractionFiles(
            ExtractionFiles.bundled().lexicon(),
            ImmutableMap.of("my.yml", rules),
            RulePrecisions.NONE,
            0);
    return new RuleBook(files.extractor())
        .attempt(FixedParses.of(FixedParses.read(RuleExamplesTest.PARSES), text));
  }

  private static String rule(String name, String trigger, String roles, String rest) {
    return """
        - rule: %s
          finds: Claim
          trigger: "%s"
          roles: {%s}
          examples: [{text: It rains., gives: {cue: It}}]
          %s
        """
        .formatted(name, trigger, roles, rest);
  }
}
