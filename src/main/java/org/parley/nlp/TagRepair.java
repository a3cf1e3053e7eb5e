package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes words for verbs where the tagger takes them for nouns, by constraints of English grammar.
 * Like {@link TreeRepair}, which mends trees.
 *
 * <ol>
 *   <li>The first word of an order: "<i>Free</i> the hostages", "<i>Release</i> our men". Taggers
 *       were trained on few orders, and take a capital there for a name. An article, a possessive
 *       or a pronoun for an object never follows a noun directly, unless a clause begins: "Monday
 *       the army left". Whether a word can be a verb at all is asked of the tagger: whether it
 *       takes it for one behind "must".
 *   <li>What is threatened: "must leave or <i>face</i> air strikes". "Face" and "risk" are verbs
 *       where a noun follows them without a preposition.
 *   <li>A plural behind "a" and a noun: in "when a state <i>attacks</i>, …" it does not agree.
 *   <li>Nor does it have an object: "should they stay, the league <i>reserves</i> the right …".
 *   <li>Behind a relative pronoun and a name, in a clause without another: "which Norland
 *       <i>controls</i> and Belmar claims", "something Norland <i>disputes</i>".
 *   <li>A past in a sentence without a finite verb: "the general <i>threatened</i> to attack".
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
  private static final ImmutableSet<String> SUPERLATIVES = ImmutableSet.of("JJS", "RBS");

  private static final ImmutableSet<String> THREATENED = ImmutableSet.of("face", "risk");
  private static final Pattern BEGIN_THREATS = Pattern.compile("NN.*|JJ.*|DT|CD|PRP\\$|VBG");

  private static final ImmutableSet<String> SINGULAR = ImmutableSet.of("a", "an", "every", "each");
  private static final ImmutableSet<String> COUNTS =
      ImmutableSet.of("dozen", "couple", "score", "pair", "trio", "lot", "bit");

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
      if (token > 0 && isThreatened(sentence, token)) {
        sentence.get(token).setTag("VB");
      }
      boolean present =
          token > 1
              && (isSingularsVerb(sentence, token)
                  || isVerbBeforeObject(sentence, token)
                  || isVerbOfRelative(sentence, token));
      if (present) {
        sentence.get(token).setTag("VBZ");
      }
      if (token > 1 && isPast(sentence, token)) {
        sentence.get(token).setTag("VBD");
        if (sentence.get(token - 1).tag().equals("JJ")) {
          sentence.get(token - 1).setTag("NN");
        }
      }
    }
  }

  private static boolean isThreatened(List<CoreLabel> sentence, int token) {
    return THREATENED.contains(lower(sentence.get(token)))
        && sentence.get(token).tag().startsWith("NN")
        && lower(sentence.get(token - 1)).equals("or")
        && BEGIN_THREATS.matcher(sentence.get(token + 1).tag()).matches();
  }

  /** "A state <i>attacks</i>": not "a sports club", "a dozen ships". */
  private boolean isSingularsVerb(List<CoreLabel> sentence, int token) {
    boolean candidate =
        sentence.get(token).tag().equals("NNS")
            && sentence.get(token - 1).tag().equals("NN")
            && !COUNTS.contains(lower(sentence.get(token - 1)))
            && SINGULAR.contains(lower(sentence.get(token - 2)))
            && !sentence.get(token + 1).tag().startsWith("NN")
            && !hasClause(sentence, token + 1, sentence.size());
    return candidate && tried(sentence, token, "It").get(1).tag().equals("VBZ");
  }

  /** "The league <i>reserves</i> the right": in a clause without another finite verb. */
  private boolean isVerbBeforeObject(List<CoreLabel> sentence, int token) {
    boolean candidate =
        sentence.get(token).tag().equals("NNS")
            && sentence.get(token - 1).tag().matches("NNP?")
            && BEGIN_OBJECTS.contains(lower(sentence.get(token + 1)))
            && !hasClause(sentence, token + 1, sentence.size());
    for (int before = token - 1; candidate && before >= 0; before--) {
      String tag = sentence.get(before).tag();
      if (END.matcher(tag).matches()) {
        break;
      }
      candidate = !FINITE.matcher(tag).matches() && !tag.matches("IN|TO|W.*|VB.*");
    }
    return candidate && tried(sentence, token, "It").get(1).tag().equals("VBZ");
  }

  /** "Which Norland <i>controls</i>": a relative clause without another finite verb. */
  private boolean isVerbOfRelative(List<CoreLabel> sentence, int token) {
    int name = token - 1;
    while (name > 0 && sentence.get(name).tag().startsWith("NNP")) {
      name--;
    }
    boolean candidate =
        sentence.get(token).tag().equals("NNS")
            && name < token - 1
            && (sentence.get(name).tag().matches("WDT|WP")
                || lower(sentence.get(name)).equals("something"))
            && !sentence.get(token + 1).tag().matches("NN.*|POS|JJ.*")
            && !hasClause(sentence, token + 1, sentence.size());
    return candidate && tried(sentence, token, "It").get(1).tag().equals("VBZ");
  }

  /** "The general <i>threatened</i> to …", "… that …". */
  private boolean isPast(List<CoreLabel> sentence, int token) {
    boolean candidate =
        sentence.get(token).tag().equals("NN")
            && lower(sentence.get(token)).endsWith("ed")
            && sentence.get(token - 1).tag().matches("JJ|NN")
            && sentence.get(token - 2).tag().equals("DT")
            && sentence.get(token + 1).tag().matches("TO|IN|DT|PRP\\$?|``|''")
            && !hasClause(sentence, 0, token);
    if (!candidate) {
      return false;
    }
    return tried(sentence, token, "They").get(1).tag().equals("VBD");
  }

  /** At the beginning of a sentence, or of a quotation in it. */
  private static boolean beginsSpeech(List<CoreLabel> sentence, int token) {
    return sentence.get(token).tag() != null
        && !isOpening(sentence, token)
        && (token == 0 || isOpening(sentence, token - 1));
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
