package org.parley.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.text.DependencyTree;

/**
 * A way through a dependency tree, from a trigger to what fills a role.
 *
 * <pre>
 * path        = alternative { "|" alternative }      the first that leads anywhere counts
 * alternative = step { "/" step }
 * step        = [ "&lt;" ] [ name ] { "[" test "]" }
 * name        = relation | "." | "@subject" | "@agent" | "@patient" | "@clause"
 * </pre>
 *
 * <p>{@code obj} goes to the dependents with that relation, {@code <ccomp} from a dependent with
 * that relation up to its head, {@code .} stays. {@code @agent} goes to who acts and
 * {@code @patient} to who or what is acted upon, whether the clause is active or passive;
 * {@code @subject} to the grammatical subject; {@code @clause} up to the predicate of the clause.
 * Tests are told in {@link TokenTest}.
 *
 * <p>Example: {@code obl[case=with|to] | obj/nmod[case=with]}.
 */
final class Path {
  private static final int NONE = DependencyTree.NONE;

  private record Step(boolean up, String name, ImmutableList<TokenTest> tests) {}

  private final String expression;
  private final ImmutableList<ImmutableList<Step>> alternatives;

  private Path(String expression, ImmutableList<ImmutableList<Step>> alternatives) {
    this.expression = expression;
    this.alternatives = alternatives;
  }

  /**
   * Reads an expression.
   *
   * @throws IllegalArgumentException if it is none; the message says where and why
   */
  static Path parse(String expression) {
    ImmutableList.Builder<ImmutableList<Step>> alternatives = ImmutableList.builder();
    for (String alternative : split(expression, '|')) {
      ImmutableList.Builder<Step> steps = ImmutableList.builder();
      for (String step : split(alternative, '/')) {
        steps.add(step(step.strip()));
      }
      alternatives.add(steps.build());
    }
    return new Path(expression, alternatives.build());
  }

  /** Splits at a separator that stands outside brackets. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == separator && depth == 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    if (depth != 0) {
      throw new IllegalArgumentException("brackets do not match in «" + text + "»");
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static Step step(String text) {
    boolean up = text.startsWith("<");
    int bracket = text.indexOf('[');
    String name = text.substring(up ? 1 : 0, bracket < 0 ? text.length() : bracket).strip();
    if (name.isEmpty() && bracket < 0) {
      throw new IllegalArgumentException("a step is empty");
    }
    if (!name.matches("[a-z]+(:[a-z]+)?|\\.|@subject|@agent|@patient|@clause|")) {
      throw new IllegalArgumentException("«" + name + "» is no relation");
    }
    ImmutableList.Builder<TokenTest> tests = ImmutableList.builder();
    for (int at = bracket; at >= 0; at = text.indexOf('[', at + 1)) {
      int end = text.indexOf(']', at);
      tests.add(TokenTest.parse(text.substring(at + 1, end)));
    }
    return new Step(up, name.isEmpty() ? "." : name, tests.build());
  }

  /** The tokens that the path leads to, in the order of the text for each step. */
  ImmutableList<Integer> find(Syntax syntax, int from) {
    for (ImmutableList<Step> alternative : alternatives) {
      Set<Integer> reached = new LinkedHashSet<>(List.of(from));
      for (Step step : alternative) {
        Set<Integer> next = new LinkedHashSet<>();
        for (int token : reached) {
          go(syntax, step, token, next);
        }
        reached = next;
      }
      if (!reached.isEmpty()) {
        return ImmutableList.copyOf(reached);
      }
    }
    return ImmutableList.of();
  }

  /** Whether the path leads anywhere. */
  boolean matches(Syntax syntax, int from) {
    return !find(syntax, from).isEmpty();
  }

  private static void go(Syntax syntax, Step step, int token, Set<Integer> reached) {
    if (step.up()) {
      if (step.name().equals(".") || syntax.is(token, step.name())) {
        add(syntax, step, syntax.tree().head(token), reached);
      }
      return;
    }
    switch (step.name()) {
      case "." -> add(syntax, step, token, reached);
      case "@subject" -> add(syntax, step, syntax.subject(token), reached);
      case "@agent" -> add(syntax, step, syntax.agent(token), reached);
      case "@patient" -> add(syntax, step, syntax.patient(token), reached);
      case "@clause" -> add(syntax, step, syntax.clause(token), reached);
      default -> {
        for (int child : syntax.children(token, step.name())) {
          add(syntax, step, child, reached);
        }
      }
    }
  }

  private static void add(Syntax syntax, Step step, int token, Set<Integer> reached) {
    if (token == NONE) {
      return;
    }
    for (TokenTest test : step.tests()) {
      if (!test.holds(syntax, token)) {
        return;
      }
    }
    reached.add(token);
  }

  @Override
  public String toString() {
    return expression;
  }
}
