package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ClaimFinder.FoundClaim;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Quotation;
import org.parley.text.Span;

/**
 * Makes claims of quotations that no claim of their sentences holds: by the words of saying beside
 * them, or by who spoke last.
 */
final class QuoteClaims {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> NOMINALS = ImmutableSet.of("PROPN", "NOUN", "PRON");

  /** A quotation without a verb of at least so many words is taken for something said. */
  private static final int FEWEST_WORDS = 3;

  private static final String FRAME_RULE = "quotation-with-frame";
  private static final String FREE_RULE = "quotation-without-frame";

  private final Reading reading;
  private final List<FoundClaim> claims;

  /**
   * @param claims those found so far; may grow while this is used
   */
  QuoteClaims(Reading reading, List<FoundClaim> claims) {
    this.reading = reading;
    this.claims = claims;
  }

  /** The claim of a quotation; null if nobody is known to say it, or it says nothing. */
  @Nullable FoundClaim of(Quotation quotation) {
    FoundClaim own = isSaying(quotation) ? framed(quotation) : null;
    if (own != null) {
      return own;
    }
    NounFrame frame = hasPredicate(quotation) ? NounFrame.of(reading, quotation) : null;
    if (frame != null) {
      return claim(quotation, frame.syntax(), frame.cue(), frame.speaker());
    }
    FoundClaim announced = hasPredicate(quotation) ? announced(quotation) : null;
    if (announced != null) {
      return announced;
    }
    Signature signature = Signature.of(reading, quotation);
    return signature == null
        ? free(quotation)
        : claim(
            quotation,
            signature.syntax(),
            signature.dash(),
            signature.syntax().phrase(signature.speaker()));
  }

