package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Tells relative clauses from the clause around them. Like {@link TreeRepair}, it goes by
 * constraints of English grammar and punctuation: the verb right behind a relative pronoun is that
 * of the relative clause, and where a comma ends this, the next finite verb without a subject is
 * that of the clause around.
 *
 * <ol>
 *   <li>"The <i>envoy</i>, who said that it holds, <i>resigned</i>": a sentence with a finite verb
 *       is no noun.
 *   <li>"<i>Norland</i>, which borders both, <i>sent</i> ships <i>and said</i> …": what follows the
 *       main verb goes with it.
 *   <li>A verb with tense modifies no noun: in "the envoy, whose time is over, <i>said</i> aid had
 *       come" the noun is the subject of what is said.
 *   <li>A relative pronoun right before a finite verb without a subject is that: "Norland,
 *       <i>which</i> has long <i>accused</i> Westmark".
 *   <li>A phrase is no sentence: in "according to two envoys <i>who</i> were there, the talks
 *       <i>failed</i>" it belongs to the verb behind the comma.
 *   <li>One before a verb of saying may be the subject of what is said: "the islands, <i>which</i>
 *       Norland says <i>were</i> wrongly <i>taken</i>", "men <i>whom</i> they say <i>were</i> held
 *       have left".
 *   <li>What begins with one behind a noun and a comma is no complement: in "blamed the rebels,
 *       <i>who</i> denied it" it tells more of the noun.
 * </ol>
 */
final class RelativeRepair {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> MODIFIERS = ImmutableSet.of("amod", "compound");
  private static final ImmutableSet<String> INFLECTED = ImmutableSet.of("VBD", "VBZ");

  private RelativeRepair() {}

  static void repair(DraftTree tree, int token) {
    verbAsModifier(tree, token);
    nounWithRelativeClause(tree, token);
    phraseWithRelativeClause(tree, token);
    relativeAsComplement(tree, token);
    markOfNoun(tree, token);
    relativeOfWhatIsSaid(tree, token);
    relativeAsModifier(tree, token);
    clauseOfWhoSaid(tree, token);
    if (tree.isFinite(token) && !tree.has(token, "nsubj") && !tree.has(token, "csubj")) {
      relativeSubject(tree, token);
    }
  }

  private static void verbAsModifier(DraftTree tree, int token) {
    int noun = tree.head(token);
    if (noun < token
        || !MODIFIERS.contains(tree.relation(token))
        || !INFLECTED.contains(tree.tag(token))
        || token == 0
        || !tree.relation(noun).startsWith("nsubj")
        || tree.head(noun) < noun
        || !tree.hasFiniteVerb(tree.head(noun))) {
      return;
    }
    int clause = tree.head(noun);
    // hung loose first: else a circle forbids it
    int head = tree.head(clause);
    String relation = tree.relation(clause);
    tree.set(token, head, relation);
    tree.moveChildren(clause, token, child -> child < token);
    tree.set(clause, token, "ccomp");
  }

  private static void nounWithRelativeClause(DraftTree tree, int noun) {
    if (!tree.tag(noun).startsWith("NN") || tree.head(noun) != NONE || tree.has(noun, "cop")) {
      return;
    }
    int pronoun = pronoun(tree, noun);
    int inner = pronoun == NONE ? NONE : finite(tree, pronoun + 1);
    int outer = inner == NONE ? NONE : behindComma(tree, inner + 1);
    if (outer == NONE) {
      return;
    }
    int verb = clause(tree, outer);
    int clause = clause(tree, inner);
    boolean own = !tree.has(verb, "nsubj") || tree.child(verb, "nsubj") < outer;
    if (!own || verb < outer || !tree.isWithin(verb, noun)) {
      return;
    }
    tree.set(verb, NONE, "root");
    tree.set(noun, verb, "nsubj");
    for (int token = noun + 1; token < tree.size(); token++) {
      int head = tree.head(token);
      if (token >= outer && token != verb && head != NONE && head < outer) {
        tree.set(token, verb, tree.relation(token));
      }
    }
    if (clause >= outer) {
      clause = inner;
    }
    tree.set(clause, noun, "acl:relcl");
    for (int token = noun + 1; token < outer; token++) {
      if (token != clause && tree.head(token) >= outer && !tree.tag(token).equals(",")) {
        String relation =
            token == pronoun && pronoun == clause - 1 ? "nsubj" : tree.relation(token);
        tree.set(token, clause, relation);
      }
    }
  }

