package org.parley.cli;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parley.extract.FindingInWords;
import org.parley.extract.RuleOutcome;
import org.parley.extract.RuleTrial;
import org.parley.extract.RuleTrial.Attempt;
import org.parley.text.Sentence;

/** Tells what the rules did with a sentence: its parse, what they found, and why some did not. */
final class TrialReport {
  /** How many rules that did not fire are told for a word. */
  private static final int NEAREST = 6;

  private static final int INDENT = 2;

  /** What needs no quotation marks between braces in YAML. */
  private static final CharMatcher PLAIN = CharMatcher.noneOf(",:{}[]#&*!|>'\"%@`\\");

  private final RuleTrial trial;

  TrialReport(RuleTrial trial) {
    this.trial = trial;
  }

  void print(int width, Consumer<String> lines) {
    for (Sentence sentence : trial.analysis().sentences()) {
      new ParseTree(sentence, token -> classes(sentence, token)).columns().print(0, width, lines);
      lines.accept("");
    }
    ImmutableList<Attempt> fired =
        trial.attempts().stream().filter(Attempt::fired).collect(ImmutableList.toImmutableList());
    lines.accept(fired.isEmpty() ? "No rule fired." : "Fired");
    for (Attempt attempt : fired) {
      lines.accept("  " + attempt.finds() + " by " + attempt.rule() + " on " + word(attempt));
      Columns columns = new Columns();
      if (attempt.outcome() instanceof RuleOutcome.Matched matched) {
        matched.roles().forEach((role, tokens) -> columns.row(role, words(attempt, tokens)));
      }
      attempt.gives().forEach(finding -> columns.row("gives", fields(finding)));
      columns.print(2 * INDENT, width, lines);
    }
    printOwn(width, lines);
    printNear(width, lines);
  }

  /** What the lexicon knows of a word: "speech, act Threat, type Threaten". */
  private String classes(Sentence sentence, int token) {
    return trial.words().stream()
        .filter(word -> word.sentence() == sentence.index() && word.token() == token)
        .map(
            word ->
                word.wordClass()
                    + word.attributes().entrySet().stream()
                        .map(attribute -> " " + attribute.getKey() + "=" + attribute.getValue())
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
  }

  /** What the program found by itself. */
  private void printOwn(int width, Consumer<String> lines) {
    ImmutableSet<FindingInWords> byRules =
        trial.attempts().stream()
            .flatMap(attempt -> attempt.gives().stream())
            .collect(ImmutableSet.toImmutableSet());
    for (FindingInWords finding : trial.findings()) {
      if (!byRules.contains(finding)) {
        lines.accept("  " + finding.finds() + " by " + finding.rule() + ", the program itself");
        new Columns().row("gives", fields(finding)).print(2 * INDENT, width, lines);
      }
    }
  }

  private void printNear(int width, Consumer<String> lines) {
    Columns columns = new Columns();
    var byWord =
        Multimaps.index(
            trial.attempts().stream().filter(attempt -> !attempt.fired()).toList(),
            attempt -> attempt.finds() + " on " + word(attempt));
    for (var word : byWord.asMap().entrySet()) {
      List<Attempt> nearest =
          word.getValue().stream().sorted(Comparator.comparingInt(TrialReport::distance)).toList();
      String of = word.getKey();
      for (Attempt attempt : nearest.subList(0, Math.min(NEAREST, nearest.size()))) {
        columns.row(of, attempt.rule(), why(attempt));
        of = "";
      }
      if (nearest.size() > NEAREST) {
        columns.row("", (nearest.size() - NEAREST) + " more", "");
      }
    }
    if (!byWord.isEmpty()) {
      lines.accept("");
      lines.accept("Did not fire");
      columns.print(INDENT, width, lines);
    }
  }

  private static int distance(Attempt attempt) {
    if (attempt.outcome() instanceof RuleOutcome.TriggerFailed) {
      return 2;
    }
    return attempt.outcome() instanceof RuleOutcome.RoleEmpty ? 1 : 0;
  }

  private String why(Attempt attempt) {
    if (attempt.outcome() instanceof RuleOutcome.Excluded excluded) {
      return "unless " + excluded.path() + " matched " + word(attempt, excluded.token());
    }
    if (attempt.outcome() instanceof RuleOutcome.RoleEmpty empty) {
      return "role " + empty.role() + " is not filled: " + empty.path();
    }
    if (attempt.outcome() instanceof RuleOutcome.TriggerFailed failed) {
      return "trigger failed: " + failed.test();
    }
    return "matched, but the program left it out: see docs/rules.md, “What the program decides”";
  }

  private String word(Attempt attempt) {
    return word(attempt, attempt.token());
  }

  private String word(Attempt attempt, int token) {
    return "«" + sentence(attempt).token(token).form() + "»";
  }

  /** What fills a role: each head with the words below it. */
  private String words(Attempt attempt, ImmutableList<Integer> tokens) {
    Sentence sentence = sentence(attempt);
    return tokens.stream()
        .map(
            token -> {
              BitSet below = sentence.tree().subtree(token);
              String head = sentence.token(token).form();
              String words =
                  trial
                      .analysis()
                      .document()
                      .text()
                      .slice(
                          sentence
                              .token(below.nextSetBit(0))
                              .span()
                              .cover(sentence.token(below.length() - 1).span()));
              return words.equals(head) ? head : head + " (" + words + ")";
            })
        .collect(Collectors.joining(", "));
  }

  private static String fields(FindingInWords finding) {
    return finding.fields().entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(field -> field.getKey() + ": " + yaml(field.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** A value as it can stand in an example. */
  private static String yaml(String value) {
    return PLAIN.matchesAllOf(value)
        ? value
        : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private Sentence sentence(Attempt attempt) {
    return trial.analysis().sentences().get(attempt.sentence());
  }
}
