package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Rule.Match;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * Finds who says what within a sentence. Quotations that run over several are {@link
 * QuoteFinder}'s.
 */
final class ClaimFinder {
  private static final int NONE = DependencyTree.NONE;

  /**
   * What is done by saying it, so that it is not done where somebody only thinks of its being said.
   */
  private static final ImmutableSet<SpeechAct> PERFORMED =
      Sets.immutableEnumSet(
          SpeechAct.DEMAND,
          SpeechAct.THREAT,
          SpeechAct.PROMISE,
          SpeechAct.OFFER,
          SpeechAct.ACCUSATION,
          SpeechAct.DENIAL);

  private final RuleIndex rules;

  ClaimFinder(RuleIndex rules) {
    this.rules = rules;
  }

  /** The claims of all sentences, each with the token of its cue. */
  List<FoundClaim> find(Reading reading) {
    List<FoundClaim> found = new ArrayList<>();
    for (Syntax syntax : reading.sentences()) {
      for (int token = 0; token < syntax.size(); token++) {
        FoundClaim claim = claim(syntax, token);
        if (claim != null) {
          found.add(claim);
        }
      }
      FoundClaim named = ColonFrames.claim(syntax);
      FoundClaim headline = named != null ? named : TrailingSpeaker.claim(syntax);
      if (headline != null) {
        found.add(headline);
      }
    }
    return found;
  }

  /** The first rule that fits counts: the files name the more specific ones first. */
  private @Nullable FoundClaim claim(Syntax syntax, int token) {
    if (isAsked(syntax, token)) {
      return null;
    }
    for (Rule rule : rules.candidates(syntax, token)) {
      Match match = rule.match(syntax, token);
      if (match != null) {
        FoundClaim claim = claim(match);
        if (claim != null) {
          return isDemanded(syntax, token) ? null : claim;
        }
      }
    }
    if (isOnlyThoughtOf(syntax, token)) {
      return null;
    }
    FoundClaim claim = Unattached.claim(syntax, token);
    return claim == null || isDemanded(syntax, token) ? null : claim;
  }

  /** "If they <i>threaten</i> us", "whoever <i>threatens</i> us": nobody has threatened yet. */
  private static boolean isOnlyThoughtOf(Syntax syntax, int verb) {
    int subject = syntax.child(verb, "nsubj");
    boolean anybody =
        subject != NONE && syntax.lexicon().isIn("free-relative", syntax.lemma(subject));
    return syntax.isVerb(verb)
        && (anybody
            || (syntax.is(verb, "advcl")
                && ClauseMood.modality(syntax, verb) == Modality.HYPOTHETICAL)
            || isPromised(syntax, verb));
  }

  /**
   * "Asked whether he <i>regretted</i> it", "does he <i>believe</i> that …?": he does not say so.
   */
  private static boolean isAsked(Syntax syntax, int verb) {
    int subject = syntax.child(verb, "nsubj");
    // who is asked "do you think that …?" can deny it, and is the one it is about
    boolean you = subject != NONE && isYouOrI(syntax, subject);
    return syntax.isVerb(verb)
        && !you
        && (AskedClause.is(syntax, verb) || AskedClause.isWhether(syntax, verb));
  }

  /** "If you ask me, …": who talks to somebody says so. */
  private static boolean isYouOrI(Syntax syntax, int speaker) {
    return syntax.lemma(speaker).equals("you") || syntax.isFunctionWord("first-person", speaker);
  }

  /** "Vowed to <i>hold</i> them responsible": it has not been done by that. */
  private static boolean isPromised(Syntax syntax, int verb) {
    return syntax.is(verb, "xcomp")
        && syntax
            .entry("speech", syntax.tree().head(verb))
            .map(entry -> entry.attribute("act"))
            .filter(act -> act.equals("Promise") || act.equals("Threat") || act.equals("Offer"))
            .isPresent();
  }

  /** "asked them to recognize that …": what is demanded has not been said. */
  static boolean isDemanded(Syntax syntax, int token) {
    return syntax.isVerb(token)
        && ClauseMood.modality(syntax, token) == Modality.DEMANDED
        && !isPerformed(syntax, token);
  }

