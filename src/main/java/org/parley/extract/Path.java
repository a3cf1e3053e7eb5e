package org.parley.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
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

  private record Step(boolean up, String name, ImmutableList<TokenTest> tests) {
    boolean goesToDependents() {
      return !up && !name.equals(".") && name.charAt(0) != '@';
    }

    /** Where a step goes that does not go to dependents; tests are not asked. */
    int from(Syntax syntax, int token) {
      if (up) {
        return name.equals(".") || syntax.is(token, name) ? syntax.tree().head(token) : NONE;
      }
      return switch (name) {
        case "." -> token;
        case "@subject" -> syntax.subject(token);
        case "@agent" -> syntax.agent(token);
        case "@patient" -> syntax.patient(token);
        case "@clause" -> syntax.clause(token);
        default -> throw new IllegalStateException(name);
      };
    }

    boolean admits(Syntax syntax, int token) {
      for (int i = 0; i < tests.size(); i++) {
        if (!tests.get(i).holds(syntax, token)) {
          return false;
        }
      }
      return true;
    }
  }

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
      List<Integer> reached = new ArrayList<>(2);
      collect(syntax, alternative, 0, from, reached);
      if (!reached.isEmpty()) {
        return ImmutableList.copyOf(reached);
      }
    }
    return ImmutableList.of();
  }

  /** Adds what the steps from a number on lead to, each token once. */
  private static void collect(
      Syntax syntax, ImmutableList<Step> steps, int number, int token, List<Integer> reached) {
    if (number == steps.size()) {
      if (!reached.contains(token)) {
        reached.add(token);
      }
      return;
    }
    Step step = steps.get(number);
    if (step.goesToDependents()) {
      var children = syntax.tree().children(token);
      for (int i = 0; i < children.length(); i++) {
        int child = children.get(i);
        if (syntax.is(child, step.name()) && step.admits(syntax, child)) {
          collect(syntax, steps, number + 1, child, reached);
        }
      }
    } else {
      int next = step.from(syntax, token);
      if (next != NONE && step.admits(syntax, next)) {
        collect(syntax, steps, number + 1, next, reached);
      }
    }
  }

  /** Whether the path leads anywhere. Every rule asks it of many tokens, so it makes nothing. */
  boolean matches(Syntax syntax, int from) {
    for (int i = 0; i < alternatives.size(); i++) {
      if (leadsOn(syntax, alternatives.get(i), 0, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean leadsOn(Syntax syntax, ImmutableList<Step> steps, int number, int token) {
    if (number == steps.size()) {
      return true;
    }
    Step step = steps.get(number);
    if (step.goesToDependents()) {
      var children = syntax.tree().children(token);
      for (int i = 0; i < children.length(); i++) {
        int child = children.get(i);
        if (syntax.is(child, step.name())
            && step.admits(syntax, child)
            && leadsOn(syntax, steps, number + 1, child)) {
          return true;
        }
      }
      return false;
    }
    int next = step.from(syntax, token);
    return next != NONE && step.admits(syntax, next) && leadsOn(syntax, steps, number + 1, next);
  }

  /**
   * The tests that a token itself must pass so that the path leads anywhere from it: those of the
   * first step, where there is one alternative and it begins by staying.
   */
  ImmutableList<TokenTest> ownTests() {
    Step first = alternatives.get(0).get(0);
    return alternatives.size() == 1 && !first.up() && first.name().equals(".")
        ? first.tests()
        : ImmutableList.of();
  }

  @Override
  public String toString() {
    return expression;
  }
}
