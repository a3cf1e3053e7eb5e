package org.parley.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ClaimFinder.FoundClaim;
import org.parley.text.Bullet;
import org.parley.text.DependencyTree;
import org.parley.text.Span;

/**
 * Speech without quotation marks in a paragraph of its own: "The ministry replied:" and below it
 * what it replied. The paragraph right below is said, and none behind it.
 */
final class AnnouncedSpeech {
  private static final int NONE = DependencyTree.NONE;
  private static final String RULE = "announced-speech";

  private AnnouncedSpeech() {}

  /**
   * @param claims those found so far: a verb that has a clause for its content announces nothing
   */
  static List<FoundClaim> find(Reading reading, List<FoundClaim> claims) {
    List<FoundClaim> found = new ArrayList<>();
    for (int index = 0; index + 1 < reading.sentences().size(); index++) {
      Syntax syntax = reading.sentence(index);
      int verb = announcing(syntax);
      List<Syntax> below = verb == NONE ? List.of() : below(reading, index);
      boolean told =
          claims.stream()
              .anyMatch(
                  claim ->
                      claim.claim().sentence() == syntax.sentence().index()
                          && claim.cueToken() == verb);
      FoundClaim claim = below.isEmpty() || told ? null : claim(syntax, verb, below);
      if (claim != null) {
        found.add(claim);
      }
    }
    return found;
  }

  /** The verb of saying of a sentence that ends with a colon; or none. */
  private static int announcing(Syntax syntax) {
    int last = syntax.size() - 1;
    if (last < 2 || !syntax.token(last).form().equals(":")) {
      return NONE;
    }
    for (int token = last - 1; token > 0; token--) {
      if (syntax.isTensed(token)) {
        int agent = syntax.agent(token);
        boolean says =
            syntax.lexicon().entryWithClause("speech", syntax.lemma(token)).isPresent()
                && agent != NONE
                && agent < token
                && syntax.child(token, "ccomp") == NONE
                && syntax.child(token, "xcomp") == NONE
                && !syntax.isNegated(token)
                && !syntax.isFunctionWord("no-position", agent);
        return says && hasNoThing(syntax, token) ? token : NONE;
      }
    }
    return NONE;
  }

  /** "announced three measures:" is followed by what these are, not by what was said. */
  private static boolean hasNoThing(Syntax syntax, int verb) {
    return syntax.children(verb, "obj").stream()
        .allMatch(object -> Participants.isActor(syntax, object));
  }

  /** The sentences of the next paragraph, if it is prose without quotation marks. */
  private static List<Syntax> below(Reading reading, int index) {
    int paragraph = reading.paragraph(reading.sentence(index).sentence().span()) + 1;
    List<Syntax> below = new ArrayList<>();
    for (int next = index + 1; next < reading.sentences().size(); next++) {
      Span span = reading.sentence(next).sentence().span();
      if (reading.paragraph(span) != paragraph) {
        break;
      }
      if (below.isEmpty() && Bullet.length(reading.slice(span)) > 0
          || reading.quotations().stream().anyMatch(each -> each.outer().overlaps(span))) {
        return List.of();
      }
      below.add(reading.sentence(next));
    }
    return below;
  }

  private static @Nullable FoundClaim claim(Syntax syntax, int verb, List<Syntax> below) {
    ImmutableList.Builder<Proposition> propositions = ImmutableList.builder();
    SpeechAct act =
        SpeechActs.named(
            syntax
                .lexicon()
                .entryWithClause("speech", syntax.lemma(verb))
                .map(entry -> entry.attribute("act"))
                .orElse(null));
    int clauses = 0;
    for (Syntax sentence : below) {
      for (int root : QuoteClaims.roots(sentence)) {
        if (sentence.isPredicate(root)) {
          propositions.addAll(QuoteClaims.propositions(sentence, root));
          clauses++;
        }
      }
    }
    if (clauses == 0) {
      return null;
    }
    Span first = below.get(0).sentence().span();
    Claim claim =
        new Claim(
            -1,
            act,
            syntax.coordination(syntax.agent(verb)),
            null,
            syntax.token(verb).span(),
            ImmutableList.of(first.cover(below.get(below.size() - 1).sentence().span())),
            Quoting.NONE,
            ImmutableList.of(),
            false,
            propositions.build(),
            null,
            syntax.sentence().index(),
            RULE);
    return new FoundClaim(claim, verb, ImmutableList.of());
  }
}
