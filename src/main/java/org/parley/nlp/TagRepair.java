package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells verbs from nouns where the tagger mistakes them, by constraints of English grammar. Like
 * {@link TreeRepair}, which mends trees. Clauses without a verb are for {@link FiniteVerbs}.
 *
 * <ol>
 *   <li>The first word of an order: "<i>Free</i> the hostages", "<i>Release</i> our men". Taggers
 *       were trained on few orders, and take a capital there for a name. An article, a possessive
 *       or a pronoun for an object never follows a noun directly, unless a clause begins: "Monday
 *       the army left". Whether a word can be a verb at all is asked of the tagger: whether it
 *       takes it for one behind "must".
 *   <li>What is threatened: "must leave or <i>face</i> air strikes". "Face" and "risk" are verbs
 *       where a noun follows them without a preposition.
 *   <li>What is counted is a noun: "two million <i>dollars</i> a day".
 * </ol>
 */
final class TagRepair {
  private static final Pattern NO_VERB = Pattern.compile("NNP?S?|JJ|VBP|VBN|VBD|UH");
  private static final Pattern FINITE = Pattern.compile("VBD|VBZ|VBP|MD");
  private static final Pattern END = Pattern.compile("CC|[.,:;]|''");
  private static final ImmutableSet<String> BEGIN_OBJECTS =
      ImmutableSet.of(
          "the", "this", "these", "those", "my", "our", "your", "his", "her", "its", "their", "all",
          "me", "us", "him", "them", "it", "every", "both");
  private static final ImmutableSet<String> BULLETS =
      ImmutableSet.of("-", "–", "—", "•", "▪", "‣", "·", "*");
  private static final ImmutableSet<String> SUPERLATIVES = ImmutableSet.of("JJS", "RBS");

  private static final ImmutableSet<String> NUMBERS =
      ImmutableSet.of("million", "billion", "trillion");
  private static final ImmutableSet<String> THREATENED = ImmutableSet.of("face", "risk");
  private static final Pattern BEGIN_THREATS = Pattern.compile("NN.*|JJ.*|DT|CD|PRP\\$|VBG");

  private final TagFinder tags;

  TagRepair(TagFinder tags) {
    this.tags = tags;
  }

  /** Mends the tags of a sentence that are given. */
  void repair(List<CoreLabel> sentence) {
    for (int token = 0; token + 1 < sentence.size(); token++) {
      if (beginsSpeech(sentence, token)
          && NO_VERB.matcher(sentence.get(token).tag()).matches()
          && BEGIN_OBJECTS.contains(lower(sentence.get(token + 1)))
          && !hasClause(sentence, token + 1, sentence.size())
          && canBeVerb(sentence, token)) {
        sentence.get(token).setTag("VB");
      }
      if (NUMBERS.contains(lower(sentence.get(token)))
          && sentence.get(token + 1).tag().equals("VBZ")) {
        sentence.get(token + 1).setTag("NNS");
      }
      if (token > 0 && isThreatened(sentence, token)) {
        sentence.get(token).setTag("VB");
      }
    }
  }

  private static boolean isThreatened(List<CoreLabel> sentence, int token) {
    return THREATENED.contains(lower(sentence.get(token)))
        && sentence.get(token).tag().startsWith("NN")
        && lower(sentence.get(token - 1)).equals("or")
        && BEGIN_THREATS.matcher(sentence.get(token + 1).tag()).matches();
  }

  /** At the beginning of a sentence, or of a quotation in it. */
  private static boolean beginsSpeech(List<CoreLabel> sentence, int token) {
    return sentence.get(token).tag() != null
        && !isOpening(sentence, token)
        && (token == 0 || isOpening(sentence, token - 1) || isBullet(sentence, token - 1));
  }

  /** "- <i>Grant</i> the envoys access": the mark of an item in a list. */
  private static boolean isBullet(List<CoreLabel> sentence, int token) {
    return token == 0 && BULLETS.contains(sentence.get(token).word());
  }

  private static boolean isOpening(List<CoreLabel> sentence, int token) {
    return sentence.get(token).tag().equals("``");
  }

  /** Whether a finite verb stands before the first mark or conjunction, or a superlative does. */
  private static boolean hasClause(List<CoreLabel> sentence, int from, int to) {
    for (int token = from; token < to; token++) {
      String tag = sentence.get(token).tag();
      if (FINITE.matcher(tag).matches() || SUPERLATIVES.contains(tag)) {
        return true;
      }
      if (END.matcher(tag).matches()) {
        return false;
      }
    }
    return false;
  }

  private boolean canBeVerb(List<CoreLabel> sentence, int token) {
    return tried(sentence, token, "You", "must").get(2).tag().equals("VB");
  }

  /** A word and what follows it, tagged behind other words. */
  private List<CoreLabel> tried(List<CoreLabel> sentence, int token, String... before) {
    List<CoreLabel> trial =
        Stream.of(
                Stream.of(before),
                Stream.of(lower(sentence.get(token))),
                sentence.stream().skip(token + 1L).limit(3).map(CoreLabel::word))
            .flatMap(words -> words)
            .map(TagRepair::label)
            .toList();
    tags.tag(trial);
    return trial;
  }

  private static CoreLabel label(String word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setValue(word);
    return label;
  }

  private static String lower(CoreLabel label) {
    return label.word().toLowerCase(Locale.ROOT);
  }
}
