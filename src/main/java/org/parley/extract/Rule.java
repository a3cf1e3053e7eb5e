package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule: from a trigger along paths to what fills the roles of a finding.
 *
 * @param name unique; the graph records it with everything that the rule finds
 * @param finds what it finds
 * @param trigger the tokens that set it off
 * @param roles the path to each role; a role whose name stands in {@code required} must be filled
 * @param required the roles without which nothing is found
 * @param unless the rule does not apply to a trigger from which one of these paths leads anywhere
 * @param values fixed values, such as {@code act: Demand} or {@code status: partOf}
 * @param examples at least one, each executed by a test
 * @param place file and line, for messages
 */
record Rule(
    String name,
    Kind finds,
    Path trigger,
    ImmutableMap<String, Path> roles,
    ImmutableList<String> required,
    ImmutableList<Path> unless,
    ImmutableMap<String, String> values,
    ImmutableList<Example> examples,
    String place) {
  /** What a rule can find. */
  enum Kind {
    CLAIM,
    CONDITION,
    STATUS,
    EVENT
  }

  /**
   * A sentence with what the rule must give for it.
   *
   * @param text the sentence
   * @param gives words of the text (or names of constants) by field of the annotation format; null
   *     where the rule must keep silent
   */
  record Example(String text, @Nullable ImmutableMap<String, String> gives) {
    /** Whether what the rule found in the text is what it must give. */
    boolean holds(List<ImmutableMap<String, String>> found) {
      return gives == null
          ? found.isEmpty()
          : found.stream()
              .anyMatch(
                  fields ->
                      gives.entrySet().stream()
                          .allMatch(entry -> entry.getValue().equals(fields.get(entry.getKey()))));
    }
  }

  /** A match of a rule: the trigger and the tokens that fill the roles. */
  record Match(
      Rule rule, Syntax syntax, int trigger, ImmutableMap<String, ImmutableList<Integer>> filled) {
    /** The tokens in a role, possibly none. */
    ImmutableList<Integer> all(String role) {
      return filled.getOrDefault(role, ImmutableList.of());
    }

    /** The first token in a role, or {@link org.parley.text.DependencyTree#NONE}. */
    int first(String role) {
      ImmutableList<Integer> tokens = all(role);
      return tokens.isEmpty() ? org.parley.text.DependencyTree.NONE : tokens.get(0);
    }
  }

  /** The kind of condition that the rule finds. */
  String kind() {
    return values.getOrDefault("kind", "if");
  }

  /** Applies the rule to a token; null where it does not fit. */
  @Nullable Match match(Syntax syntax, int token) {
    return trigger.matches(syntax, token)
            && explained(syntax, token) instanceof RuleOutcome.Matched matched
        ? new Match(this, syntax, token, matched.roles())
        : null;
  }

  /** Applies the rule to a token, and says why where it does not fit. */
  RuleOutcome explain(Syntax syntax, int token) {
    if (trigger.matches(syntax, token)) {
      return explained(syntax, token);
    }
    int passed = 0;
    for (TokenTest test : trigger.ownTests()) {
      if (!test.holds(syntax, token)) {
        return new RuleOutcome.TriggerFailed(test.toString(), passed);
      }
      passed++;
    }
    return new RuleOutcome.TriggerFailed(trigger.toString(), passed);
  }

  /** What comes of a token that sets the rule off. */
  private RuleOutcome explained(Syntax syntax, int token) {
    for (Path path : unless) {
      if (path.matches(syntax, token)) {
        return new RuleOutcome.Excluded(path.toString(), path.find(syntax, token).get(0));
      }
    }
    ImmutableMap.Builder<String, ImmutableList<Integer>> filled = ImmutableMap.builder();
    for (var role : roles.entrySet()) {
      ImmutableList<Integer> tokens = role.getValue().find(syntax, token);
      if (!tokens.isEmpty()) {
        filled.put(role.getKey(), tokens);
      } else if (required.contains(role.getKey())) {
        return new RuleOutcome.RoleEmpty(role.getKey(), role.getValue().toString());
      }
    }
    return new RuleOutcome.Matched(filled.buildOrThrow());
  }
}
