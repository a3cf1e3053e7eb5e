package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import org.parley.text.Regex;

/**
 * Tags of nouns, and of words in "-ing" and "-ed" that belong to one, by constraints of English
 * grammar.
 *
 * <ol>
 *   <li>"At Danish <i>shelling</i> of the port", "Norland's <i>shelling</i> of it": between an
 *       adjective with a capital, or an owner, and "of" it is a noun, unless the verb itself goes
 *       with "of".
 *   <li>"Two men <i>wanted</i> for the raid": nobody wants "for" something, so that the men are
 *       wanted.
 *   <li>"Holds the Outer <i>Banks</i>": in a sentence that is no title, a noun with a capital
 *       behind a word with a capital is a name.
 * </ol>
 */
final class NounTags {
  /** "The Danish <i>thinking</i> of leaving". */
  private static final ImmutableSet<String> WITH_OF =
      ImmutableSet.of(
          "thinking",
          "speaking",
          "talking",
          "dreaming",
          "consisting",
          "complaining",
          "dying",
          "knowing",
          "hearing",
          "learning",
          "telling",
          "approving",
          "disapproving",
          "despairing",
          "boasting",
          "disposing",
          "conceiving");

  private NounTags() {}

  /** Mends the tags of a sentence that are given. */
  static void repair(List<CoreLabel> sentence) {
    boolean title = isTitle(sentence);
    for (int token = 1; token + 1 < sentence.size(); token++) {
      String tag = sentence.get(token).tag();
      if (tag.equals("VBG") && isDeed(sentence, token)) {
        sentence.get(token).setTag("NN");
      } else if (tag.equals("VBD") && isSearchedFor(sentence, token)) {
        sentence.get(token).setTag("VBN");
      } else if (!title && Regex.matches(tag, "NNS?") && isOfName(sentence, token)) {
        sentence.get(token).setTag(tag.equals("NN") ? "NNP" : "NNPS");
      }
    }
  }

  private static boolean isOfName(List<CoreLabel> sentence, int noun) {
    CoreLabel before = sentence.get(noun - 1);
    return noun > 1
        && hasCapital(sentence.get(noun))
        && hasCapital(before)
        && Regex.matches(before.tag(), "JJ|NNPS?");
  }

  /** Where most words have a capital, a capital makes no name. */
  private static boolean isTitle(List<CoreLabel> sentence) {
    long words = sentence.stream().filter(label -> isWord(label)).count();
    return words <= 2 * sentence.stream().filter(label -> hasCapital(label)).count();
  }

  private static boolean isWord(CoreLabel label) {
    return Character.isLetter(label.word().codePointAt(0));
  }

  /** A capital and small letters. */
  private static boolean hasCapital(CoreLabel label) {
    String word = label.word();
    return Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().skip(1).allMatch(Character::isLowerCase);
  }

  private static boolean isDeed(List<CoreLabel> sentence, int gerund) {
    CoreLabel before = sentence.get(gerund - 1);
    boolean owned =
        before.tag().equals("POS")
            || (before.tag().equals("JJ") && Character.isUpperCase(before.word().codePointAt(0)));
    return owned
        && word(sentence, gerund + 1).equals("of")
        && !WITH_OF.contains(word(sentence, gerund));
  }

  private static boolean isSearchedFor(List<CoreLabel> sentence, int token) {
    if (!word(sentence, token).equals("wanted")
        || !word(sentence, token + 1).equals("for")
        || !Regex.matches(sentence.get(token - 1).tag(), "NNP?S?|,")) {
      return false;
    }
    // "what the army wanted for the valley", "the man they wanted for it"
    for (int before = token - 1; before >= 0; before--) {
      if (Regex.matches(sentence.get(before).tag(), "W.*|PRP|IN")) {
        return false;
      }
      if (Regex.matches(sentence.get(before).tag(), "VB.*|MD")) {
        return true;
      }
    }
    return true;
  }

  private static String word(List<CoreLabel> sentence, int token) {
    return sentence.get(token).word().toLowerCase(Locale.ROOT);
  }
}
