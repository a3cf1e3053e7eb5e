package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import org.parley.text.Regex;

/**
 * Tags of small words that taggers mistake and parsers go by. Like {@link TagRepair}, it goes by
 * constraints of English grammar.
 *
 * <ol>
 *   <li>"He hoped <i>there</i> could be a truce", "as long as <i>there</i> is one": where "be" and
 *       an indefinite noun follow, it is no adverb.
 *   <li>"Has <i>since</i> promised to leave": between an auxiliary and its participle it is one.
 *   <li>"Promised to go <i>once</i> they leave": before a subject and a verb with tense it is a
 *       conjunction.
 *   <li>"As long <i>as</i> it lasts": the second "as" is a conjunction.
 *   <li>"Who <i>himself</i> seized power": between a relative pronoun and its verb it only
 *       stresses.
 *   <li>"They must stop <i>before</i> there can be talks": before a subject and a verb with tense
 *       it is a conjunction.
 *   <li>"Moon Jae-<i>in</i>": behind a hyphen within a name it is a part of the name.
 *   <li>"<i>May</i> 2014 – both sign": before a number it is a month.
 *   <li>The mark of an item in a list, at the beginning, is punctuation.
 *   <li>"We will go <i>provided</i> the guns stay silent": a clause behind a clause makes it a
 *       conjunction, and so does one at the beginning.
 * </ol>
 */
final class SmallWordTags {
  private static final ImmutableSet<String> BE = ImmutableSet.of("is", "are", "was", "were");
  private static final ImmutableSet<String> INDEFINITE =
      ImmutableSet.of("a", "an", "no", "any", "some", "enough", "more", "little");
  private static final ImmutableSet<String> PROVIDED = ImmutableSet.of("provided", "providing");
  private static final String NOMINAL = "DT|CD|JJ.*|NN.*|PRP\\$|POS|CC";

  private SmallWordTags() {}

  /** Mends the tags of a sentence that are given. */
  static void repair(List<CoreLabel> sentence) {
    for (int token = 0; token + 1 < sentence.size(); token++) {
      switch (word(sentence, token)) {
        case "there" -> existential(sentence, token);
        case "since" -> adverb(sentence, token);
        case "as" -> conjunction(sentence, token);
        case "-" -> syllable(sentence, token);
        case "himself", "herself", "itself", "themselves" -> emphasis(sentence, token);
        case "before", "after" -> subordinator(sentence, token);
        case "once" -> once(sentence, token);
        case "may" -> month(sentence, token);
        case "•", "▪", "‣", "·", "*" -> bullet(sentence, token);
        default -> proviso(sentence, token);
      }
    }
  }

  /** A conjunction that parsers take for a verb is shown to them as one that they know. */
  static CoreLabel shown(CoreLabel label) {
    boolean conjunction =
        "IN".equals(label.tag()) && PROVIDED.contains(label.word().toLowerCase(Locale.ROOT));
    if (!conjunction) {
      return label;
    }
    CoreLabel shown = new CoreLabel(label);
    shown.setWord("if");
    shown.setValue("if");
    return shown;
  }

  private static void existential(List<CoreLabel> sentence, int token) {
    int be = tag(sentence, token + 1).equals("MD") ? token + 2 : token + 1;
    boolean isBe = BE.contains(word(sentence, be)) || word(sentence, be).equals("be");
    boolean noun =
        INDEFINITE.contains(word(sentence, be + 1))
            || Regex.matches(tag(sentence, be + 1), "NNS?|CD");
    if (isBe && noun && !tag(sentence, token - 1).startsWith("NN")) {
      sentence.get(token).setTag("EX");
    }
  }

  private static void month(List<CoreLabel> sentence, int token) {
    boolean name =
        sentence.get(token).word().equals("May")
            && Regex.matches(sentence.get(token + 1).word(), "\\d{1,2}|[12]\\d{3}");
    if (name) {
      sentence.get(token).setTag("NNP");
    }
  }

  private static void bullet(List<CoreLabel> sentence, int token) {
    if (token == 0) {
      sentence.get(token).setTag(":");
    }
  }

