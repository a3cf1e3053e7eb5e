package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Span;

/** Reads clauses: their propositions. In which way they are said, {@link ClauseMood} tells. */
final class Clauses {
  private static final int NONE = DependencyTree.NONE;
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private Clauses() {}

  /** The propositions of a clause or nominal: one for each of its coordinated predicates. */
  static ImmutableList<Proposition> propositions(Syntax syntax, int head, Modality outer) {
    ImmutableList.Builder<Proposition> propositions = ImmutableList.builder();
    propositions.add(proposition(syntax, head, outer));
    for (int other : syntax.children(head, "conj")) {
      if (syntax.isPredicate(other) == syntax.isPredicate(head)) {
        propositions.add(proposition(syntax, other, outer));
      }
    }
    return propositions.build();
  }

  /** The proposition of one predicate or nominal, without those coordinated with it. */
  static Proposition proposition(Syntax syntax, int head, Modality outer) {
    Span span = ownSpan(syntax, head);
    Polarity polarity = ClauseMood.polarity(syntax, head);
    Modality modality = outer == Modality.ACTUAL ? ClauseMood.modality(syntax, head) : outer;
    if (!syntax.isPredicate(head)) {
      return nominal(syntax, head, span, polarity, modality);
    }
    if (syntax.child(head, "cop") != NONE) {
      return new Proposition(
          span,
          syntax.token(head).upos().equals("VERB") ? syntax.lemma(head) : "be",
          phrase(syntax, syntax.subject(head)),
          syntax.phrase(head),
          qualifiers(syntax, head, NONE),
          polarity,
          modality);
    }
    int main = head;
    StringBuilder predicate = new StringBuilder(withParticle(syntax, head));
    // "is seeking to make claims": the chain of verbs is the predicate
    for (int steps = 0; steps < 3; steps++) {
      int complement = syntax.child(main, "xcomp");
      if (complement == NONE
          || syntax.child(main, "obj") != NONE
          || !syntax.token(complement).upos().equals("VERB")) {
        break;
      }
      main = complement;
      predicate.append(" to ").append(withParticle(syntax, main));
    }
    int object = syntax.patient(main);
    int agent = syntax.agent(head);
    return new Proposition(
        span,
        predicate.toString(),
        phrase(syntax, agent),
        object == agent ? null : phrase(syntax, object),
        qualifiers(syntax, main, agent),
        polarity,
        modality);
  }

  /** What a thing that is named names: "the release of the crew". */
  static Proposition nominal(Syntax syntax, int head, Modality modality) {
    return nominal(
        syntax, head, syntax.phrase(head).span(), ClauseMood.polarity(syntax, head), modality);
  }

  private static Proposition nominal(
      Syntax syntax, int head, Span span, Polarity polarity, Modality modality) {
    int agent = syntax.child(head, "nmod:poss");
    int object = NONE;
    for (int modifier : syntax.children(head, "nmod")) {
      if (object == NONE && syntax.hasCase(modifier, ImmutableSet.of("of", "against", "on"))) {
        object = modifier;
      }
    }
    return new Proposition(
        span,
        syntax.lemma(head),
        phrase(syntax, agent),
        phrase(syntax, object),
        ImmutableList.of(),
        polarity,
        modality);
  }

  private static @Nullable Phrase phrase(Syntax syntax, int head) {
    return head == NONE ? null : syntax.phrase(head);
  }

  private static String withParticle(Syntax syntax, int verb) {
    int particle = syntax.child(verb, "compound:prt");
    return particle == NONE
        ? syntax.lemma(verb)
        : syntax.lemma(verb) + " " + syntax.lemma(particle);
  }

  /** Obliques and second objects that tell this proposition from others; not times. */
  private static ImmutableList<Phrase> qualifiers(Syntax syntax, int verb, int agent) {
    ImmutableList.Builder<Phrase> qualifiers = ImmutableList.builder();
    for (String relation : new String[] {"iobj", "obl", "nmod"}) {
      for (int child : syntax.children(verb, relation)) {
        boolean time = syntax.tree().relation(child).equals("obl:tmod") || isTime(syntax, child);
        if (child != agent
            && !time
            && (!relation.equals("nmod") || syntax.child(verb, "cop") != NONE)) {
          qualifiers.add(syntax.phrase(child));
        }
      }
    }
    return qualifiers.build();
  }

  private static boolean isTime(Syntax syntax, int token) {
    return syntax.lexicon().isIn("time-noun", syntax.lemma(token))
        || YEAR.matcher(syntax.token(token).form()).matches();
  }

  /** The clause's words without the clauses coordinated with it and without its own mark. */
  static Span ownSpan(Syntax syntax, int head) {
    var tokens = syntax.tree().subtree(head);
    for (int other : syntax.children(head, "conj")) {
      if (syntax.isPredicate(other) && syntax.isPredicate(head)) {
        tokens.andNot(syntax.tree().subtree(other));
      }
    }
    for (String outside : new String[] {"cc", "parataxis", "punct"}) {
      for (int child : syntax.children(head, outside)) {
        tokens.andNot(syntax.tree().subtree(child));
      }
    }
    for (int mark : syntax.children(head, "mark")) {
      if (!syntax.token(mark).xpos().equals("TO")) {
        tokens.andNot(syntax.tree().subtree(mark));
      }
    }
    if (tokens.isEmpty()) {
      tokens.set(head);
    }
    return syntax.span(tokens);
  }
}
