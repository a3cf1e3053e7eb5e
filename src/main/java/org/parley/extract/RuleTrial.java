package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.parley.text.Analysis;

/**
 * What the rules do with a text, for those who write rules.
 *
 * @param analysis the text with its parse
 * @param words the words that are entries of the lexicon, in text order
 * @param attempts the rules that fit a word or nearly did, word by word, for each kind of finding
 *     in the order in which they are tried, up to the one that fired
 * @param findings all that was found, also by the program itself
 */
public record RuleTrial(
    Analysis analysis,
    ImmutableList<Word> words,
    ImmutableList<Attempt> attempts,
    ImmutableList<FindingInWords> findings) {
  /**
   * A word that with its construction is an entry of the lexicon.
   *
   * @param wordClass such as {@code speech}
   * @param attributes what it stands for, such as {@code act: Demand}
   */
  public record Word(
      int sentence, int token, String wordClass, ImmutableMap<String, String> attributes) {}

  /**
   * A rule at a word.
   *
   * @param rule its name
   * @param finds what it finds: {@code Claim}, {@code Condition}, {@code Status} or {@code Event}
   * @param gives what came of it, possibly nothing: that a rule matches does not yet make a finding
   */
  public record Attempt(
      int sentence,
      int token,
      String rule,
      String finds,
      RuleOutcome outcome,
      ImmutableList<FindingInWords> gives) {
    /** Whether the rule gave something. */
    public boolean fired() {
      return !gives.isEmpty();
    }
  }
}
