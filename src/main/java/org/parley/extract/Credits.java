package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ClaimFinder.FoundClaim;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * Credits behind captions, tables and figures: "The bridge at dawn. <i>Photo: the agency</i>.",
 * "Exports fell by a third (<i>source: the ministry</i>)".
 *
 * <p>Who is named as a source has told what stands there. Whose picture it is has shown it, and
 * need not have written a word of the caption: such a credit is an act of its own, and what the
 * caption tells stays in the voice of the document.
 */
final class Credits {
  static final String RULE = "credit";

  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> NAMES = ImmutableSet.of("PROPN", "NOUN", "X");
  private static final ImmutableSet<String> OPENING = ImmutableSet.of("(", "[", "-LRB-", "-LSB-");
  private static final ImmutableSet<String> CLOSING = ImmutableSet.of(")", "]", "-RRB-", "-RSB-");

  /** A name with its office and agency; longer stretches behind a colon are sentences. */
  private static final int MOST_WORDS = 10;

  /** A caption has a sentence or two; more is an article that a credit stands under. */
  private static final int MOST_SENTENCES = 3;

  private Credits() {}

  /** The credits of a document, at most one for each sentence. */
  static List<FoundClaim> find(Reading reading) {
    List<FoundClaim> found = new ArrayList<>();
    for (Syntax syntax : reading.sentences()) {
      for (int token = 0; token < syntax.size() - 2; token++) {
        FoundClaim credit = credit(reading, syntax, token);
        if (credit != null) {
          found.add(credit);
          break;
        }
      }
    }
    return found;
  }

  private static @Nullable FoundClaim credit(Reading reading, Syntax syntax, int word) {
    SpeechAct act = act(syntax, word);
    if (act == null || !syntax.token(word + 1).form().equals(":")) {
      return null;
    }
    int last = last(reading, syntax, word);
    Syntax caption = caption(reading, syntax, word);
    if (last == NONE || caption == null) {
      return null;
    }
    List<Span> content = content(reading, syntax, word);
    Claim claim =
        new Claim(
            -1,
            act,
            name(syntax, word + 2, last),
            null,
            syntax.token(word).span(),
            reading.joined(content),
            Quoting.NONE,
            ImmutableList.of(),
            false,
            ImmutableList.of(proposition(caption, act, content)),
            null,
            syntax.sentence().index(),
            RULE);
    return new FoundClaim(claim, word, ImmutableList.of());
  }

  private static @Nullable SpeechAct act(Syntax syntax, int word) {
    if (syntax.lexicon().isIn("picture-noun", syntax.lemma(word))) {
      return SpeechAct.CREDIT;
    }
    return syntax.lexicon().isIn("source-noun", syntax.lemma(word)) ? SpeechAct.STATEMENT : null;
  }

  /** The last word of a name that ends the paragraph or the brackets; or none. */
  private static int last(Reading reading, Syntax syntax, int word) {
    boolean bracketed = word > 0 && OPENING.contains(syntax.token(word - 1).form());
    boolean named = false;
    for (int token = word + 2; token < syntax.size() && token <= word + 1 + MOST_WORDS; token++) {
      if (bracketed && CLOSING.contains(syntax.token(token).form())) {
        return named ? token - 1 : NONE;
      }
      if (syntax.isVerb(token) && syntax.isTensed(token)) {
        return NONE;
      }
      named |= NAMES.contains(syntax.token(token).upos());
      if (!bracketed && endsParagraph(reading, syntax, token)) {
        return named ? token : NONE;
      }
    }
    return NONE;
  }

  /** Whether nothing but punctuation follows in the paragraph. */
  private static boolean endsParagraph(Reading reading, Syntax syntax, int token) {
    for (int next = token + 1; next < syntax.size(); next++) {
      if (!syntax.isPunctuation(next)) {
        return false;
      }
    }
    int following = syntax.sentence().index() + 1;
    return !syntax.isPunctuation(token)
        && (following == reading.sentences().size()
            || reading.paragraph(reading.sentence(following).sentence().span())
                != reading.paragraph(syntax.sentence().span()));
  }

  /** What stands before the credit in its paragraph. */
  private static List<Span> content(Reading reading, Syntax syntax, int word) {
    List<Span> content = new ArrayList<>();
    int first = Math.max(0, syntax.sentence().index() - MOST_SENTENCES);
    for (int index = first;
        index < syntax.sentence().index() && before(syntax, word) == 0;
        index++) {
      Span span = reading.sentence(index).sentence().span();
      if (reading.paragraph(span) == reading.paragraph(syntax.sentence().span())) {
        content.add(span);
      }
    }
    if (before(syntax, word) > 0) {
      content.add(
          new Span(
              syntax.sentence().span().start(),
              syntax.token(before(syntax, word) - 1).span().end()));
    }
    return content;
  }

  /** How many tokens of the sentence stand before the credit. */
  private static int before(Syntax syntax, int word) {
    return word > 0 && OPENING.contains(syntax.token(word - 1).form()) ? word - 1 : word;
  }

  /** The sentence that holds the end of the caption; null if there is no caption. */
  private static @Nullable Syntax caption(Reading reading, Syntax syntax, int word) {
    if (before(syntax, word) > 0) {
      return syntax;
    }
    int index = syntax.sentence().index() - 1;
    boolean sameParagraph =
        index >= 0
            && reading.paragraph(reading.sentence(index).sentence().span())
                == reading.paragraph(syntax.sentence().span());
    return sameParagraph ? reading.sentence(index) : null;
  }

  private static Phrase name(Syntax syntax, int first, int last) {
    int head = last;
    for (int token = last; token >= first; token--) {
      int above = syntax.tree().head(token);
      if (NAMES.contains(syntax.token(token).upos()) && (above < first || above > last)) {
        head = token;
      }
    }
    Span span = syntax.token(first).span().cover(syntax.token(last).span());
    return new Phrase(syntax.sentence().index(), head, span, span);
  }

  /** "shows" what the caption names; what a source has told is said by the clause itself. */
  private static Proposition proposition(Syntax caption, SpeechAct act, List<Span> content) {
    Span all = content.get(0).cover(content.get(content.size() - 1));
    int predicate = NONE;
    int shown = NONE;
    for (int token = 0; token < caption.size(); token++) {
      boolean inside = all.contains(caption.token(token).span());
      int above = caption.tree().head(token);
      boolean top = inside && (above == NONE || !all.contains(caption.token(above).span()));
      if (predicate == NONE && inside && caption.isTensed(token)) {
        predicate = caption.clause(token);
      }
      if (shown == NONE && top && NAMES.contains(caption.token(token).upos())) {
        shown = token;
      }
    }
    if (act == SpeechAct.STATEMENT && predicate != NONE) {
      return Clauses.propositions(caption, predicate, Modality.ACTUAL).get(0);
    }
    return new Proposition(
        all,
        "show",
        null,
        shown == NONE ? null : caption.phrase(shown),
        ImmutableList.of(),
        Polarity.POSITIVE,
        Modality.ACTUAL);
  }
}
