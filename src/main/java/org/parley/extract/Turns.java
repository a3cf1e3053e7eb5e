package org.parley.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ClaimFinder.FoundClaim;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * The turns of an interview or a transcript, each paragraph of which begins with who speaks: "Q:",
 * "A:", "Rosa Lind:". What follows up to the next label is the speaker's, sentence by sentence.
 *
 * <p>Behind "A:" the speaker is whoever the text says it is an interview with; where it does not
 * say, nobody is guessed. Questions are the document's own. A text with fewer than two labels, or
 * with only one, is no conversation.
 */
final class Turns {
  private static final int NONE = DependencyTree.NONE;
  static final String RULE = "turn";
  private static final int FEWEST_TURNS = 3;

  /** A name with its office; longer stretches before a colon are sentences. */
  private static final int MOST_WORDS = 6;

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
    List<Label> labels = labels();
    Set<String> names = new HashSet<>();
    labels.forEach(label -> names.add(label.text()));
    if (labels.size() < FEWEST_TURNS || names.size() < 2) {
      return;
    }
    Phrase interviewed = interviewed(labels.get(0).sentence());
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      int end = i + 1 < labels.size() ? labels.get(i + 1).sentence() : lastOf(label);
      Phrase speaker = speaker(label, interviewed);
      for (int sentence = label.sentence(); speaker != null && sentence < end; sentence++) {
        add(reading.sentence(sentence), label, speaker);
      }
    }
  }

  /** The last turn ends with its paragraph: what follows may be the writer's. */
  private int lastOf(Label label) {
    int end = label.sentence() + 1;
    while (end < reading.sentences().size() && paragraph(end) == paragraph(label.sentence())) {
      end++;
    }
    return end;
  }

  private int paragraph(int sentence) {
    return reading.paragraph(reading.sentence(sentence).sentence().span());
  }

  private List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    for (int sentence = 0; sentence < reading.sentences().size(); sentence++) {
      if (sentence == 0 || paragraph(sentence) != paragraph(sentence - 1)) {
        Label label = label(reading.sentence(sentence));
        if (label != null) {
          labels.add(label);
        }
      }
    }
    return labels;
  }

  private @Nullable Label label(Syntax syntax) {
    for (int token = 1; token < Math.min(syntax.size(), MOST_WORDS + 1); token++) {
      if (syntax.token(token).form().equals(":")) {
        Span span = syntax.token(0).span().cover(syntax.token(token - 1).span());
        boolean known =
            token == 1
                && (syntax.lexicon().isIn("question-label", syntax.lemma(0))
                    || syntax.lexicon().isIn("answer-label", syntax.lemma(0)));
        return known || ColonFrames.speaker(syntax, token) != NONE
            ? new Label(syntax.sentence().index(), token, span, reading.slice(span))
            : null;
      }
    }
    return null;
  }

  private @Nullable Phrase speaker(Label label, @Nullable Phrase interviewed) {
    Syntax syntax = reading.sentence(label.sentence());
    if (label.colon() == 1 && syntax.lexicon().isIn("answer-label", syntax.lemma(0))) {
      return interviewed;
    }
    if (label.colon() == 1 && syntax.lexicon().isIn("question-label", syntax.lemma(0))) {
      return null;
    }
    int head = ColonFrames.speaker(syntax, label.colon());
    return new Phrase(label.sentence(), head, label.span(), label.span());
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

  /**
   * @param sentence the number of the sentence that it begins
   * @param colon the token behind it
   * @param span the name or letter
   * @param text the same as written
   */
  private record Label(int sentence, int colon, Span span, String text) {}
}
