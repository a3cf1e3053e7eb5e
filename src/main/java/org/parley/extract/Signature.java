package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;
import org.parley.text.Quotation;

/**
 * The name behind a quotation that stands alone: "We shall not yield." — <i>The envoy</i>.
 *
 * @param syntax the sentence that holds it
 * @param dash its dash
 * @param speaker the head of the name
 */
record Signature(Syntax syntax, int dash, int speaker) {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> DASHES = ImmutableSet.of("-", "--", "–", "—");
  private static final ImmutableSet<String> OF_NAMES =
      ImmutableSet.of("PROPN", "NOUN", "ADJ", "DET", "ADP", "PUNCT", "PART");

  /** The signature right behind a quotation, up to the end of the paragraph; or null. */
  static @Nullable Signature of(Reading reading, Quotation quotation) {
    int paragraph = reading.paragraph(quotation.outer());
    for (Syntax syntax : reading.sentences()) {
      if (syntax.sentence().span().end() <= quotation.outer().end()
          || reading.paragraph(syntax.sentence().span()) != paragraph) {
        continue;
      }
      for (int token = 0; token < syntax.size() - 1; token++) {
        if (syntax.token(token).span().start() >= quotation.outer().end()) {
          return DASHES.contains(syntax.token(token).form()) ? at(syntax, token) : null;
        }
      }
      return null;
    }
    return null;
  }

  private static @Nullable Signature at(Syntax syntax, int dash) {
    int speaker = NONE;
    for (int token = dash + 1; token < syntax.size(); token++) {
      if (!OF_NAMES.contains(syntax.token(token).upos())) {
        return null;
      }
      int head = syntax.tree().head(token);
      boolean top = head == NONE || head <= dash;
      if (speaker == NONE && top && Participants.isActor(syntax, token)) {
        speaker = token;
      }
    }
    return speaker == NONE ? null : new Signature(syntax, dash, speaker);
  }
}