  /** "I must admit that …": who has to say it says it thereby. */
  private static boolean isPerformed(Syntax syntax, int token) {
    int subject = syntax.child(token, "nsubj");
    return subject != NONE
        && syntax.isFunctionWord("first-person", subject)
        && syntax.child(token, "aux") != NONE;
  }

  private static @Nullable FoundClaim claim(Match match) {
    Syntax syntax = match.syntax();
    BitSet cueTokens = cue(syntax, match.trigger());
    BitSet content = ClaimContent.of(match, cueTokens);
    if (match.rule().roles().containsKey("content") && content.isEmpty()) {
      return null;
    }
    int speaker = speaker(match);
    if (isLabel(syntax, content) || asksWho(syntax, speaker) || isBehindQuotation(match, content)) {
      return null;
    }
    SpeechAct act = act(match);
    boolean performed =
        PERFORMED.contains(act)
            || (act == SpeechAct.STATEMENT && speaker != NONE && !isYouOrI(syntax, speaker));
    if (performed && isOnlyThoughtOf(syntax, match.trigger())) {
      return null;
    }
    int addressee = match.first("addressee");
    if (addressee == speaker) {
      // "was quoted as saying": whom they quote they do not speak to
      addressee = NONE;
    }
    if (addressee == NONE && act == SpeechAct.DEMAND) {
      addressee = obliged(match);
    }
    Claim claim =
        new Claim(
            -1,
            act,
            phrase(syntax, speaker),
            phrase(syntax, addressee),
            syntax.span(cueTokens),
            syntax.stretches(content),
            Quoting.NONE,
            ImmutableList.of(),
            ClauseMood.polarity(syntax, match.trigger()) == Polarity.NEGATIVE,
            propositions(match, act),
            null,
            syntax.sentence().index(),
            match.rule().name());
    return new FoundClaim(claim, match.trigger(), ImmutableList.copyOf(match.all("about")));
  }

  /** "<i>Q</i>: In May, the council says": a label is not what is said. */
  private static boolean isLabel(Syntax syntax, BitSet content) {
    int colon = 0;
    while (colon < syntax.size() && !syntax.token(colon).form().equals(":")) {
      colon++;
    }
    if (colon == syntax.size() || new Marks(syntax).hasFinite(0, colon)) {
      return false;
    }
    int behind = content.nextSetBit(colon + 1);
    while (behind >= 0 && syntax.isPunctuation(behind)) {
      behind = content.nextSetBit(behind + 1);
    }
    return behind < 0;
  }

  /** "<i>Who</i> said that?", "explain <i>who</i> ordered them to leave" */
  private static boolean asksWho(Syntax syntax, int speaker) {
    return speaker != NONE
        && syntax.token(speaker).xpos().equals("WP")
        && (syntax.token(syntax.size() - 1).form().equals("?")
            || syntax.is(syntax.tree().head(speaker), "ccomp"));
  }

  /** "“They say that,” said the envoy": what stands behind the quotation is not what they say. */
  private static boolean isBehindQuotation(Match match, BitSet content) {
    Syntax syntax = match.syntax();
    Marks marks = new Marks(syntax);
    int first = content.nextSetBit(match.trigger() + 1);
    while (first >= 0 && syntax.isPunctuation(first)) {
      first = content.nextSetBit(first + 1);
    }
    int open = 0;
    for (int token = 0; token < first; token++) {
      open += marks.isOpening(token) ? 1 : marks.isClosing(token) ? -1 : 0;
      if (token == match.trigger() && open != 1) {
        return false;
      }
    }
    return first > match.trigger() && open == 0;
  }

