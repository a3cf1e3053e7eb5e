package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import org.parley.extract.RuleTrial.Attempt;
import org.parley.extract.RuleTrial.Word;
import org.parley.extract.TokenTest.Attribute;
import org.parley.text.Analysis;
import org.parley.text.Span;

/** Tries rules on a text, and keeps what each did. */
final class RuleTrials {
  /** Who passes one of these is a word that the rule is about, so that its failure tells much. */
  private static final ImmutableSet<Attribute> OF_WORDS =
      Sets.immutableEnumSet(
          Attribute.LEMMA,
          Attribute.FORM,
          Attribute.LIST,
          Attribute.CLASS,
          Attribute.ACT,
          Attribute.FRAME);

  private final Extractor extractor;

  RuleTrials(Extractor extractor) {
    this.extractor = extractor;
  }

  RuleTrial attempt(Analysis analysis) {
    ImmutableList<FindingInWords> findings =
        InWords.all(analysis.document().text(), extractor.extract(analysis));
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    ImmutableList.Builder<Attempt> attempts = ImmutableList.builder();
    for (Syntax syntax : extractor.reading(analysis).sentences()) {
      for (int token = 0; token < syntax.size(); token++) {
        words.addAll(words(syntax, token));
        for (Rule.Kind kind : Rule.Kind.values()) {
          if (kind != Rule.Kind.EVENT || EventWords.type(syntax, token).isPresent()) {
            attempts.addAll(attempts(findings, kind, syntax, token));
          }
        }
      }
    }
    return new RuleTrial(analysis, words.build(), attempts.build(), findings);
  }

  private static List<Word> words(Syntax syntax, int token) {
    return syntax.lexicon().wordClasses().stream()
        .flatMap(
            wordClass ->
                syntax
                    .entry(wordClass, token)
                    .map(
                        entry ->
                            new Word(
                                syntax.sentence().index(), token, wordClass, entry.attributes()))
                    .stream())
        .toList();
  }

  /** Near misses are told only of words on which no rule of the kind gives anything. */
  private List<Attempt> attempts(
      List<FindingInWords> findings, Rule.Kind kind, Syntax syntax, int token) {
    List<Attempt> attempts = new ArrayList<>();
    for (Rule rule : extractor.rules()) {
      if (rule.finds() != kind) {
        continue;
      }
      RuleOutcome outcome = rule.explain(syntax, token);
      if (outcome instanceof RuleOutcome.TriggerFailed && !isNear(rule, syntax, token)) {
        continue;
      }
      boolean matched = outcome instanceof RuleOutcome.Matched;
      Attempt attempt =
          new Attempt(
              syntax.sentence().index(),
              token,
              rule.name(),
              Names.camel(kind),
              outcome,
              matched ? given(findings, rule, syntax, token) : ImmutableList.of());
      attempts.add(attempt);
      // Of rules that match, the next one is tried only where a claim came to nothing.
      if (attempt.fired() || (matched && kind != Rule.Kind.CLAIM)) {
        break;
      }
    }
    if (attempts.stream().anyMatch(Attempt::fired)) {
      attempts.removeIf(attempt -> attempt.outcome() instanceof RuleOutcome.TriggerFailed);
    }
    return attempts;
  }

  /** Whether but one test of the trigger fails, and one that names words holds. */
  private static boolean isNear(Rule rule, Syntax syntax, int token) {
    ImmutableList<TokenTest> tests = rule.trigger().ownTests();
    return tests.stream().filter(test -> !test.holds(syntax, token)).count() == 1
        && tests.stream()
            .filter(test -> OF_WORDS.contains(test.attribute()) && !test.negated())
            .anyMatch(test -> test.holds(syntax, token));
  }

  private static ImmutableList<FindingInWords> given(
      List<FindingInWords> findings, Rule rule, Syntax syntax, int token) {
    Span word = syntax.token(token).span();
    return findings.stream()
        .filter(finding -> finding.rule().equals(rule.name()))
        // what a sentence requires need not hold the word that says so
        .filter(
            finding ->
                finding.place().overlaps(word)
                    || (rule.finds() == Rule.Kind.CONDITION
                        && syntax.sentence().span().contains(finding.place())))
        .collect(ImmutableList.toImmutableList());
  }
}
