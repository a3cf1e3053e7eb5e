package org.parley.link;

import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Says whom a pronoun cannot mean because of its place in the sentence: what acts and what is acted
 * on in one clause are two.
 */
final class Binding {
  private final LinkingLexicon lexicon;
  private final Discourse discourse;
  private final Predicates predicates;

  Binding(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.predicates = new Predicates(lexicon);
  }

  /** Those whom a pronoun does not mean, wherever else they are mentioned. */
  ImmutableSet<Draft> excluded(Words words, int token) {
    ImmutableSet.Builder<Draft> excluded = ImmutableSet.builder();
    if (!isReflexive(words, token)) {
      int understood = understoodSubject(words, token);
      int trespasser = trespasser(words, token);
      int possessor = possessorOfSubject(words, token);
      int told = predicates.subjectOfRelation(words, token);
      for (Reference reference : discourse.references().of(words.index())) {
        int head = firstConjunct(words, reference.head());
        if (Discourse.areCoarguments(words, head, token)
            || head == understood
            || (told != DependencyTree.NONE && head == told)
            || (possessor != DependencyTree.NONE && head == possessor)
            || head == trespasser) {
          excluded.addAll(reference.drafts());
        }
      }
    }
    return excluded.build();
  }

  /**
   * "<i>Chad</i>'s army called it a success": a plain "it" as object does not take up whose the
   * subject is, unlike "<i>Ann</i>'s friend called her"; or none.
   */
  private static int possessorOfSubject(Words words, int token) {
    if (!words.lower(token).equals("it")) {
      return DependencyTree.NONE;
    }
    int verb = words.head(token);
    if (isCalled(words, token)) {
      verb = words.head(verb);
    } else if (!words.isRelation(token, "obj")) {
      return DependencyTree.NONE;
    }
    int subject = words.child(verb, "nsubj");
    return subject == DependencyTree.NONE ? DependencyTree.NONE : words.child(subject, "nmod:poss");
  }

  /**
   * "called <i>it</i> a success": an object that parsers see as the subject of what it is called.
   */
  private static boolean isCalled(Words words, int token) {
    return words.isRelation(token, "nsubj") && words.isRelation(words.head(token), "xcomp");
  }

  /** Whether these words in particular cannot be taken up by a pronoun. */
  boolean isBarred(Words words, int token, Reference reference) {
    if (reference.sentence() != words.index()) {
      return isNamedAgain(words, token, reference);
    }
    return words.isRelation(reference.head(), "vocative")
        || (words.head(token) == reference.head() && !isPossessive(words, token));
  }

  /** "<i>The strait</i> was open. It closed <i>the strait</i>": what it closed is not "it". */
  private boolean isNamedAgain(Words words, int token, Reference reference) {
    String noun = discourse.words(reference.sentence()).lemma(reference.head());
    int verb = words.head(token);
    return verb != DependencyTree.NONE
        && !Regex.matches(words.lower(token), "he|him|she|her")
        && words.isUpos(verb, "VERB")
        && words.children(verb).stream()
            .anyMatch(
                child ->
                    child != token
                        && words.isUpos(child, "NOUN")
                        && words.lemma(child).equals(noun)
                        && !words.isRelation(child, "conj"));
  }

  static boolean isReflexive(Words words, int token) {
    return words.lower(token).endsWith("self") || words.lower(token).endsWith("selves");
  }

  /** The subject of its own clause, which a reflexive pronoun means; none for any other. */
  int self(Words words, int token) {
    return isReflexive(words, token) ? understoodSubject(words, token) : DependencyTree.NONE;
  }

  static boolean isPossessive(Words words, int token) {
    return words.relation(token).equals("nmod:poss") || words.tag(token).equals("PRP$");
  }

