package org.parley.extract;

import java.util.stream.Stream;
import org.parley.text.DependencyTree;

/** Whom or what a predicate acts upon where the tree has no object for it. */
final class HiddenObject {
  private static final int NONE = DependencyTree.NONE;

  private final Syntax syntax;

  HiddenObject(Syntax syntax) {
    this.syntax = syntax;
  }

  /** "The <i>towns</i> they had taken": a relative clause without a pronoun; or none. */
  int nounOfRelative(int predicate) {
    int subject = syntax.child(predicate, "nsubj");
    int noun = syntax.tree().head(predicate);
    boolean relative =
        syntax.is(predicate, "acl:relcl")
            && subject != NONE
            && noun < subject
            && !Arguments.RELATIVE.contains(syntax.token(subject).xpos())
            // "Norland, whose leaders met": the clause has a pronoun
            && syntax.children(subject, "nmod:poss").stream()
                .noneMatch(owner -> syntax.token(owner).xpos().equals("WP$"))
            && syntax.span(syntax.tree().subtree(predicate)).start()
                == syntax.span(syntax.tree().subtree(subject)).start()
            && Stream.of("ccomp", "xcomp", "compound:prt")
                .allMatch(relation -> syntax.child(predicate, relation) == NONE);
    return relative
            && !syntax.lexicon().isIn("time-noun", syntax.lemma(noun))
            && !syntax.lexicon().isIn("manner-noun", syntax.lemma(noun))
        ? noun
        : NONE;
  }

  /**
   * "The <i>port</i> that they attacked": the parser takes the pronoun for what introduces a
   * clause, which persons and places have none of; or none.
   */
  int nounOfThatClause(int predicate) {
    int noun = syntax.tree().head(predicate);
    boolean relative =
        noun != NONE
            && noun < predicate
            && (syntax.is(predicate, "ccomp") || syntax.is(predicate, "acl"))
            && syntax.token(noun).upos().equals("NOUN")
            && syntax.child(predicate, "nsubj") != NONE
            && syntax.anyChild(
                predicate, "mark", mark -> mark == noun + 1 && syntax.lemma(mark).equals("that"))
            && Stream.of("ccomp", "xcomp", "cop")
                .allMatch(relation -> syntax.child(predicate, relation) == NONE);
    return relative
            && (Participants.isActor(syntax, noun)
                || syntax.lexicon().isIn("land-noun", syntax.lemma(noun)))
        ? noun
        : NONE;
  }

  /** "<i>Land</i> that Norland holds and Westmark claims": of both; or none. */
  int sharedPronoun(int predicate) {
    int first = syntax.tree().head(predicate);
    int object =
        syntax.is(predicate, "conj") && syntax.is(first, "acl:relcl")
            ? syntax.child(first, "obj")
            : NONE;
    boolean pronoun = object != NONE && object < first && syntax.antecedent(object) != object;
    return pronoun && syntax.child(predicate, "nsubj") != NONE ? syntax.antecedent(object) : NONE;
  }

  /**
   * "wrote off their <i>debts</i>": the parser may take the particle for a preposition; or none.
   */
  int behindParticle(int verb) {
    for (int oblique : syntax.children(verb, "obl")) {
      for (int marker : syntax.children(oblique, "case")) {
        if (marker == verb + 1
            && syntax.child(marker, "fixed") == NONE
            && syntax.lexicon().isIn("particle", syntax.lemma(marker))
            && syntax.lexicon().hasParticle(syntax.lemma(verb), syntax.lemma(marker))) {
          return oblique;
        }
      }
    }
    return NONE;
  }
}