  private static void phraseWithRelativeClause(DraftTree tree, int noun) {
    int pronoun = noun + 1;
    boolean phrase =
        tree.tag(noun).startsWith("NN")
            && tree.head(noun) == NONE
            && pronoun < tree.size()
            && Regex.matches(tree.tag(pronoun), "WDT|WP")
            && tree.anyChild(noun, child -> child < noun && tree.relation(child).equals("case"));
    int inner = phrase ? finite(tree, pronoun + 1) : NONE;
    if (inner == NONE) {
      return;
    }
    int outer = sentenceBehindComma(tree, inner + 1);
    if (outer == NONE || !tree.isWithin(outer, noun)) {
      return;
    }
    int clause = clause(tree, inner);
    tree.set(outer, NONE, "root");
    tree.set(noun, outer, "obl");
    if (clause < outer) {
      tree.set(clause, noun, "acl:relcl");
      if (pronoun == clause - 1) {
        tree.set(pronoun, clause, "nsubj");
      }
    }
  }

  /** The verb of a clause right behind a comma, with a subject of its own there; or none. */
  private static int sentenceBehindComma(DraftTree tree, int from) {
    for (int verb = from; verb < tree.size(); verb++) {
      int subject = tree.child(verb, "nsubj");
      subject = subject == NONE ? tree.child(verb, "nsubj:pass") : subject;
      if (subject > from && tree.isFinite(verb) || subject > from && tree.tag(verb).equals("VBN")) {
        int first = tree.first(subject);
        if (first > 0 && tree.tag(first - 1).equals(",")) {
          return verb;
        }
      }
    }
    return NONE;
  }

  private static void relativeAsComplement(DraftTree tree, int token) {
    int pronoun = tree.child(token, "nsubj");
    if (pronoun > 1
        && tree.head(token) != NONE
        && tree.head(token) < pronoun
        && Regex.matches(tree.relation(token), "ccomp|parataxis|dep")
        && tree.isFinite(token)
        && Regex.matches(tree.tag(pronoun), "W(DT|P)")
        && tree.first(token) == pronoun
        && tree.tag(pronoun - 1).equals(",")
        && tree.tag(pronoun - 2).startsWith("NN")) {
      tree.set(token, pronoun - 2, "acl:relcl");
    }
  }

