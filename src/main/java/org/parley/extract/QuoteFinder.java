package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.extract.ClaimFinder.FoundClaim;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Quotation;
import org.parley.text.Span;

/**
 * Gives each quotation to the claim that it belongs to: the claims of the sentences get the whole
 * of a quotation that runs on, and a quotation without words of saying gets a claim of its own, by
 * the speaker of the frame beside it or the one before.
 */
final class QuoteFinder {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> CLAUSES =
      ImmutableSet.of("root", "ccomp", "parataxis", "conj");

  private final Reading reading;
  private final List<FoundClaim> claims;

  QuoteFinder(Reading reading, List<FoundClaim> claims) {
    this.reading = reading;
    this.claims = new ArrayList<>(claims);
  }

  /** All claims: those given, extended, and the new ones. */
  List<FoundClaim> find() {
    QuoteClaims quoteClaims = new QuoteClaims(reading, claims);
    for (Quotation quotation : reading.quotations()) {
      int owner = owner(quotation);
      if (owner >= 0) {
        claims.set(owner, extended(claims.get(owner), quotation));
      } else {
        int before = interrupted(quotation);
        FoundClaim own =
            before < 0
                ? quoteClaims.of(quotation)
                : quoteClaims.by(claims.get(before).claim().speaker(), quotation);
        if (own != null) {
          claims.add(own);
        }
      }
    }
    claims.replaceAll(this::withSpeakerOutside);
    claims.replaceAll(this::withQuoting);
    return claims;
  }

