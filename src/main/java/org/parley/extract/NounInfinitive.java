package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;

/**
 * The infinitive that tells what a decision, an attempt or a right is about: "Norland condemned
 * Belmar's <i>decision to leave</i>". Who does it is whose decision it is, not who condemns it; the
 * parser often hangs the infinitive on the verb.
 */
final class NounInfinitive {
  private static final int NONE = DependencyTree.NONE;

  /** "the decision by the Norland government last year to leave": no noun is farther away. */
  private static final int FARTHEST_NOUN = 7;

  private NounInfinitive() {}

  /** The noun that an infinitive tells the content of; or none. */
  static int noun(Syntax syntax, int infinitive) {
    if (!syntax.token(infinitive).xpos().equals("VB")) {
      return NONE;
    }
    int to = NONE;
    for (int mark : syntax.children(infinitive, "mark")) {
      to = syntax.token(mark).xpos().equals("TO") ? mark : to;
    }
    int subject = syntax.child(infinitive, "nsubj");
    if (subject != NONE) {
      // "Norland's decision to send a ship angered them": the parser's main verb is "send"
      return subject < to && isIntention(syntax, subject) ? subject : NONE;
    }
    int head = syntax.tree().head(infinitive);
    for (int at = to - 1; to != NONE && at >= Math.max(0, to - FARTHEST_NOUN); at--) {
      if (syntax.isPunctuation(at) || (syntax.isVerb(at) && at != head)) {
        return NONE;
      }
      if (isIntention(syntax, at) && (at == head || hangsTogether(syntax, at, head))) {
        return at;
      }
    }
    return NONE;
  }

  private static boolean isIntention(Syntax syntax, int token) {
    // "has the right to …": the tagger may take the noun for an adjective
    boolean noun =
        syntax.token(token).upos().equals("NOUN")
            || (syntax.token(token).xpos().equals("JJ") && syntax.child(token, "det") != NONE);
    return noun
        && !syntax.is(token, "compound")
        && syntax.lexicon().isIn("intention-noun", syntax.lemma(token));
  }

  /** Whether the infinitive hangs on what the noun hangs on, or on a phrase between the two. */
  private static boolean hangsTogether(Syntax syntax, int noun, int head) {
    return head != NONE
        && (syntax.tree().head(noun) == head
            || (head > noun && syntax.tree().dominates(noun, head))
            || (syntax.tree().dominates(head, noun) && syntax.isVerb(head)));
  }

  /**
   * Whose decision or attempt it is: the owner that is told, or who makes it; none where neither
   * is.
   */
  static int doer(Syntax syntax, int noun) {
    int owner = owner(syntax, noun);
    if (owner != NONE) {
      return owner;
    }
    int object = noun;
    // "began a new phase of their effort to …"
    while (syntax.is(object, "nmod") && syntax.hasCase(object, ImmutableSet.of("of"))) {
      object = syntax.tree().head(object);
    }
    int verb = syntax.is(object, "obj") ? syntax.tree().head(object) : NONE;
    if (verb == NONE && syntax.is(object, "nsubj")) {
      int infinitive = syntax.tree().head(object);
      verb = syntax.is(infinitive, "ccomp") ? syntax.tree().head(infinitive) : NONE;
    }
    if (verb == NONE || !syntax.isVerb(verb)) {
      // "is a plan to …", "an attempt to …": nobody is named
      return NONE;
    }
    boolean own =
        syntax.lexicon().isIn("light-verb", syntax.lemma(verb))
            || syntax.lexicon().isIn("has-intention", syntax.lemma(verb));
    return own && !isJudged(syntax, verb) ? syntax.agent(verb) : NONE;
  }

  /** "called the vote an attempt to …": who calls it so does not attempt it. */
  private static boolean isJudged(Syntax syntax, int verb) {
    return syntax
        .entry("speech", verb)
        .filter(entry -> "judge".equals(entry.attribute("frame")))
        .isPresent();
  }

  private static int owner(Syntax syntax, int noun) {
    int owner = syntax.child(noun, "nmod:poss");
    if (owner != NONE) {
      return owner;
    }
    ImmutableList<Integer> phrases = syntax.children(noun, "nmod");
    for (ImmutableSet<String> marks :
        ImmutableList.of(ImmutableSet.of("by"), ImmutableSet.of("of", "from"))) {
      for (int phrase : phrases) {
        if (syntax.hasCase(phrase, marks) && Participants.isActor(syntax, phrase)) {
          return phrase;
        }
      }
    }
    for (String relation : new String[] {"compound", "amod"}) {
      for (int modifier : syntax.children(noun, relation)) {
        if (modifier > 0
            && (Participants.isCapital(syntax, modifier)
                || (relation.equals("compound") && Participants.isActor(syntax, modifier)))) {
          return modifier;
        }
      }
    }
    return NONE;
  }
}
