package org.parley.extract;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;
import org.parley.text.Span;

/**
 * The words at the beginnings of paragraphs that tell who speaks, and whether the text is a
 * conversation for it: "Q:", "Rosa Lind:", "Mr Holm (Leader of the Opposition):", "The Minister of
 * Defence (Ms Renn):".
 *
 * <p>Many texts have such labels and are none: in a feed of posts or a list of headlines "Norland:
 * no deal" stands for itself. Those who talk with each other do so by turns, so that labels recur,
 * and most of them say "I", "we" or "you", or ask, outside quotation marks.
 */
final class TurnLabels {
  private static final int NONE = DependencyTree.NONE;
  private static final int FEWEST_TURNS = 3;

  /** Where no label recurs, three paragraphs of four must have one. */
  private static final double NEARLY_ALL = .75;

  /** A name with its office; longer stretches before a colon are sentences. */
  private static final int MOST_WORDS = 6;

  private static final int MOST_WORDS_IN_BRACKETS = 10;
  private static final ImmutableSet<String> OPENING = ImmutableSet.of("(", "[", "-LRB-", "-LSB-");
  private static final ImmutableSet<String> CLOSING = ImmutableSet.of(")", "]", "-RRB-", "-RSB-");
  private static final ImmutableSet<String> POSSESSIVES =
      ImmutableSet.of("my", "our", "your", "mine", "ours", "yours");

  private final Reading reading;
  private final ImmutableList<Label> all;

  /** Whether a turn can go on in the next paragraph without a label. */
  private final boolean goOn;

  TurnLabels(Reading reading) {
    this.reading = reading;
    ImmutableList<Label> labels = labels();
    boolean several =
        labels.size() >= FEWEST_TURNS && labels.stream().map(Label::name).distinct().count() > 1;
    boolean letters = labels.stream().anyMatch(label -> label.speaker() == NONE);
    boolean recur = several && (letters || (doRecur(labels) && isDialogue(labels)));
    this.goOn = recur;
    this.all =
        recur || (several && areNearlyEverywhere(labels) && isDialogue(labels))
            ? labels
            : ImmutableList.of();
  }

  /** All in text order; none where the text is no conversation. */
  ImmutableList<Label> all() {
    return all;
  }

  /** The sentence behind the last one of a turn. */
  int end(int label) {
    Label next = label + 1 < all.size() ? all.get(label + 1) : null;
    // the last turn ends with its paragraph: what follows may be the writer's
    return next != null && goOn ? next.sentence() : endOfParagraph(all.get(label).sentence());
  }

  private int endOfParagraph(int sentence) {
    int end = sentence + 1;
    while (end < reading.sentences().size() && paragraph(end) == paragraph(sentence)) {
      end++;
    }
    return end;
  }

  private int paragraph(int sentence) {
    return reading.paragraph(reading.sentence(sentence).sentence().span());
  }

  private ImmutableList<Label> labels() {
    ImmutableList.Builder<Label> labels = ImmutableList.builder();
    for (int sentence = 0; sentence < reading.sentences().size(); sentence++) {
      if (sentence == 0 || paragraph(sentence) != paragraph(sentence - 1)) {
        Label label = label(reading.sentence(sentence));
        if (label != null) {
          labels.add(label);
        }
      }
    }
    return labels.build();
  }

  private @Nullable Label label(Syntax syntax) {
    int end = 1;
    while (end < Math.min(syntax.size(), MOST_WORDS + 1)
        && !syntax.token(end).form().equals(":")
        && !OPENING.contains(syntax.token(end).form())) {
      end++;
    }
    int colon = behindBrackets(syntax, end);
    if (colon >= syntax.size() || !syntax.token(colon).form().equals(":")) {
      return null;
    }
    boolean letter =
        end == 1
            && (syntax.lexicon().isIn("question-label", syntax.lemma(0))
                || syntax.lexicon().isIn("answer-label", syntax.lemma(0)));
    int speaker = letter ? NONE : ColonFrames.speaker(syntax, end);
    if (!letter && speaker == NONE) {
      return null;
    }
    Span span = syntax.token(0).span().cover(syntax.token(end - 1).span());
    return new Label(
        syntax.sentence().index(),
        colon,
        span,
        speaker,
        reading.slice(span),
        colon > end ? reading.slice(inner(syntax, end, colon)) : "",
        isQuoted(syntax, colon));
  }

  /** The token behind the brackets that begin at a token; the token itself where none do. */
  private static int behindBrackets(Syntax syntax, int first) {
    int at = first;
    while (at < syntax.size() && OPENING.contains(syntax.token(at).form())) {
      int close = at + 1;
      while (close < syntax.size() && !CLOSING.contains(syntax.token(close).form())) {
        if (close - at > MOST_WORDS_IN_BRACKETS || syntax.token(close).form().equals(":")) {
          return syntax.size();
        }
        close++;
      }
      at = close + 1;
    }
    return at;
  }

  private static Span inner(Syntax syntax, int open, int colon) {
    return syntax
        .token(Math.min(open + 1, colon - 1))
        .span()
        .cover(syntax.token(Math.max(open, colon - 2)).span());
  }

  /** "Holm: "We will not."": the marks tell how far the words go. */
  private boolean isQuoted(Syntax syntax, int colon) {
    if (colon + 1 >= syntax.size()) {
      return false;
    }
    Span content = syntax.token(colon + 1).span().cover(syntax.token(syntax.size() - 1).span());
    return reading.isQuoted(content);
  }

  private static boolean doRecur(List<Label> labels) {
    long recurring =
        labels.stream()
            .filter(
                label -> labels.stream().anyMatch(other -> other != label && other.isSame(label)))
            .count();
    return 2 * recurring >= labels.size();
  }

  private boolean areNearlyEverywhere(List<Label> labels) {
    int first = paragraph(labels.get(0).sentence());
    int last = paragraph(labels.get(labels.size() - 1).sentence());
    return labels.size() >= NEARLY_ALL * (last - first + 1);
  }

  private boolean isDialogue(List<Label> labels) {
    long personal = labels.stream().filter(this::isPersonal).count();
    return 2 * personal >= labels.size();
  }

  /** Whether somebody says "I", "we" or "you", or asks, outside quotation marks. */
  private boolean isPersonal(Label label) {
    for (int i = label.sentence(); i < endOfParagraph(label.sentence()); i++) {
      Syntax syntax = reading.sentence(i);
      for (int token = i == label.sentence() ? label.colon() + 1 : 0;
          token < syntax.size();
          token++) {
        String word = Ascii.toLowerCase(syntax.token(token).form());
        boolean personal =
            syntax.lexicon().isIn("first-person", word)
                || syntax.lexicon().isIn("second-person", word)
                || POSSESSIVES.contains(word)
                || word.equals("?");
        if (personal && !reading.isQuoted(syntax.token(token).span())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * @param sentence the number of the sentence that it begins
   * @param colon the token behind it
   * @param span the name or letter, without what stands in brackets
   * @param speaker the head of the name; none behind a letter or what stands for it
   * @param name the name or letter as written
   * @param bracketed what stands in brackets behind it; empty where nothing does
   * @param quoted whether what follows stands in quotation marks
   */
  record Label(
      int sentence,
      int colon,
      Span span,
      int speaker,
      String name,
      String bracketed,
      boolean quoted) {
    /** "Ms Renn", "The Minister of Defence (Ms Renn)" and "Ms Renn (Westmark)" are one. */
    boolean isSame(Label other) {
      return name.equals(other.name)
          || name.equals(other.bracketed)
          || bracketed.equals(other.name);
    }
  }
}
