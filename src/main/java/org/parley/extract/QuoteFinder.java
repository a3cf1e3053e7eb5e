package org.parley.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

  /** A quotation without a verb of at least so many words is taken for something said. */
  private static final int FEWEST_WORDS = 3;

  private static final String FRAME_RULE = "quotation-with-frame";
  private static final String FREE_RULE = "quotation-without-frame";

  private final Reading reading;
  private final List<FoundClaim> claims;

  QuoteFinder(Reading reading, List<FoundClaim> claims) {
    this.reading = reading;
    this.claims = new ArrayList<>(claims);
  }

  /** All claims: those given, extended, and the new ones. */
  List<FoundClaim> find() {
    for (Quotation quotation : reading.quotations()) {
      int owner = owner(quotation);
      if (owner >= 0) {
        claims.set(owner, extended(claims.get(owner), quotation));
      } else {
        FoundClaim own = isSaying(quotation) ? framed(quotation) : null;
        if (own == null) {
          own = free(quotation);
        }
        if (own != null) {
          claims.add(own);
        }
      }
    }
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
          for (int root : roots(syntax)) {
            int head = inside(syntax, root, quotation);
            propositions.addAll(head == NONE ? claim.propositions() : propositions(syntax, head));
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
      for (int root : roots(syntax)) {
        act =
            act == SpeechAct.STATEMENT && SpeechActs.isDemand(syntax, root)
                ? SpeechAct.DEMAND
                : act;
        propositions.addAll(propositions(syntax, root));
      }
    }
    return found.with(claim.withContent(act, reading.joined(content), propositions.build()));
  }

  /** Whether a clause of the quotation in this sentence is a demand. */
  private static boolean demandsIn(Syntax syntax, Quotation quotation) {
    for (int token = 0; token < syntax.size(); token++) {
      if (quotation.inner().contains(syntax.token(token).span())
          && syntax.isPredicate(token)
          && syntax.tree().relation(token).matches("root|ccomp|parataxis|conj")
          && SpeechActs.isDemand(syntax, token)) {
        return true;
      }
    }
    return false;
  }

  private static ImmutableList<Proposition> propositions(Syntax syntax, int head) {
    return Clauses.propositions(
        syntax, head, SpeechActs.isDemand(syntax, head) ? Modality.DEMANDED : Modality.ACTUAL);
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

  private static ImmutableList<Integer> roots(Syntax syntax) {
    ImmutableList.Builder<Integer> roots = ImmutableList.builder();
    for (int token = 0; token < syntax.size(); token++) {
      if (syntax.tree().head(token) == NONE && !syntax.isPunctuation(token)) {
        roots.add(token);
      }
    }
    return roots.build();
  }

  /**
   * A verb of saying outside the quotation, in a sentence that it touches, with somebody who says.
   */
  private @Nullable FoundClaim framed(Quotation quotation) {
    for (Syntax syntax : reading.sentencesIn(quotation.outer()).reverse()) {
      int best = NONE;
      int bestDistance = Integer.MAX_VALUE;
      for (int token = 0; token < syntax.size(); token++) {
        Span span = syntax.token(token).span();
        if (quotation.outer().overlaps(span)
            || !syntax.isVerb(token)
            || !isSpeech(syntax, token)
            || speaker(syntax, token, quotation) == NONE
            || isCue(syntax, token)) {
          continue;
        }
        int distance =
            span.start() >= quotation.outer().end()
                ? span.start() - quotation.outer().end()
                : quotation.outer().start() - span.end();
        if (distance < bestDistance) {
          best = token;
          bestDistance = distance;
        }
      }
      if (best != NONE) {
        return claim(quotation, syntax, best, syntax.phrase(speaker(syntax, best, quotation)));
      }
    }
    return null;
  }

  /** A verb of saying, also where the parser has put the quotation elsewhere. */
  private static boolean isSpeech(Syntax syntax, int token) {
    return syntax.entry("speech", token).isPresent()
        || syntax.lexicon().entryWithClause("speech", syntax.lemma(token)).isPresent();
  }

  /** Who says it; where the parser knows no subject, the nominal between quotation and verb. */
  private static int speaker(Syntax syntax, int verb, Quotation quotation) {
    int agent = syntax.agent(verb);
    if (agent != NONE && quotation.inner().contains(syntax.token(agent).span())) {
      return NONE;
    }
    int before = verb - 1;
    if (agent != NONE
        || before < 0
        || syntax.token(before).span().start() < quotation.outer().end()
        || !syntax.token(before).upos().matches("PROPN|NOUN|PRON")) {
      return agent;
    }
    return before;
  }

  /** Whether a quotation says something; a word or two in quotation marks are a way to put it. */
  private boolean isSaying(Quotation quotation) {
    int words = 0;
    for (Syntax syntax : reading.sentencesIn(quotation.inner())) {
      for (int token = 0; token < syntax.size(); token++) {
        if (quotation.inner().contains(syntax.token(token).span())
            && !syntax.isPunctuation(token)) {
          if (syntax.isPredicate(token)) {
            return true;
          }
          words++;
        }
      }
    }
    return words >= FEWEST_WORDS;
  }

  private boolean isCue(Syntax syntax, int token) {
    Span span = syntax.token(token).span();
    return claims.stream().anyMatch(found -> span.equals(found.claim().cue()));
  }

  /**
   * A quotation that is a sentence of its own, said by who spoke last in this paragraph or before.
   */
  private @Nullable FoundClaim free(Quotation quotation) {
    ImmutableList<Syntax> sentences = reading.sentencesIn(quotation.inner());
    boolean whole =
        !sentences.isEmpty()
            && sentences.stream()
                .allMatch(
                    syntax ->
                        quotation.outer().start() <= syntax.sentence().span().start()
                            && syntax.sentence().span().end() <= quotation.outer().end() + 1);
    if (!whole || sentences.stream().noneMatch(QuoteFinder::hasPredicate)) {
      return null;
    }
    int paragraph = reading.paragraph(quotation.outer());
    FoundClaim last = null;
    for (FoundClaim found : claims) {
      Claim claim = found.claim();
      Span place = claim.cue() != null ? claim.cue() : claim.content().get(0);
      int distance = paragraph - reading.paragraph(place);
      if (place.start() < quotation.outer().start()
          && 0 <= distance
          && distance <= 1
          && claim.speaker() != null
          && (last == null || place.start() > placeOf(last).start())) {
        last = found;
      }
    }
    return last == null ? null : claim(quotation, sentences.get(0), NONE, last.claim().speaker());
  }

  private static Span placeOf(FoundClaim found) {
    Span cue = found.claim().cue();
    return cue != null ? cue : found.claim().content().get(0);
  }

  private static boolean hasPredicate(Syntax syntax) {
    return roots(syntax).stream().anyMatch(syntax::isPredicate);
  }

  private FoundClaim claim(Quotation quotation, Syntax syntax, int cue, @Nullable Phrase speaker) {
    SpeechAct act = SpeechAct.STATEMENT;
    ImmutableList.Builder<Proposition> propositions = ImmutableList.builder();
    int count = 0;
    for (Syntax sentence : reading.sentencesIn(quotation.inner())) {
      for (int root : roots(sentence)) {
        int head = inside(sentence, root, quotation);
        if (head != NONE) {
          act = SpeechActs.isDemand(sentence, head) ? SpeechAct.DEMAND : act;
          propositions.addAll(propositions(sentence, head));
          count++;
        }
      }
    }
    if (count == 0) {
      Syntax first = reading.sentencesIn(quotation.inner()).get(0);
      propositions.add(
          new Proposition(
              quotation.inner(),
              "say",
              null,
              null,
              ImmutableList.of(),
              Polarity.POSITIVE,
              Clauses.modality(first, roots(first).isEmpty() ? 0 : roots(first).get(0))));
    }
    Claim claim =
        new Claim(
            -1,
            act,
            speaker,
            null,
            cue == NONE ? null : syntax.token(cue).span(),
            reading.joined(ImmutableList.of(quotation.inner())),
            Quoting.FULL,
            ImmutableList.of(quotation.inner()),
            false,
            propositions.build(),
            null,
            syntax.sentence().index(),
            cue == NONE ? FREE_RULE : FRAME_RULE);
    return new FoundClaim(claim, cue, ImmutableList.of());
  }

  /** The topmost token of the quotation below a root; or none. */
  private static int inside(Syntax syntax, int root, Quotation quotation) {
    for (int token = 0; token < syntax.size(); token++) {
      if (!syntax.isPunctuation(token)
          && syntax.tree().dominates(root, token)
          && quotation.inner().contains(syntax.token(token).span())) {
        int head = syntax.tree().head(token);
        if (head == NONE || !quotation.inner().contains(syntax.token(head).span())) {
          return token;
        }
      }
    }
    return NONE;
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

  private int letters(Span span) {
    return (int) reading.slice(span).codePoints().filter(Character::isLetterOrDigit).count();
  }
}
