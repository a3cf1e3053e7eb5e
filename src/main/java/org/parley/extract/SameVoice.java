package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.text.Phrase;
import org.parley.text.Token;

/**
 * Whether a claim goes on with what another has said: one quotation, one speaker, or a speaker who
 * is named at one of two sentences only.
 */
final class SameVoice {
  private static final int MOST_NESTED = 4;

  private final Reading reading;
  private final Scope scope;

  SameVoice(Reading reading, Scope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  /**
   * Whether one voice tells both.
   *
   * @param before the claim that the earlier words stand in; null where the document speaks
   * @param now the claim that the later words stand in; null where the document speaks
   */
  boolean goesOn(@Nullable Claim before, @Nullable Claim now) {
    if (before == null || now == null || before.id() == now.id()) {
      return true;
    }
    Claim at = before;
    for (int steps = 0; at != null && steps < MOST_NESTED; steps++) {
      if (at.id() == now.id() || isSame(at.speaker(), now.speaker())) {
        return true;
      }
      at = claim(at.within());
    }
    return false;
  }

  private @Nullable Claim claim(@Nullable Integer id) {
    return id == null
        ? null
        : scope.claims().stream().filter(each -> each.id() == id).findFirst().orElse(null);
  }

  /** "a spokesman … the spokesman", "the envoy, Rosa Lind, … Lind", "the envoy … she". */
  private boolean isSame(@Nullable Phrase one, @Nullable Phrase other) {
    if (one == null || other == null) {
      return false;
    }
    Token head = reading.sentence(other.sentence()).token(other.head());
    return one.span().equals(other.span())
        || head.upos().equals("PRON")
        || reading.sentence(one.sentence()).sentence().tokens().stream()
            .anyMatch(
                token -> one.span().contains(token.span()) && token.form().equals(head.form()));
  }
}
