package org.parley.extract;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;

/** Says in which claim a span stands: who is speaking there. */
final class Scope {
  private final ImmutableList<Claim> claims;

  /** Whose picture it is does not say what the caption says. */
  Scope(ImmutableList<Claim> claims) {
    this.claims =
        claims.stream()
            .filter(claim -> claim.act() != SpeechAct.CREDIT)
            .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Claim> claims() {
    return claims;
  }

  /** The innermost claim in whose content the span lies; null where the document itself speaks. */
  @Nullable Claim claim(Span span) {
    Claim innermost = null;
    for (Claim claim : claims) {
      if (claim.says(span)
          && !(claim.cue() != null && claim.cue().overlaps(span))
          && (innermost == null || length(claim) < length(innermost))) {
        innermost = claim;
      }
    }
    return innermost;
  }

  @Nullable Integer claimId(Span span) {
    Claim claim = claim(span);
    return claim == null ? null : claim.id();
  }

  /** The claim whose cue a span is, or null. */
  @Nullable Claim cueOf(Span span) {
    for (Claim claim : claims) {
      if (claim.cue() != null && claim.cue().contains(span)) {
        return claim;
      }
    }
    return null;
  }

  private static int length(Claim claim) {
    return claim.content().stream().mapToInt(Span::length).sum();
  }
}