  /**
   * "Chad demands that <i>Libya</i> leave its soil", "regards <i>it</i> as part of its territory":
   * who leaves a land does not own it, and what is part of it neither. "<i>Libya</i> never accepted
   * its independence": nobody accepts his own. Or none.
   */
  private int trespasser(Words words, int token) {
    int land = words.head(token);
    if (!isPossessive(words, token) || land == DependencyTree.NONE) {
      return DependencyTree.NONE;
    }
    int verb = Discourse.governor(words, land);
    boolean accepted =
        verb != DependencyTree.NONE
            && words.isRelation(land, "obj")
            && lexicon.has(WordList.ACCEPTED_NOUNS, words.lemma(land))
            && lexicon.has(WordList.ACCEPTING_VERBS, words.lemma(verb));
    if (!accepted && !lexicon.has(WordList.LANDS, words.lemma(land))) {
      return DependencyTree.NONE;
    }
    boolean part =
        words.preposition(land).equals("of")
            && words.head(land) != DependencyTree.NONE
            && lexicon.has(WordList.STATUS_WORDS, words.lemma(words.head(land)));
    if (verb == DependencyTree.NONE) {
      return DependencyTree.NONE;
    }
    if (part && words.isRelation(words.head(land), "xcomp")) {
      int called = words.child(words.head(land), "nsubj");
      if (called != DependencyTree.NONE) {
        return called;
      }
    }
    if (part && words.hasChild(verb, "obj")) {
      return words.child(verb, "obj");
    }
    if (!part
        && !accepted
        && (!lexicon.has(WordList.TRESPASS_VERBS, words.lemma(verb))
            || words.preposition(land).equals("to"))) {
      return DependencyTree.NONE;
    }
    while (verb != DependencyTree.NONE) {
      int subject = words.child(verb, "nsubj");
      if (subject != DependencyTree.NONE) {
        return Weights.antecedent(words, verb, subject);
      }
      int above = words.head(verb);
      if (above != DependencyTree.NONE
          && words.hasChild(above, "obj")
          && (words.isRelation(verb, "xcomp")
              || lexicon.has(WordList.PRESSURE_VERBS, words.lemma(above)))) {
        return words.child(above, "obj");
      }
      verb = above;
    }
    return DependencyTree.NONE;
  }

  /** "made clear <i>that</i> it will leave": parsers take it for "made it leave". */
  private static boolean isClause(Words words, int verb) {
    int mark = words.child(verb, "mark");
    return mark != DependencyTree.NONE && words.lower(mark).equals("that");
  }

  private static int firstConjunct(Words words, int head) {
    int at = head;
    while (words.isRelation(at, "conj") && words.isNoun(words.head(at))) {
      at = words.head(at);
    }
    return at;
  }

  /**
   * "Denmark rejected the plan, calling it absurd": the subject of "calling", which cannot be its
   * object; "Chad asked Libya to help it": Libya. None for a pronoun that is a subject itself or
   * belongs to a noun.
   */
  private int understoodSubject(Words words, int token) {
    int verb = words.head(token);
    if (verb == DependencyTree.NONE
        || isPossessive(words, token)
        || (words.isNoun(verb) && !isCalled(words, token))
        || words.isUpos(verb, "PRON")
        || lexicon.has(WordList.PLACE_PREPOSITIONS, words.preposition(token))) {
      return DependencyTree.NONE;
    }
    if (words.isRelation(token, "nsubj")) {
      if (!words.isRelation(verb, "xcomp") || isClause(words, verb)) {
        return DependencyTree.NONE;
      }
      verb = words.head(verb);
    }
    boolean another = false;
    while (verb != DependencyTree.NONE) {
      int subject = words.child(verb, "nsubj");
      if (subject != DependencyTree.NONE) {
        return another ? subject : Weights.antecedent(words, verb, subject);
      }
      if (words.isRelation(verb, "csubj")) {
        // "said that he was ill and that visiting him would be cruel": whoever visits
        return DependencyTree.NONE;
      }
      int above = words.head(verb);
      // "who agreed on a body to represent them": the body represents
      another |= !words.isRelation(verb, "xcomp");
      if (words.tag(verb).equals("VBG")
          && words.isRelation(verb, "advcl")
          && lexicon.has(WordList.ENABLING_VERBS, words.lemma(verb))) {
        return DependencyTree.NONE;
      }
      if (words.isRelation(verb, "xcomp")
          && words.hasChild(above, "obj")
          && lexicon.has(WordList.PRESSURE_VERBS, words.lemma(above))) {
        return words.child(above, "obj");
      }
      verb = above;
    }
    return DependencyTree.NONE;
  }
}