  /**
   * A verb of saying outside the quotation, in a sentence that it touches, with somebody who says.
   */
  private @Nullable FoundClaim framed(Quotation quotation) {
    boolean clause = hasPredicate(quotation);
    for (Syntax syntax : frames(quotation)) {
      int best = NONE;
      int bestDistance = Integer.MAX_VALUE;
      for (int token = 0; token < syntax.size(); token++) {
        Span span = syntax.token(token).span();
        if (quotation.outer().overlaps(span)
            || !syntax.isVerb(token)
            || !isSpeech(syntax, token, clause)
            || speaker(syntax, token, quotation) == NONE
            || isCue(syntax, token)
            || (!clause && !isBeside(syntax, token, quotation))
            || isApart(syntax, token, quotation)) {
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

  /**
   * The sentences that a quotation touches, the last first, before them the rest of a sentence that
   * goes on behind the mark at its end: "“Go!” shouted the captain."
   */
  private ImmutableList<Syntax> frames(Quotation quotation) {
    ImmutableList.Builder<Syntax> frames = ImmutableList.builder();
    ImmutableList<Syntax> touched = reading.sentencesIn(quotation.outer());
    int next = touched.isEmpty() ? NONE : touched.get(touched.size() - 1).sentence().index() + 1;
    if (next > 0 && next < reading.sentences().size()) {
      Span behind = reading.sentence(next).sentence().span();
      String between =
          behind.start() < quotation.outer().end()
              ? ""
              : reading.slice(new Span(quotation.outer().end(), behind.start()));
      boolean goesOn =
          between.indexOf('\n') < 0
              && between.isBlank()
              && Character.isLowerCase(reading.slice(behind).codePointAt(0));
      if (goesOn) {
        frames.add(reading.sentence(next));
      }
    }
    return frames.addAll(touched.reverse()).build();
  }

  /** "The envoy wrote to the council:" before a quotation that is a paragraph of its own. */
  private @Nullable FoundClaim announced(Quotation quotation) {
    Syntax before = null;
    for (Syntax syntax : reading.sentences()) {
      before = syntax.sentence().span().end() <= quotation.outer().start() ? syntax : before;
    }
    int last = before == null ? NONE : before.size() - 1;
    if (before == null
        || !before.token(last).form().equals(":")
        || !reading
            .slice(new Span(before.sentence().span().end(), quotation.outer().start()))
            .isBlank()) {
      return null;
    }
    for (int token = last - 1; token >= 0; token--) {
      if (before.isTensed(token)) {
        boolean says =
            before.lexicon().entryWithClause("speech", before.lemma(token)).isPresent()
                && before.agent(token) != NONE
                && !isCue(before, token);
        return says ? claim(quotation, before, token, before.phrase(before.agent(token))) : null;
      }
    }
    return null;
  }

  /**
   * Whether another verb stands between a verb and a quotation: then that one is nearer to it.
   * Verbs that tell of the speaker do not count: "said the man, who leads the rebels, …".
   */
  private static boolean isApart(Syntax syntax, int verb, Quotation quotation) {
    Span span = syntax.token(verb).span();
    int speaker = syntax.agent(verb);
    for (int token = 0; token < syntax.size(); token++) {
      Span other = syntax.token(token).span();
      boolean between =
          span.end() <= other.start() && other.end() <= quotation.outer().start()
              || quotation.outer().end() <= other.start() && other.end() <= span.start();
      if (between
          && syntax.isTensed(token)
          // "he was quoted as saying": an auxiliary is no other verb
          && syntax.tree().head(token) != verb
          && (speaker == NONE || !syntax.tree().dominates(speaker, token))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a verb with its speaker stands right at a quotation. Words that are no clause are said
   * only there: "he read the passage to mean “a bare majority of the court”" does not say them.
   */
  private static boolean isBeside(Syntax syntax, int verb, Quotation quotation) {
    boolean before = syntax.token(verb).span().end() <= quotation.outer().start();
    // "announced a “special mission”", but not "discussed the “mission”": it needs a clause to say
    boolean names = syntax.entry("speech", verb).isPresent();
    int speaker = syntax.agent(verb);
    for (int token = 0; token < syntax.size(); token++) {
      Span word = syntax.token(token).span();
      boolean between =
          before
              ? token > verb && word.end() <= quotation.outer().start()
              : token < verb && word.start() >= quotation.outer().end();
      boolean light =
          syntax.isPunctuation(token)
              || syntax.token(token).upos().equals("ADV")
              || (names && syntax.token(token).upos().equals("DET"))
              || (speaker != NONE && syntax.tree().dominates(speaker, token));
      if (between && !light) {
        return false;
      }
    }
    return true;
  }

  /**
   * A verb of saying, also where the parser has put the quotation elsewhere.
   *
   * @param clause whether the quotation is a clause; else the verb must be one that can take a
   *     clause: "discussed the 'dictionary of the future'" does not say it
   */
  private static boolean isSpeech(Syntax syntax, int token, boolean clause) {
    return (clause && syntax.entry("speech", token).isPresent())
        || syntax.lexicon().entryWithClause("speech", syntax.lemma(token)).isPresent();
  }

  /** Who says it; where the parser knows no subject, the nominal between quotation and verb. */
  private static int speaker(Syntax syntax, int verb, Quotation quotation) {
    int quoted = QuotedSpeaker.of(syntax, verb);
    int agent = quoted != NONE ? quoted : syntax.agent(verb);
    if (agent != NONE && syntax.phrase(agent).span().overlaps(quotation.inner())) {
      return NONE;
    }
    int inverted = agent == NONE ? InvertedFrame.speaker(syntax, verb) : NONE;
    if (inverted != NONE) {
      return inverted;
    }
    int before = verb - 1;
    if (agent != NONE
        || before < 0
        || syntax.token(before).span().start() < quotation.outer().end()
        || !NOMINALS.contains(syntax.token(before).upos())) {
      return agent;
    }
    return before;
  }

  /** Whether a quotation says something; a word or two in quotation marks are a way to put it. */
  private boolean isSaying(Quotation quotation) {
    return hasPredicate(quotation)
        || reading.sentencesIn(quotation.inner()).stream()
                .mapToLong(
                    syntax ->
                        within(syntax, quotation).filter(at -> !syntax.isPunctuation(at)).count())
                .sum()
            >= FEWEST_WORDS;
  }

  private boolean hasPredicate(Quotation quotation) {
    return reading.sentencesIn(quotation.inner()).stream()
        .anyMatch(syntax -> within(syntax, quotation).anyMatch(syntax::isPredicate));
  }

  private static IntStream within(Syntax syntax, Quotation quotation) {
    return IntStream.range(0, syntax.size())
        .filter(token -> quotation.inner().contains(syntax.token(token).span()));
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
    if (!whole || sentences.stream().noneMatch(QuoteClaims::hasPredicate)) {
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
    return last == null ? null : by(last.claim().speaker(), quotation);
  }

  /** The claim of a quotation that is known to be somebody's. */
  FoundClaim by(@Nullable Phrase speaker, Quotation quotation) {
    return claim(quotation, reading.sentencesIn(quotation.inner()).get(0), NONE, speaker);
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
          act = demands(sentence, head) ? SpeechAct.DEMAND : act;
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
              ClauseMood.modality(first, roots(first).isEmpty() ? 0 : roots(first).get(0))));
    }
    Claim claim =
        new Claim(
            -1,
            act,
            speaker,
            cue == NONE || QuotedSpeaker.of(syntax, cue) != NONE
                ? null
                : addressee(syntax, cue, quotation),
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

  /** "told <i>the rebels</i>: “…”". */
  private static @Nullable Phrase addressee(Syntax syntax, int cue, Quotation quotation) {
    for (String relation : new String[] {"obj", "iobj"}) {
      int child = syntax.child(cue, relation);
      if (child > cue
          && Participants.isActor(syntax, child)
          && !quotation.outer().overlaps(syntax.token(child).span())
          && syntax.agent(cue) != NONE
          && syntax.agent(cue) != child) {
        return syntax.phrase(child);
      }
    }
    return null;
  }

  /** Whether a clause in quotation marks says what somebody has to do. */
  static boolean demands(Syntax syntax, int head) {
    return SpeechActs.isDemand(syntax, head) || SpeechActs.isOrder(syntax, head);
  }

  static ImmutableList<Proposition> propositions(Syntax syntax, int head) {
    return Clauses.propositions(
        syntax, head, demands(syntax, head) ? Modality.DEMANDED : Modality.ACTUAL);
  }

  static ImmutableList<Integer> roots(Syntax syntax) {
    ImmutableList.Builder<Integer> roots = ImmutableList.builder();
    for (int token = 0; token < syntax.size(); token++) {
      if (syntax.tree().head(token) == NONE && !syntax.isPunctuation(token)) {
        roots.add(token);
      }
    }
    return roots.build();
  }

  /** The topmost token of the quotation below a root; or none. */
  static int inside(Syntax syntax, int root, Quotation quotation) {
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
}
