package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** What became of a rule at a word. */
public sealed interface RuleOutcome {
  /**
   * All that the rule requires is there.
   *
   * @param roles the numbers of the tokens that fill each role; roles that nothing fills are left
   *     out
   */
  record Matched(ImmutableMap<String, ImmutableList<Integer>> roles) implements RuleOutcome {}

  /**
   * The word does not set the rule off.
   *
   * @param test the test that failed, or the whole trigger where it leads over other words, as
   *     written
   * @param passed how many tests before that one held
   */
  record TriggerFailed(String test, int passed) implements RuleOutcome {}

  /**
   * Nothing fills a role that must be filled.
   *
   * @param path where the rule looks for it, as written
   */
  record RoleEmpty(String role, String path) implements RuleOutcome {}

  /**
   * One of the paths under {@code unless} leads somewhere.
   *
   * @param path as written
   * @param token the number of the first token that it leads to
   */
  record Excluded(String path, int token) implements RuleOutcome {}
}