  /** "The town holds, the envoy said, <i>adding</i> that …": the envoy adds, not the town. */
  private static int speaker(Match match) {
    Syntax syntax = match.syntax();
    int trigger = match.trigger();
    int quoted = QuotedSpeaker.of(syntax, trigger);
    if (quoted != NONE) {
      return quoted;
    }
    for (int at = trigger - 1; at >= 0 && syntax.token(trigger).xpos().equals("VBG"); at--) {
      if (syntax.isTensed(at)
          && syntax.lexicon().entryWithClause("speech", syntax.lemma(at)).isPresent()
          && SecondFrame.isAdding(syntax, at, trigger)) {
        int agent = syntax.agent(at);
        return agent != NONE ? agent : match.first("speaker");
      }
    }
    return match.first("speaker");
  }

  private static @Nullable Phrase phrase(Syntax syntax, int token) {
    if (token == NONE) {
      return null;
    }
    Phrase phrase = syntax.coordination(token);
    int counted = counted(syntax, token);
    return counted == NONE
        ? phrase
        : new Phrase(phrase.sentence(), counted, phrase.span(), syntax.phrase(counted).core());
  }

  /** "Thousands of <i>Norlanders</i> demanded …": who they are; or none. */
  private static int counted(Syntax syntax, int token) {
    if (!syntax.lexicon().isIn("quantity-noun", syntax.lemma(token))) {
      return NONE;
    }
    for (int each : syntax.children(token, "nmod")) {
      if (syntax.hasCase(each, ImmutableSet.of("of"))) {
        // "tens of thousands of Norlanders"
        int counted = counted(syntax, each);
        if (counted != NONE || Participants.isActor(syntax, each)) {
          return counted != NONE ? counted : each;
        }
      }
    }
    return NONE;
  }

  /** The trigger with its particle; "according to" with both its words. */
  private static BitSet cue(Syntax syntax, int trigger) {
    BitSet cue = new BitSet();
    cue.set(trigger);
    for (String relation : new String[] {"compound:prt", "fixed"}) {
      for (int child : syntax.children(trigger, relation)) {
        if (Math.abs(child - trigger) == 1) {
          cue.set(child);
        }
      }
    }
    return cue;
  }

  /** Of whom a clause demands that something be done: "said that <i>Norland</i> must leave". */
  private static int obliged(Match match) {
    for (int head : match.all("content")) {
      // "urged that they be tried": whoever is to undergo it is not asked to do it
      if (SpeechActs.isDemand(match.syntax(), head) && !match.syntax().isPassive(head)) {
        return match.syntax().subject(head);
      }
    }
    return NONE;
  }

  private static SpeechAct act(Match match) {
    String fixed = match.rule().values().get("act");
    String lexical =
        match
            .syntax()
            .entry("speech", match.trigger())
            .map(entry -> entry.attribute("act"))
            .orElse(null);
    String name = fixed != null ? fixed : lexical;
    SpeechAct act = SpeechActs.named(name);
    boolean demands =
        match.all("content").stream().anyMatch(head -> SpeechActs.isDemand(match.syntax(), head));
    return act == SpeechAct.STATEMENT && demands ? SpeechAct.DEMAND : act;
  }

  private static ImmutableList<Proposition> propositions(Match match, SpeechAct act) {
    Syntax syntax = match.syntax();
    Modality outer = act == SpeechAct.DEMAND ? Modality.DEMANDED : Modality.ACTUAL;
    ImmutableList.Builder<Proposition> propositions = ImmutableList.builder();
    int about = match.first("about");
    for (int head : match.all("content")) {
      if (about != NONE && !syntax.isPredicate(head)) {
        Span span = syntax.span(about).cover(syntax.span(head));
        propositions.add(
            new Proposition(
                span,
                "be",
                syntax.phrase(about),
                syntax.phrase(head),
                ImmutableList.of(),
                Polarity.POSITIVE,
                outer));
      } else {
        propositions.addAll(Clauses.propositions(syntax, head, outer));
      }
    }
    return propositions.build();
  }

  /**
   * A claim with what only the stages within this package need.
   *
   * @param claim without its number
   * @param cueToken the token that set the rule off
   * @param about the tokens of whom it is said, where the rule tells
   */
  record FoundClaim(Claim claim, int cueToken, ImmutableList<Integer> about) {
    FoundClaim with(Claim changed) {
      return new FoundClaim(changed, cueToken, about);
    }
  }
}
