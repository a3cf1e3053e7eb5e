package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.Regex;

/**
 * Chooses the word that is the verb of a clause in which the tagger found none: of those behind a
 * subject with which they agree, the likeliest.
 */
final class VerbChoice {
  private static final double THIRD_PERSON = 2.6;

  /** An article, a pronoun or a number does not follow a noun or a participle as its object. */
  private static final double BEFORE_OBJECT = 2;

  /** "A state <i>attacks</i>": a plural does not follow an article and a noun in the singular. */
  private static final double BEHIND_SINGULAR = 2;

  /** Of words that are nearly as likely the first is taken: participles follow what they are of. */
  private static final double NEARLY = 1;

  private static final double BARE = 5;
  private static final double JOINED = 3;
  private static final double INFINITIVE = 1.2;

  private static final Pattern CANDIDATE = Pattern.compile("NNS?|JJ|VBN?|VBG");
  private static final Pattern OBJECT = Pattern.compile("DT|PRP\\$?|CD");
  private static final ImmutableSet<String> ONE = ImmutableSet.of("a", "an", "every", "each");
  private static final ImmutableSet<String> SEVERAL =
      ImmutableSet.of("dozen", "couple", "score", "pair", "trio", "lot", "bit");

  private final TagFinder tags;

  VerbChoice(TagFinder tags) {
    this.tags = tags;
  }

