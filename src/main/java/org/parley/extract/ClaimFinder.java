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
                && ClauseMood.modality(syntax, verb) == Modality.HYPOTHETICAL));
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
    BitSet content = SecondFrame.cut(syntax, match.trigger(), content(match, cueTokens));
    WholeSentence.complete(syntax, match.trigger(), match.first("speaker"), content);
    keepWithinQuotation(syntax, match.trigger(), content);
    if (match.rule().roles().containsKey("content") && content.isEmpty()) {
      return null;
    }
    int speaker = speaker(match);
    if (isLabel(syntax, content) || asksWho(syntax, speaker) || isBehindQuotation(match, content)) {
      return null;
    }
    SpeechAct act = act(match);
    if (PERFORMED.contains(act) && isOnlyThoughtOf(syntax, match.trigger())) {
      return null;
    }
    int addressee = match.first("addressee");
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

  /** "'They know what to do,' he said": what is said in a quotation ends with it. */
  private static void keepWithinQuotation(Syntax syntax, int trigger, BitSet content) {
    Marks marks = new Marks(syntax);
    int opening = NONE;
    for (int token = 0; token < trigger; token++) {
      if (marks.isOpening(token)) {
        opening = token;
      } else if (marks.isClosing(token)) {
        opening = NONE;
      }
    }
    for (int token = trigger + 1; opening != NONE && token < syntax.size(); token++) {
      if (marks.isOpening(token)) {
        return;
      }
      if (marks.isClosing(token)) {
        content.clear(0, opening);
        content.clear(token, syntax.size());
        return;
      }
    }
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
    return syntax.children(token, "nmod").stream()
        .filter(each -> syntax.hasCase(each, ImmutableSet.of("of")))
        .filter(each -> Participants.isActor(syntax, each))
        .findFirst()
        .orElse(NONE);
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

  private static BitSet content(Match match, BitSet cue) {
    Syntax syntax = match.syntax();
    BitSet content = new BitSet();
    for (int head : match.all("content")) {
      content.or(syntax.tree().subtree(head));
      withoutIntroduction(syntax, head, content);
    }
    for (int head : match.all("content")) {
      for (int clause : syntax.children(head, "conj")) {
        if (isApart(match, clause)) {
          content.andNot(syntax.tree().subtree(clause));
        }
      }
    }
    // "The town, he said, will hold": the clause that holds the content holds the cue as well.
    boolean around =
        match.all("content").stream()
            .anyMatch(head -> syntax.tree().dominates(head, match.trigger()));
    if (around) {
      int top = match.trigger();
      String relation = syntax.tree().relation(top);
      // "according to X" is a case marker of the speaker
      int outside = relation.equals("case") ? syntax.tree().head(top) : top;
      content.andNot(syntax.tree().subtree(outside));
    }
    for (int about : match.all("about")) {
      BitSet part = syntax.tree().subtree(about);
      part.andNot(relativeClause(syntax, about, match.trigger()));
      for (int preposition : syntax.children(about, "case")) {
        if (preposition < about && syntax.tree().dominates(about, match.trigger())) {
          part.clear(preposition);
        }
      }
      part.andNot(cue);
      content.or(part);
    }
    int speaker = match.first("speaker");
    if (speaker != NONE
        && match.all("about").stream()
            .noneMatch(about -> syntax.tree().dominates(about, speaker))) {
      BitSet words = syntax.tree().subtree(speaker);
      boolean speakerHoldsContent =
          match.all("content").stream().anyMatch(head -> syntax.tree().dominates(speaker, head));
      if (!speakerHoldsContent) {
        content.andNot(words);
      }
    }
    int addressee = match.first("addressee");
    if (addressee != NONE && !match.all("about").contains(addressee)) {
      boolean holdsContent =
          match.all("content").stream().anyMatch(head -> syntax.tree().dominates(addressee, head));
      if (!holdsContent) {
        content.andNot(syntax.tree().subtree(addressee));
      }
    }
    content.or(OfferedThing.conditions(match));
    content.andNot(cue);
    return content;
  }

  /**
   * Takes away the "that" or "of" that a clause begins with, not the "on" of "it is on the table";
   * and the "to" of "appealed <i>to</i> both sides to leave", which the parser takes for a mark.
   */
  private static void withoutIntroduction(Syntax syntax, int head, BitSet content) {
    BitSet whole = syntax.tree().subtree(head);
    for (int token = whole.nextSetBit(0); token >= 0; token = whole.nextSetBit(token + 1)) {
      boolean introduces =
          token < head
              && syntax.tree().head(token) == head
              && syntax.tree().relation(token).matches("mark|case|cc")
              && (syntax.lexicon().isIn("complementizer", syntax.lemma(token))
                  || isPrepositionOfSubject(syntax, token));
      if (introduces) {
        content.andNot(syntax.tree().subtree(token));
      } else if (!syntax.isPunctuation(token)) {
        return;
      }
    }
  }

  private static boolean isPrepositionOfSubject(Syntax syntax, int token) {
    return syntax.lemma(token).equals("to")
        && syntax.children(syntax.tree().head(token), "mark").stream()
            .anyMatch(other -> other > token && syntax.lemma(other).equals("to"));
  }

  /** "The state, <i>which the council accuses</i> of …": who it is said of, without who says it. */
  private static BitSet relativeClause(Syntax syntax, int about, int trigger) {
    int top = trigger;
    while (top != NONE && syntax.tree().head(top) != about) {
      top = syntax.tree().head(top);
    }
    BitSet clause = new BitSet();
    if (top != NONE && top > about) {
      clause.or(syntax.tree().subtree(top));
      clause.set(clause.nextSetBit(0), syntax.tree().subtree(about).length());
    }
    return clause;
  }

  /**
   * "He thinks that it helped, but <i>he doubts</i> …", "…, but <i>the envoy said</i> …": a clause
   * that the parser coordinates with what is said and that says something itself.
   */
  private static boolean isApart(Match match, int clause) {
    Syntax syntax = match.syntax();
    int subject = syntax.child(clause, "nsubj");
    int speaker = match.first("speaker");
    return subject != NONE
        && clause > match.trigger()
        && syntax.child(clause, "cc") != NONE
        && syntax.child(clause, "mark") == NONE
        && (syntax.entry("speech", clause).isPresent()
            || (speaker != NONE
                && syntax.isFunctionWord("first-person", subject)
                && syntax.lemma(subject).equals(syntax.lemma(speaker))));
  }

  /** Of whom a clause demands that something be done: "said that <i>Norland</i> must leave". */
  private static int obliged(Match match) {
    for (int head : match.all("content")) {
      if (SpeechActs.isDemand(match.syntax(), head)) {
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
