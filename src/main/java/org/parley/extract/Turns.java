package org.parley.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ClaimFinder.FoundClaim;
import org.parley.extract.TurnLabels.Label;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * The turns of an interview or a transcript, each paragraph of which begins with who speaks: "Q:",
 * "A:", "Rosa Lind:". What follows up to the next label is the speaker's, sentence by sentence.
 *
 * <p>Behind "A:" the speaker is whoever the text says it is an interview with; where it does not
 * say, nobody is guessed. Questions are the document's own. Which texts are conversations, {@link
 * TurnLabels} tells.
 */
final class Turns {
  private static final int NONE = DependencyTree.NONE;
  static final String RULE = "turn";

  private final Reading reading;
  private final List<FoundClaim> found = new ArrayList<>();

  private Turns(Reading reading) {
    this.reading = reading;
  }

  /** The claims that the turns of a document make; none where it has no turns. */
  static List<FoundClaim> find(Reading reading) {
    Turns turns = new Turns(reading);
    turns.readAll();
    return turns.found;
  }

  /** Whether a claim has been found at a label that is a turn's: the turn tells more. */
  static boolean isTold(List<FoundClaim> turns, FoundClaim other) {
    Span cue = other.claim().cue();
    return cue != null
        && turns.stream()
            .anyMatch(
                turn ->
                    turn.claim().sentence() == other.claim().sentence()
                        && turn.claim().cue() != null
                        && turn.claim().cue().overlaps(cue));
  }

  private void readAll() {
    TurnLabels labels = new TurnLabels(reading);
    if (labels.all().isEmpty()) {
      return;
    }
    Phrase interviewed = interviewed(labels.all().get(0).sentence());
    for (int i = 0; i < labels.all().size(); i++) {
      Label label = labels.all().get(i);
      Phrase speaker = label.quoted() ? null : speaker(label, interviewed);
      for (int at = label.sentence(); speaker != null && at < labels.end(i); at++) {
        add(reading.sentence(at), label, speaker);
      }
    }
  }

  private @Nullable Phrase speaker(Label label, @Nullable Phrase interviewed) {
    if (label.speaker() != NONE) {
      return new Phrase(label.sentence(), label.speaker(), label.span(), label.span());
    }
    Syntax syntax = reading.sentence(label.sentence());
    return syntax.lexicon().isIn("answer-label", syntax.lemma(0)) ? interviewed : null;
  }

  /**
   * "an interview with Rosa Lind", "we interviewed Rosa Lind"; else who "spoke to our reporter"
   * first, also in "Rosa Lind is an envoy. She spoke to us"; else nobody.
   */
  private @Nullable Phrase interviewed(int firstTurn) {
    for (Syntax syntax : reading.sentences().subList(0, firstTurn)) {
      for (int token = 0; token < syntax.size(); token++) {
        if (syntax.lexicon().isIn("interview-word", syntax.lemma(token))) {
          int somebody = syntax.isVerb(token) ? syntax.patient(token) : partner(syntax, token);
          if (isNamed(syntax, somebody)) {
            return syntax.phrase(somebody);
          }
        }
      }
    }
    Phrase named = null;
    for (Syntax syntax : reading.sentences().subList(0, firstTurn)) {
      for (int token = 0; token < syntax.size(); token++) {
        int agent = syntax.isVerb(token) ? syntax.agent(token) : NONE;
        boolean speaks = syntax.lexicon().isIn("interview-verb", syntax.lemma(token));
        if (speaks && isNamed(syntax, agent)) {
          return syntax.phrase(agent);
        }
        if (speaks && agent != NONE && isPersonal(syntax, agent) && named != null) {
          return named;
        }
      }
      named = subject(syntax);
    }
    return null;
  }

  private static boolean isPersonal(Syntax syntax, int token) {
    return syntax.lemma(token).equals("he") || syntax.lemma(token).equals("she");
  }

  /** Who a sentence is about, if that is a name. */
  private static @Nullable Phrase subject(Syntax syntax) {
    for (int token = 0; token < syntax.size(); token++) {
      if (syntax.tree().head(token) == NONE) {
        int subject = syntax.subject(token);
        return isNamed(syntax, subject) ? syntax.phrase(subject) : null;
      }
    }
    return null;
  }

  private static boolean isNamed(Syntax syntax, int token) {
    return token != NONE && syntax.token(token).upos().equals("PROPN");
  }

  private static int partner(Syntax syntax, int noun) {
    for (int modifier : syntax.children(noun, "nmod")) {
      if (syntax.hasCase(modifier, syntax.lexicon().list("interview-preposition"))) {
        return modifier;
      }
    }
    return NONE;
  }

  private void add(Syntax syntax, Label label, Phrase speaker) {
    boolean first = syntax.sentence().index() == label.sentence();
    BitSet content = new BitSet();
    content.set(first ? label.colon() + 1 : 0, syntax.size());
    int predicate = Unattached.mainPredicate(syntax, content);
    if (predicate == NONE) {
      return;
    }
    SpeechAct act = act(syntax, predicate);
    int obliged = act == SpeechAct.DEMAND ? syntax.subject(predicate) : NONE;
    Claim claim =
        new Claim(
            -1,
            act,
            speaker,
            obliged == NONE ? null : syntax.phrase(obliged),
            first ? syntax.token(label.colon()).span() : null,
            syntax.stretches(content),
            Quoting.NONE,
            ImmutableList.of(),
            false,
            QuoteClaims.propositions(syntax, predicate),
            null,
            syntax.sentence().index(),
            RULE);
    found.add(new FoundClaim(claim, first ? label.colon() : NONE, ImmutableList.of()));
  }

  private static SpeechAct act(Syntax syntax, int predicate) {
    if (syntax.token(syntax.size() - 1).form().equals("?")) {
      return SpeechAct.QUESTION;
    }
    return SpeechActs.isDemand(syntax, predicate) ? SpeechAct.DEMAND : SpeechAct.STATEMENT;
  }
}