  /**
   * Makes a word of a stretch its verb, unless all are less likely to be one than the limit.
   *
   * @param limit in differences of logarithms; 0 or less where there need not be one
   */
  void choose(List<CoreLabel> sentence, int from, int to, double limit) {
    TagFinder.@Nullable Alternative best = null;
    int at = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int token = Math.max(from, 1); token < to; token++) {
      ImmutableSet<String> wanted = wanted(sentence, token);
      TagFinder.Alternative found =
          wanted.isEmpty() ? null : tags.alternative(sentence, token, wanted);
      if (found != null) {
        double excess = found.loss() - limit(sentence, token, limit);
        if (excess <= 0 && excess < least - NEARLY) {
          best = found;
          at = token;
          least = excess;
        }
      }
    }
    if (best != null) {
      best.changes().forEach((token, tag) -> sentence.get(token).setTag(tag));
      if (isAdjective(sentence, at - 1)) {
        sentence.get(at - 1).setTag("NN");
      } else if (isCapitalized(sentence, at - 1)) {
        sentence.get(at - 1).setTag("NNP");
      }
    }
  }

  /** Makes the likeliest noun behind a noun a verb without a tense, if a stretch has no verb. */
  void chooseBare(List<CoreLabel> sentence, int from, int end) {
    if (sentence.subList(from, end).stream().anyMatch(label -> label.tag().startsWith("VB"))) {
      return;
    }
    TagFinder.Alternative best = null;
    for (int token = from + 1; token < end; token++) {
      boolean candidate =
          FiniteVerbs.tag(sentence, token).equals("NN")
              && Regex.matches(FiniteVerbs.tag(sentence, token - 1), "NN.*|PRP|RB|CD");
      TagFinder.Alternative found =
          candidate ? tags.alternative(sentence, token, ImmutableSet.of("VB")) : null;
      if (found != null && (best == null || found.loss() < best.loss())) {
        best = found;
      }
    }
    take(best, sentence, BARE);
  }

  /** Makes the first word of a title's second half a verb that agrees with that of the first. */
  void chooseJoined(List<CoreLabel> sentence, int token) {
    boolean noun = Regex.matches(sentence.get(token).tag(), "NNS?");
    for (int before = 0; noun && before < token; before++) {
      String tag = sentence.get(before).tag();
      if (Regex.matches(tag, "VB[PZ]")) {
        take(tags.alternative(sentence, token, ImmutableSet.of(tag)), sentence, JOINED);
        return;
      }
    }
  }

  /** "Blames them and <i>bombs</i> its camps": no plural stands before a possessive pronoun. */
  void chooseBeforeOwner(List<CoreLabel> sentence, int token) {
    if (sentence.get(token).tag().equals("NNS")
        && FiniteVerbs.tag(sentence, token + 1).equals("PRP$")) {
      take(tags.alternative(sentence, token, ImmutableSet.of("VBZ")), sentence, JOINED);
    }
  }

  /** Makes "to" and what follows it an infinitive: "proposed last month <i>to cap</i> imports". */
  void chooseInfinitive(List<CoreLabel> sentence, int to) {
    boolean candidate =
        sentence.get(to).tag().equals("IN")
            && Regex.matches(FiniteVerbs.tag(sentence, to + 1), "NN|JJ")
            && Regex.matches(FiniteVerbs.tag(sentence, to + 2), "NNP?S?|DT|PRP\\$?|CD|JJ");
    if (candidate) {
      take(tags.alternative(sentence, to + 1, ImmutableSet.of("VB")), sentence, INFINITIVE);
    }
  }

  private static void take(
      TagFinder.@Nullable Alternative found, List<CoreLabel> sentence, double limit) {
    if (found != null && found.loss() <= limit) {
      found.changes().forEach((token, tag) -> sentence.get(token).setTag(tag));
    }
  }

  private static double limit(List<CoreLabel> sentence, int token, double ofClause) {
    boolean joined =
        FiniteVerbs.tag(sentence, token - 1).equals("NNP")
            && FiniteVerbs.tag(sentence, token - 2).equals("CC");
    boolean third =
        (joined || sentence.get(token).tag().equals("NNS") || isAdjective(sentence, token - 1))
            && ofClause > FiniteVerbs.WITHOUT_END;
    boolean last = FiniteVerbs.END.matcher(FiniteVerbs.tag(sentence, token + 1)).matches();
    double limit = third && ofClause != FiniteVerbs.BEHIND_PREPOSITION ? THIRD_PERSON : ofClause;
    if (sentence.get(token).tag().equals("VBN")
        && (last || ofClause == FiniteVerbs.BEHIND_PREPOSITION)) {
      limit -= .5;
    }
    if (OBJECT.matcher(FiniteVerbs.tag(sentence, token + 1)).matches()) {
      limit += BEFORE_OBJECT;
    }
    boolean one =
        sentence.get(token).tag().equals("NNS")
            && ONE.contains(FiniteVerbs.lower(sentence, token - 2))
            && FiniteVerbs.tag(sentence, token - 1).equals("NN")
            && !SEVERAL.contains(FiniteVerbs.lower(sentence, token - 1));
    return one ? limit + BEHIND_SINGULAR : limit;
  }

  /** The tags with which a word would be the verb of what stands before it; none if it is none. */
  private static ImmutableSet<String> wanted(List<CoreLabel> sentence, int token) {
    String own = sentence.get(token).tag();
    int subject = token - 1;
    while (subject >= 0 && sentence.get(subject).tag().equals("RB")) {
      subject--;
    }
    String tag = FiniteVerbs.tag(sentence, subject);
    if (isAdjective(sentence, subject)) {
      return own.equals("NN") && FiniteVerbs.lower(sentence, token).endsWith("ed")
          ? ImmutableSet.of("VBD")
          : ImmutableSet.of();
    }
    boolean name =
        isCapitalized(sentence, subject)
            && OBJECT.matcher(FiniteVerbs.tag(sentence, token + 1)).matches();
    boolean candidate =
        CANDIDATE.matcher(own).matches()
            && (name || Regex.matches(tag, "NNP?S?|PRP|WDT|WP|CD|''"))
            && !(own.equals("VBN") && FiniteVerbs.lower(sentence, token + 1).equals("by"));
    if (!candidate) {
      return ImmutableSet.of();
    }
    boolean any = Regex.matches(tag, "WDT|WP|CD|''");
    boolean joined = tag.equals("NNP") && FiniteVerbs.tag(sentence, subject - 1).equals("CC");
    boolean plural = any || joined || isPlural(sentence, subject);
    if (own.equals("VB")) {
      return mayBePresent(sentence, subject) ? ImmutableSet.of("VBP") : ImmutableSet.of();
    }
    if (own.equals("NN") && !FiniteVerbs.lower(sentence, token).endsWith("ed")) {
      return plural ? ImmutableSet.of("VBP") : ImmutableSet.of();
    }
    ImmutableSet.Builder<String> wanted = ImmutableSet.<String>builder().add("VBD", "MD");
    if (plural) {
      wanted.add("VBP");
    }
    if (any || joined || !plural) {
      wanted.add("VBZ");
    }
    return wanted.build();
  }

  /** "The <i>general</i> threatened to …": it may be a noun. */
  private static boolean isAdjective(List<CoreLabel> sentence, int token) {
    return FiniteVerbs.tag(sentence, token).equals("JJ")
        && FiniteVerbs.tag(sentence, token - 1).equals("DT");
  }

  /** "<i>Sarano</i> demands a vote": it may be a name. */
  private static boolean isCapitalized(List<CoreLabel> sentence, int token) {
    return FiniteVerbs.tag(sentence, token).equals("JJ")
        && Character.isUpperCase(sentence.get(token).word().codePointAt(0));
  }

  private static boolean isPlural(List<CoreLabel> sentence, int subject) {
    return Regex.matches(FiniteVerbs.tag(sentence, subject), "NNP?S")
        || Regex.matches(FiniteVerbs.lower(sentence, subject), "they|we|you|i|police|people");
  }

  /** Not "that they <i>leave</i>", "let them <i>go</i>", "help Norland <i>win</i>". */
  private static boolean mayBePresent(List<CoreLabel> sentence, int subject) {
    if (Regex.matches(FiniteVerbs.lower(sentence, subject), "them|him|her|us|me")) {
      return false;
    }
    for (int token = 0; token < subject; token++) {
      boolean other =
          Regex.matches(sentence.get(token).tag(), "MD|TO|VB.?")
              || Regex.matches(FiniteVerbs.lower(sentence, token), "that|not|n't");
      if (other) {
        return false;
      }
    }
    return true;
  }
}