  /**
   * The claim whose content the quotation is, or a part of it, and whose cue stands outside; or -1.
   */
  private int owner(Quotation quotation) {
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i).claim();
      Span cue = claim.cue();
      if (cue == null || quotation.outer().contains(cue)) {
        continue;
      }
      boolean says = claim.content().stream().anyMatch(part -> part.overlaps(quotation.inner()));
      int distance =
          cue.start() >= quotation.outer().end()
              ? cue.start() - quotation.outer().end()
              : quotation.outer().start() - cue.end();
      if (says && distance >= 0 && distance < bestDistance) {
        best = i;
        bestDistance = distance;
      }
    }
    return best;
  }

  /**
   * "“We want peace,” he said, <i>“but not at any price.”</i>": the claim of what was quoted before
   * the frame; or -1.
   */
  private int interrupted(Quotation quotation) {
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i).claim();
      Span cue = claim.cue();
      if (cue == null || cue.end() > quotation.outer().start()) {
        continue;
      }
      Syntax syntax = reading.sentence(claim.sentence());
      Span between = new Span(cue.end(), quotation.outer().start());
      boolean goesOn =
          syntax.sentence().span().overlaps(quotation.inner())
              && reading.slice(between).stripTrailing().endsWith(",")
              && claim.content().stream().allMatch(part -> part.end() <= cue.start())
              && claim.content().stream().anyMatch(reading::isQuoted)
              && reading.quotations().stream().noneMatch(other -> other.outer().overlaps(between));
      if (goesOn && !hasVerb(syntax, between)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasVerb(Syntax syntax, Span span) {
    for (int token = 0; token < syntax.size(); token++) {
      if (syntax.isVerb(token) && span.contains(syntax.token(token).span())) {
        return true;
      }
    }
    return false;
  }

  private FoundClaim extended(FoundClaim found, Quotation quotation) {
    Claim claim = found.claim();
    List<Span> content = new ArrayList<>(claim.content());
    ImmutableList.Builder<Proposition> propositions = ImmutableList.builder();
    propositions.addAll(claim.propositions());
    SpeechAct act = claim.act();
    for (Syntax syntax : reading.sentencesIn(quotation.inner())) {
      Span span = syntax.sentence().span();
      if (syntax.sentence().index() == claim.sentence()) {
        content.add(
            new Span(
                Math.max(span.start(), quotation.inner().start()),
                Math.min(span.end(), quotation.inner().end())));
        act = act == SpeechAct.STATEMENT && demandsIn(syntax, quotation) ? SpeechAct.DEMAND : act;
        if (claim.content().stream().allMatch(quotation.outer()::contains)) {
          propositions = ImmutableList.builder();
          for (int root : QuoteClaims.roots(syntax)) {
            int head = QuoteClaims.inside(syntax, root, quotation);
            propositions.addAll(
                head == NONE ? claim.propositions() : QuoteClaims.propositions(syntax, head));
          }
        }
        continue;
      }
      // Where a quotation begins within a sentence, the rest of that sentence is the speaker's too.
      Span part =
          new Span(
              span.start() < quotation.outer().start() && hasOtherClaim(found, span, quotation)
                  ? quotation.inner().start()
                  : Math.min(span.start(), quotation.inner().start()),
              Math.min(span.end(), quotation.inner().end()));
      if (span.start() >= quotation.inner().start()) {
        part =
            new Span(
                span.start(),
                Math.max(span.start(), Math.min(span.end(), quotation.inner().end())));
      }
      content.add(part);
      for (int root : QuoteClaims.roots(syntax)) {
        act =
            act == SpeechAct.STATEMENT && QuoteClaims.demands(syntax, root)
                ? SpeechAct.DEMAND
                : act;
        propositions.addAll(QuoteClaims.propositions(syntax, root));
      }
    }
    return found.with(claim.withContent(act, reading.joined(content), propositions.build()));
  }

  /** Whether a clause of the quotation in this sentence is a demand. */
  private static boolean demandsIn(Syntax syntax, Quotation quotation) {
    for (int token = 0; token < syntax.size(); token++) {
      if (quotation.inner().contains(syntax.token(token).span())
          && syntax.isPredicate(token)
          && CLAUSES.contains(syntax.tree().relation(token))
          && QuoteClaims.demands(syntax, token)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOtherClaim(FoundClaim found, Span sentence, Quotation quotation) {
    return claims.stream()
        .anyMatch(
            other ->
                other != found
                    && other.claim().cue() != null
                    && !quotation.outer().contains(Objects.requireNonNull(other.claim().cue()))
                    && sentence.contains(Objects.requireNonNull(other.claim().cue())));
  }

  /** Tells how much of the content stands in quotation marks, and the quotations in it. */
  private FoundClaim withQuoting(FoundClaim found) {
    Claim claim = found.claim();
    ImmutableList.Builder<Span> quotes = ImmutableList.builder();
    int quoted = 0;
    for (Quotation quotation : reading.quotations()) {
      boolean inCue = claim.cue() != null && quotation.outer().contains(claim.cue());
      for (Span part : claim.content()) {
        if (!inCue && part.overlaps(quotation.outer())) {
          int start = Math.max(part.start(), quotation.inner().start());
          int end = Math.min(part.end(), quotation.inner().end());
          if (start < end) {
            quotes.add(reading.trimmed(new Span(start, end)));
            quoted += letters(new Span(start, end));
          }
        }
      }
    }
    int all = claim.content().stream().mapToInt(this::letters).sum();
    Quoting quoting = quoted == 0 ? Quoting.NONE : quoted >= all ? Quoting.FULL : Quoting.PARTIAL;
    return found.with(claim.withQuotes(quoting, quotes.build()));
  }

  /**
   * "said the envoy, a friend of his, “and …”": a quotation that goes on is no part of its speaker.
   */
  private FoundClaim withSpeakerOutside(FoundClaim found) {
    Phrase speaker = found.claim().speaker();
    Span cue = found.claim().cue();
    if (speaker == null || cue == null || cue.end() > speaker.span().start()) {
      return found;
    }
    for (Quotation quotation : reading.quotations()) {
      boolean runsInto =
          speaker.core().end() <= quotation.outer().start()
              && quotation.outer().start() < speaker.span().end()
              && speaker.span().end() <= quotation.outer().end()
              && holdsClause(quotation);
      if (runsInto) {
        Span words = new Span(speaker.span().start(), quotation.outer().start());
        Phrase shorter =
            new Phrase(speaker.sentence(), speaker.head(), trimmed(words), speaker.core());
        Claim claim = found.claim().withSpeaker(shorter);
        return extended(found.with(claim), quotation);
      }
    }
    return found;
  }

  /** Words in quotation marks that are no clause can be part of a name. */
  private boolean holdsClause(Quotation quotation) {
    return reading.sentencesIn(quotation.inner()).stream()
        .anyMatch(
            syntax -> {
              for (int token = 0; token < syntax.size(); token++) {
                if (syntax.isTensed(token)
                    && quotation.inner().contains(syntax.token(token).span())) {
                  return true;
                }
              }
              return false;
            });
  }

  private Span trimmed(Span span) {
    Span words = reading.trimmed(span);
    return reading.slice(words).endsWith(",") ? new Span(words.start(), words.end() - 1) : words;
  }

  private int letters(Span span) {
    return (int) reading.slice(span).codePoints().filter(Character::isLetterOrDigit).count();
  }
}