  /** "Moon Jae-<i>in</i>": a small word that a hyphen joins to a name is a part of the name. */
  private static void syllable(List<CoreLabel> sentence, int hyphen) {
    boolean name =
        tag(sentence, hyphen - 1).equals("NNP")
            && tag(sentence, hyphen - 2).equals("NNP")
            && Regex.matches(tag(sentence, hyphen + 1), "IN|TO|DT|RB|UH|FW|PRP|LS");
    boolean joined =
        name
            && sentence.get(hyphen - 1).endPosition() == sentence.get(hyphen).beginPosition()
            && sentence.get(hyphen).endPosition() == sentence.get(hyphen + 1).beginPosition();
    if (joined) {
      sentence.get(hyphen + 1).setTag("NNP");
    }
  }

  private static void adverb(List<CoreLabel> sentence, int token) {
    boolean within =
        Regex.matches(word(sentence, token - 1), "has|have|had")
            && Regex.matches(tag(sentence, token + 1), "VB[DN]");
    if (within) {
      sentence.get(token).setTag("RB");
      sentence.get(token + 1).setTag("VBN");
    }
  }

  private static void emphasis(List<CoreLabel> sentence, int token) {
    if (Regex.matches(tag(sentence, token - 1), "WP|WDT") && isFinite(sentence, token + 1)) {
      sentence.get(token).setTag("RB");
    }
  }

  private static void subordinator(List<CoreLabel> sentence, int token) {
    boolean clause =
        Regex.matches(word(sentence, token + 1), "there|he|she|they|we|i|it")
            && isFinite(sentence, token + 2);
    if (clause && tag(sentence, token).equals("RB")) {
      sentence.get(token).setTag("IN");
    }
  }

  private static void once(List<CoreLabel> sentence, int token) {
    boolean clause =
        token > 1
            && !Regex.matches(tag(sentence, token - 1), "W.*|MD|VB[DZP]|CC|IN")
            && opensClause(sentence, token + 1)
            && isBehindVerb(sentence, token);
    if (clause) {
      sentence.get(token).setTag("IN");
    }
  }

  /** Whether a finite verb, or an infinitive, stands before in the same clause. */
  private static boolean isBehindVerb(List<CoreLabel> sentence, int end) {
    for (int token = end - 1;
        token >= 0 && !Regex.matches(tag(sentence, token), "[.:,]|``");
        token--) {
      if (Regex.matches(tag(sentence, token), "VB|VB[DZP]|MD")) {
        return true;
      }
    }
    return false;
  }

  private static void conjunction(List<CoreLabel> sentence, int token) {
    if (word(sentence, token - 1).equals("long") && word(sentence, token - 2).equals("as")) {
      sentence.get(token).setTag("IN");
    }
  }

  private static void proviso(List<CoreLabel> sentence, int token) {
    boolean candidate =
        PROVIDED.contains(word(sentence, token))
            && tag(sentence, token).startsWith("VB")
            && Regex.matches(tag(sentence, token - 1), "|,|RB|NN.*|VBN?|JJ")
            && opensClause(sentence, token + 1)
            && (token == 0 || isBehindClause(sentence, token));
    if (candidate) {
      sentence.get(token).setTag("IN");
    }
  }

  /** Whether a subject and a verb with tense follow, and nothing that a relative clause has. */
  private static boolean opensClause(List<CoreLabel> sentence, int first) {
    if (Regex.matches(tag(sentence, first), "EX|PRP")) {
      return isFinite(sentence, first + 1);
    }
    int token = first;
    while (Regex.matches(tag(sentence, token), NOMINAL)) {
      token++;
    }
    return token > first && isFinite(sentence, token);
  }

  private static boolean isBehindClause(List<CoreLabel> sentence, int end) {
    for (int token = end - 1;
        token >= 0 && !Regex.matches(tag(sentence, token), "[.:]|``");
        token--) {
      if (isFinite(sentence, token) && token + 1 < end) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinite(List<CoreLabel> sentence, int token) {
    return Regex.matches(tag(sentence, token), "VB[DZP]|MD");
  }

  private static String word(List<CoreLabel> sentence, int token) {
    return token < 0 || token >= sentence.size()
        ? ""
        : sentence.get(token).word().toLowerCase(Locale.ROOT);
  }

  /** The tag of a token; empty before the first and behind the last. */
  private static String tag(List<CoreLabel> sentence, int token) {
    return token < 0 || token >= sentence.size() ? "" : sentence.get(token).tag();
  }
}
