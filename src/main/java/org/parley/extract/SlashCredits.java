package org.parley.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ClaimFinder.FoundClaim;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * Credits that name somebody and an agency in brackets at the end of a caption: "Refugees wait at
 * the border. <i>(Rosa Lind/Tolen Press)</i>". Like those of {@link Credits}, they tell who shows
 * what the caption names.
 */
final class SlashCredits {
  private static final int NONE = DependencyTree.NONE;
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,4}";

  /** "(Rosa Lind/Tolen Press)" and nothing behind it. */
  private static final Pattern CREDIT =
      Pattern.compile("\\((" + NAME + "\\s?/\\s?" + NAME + ")\\)\\.?\\s*$");

  /** A caption has a sentence or two; more is an article that a credit stands under. */
  private static final int MOST_SENTENCES = 3;

  private SlashCredits() {}

  static List<FoundClaim> find(Reading reading) {
    List<FoundClaim> found = new ArrayList<>();
    for (int index = 0; index < reading.sentences().size(); index++) {
      FoundClaim credit = endsParagraph(reading, index) ? credit(reading, index) : null;
      if (credit != null) {
        found.add(credit);
      }
    }
    return found;
  }

  private static int paragraph(Reading reading, int sentence) {
    return reading.paragraph(reading.sentence(sentence).sentence().span());
  }

  private static boolean endsParagraph(Reading reading, int sentence) {
    return sentence + 1 == reading.sentences().size()
        || paragraph(reading, sentence + 1) != paragraph(reading, sentence);
  }

  private static @Nullable FoundClaim credit(Reading reading, int index) {
    Syntax syntax = reading.sentence(index);
    Span sentence = syntax.sentence().span();
    String words = reading.slice(sentence);
    Matcher credit = CREDIT.matcher(words);
    if (!credit.find()) {
      return null;
    }
    int first = index;
    while (first > 0 && paragraph(reading, first - 1) == paragraph(reading, index)) {
      first--;
    }
    Span name =
        new Span(
            sentence.start() + words.codePointCount(0, credit.start(1)),
            sentence.start() + words.codePointCount(0, credit.end(1)));
    Span caption =
        reading.trimmed(
            new Span(
                reading.sentence(first).sentence().span().start(),
                sentence.start() + words.codePointCount(0, credit.start())));
    if (caption.length() == 0 || index - first >= MOST_SENTENCES) {
      return null;
    }
    Claim claim =
        new Claim(
            -1,
            SpeechAct.CREDIT,
            new Phrase(index, head(syntax, name), name, name),
            null,
            null,
            ImmutableList.of(caption),
            Quoting.NONE,
            ImmutableList.of(),
            false,
            ImmutableList.of(
                new Proposition(
                    caption,
                    "show",
                    null,
                    null,
                    ImmutableList.of(),
                    Polarity.POSITIVE,
                    Modality.ACTUAL)),
            null,
            index,
            Credits.RULE);
    return new FoundClaim(claim, NONE, ImmutableList.of());
  }

  /** The last word of the name. */
  private static int head(Syntax syntax, Span name) {
    int head = 0;
    for (int token = 0; token < syntax.size(); token++) {
      head = name.contains(syntax.token(token).span()) ? token : head;
    }
    return head;
  }
}