  /** "An officer <i>who asked</i> for it": the pronoun hangs on the verb, and not the other way. */
  static void verbOfPronoun(DraftTree tree, int verb) {
    int pronoun = tree.head(verb);
    if (pronoun != NONE
        && Regex.matches(tree.tag(pronoun), "WP|WDT")
        && Regex.matches(tree.relation(verb), "dep|acl")
        && Regex.matches(tree.relation(pronoun), "dep|acl:relcl|appos")
        // "attacks in the town of Tolen, which killed …": places do nothing
        && (tree.relation(verb).equals("dep") || !isPlace(tree, tree.head(pronoun)))
        && tree.isFinite(verb)
        && !tree.has(verb, "nsubj")) {
      int head = tree.head(pronoun);
      int noun = pronoun > 0 && tree.tag(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
      boolean nearest =
          noun == head
              || (tree.tag(pronoun).equals("WDT") && noun > head && tree.isWithin(noun, head));
      if (noun >= 0 && nearest && tree.tag(noun).startsWith("NN")) {
        boolean joined = tree.relation(noun).equals("conj") && tree.head(noun) == head;
        tree.set(verb, joined ? head : noun, "acl:relcl");
        tree.set(pronoun, verb, "nsubj");
      }
    }
  }

  private static boolean isPlace(DraftTree tree, int noun) {
    return tree.anyChild(
        noun,
        child ->
            tree.relation(child).equals("case")
                && Regex.matches(tree.word(child), "in|at|near|on|of|around|outside"));
  }

  /** "An isthmus <i>that</i> it says was taken": two finite verbs and one subject. */
  private static void markOfNoun(DraftTree tree, int verb) {
    int mark = tree.child(verb, "mark");
    int subject = tree.child(verb, "nsubj");
    boolean noun = tree.head(verb) != NONE && tree.tag(tree.head(verb)).startsWith("NN");
    if (noun
        && tree.head(verb) == mark - 1
        && tree.tag(mark).equals("IN")
        && Regex.matches(tree.relation(verb), "ccomp|acl.*")
        && subject == mark + 1
        && verb == subject + 1
        && verb + 1 < tree.size()
        && Regex.matches(tree.tag(verb + 1), "VB[DZP]|MD")
        && !tree.has(clause(tree, verb + 1), "nsubj")
        && tree.head(clause(tree, verb + 1)) == verb) {
      tree.retag(mark, "WDT");
      tree.set(verb, tree.head(verb), "acl:relcl");
      takeSubject(tree, clause(tree, verb + 1), mark, verb);
    }
  }

  /**
   * "The front, <i>which attacked</i> Belmar": no verb with tense stands between article and noun.
   */
  private static void relativeAsModifier(DraftTree tree, int verb) {
    int object = tree.head(verb);
    int pronoun = verb - 1;
    boolean modifier =
        MODIFIERS.contains(tree.relation(verb))
            && Regex.matches(tree.tag(verb), "VB[DZ]")
            && object > verb
            && pronoun > 1
            && tree.tag(pronoun).equals("WDT")
            && tree.head(pronoun) == object
            && tree.tag(pronoun - 1).equals(",");
    int noun = modifier ? tree.head(object) : NONE;
    if (noun != NONE && noun < pronoun && tree.tag(noun).startsWith("NN")) {
      tree.set(verb, noun, "acl:relcl");
      tree.set(pronoun, verb, "nsubj");
      tree.set(object, verb, "obj");
    }
  }

  private static void relativeOfWhatIsSaid(DraftTree tree, int verb) {
    int pronoun = tree.child(verb, "obj");
    int next = verb + 1;
    if (!tree.relation(verb).equals("acl:relcl")
        || pronoun == NONE
        || pronoun > verb
        || !Regex.matches(tree.tag(pronoun), "W(DT|P)")
        || next >= tree.size()
        || !Regex.matches(tree.tag(next), "VB[DZP]|MD")) {
      return;
    }
    int clause = clause(tree, next);
    boolean below = tree.head(clause) == verb && Regex.matches(tree.relation(clause), "dep|ccomp");
    if (below && !tree.has(clause, "nsubj")) {
      takeSubject(tree, clause, pronoun, verb);
      return;
    }
    int noun = tree.head(verb);
    int outer = tree.child(clause, "dep");
    boolean above =
        tree.head(noun) == clause
            && tree.relation(noun).startsWith("nsubj")
            && outer > clause
            && tree.isFinite(outer)
            && !tree.has(outer, "nsubj");
    if (above) {
      tree.set(outer, tree.head(clause), tree.relation(clause));
      tree.moveChildren(clause, outer, child -> child < verb && child != noun || child > outer);
      tree.set(noun, outer, tree.has(outer, "aux:pass") ? "nsubj:pass" : "nsubj");
      takeSubject(tree, clause, pronoun, verb);
    }
  }

  /**
   * "The envoy, <i>who said</i> talks <i>had failed</i>, left": two clauses, and one around them.
   */
  private static void clauseOfWhoSaid(DraftTree tree, int said) {
    int noun = tree.head(said);
    int object = tree.child(said, "obj");
    int clause = noun == NONE ? NONE : tree.head(noun);
    int outer = clause == NONE ? NONE : tree.child(clause, "dep");
    boolean open =
        tree.relation(said).equals("acl:relcl")
            && tree.isFinite(said)
            && object > said
            && clause > object
            && tree.relation(noun).startsWith("nsubj")
            && tree.isFinite(clause)
            && (tree.head(object + 1) == clause || object + 1 == clause)
            && outer > clause
            && tree.tag(outer - 1).equals(",")
            && Regex.matches(tree.tag(outer), "VB[DNZP]")
            && !tree.has(outer, "nsubj");
    if (open) {
      tree.set(outer, tree.head(clause), tree.relation(clause));
      tree.moveChildren(clause, outer, child -> child < said && child != noun || child > outer);
      tree.set(noun, outer, "nsubj");
      if (tree.tag(outer).equals("VBN") && !tree.has(outer, "aux")) {
        tree.retag(outer, "VBD");
      }
      takeSubject(tree, clause, object, said);
    }
  }

  private static void takeSubject(DraftTree tree, int clause, int pronoun, int verb) {
    tree.set(clause, verb, "ccomp");
    tree.set(pronoun, clause, tree.has(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
  }

  /** The relative pronoun behind a comma behind a noun's own words; or none. */
  private static int pronoun(DraftTree tree, int noun) {
    for (int token = noun + 1; token + 1 < tree.size(); token++) {
      if (Regex.matches(tree.tag(token), "WDT|WP\\$?") && tree.tag(token - 1).equals(",")) {
        return token;
      }
      if (Regex.matches(tree.tag(token), "VB[DZP]|MD|[.:]")) {
        return NONE;
      }
    }
    return NONE;
  }

  /** The first verb with tense from a token on; or none. */
  private static int finite(DraftTree tree, int from) {
    for (int token = from; token < tree.size(); token++) {
      if (Regex.matches(tree.tag(token), "VB[DZP]|MD")) {
        return token;
      }
    }
    return NONE;
  }

  /** The first verb with tense, an adverb at most before it, right behind a comma; or none. */
  private static int behindComma(DraftTree tree, int from) {
    for (int token = from; token < tree.size(); token++) {
      int before = tree.tag(token - 1).equals("RB") ? token - 2 : token - 1;
      if (Regex.matches(tree.tag(token), "VB[DZP]|MD") && tree.tag(before).equals(",")) {
        return token;
      }
    }
    return NONE;
  }

  /** The verb or predicate that a verb with tense is an auxiliary or copula of; else itself. */
  private static int clause(DraftTree tree, int verb) {
    return Regex.matches(tree.relation(verb), "(aux.*|cop)") ? tree.head(verb) : verb;
  }

  /** "Norland, <i>whose president</i> called it fair": right behind "whose" nothing else is. */
  private static boolean isWhose(DraftTree tree, int noun) {
    return tree.tag(noun).startsWith("NN")
        && tree.anyChild(noun, child -> tree.tag(child).equals("WP$"));
  }

  private static void relativeSubject(DraftTree tree, int verb) {
    int pronoun = tree.child(verb, "obj");
    if (pronoun == NONE
        || pronoun > verb
        || !(Regex.matches(tree.tag(pronoun), "W(DT|P)") || isWhose(tree, pronoun))
        || !tree.relation(verb).equals("acl:relcl")) {
      return;
    }
    for (int between = pronoun + 1; between < verb; between++) {
      int phrase = between;
      while (tree.head(phrase) != verb && tree.head(phrase) != NONE) {
        phrase = tree.head(phrase);
      }
      boolean light =
          SubjectRepair.isLight(tree, phrase) || tree.relation(phrase).startsWith("obl");
      if (!light || tree.head(phrase) != verb) {
        return;
      }
    }
    tree.set(pronoun, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
  }
}
