package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * Rule files are read strictly: each mistake is named with its line, the value, and what is
 * permitted.
 */
class RuleReaderTest {
  private static final String GOOD =
      """
      - rule: said
        finds: Claim
        trigger: ".[lemma=say]"
        roles: {speaker: "@agent", content!: ccomp}
        examples:
          - text: He said it rained.
            gives: {speaker: He}
      """;

  @Test
  void aGoodRuleIsRead() throws ProblemException {
    Rule rule = RuleReader.read(ImmutableMap.of("my.yml", GOOD)).get(0);
    assertEquals("said", rule.name());
    assertEquals(Rule.Kind.CLAIM, rule.finds());
    assertEquals("my.yml:1", rule.place());
    assertEquals("[content]", rule.required().toString());
  }

  @Test
  void anUnknownKeyIsNamedWithThoseThatAreKnown() {
    assertEquals(
        "my.yml:3: this key is not known here: «triger». Use one of: rule, finds, trigger, roles,"
            + " unless, values, examples. [unknown-key]",
        problem(GOOD.replace("trigger:", "triger:")).line());
  }

  @Test
  void aRuleWithoutExampleIsRefused() {
    assertEquals(
        "my.yml:1: this rule has no example of what it finds: «said». Add «examples:» with a text and what the rule"
            + " gives for it. [rule-without-example]",
        problem(GOOD.substring(0, GOOD.indexOf("  examples"))).line());
  }

  @Test
  void anExampleMayTellThatNothingIsFound() throws ProblemException {
    String silent = GOOD.stripTrailing() + "\n    - text: It rained.\n      gives: nothing\n";
    Rule.Example example =
        RuleReader.read(ImmutableMap.of("my.yml", silent)).get(0).examples().get(1);
    assertTrue(example.holds(List.of()));
    assertFalse(example.holds(List.of(ImmutableMap.of("speaker", "It"))));
  }

  @Test
  void aRuleWithoutAnExampleThatItFindsIsRefused() {
    assertEquals(
        Code.RULE_WITHOUT_EXAMPLE, problem(GOOD.replace("{speaker: He}", "nothing")).code());
  }

  @Test
  void aRoleOfAnotherKindIsRefused() {
    assertEquals(
        "my.yml:4: a rule that finds Claim has no such key: «territory». Use one of: speaker,"
            + " addressee, content, about. [unknown-key]",
        problem(GOOD.replace("speaker: \"@agent\"", "territory: \"@agent\"")).line());
  }

  @Test
  void aBadPathIsNamed() {
    assertEquals(
        "my.yml:3: this is no path («lema» is no attribute; use one of lemma, form, upos, xpos, rel,"
            + " list, class, act, frame, case, mark, has, is, aux, previous, next): «.[lema=say]». See docs/rules.md"
            + " for how paths are written. [bad-syntax]",
        problem(GOOD.replace("lemma=", "lema=")).line());
  }

  @Test
  void aWrongKindIsNamedWithThePermittedOnes() {
    assertEquals(
        "my.yml:2: this value is not permitted here: «Claims». Use one of: Claim, Condition, Status,"
            + " Event. [bad-value]",
        problem(GOOD.replace("finds: Claim", "finds: Claims")).line());
  }

  @Test
  void brokenYamlIsNamedWithItsLine() {
    assertEquals("my.yml:5", problem(GOOD.replace("roles: {", "roles: {{{")).place());
  }

  @Test
  void twoRulesOfOneNameAreRefused() {
    assertEquals("two rules have this name", problem(GOOD + GOOD).message());
  }

  private static Problem problem(String content) {
    return assertThrows(
            ProblemException.class, () -> RuleReader.read(ImmutableMap.of("my.yml", content)))
        .problem();
  }
}
