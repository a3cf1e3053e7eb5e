package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.text.Regex;

/**
 * Gives a clause that has no finite verb one, where the tagger took it for a noun or a participle:
 * "which Norland <i>controls</i>", "the court <i>jails</i> three activists", "troops <i>crowded</i>
 * onto the bridge". Of the words behind a subject with which they agree, the likeliest is taken,
 * unless the tagger finds it much less likely than that there is none.
 *
 * <ol>
 *   <li>A clause goes from a relative pronoun or a conjunction to the next mark.
 *   <li>"The league <i>fears</i> war and plans sanctions": before a finite verb that "and" joins
 *       stands another.
 *   <li>A sentence has a finite verb more than such clauses.
 *   <li>So has either half of a title: "Farmers block crossing, <i>vow</i> to stay".
 * </ol>
 *
 * <p>Limits are differences of logarithms, read off some hundred sentences of news, encyclopedias
 * and scholars in which a verb was missing.
 */
final class FiniteVerbs {
  /** What is less likely by that much is left as it is. */
  private static final double IN_CLAUSE = 2.5;

  /** Behind what may be a preposition, too: "<i>as</i> escort for the force sent to …". */
  static final double BEHIND_PREPOSITION = 1.4;

  private static final double IN_SIMPLE_SENTENCE = 2;
  private static final double IN_SENTENCE = 1;

  /** Titles and captions often have none. */
  static final double WITHOUT_END = 0;

  private static final Pattern FINITE = Pattern.compile("VB[DZP]|MD");
  private static final Pattern RELATIVE = Pattern.compile("WDT|WP");
  private static final Pattern NO_CLAUSE = Pattern.compile("VB[NG]|TO|IN|CC|JJ|[.,:]");
  static final Pattern END = Pattern.compile("[.,:]|-[LR]RB-|``|''");
  private static final ImmutableSet<String> SUBORDINATORS =
      ImmutableSet.of("if", "unless", "because", "when", "whenever", "although");
  private static final ImmutableSet<String> ALSO_PREPOSITIONS =
      ImmutableSet.of("as", "after", "before", "until", "while", "once");

  /** At the beginning of a sentence that asks nothing, they invert a condition. */
  private static final ImmutableSet<String> INVERTING = ImmutableSet.of("should", "had", "were");

  private final VerbChoice verbs;

  FiniteVerbs(TagFinder tags) {
    this.verbs = new VerbChoice(tags);
  }

  /** Mends the tags of a sentence that are given. */
  void repair(List<CoreLabel> sentence) {
    int clauses = 0;
    if (isInverted(sentence)) {
      if (sentence.get(0).tag().equals("MD")) {
        verbs.chooseBare(sentence, 1, end(sentence, 0));
      }
      within(sentence, end(sentence, 0), sentence.size(), IN_SENTENCE);
    }
    for (int token = 0; token + 1 < sentence.size(); token++) {
      String word = lower(sentence, token);
      String tag = sentence.get(token).tag();
      if (word.equals("to")) {
        verbs.chooseInfinitive(sentence, token);
      }
      if (tag.equals("CC") && FINITE.matcher(sentence.get(token + 1).tag()).matches()) {
        within(sentence, 0, token, IN_SENTENCE);
      }
      if (tag.equals("CC") && finite(sentence, 0, token) > 0) {
        verbs.chooseBeforeOwner(sentence, token + 1);
      }
      if (NO_CLAUSE.matcher(sentence.get(token + 1).tag()).matches()) {
        continue;
      }
      if (RELATIVE.matcher(tag).matches() || SUBORDINATORS.contains(word)) {
        int end = end(sentence, token + 1);
        within(sentence, token + 1, end, IN_CLAUSE);
        joined(sentence, token + 1, end);
        clauses += token == 0 && RELATIVE.matcher(tag).matches() ? 0 : 1;
      } else if (tag.equals("IN") && word.equals("that")) {
        clauses++;
      } else if (tag.equals("IN") && ALSO_PREPOSITIONS.contains(word)) {
        int end = end(sentence, token + 1);
        within(sentence, token + 1, end, BEHIND_PREPOSITION);
        // "after the truce broke down, fighters …"
        boolean opens = token == 0 && tag(sentence, end).equals(",");
        clauses += opens && ends(sentence) && finite(sentence, 1, end) > 0 ? 1 : 0;
      }
    }
    if (isTitle(sentence)) {
      int comma = end(sentence, 0);
      verbs.chooseJoined(sentence, comma + 1);
      if (Regex.matches(tag(sentence, comma + 1), "VB[PZ]")) {
        within(sentence, 0, comma, IN_SENTENCE);
      }
    }
    if (sentence.size() > 2 && finite(sentence, 0, sentence.size()) <= clauses) {
      verbs.choose(sentence, 0, sentence.size(), limit(sentence, clauses));
    }
  }

  /** "<i>Should</i> they stay, …". */
  private static boolean isInverted(List<CoreLabel> sentence) {
    return INVERTING.contains(lower(sentence, 0))
        && !lower(sentence, sentence.size() - 1).equals("?")
        && sentence.stream().anyMatch(label -> label.tag().equals(","));
  }

  /** Of two halves, without an end. */
  private static boolean isTitle(List<CoreLabel> sentence) {
    int comma = end(sentence, 0);
    return comma + 2 < sentence.size()
        && sentence.get(comma).tag().equals(",")
        && end(sentence, comma + 1) == sentence.size();
  }

  private static double limit(List<CoreLabel> sentence, int clauses) {
    if (!ends(sentence)) {
      return WITHOUT_END;
    }
    return clauses == 0 ? IN_SIMPLE_SENTENCE : IN_SENTENCE;
  }

  private static boolean ends(List<CoreLabel> sentence) {
    int last = sentence.size() - 1;
    return tag(sentence, last).equals(".") || tag(sentence, last - 1).equals(".");
  }

  private void within(List<CoreLabel> sentence, int from, int to, double limit) {
    if (finite(sentence, from, to) == 0) {
      verbs.choose(sentence, from, to, limit);
    }
  }

  /** "Which Norland controls and Belmar <i>claims</i>". */
  private void joined(List<CoreLabel> sentence, int from, int end) {
    int name = end - 2;
    while (name > from && tag(sentence, name).startsWith("NNP")) {
      name--;
    }
    boolean candidate =
        tag(sentence, from).startsWith("NNP")
            && name < end - 2
            && tag(sentence, name).equals("CC")
            && tag(sentence, end - 1).equals("NNS")
            && finite(sentence, from, name) == 1;
    if (candidate) {
      verbs.choose(sentence, end - 1, end, IN_CLAUSE);
    }
  }

  private static int finite(List<CoreLabel> sentence, int from, int to) {
    int count = 0;
    for (int token = from; token < to; token++) {
      count += FINITE.matcher(sentence.get(token).tag()).matches() ? 1 : 0;
    }
    return count;
  }

  /** The next mark. */
  private static int end(List<CoreLabel> sentence, int from) {
    int token = from;
    while (token < sentence.size() && !END.matcher(sentence.get(token).tag()).matches()) {
      token++;
    }
    return token;
  }

  static String lower(List<CoreLabel> sentence, int token) {
    return token < 0 || token >= sentence.size()
        ? ""
        : sentence.get(token).word().toLowerCase(Locale.ROOT);
  }

  static String tag(List<CoreLabel> sentence, int token) {
    return token < 0 || token >= sentence.size() ? "" : sentence.get(token).tag();
  }
}
