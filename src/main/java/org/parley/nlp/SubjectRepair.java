package org.parley.nlp;

import java.util.stream.Stream;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Gives finite verbs the subject that the parser has hung elsewhere. Like {@link TreeRepair}, it
 * goes by constraints of English grammar: a finite verb has a subject, and a subject a finite verb.
 *
 * <ol>
 *   <li>A sentence with a finite verb is no noun: in "the <i>minister</i> neither confirmed nor
 *       denied it" the noun is the subject of the verb that hangs on it.
 *   <li>What stands behind a verb of saying that has its clause before it is its subject: "'We have
 *       won,' said <i>the envoy</i>".
 *   <li>An apposition right before a verb without a subject is that: "though they wait, <i>others
 *       such as Tolen</i> have signed".
 *   <li>Of two finite verbs with one subject and nothing between them, the first is a participle:
 *       "the <i>results</i> published this week <i>show</i> that …". But what a comma opens a comma
 *       ends: in "the envoy, their leader, <i>said</i> in a letter sent on Monday" the second is.
 *   <li>A finite clause without a mark is no subject: in "he <i>said</i> the truce is dead" the
 *       noun before the second verb is its subject, and the clause is what he said.
 *   <li>A participle has no pronoun for an object: in "claims the <i>church</i> imprisoned her" the
 *       noun is the subject of a finite verb.
 *   <li>In a sentence that a full stop ends a verb with a subject and no auxiliary is no
 *       participle: "the envoy <i>called</i> on them to talk".
 *   <li>What stands between a verb and a finite clause without a subject, set off by commas, is
 *       that subject: in "she said the <i>accord</i>, signed in May, <i>was</i> good" it is no
 *       object.
 *   <li>So is what stands right before such a clause, behind whom one speaks to: "told us the
 *       <i>others were</i> to blame"; and before a modal verb in any case: "said <i>Norland
 *       would</i> not get arms".
 * </ol>
 */
final class SubjectRepair {
  private static final int NONE = DependencyTree.NONE;

  private SubjectRepair() {}

  static void repair(DraftTree tree, int token) {
    nounAsSentence(tree, token);
    pastAsParticiple(tree, token);
    if (!tree.has(token, "nsubj") && !tree.has(token, "csubj") && tree.isFinite(token)) {
      inversion(tree, token);
      apposition(tree, token);
      participleBefore(tree, token);
      objectBeforeCommas(tree, token);
    }
    objectBeforeClause(tree, token);
    clauseAsSubject(tree, token);
    objectOfParticiple(tree, token);
  }

  private static void nounAsSentence(DraftTree tree, int token) {
    boolean noun = tree.tag(token).startsWith("NN") || tree.tag(token).equals("PRP");
    if (!noun || tree.head(token) != NONE || tree.has(token, "cop")) {
      return;
    }
    int verb = tree.child(token, "dep");
    boolean finite =
        verb > token
            && (tree.isFinite(verb)
                // "neither confirmed nor denied": the tagger takes the past for a participle
                || (tree.tag(verb).equals("VBN") && tree.has(verb, "cc:preconj")));
    if (!finite || tree.has(verb, "nsubj")) {
      return;
    }
    tree.set(verb, NONE, "root");
    tree.set(token, verb, "nsubj");
    tree.moveChildren(token, verb, child -> child > verb);
  }

  private static void inversion(DraftTree tree, int verb) {
    int clause = tree.child(verb, "ccomp");
    int object = tree.child(verb, "obj");
    boolean inverted =
        clause != NONE
            && clause < verb
            && object > verb
            && !tree.relation(verb).equals("conj")
            && (tree.tag(object).startsWith("NNP")
                || tree.word(object).equals("one") && tree.has(object, "nmod"))
            && Regex.matches(tree.tag(verb), "VB[DZP]");
    if (inverted) {
      tree.set(object, verb, "nsubj");
    }
  }

  private static void objectBeforeCommas(DraftTree tree, int token) {
    int verb = tree.head(token);
    if (verb == NONE
        || verb > token
        || !Regex.matches(tree.tag(verb), "VB[DZP]")
        || !tree.relation(token).equals("dep")
        || tree.has(token, "cc")
        || tree.has(token, "mark")
        || tree.has(token, "nsubj")) {
      return;
    }
    int object = tree.child(verb, "obj");
    int first = tree.first(token);
    if (object < verb || object + 2 >= first || !isComma(tree, first - 1)) {
      return;
    }
    boolean quoted = false;
    for (int between = object; between < first; between++) {
      quoted |= tree.tag(between).equals("``");
    }
    if (!quoted && isComma(tree, object + 1) && tree.tag(object).startsWith("NN")) {
      tree.set(token, verb, "ccomp");
      tree.set(object, token, "nsubj");
      for (int between = object + 1; between < first; between++) {
        if (tree.head(between) == verb) {
          boolean participle = Regex.matches(tree.tag(between), "VB[NG]");
          tree.set(between, object, participle ? "acl" : tree.relation(between));
        }
      }
    }
  }

  private static void objectBeforeClause(DraftTree tree, int token) {
    int verb = tree.head(token);
    int object = verb == NONE ? NONE : tree.child(verb, "obj");
    boolean loose =
        object > verb
            && object < token
            && Regex.matches(tree.relation(token), "dep|ccomp")
            && (tree.child(verb, "iobj") != NONE || (hasModal(tree, token) && isNoun(tree, object)))
            && !tree.has(token, "cc")
            && !tree.has(token, "nsubj")
            && tree.tag(verb).startsWith("VB");
    if (loose
        && tree.first(token) == object + 1
        && Regex.matches(tree.tag(object + 1), "VB[DZP]|MD")) {
      tree.set(token, verb, "ccomp");
      tree.set(object, token, "nsubj");
    }
  }

  private static boolean hasModal(DraftTree tree, int verb) {
    return tree.anyChild(verb, child -> tree.tag(child).equals("MD"));
  }

  private static boolean isNoun(DraftTree tree, int token) {
    return tree.tag(token).startsWith("NN");
  }

  private static boolean isComma(DraftTree tree, int token) {
    return tree.tag(token).equals(",");
  }

  private static void apposition(DraftTree tree, int verb) {
    if (Regex.matches(tree.relation(verb), "conj|cop|(acl|aux).*")) {
      return;
    }
    int before = verb - 1;
    while (before >= 0 && tree.head(before) == verb && isLight(tree, before)) {
      before--;
    }
    int noun = before;
    while (noun != NONE && noun >= 0 && !tree.relation(noun).equals("appos")) {
      noun = tree.head(noun);
    }
    if (noun != NONE && noun >= 0 && noun <= before && tree.tag(noun).startsWith("NN")) {
      tree.set(noun, verb, "nsubj");
    }
  }

  static boolean isLight(DraftTree tree, int token) {
    return tree.relation(token).startsWith("aux") || tree.relation(token).equals("advmod");
  }

  private static void participleBefore(DraftTree tree, int verb) {
    int participle = tree.head(verb);
    if (!tree.relation(verb).equals("dep") || participle == NONE || participle > verb) {
      return;
    }
    int complement = tree.child(participle, "ccomp");
    if (isReduced(tree, participle) && isBehindComma(tree, participle, verb)) {
      tree.set(verb, verb - 1, "acl");
      tree.retag(verb, "VBN");
    } else if (complement > participle && complement < verb && isReduced(tree, complement)) {
      // "said that a convoy escorted by monks was attacked"
      reduce(tree, complement, verb);
    } else if (isReduced(tree, participle)) {
      int subject = tree.child(participle, "nsubj");
      reduce(tree, participle, verb);
      for (int child = 0; child < subject; child++) {
        if (tree.head(child) == participle) {
          tree.set(child, verb, tree.relation(child));
        }
      }
    }
  }

  /**
   * Whether a comma stands before a verb and none between it and another, which a noun precedes.
   */
  private static boolean isBehindComma(DraftTree tree, int first, int second) {
    boolean behind = tree.tag(first - 1).equals(",") && tree.tag(second - 1).startsWith("NN");
    for (int between = first + 1; behind && between < second; between++) {
      behind = !Regex.matches(tree.tag(between), "[,:]");
    }
    return behind && Regex.matches(tree.tag(second), "VB[DN]") && !tree.has(second, "aux");
  }

  /** Whether a verb has a noun for a subject, and may be a participle that tells more of it. */
  private static boolean isReduced(DraftTree tree, int participle) {
    int subject = tree.child(participle, "nsubj");
    return Regex.matches(tree.tag(participle), "VB[ND]")
        && subject != NONE
        && subject < participle
        && tree.tag(subject).startsWith("NN")
        && Stream.of("aux", "obj", "ccomp", "xcomp", "conj")
            .noneMatch(relation -> tree.has(participle, relation));
  }

  /** Gives a verb the place and the subject of a participle, and makes that the subject's. */
  private static void reduce(DraftTree tree, int participle, int verb) {
    int subject = tree.child(participle, "nsubj");
    tree.set(verb, tree.head(participle), tree.relation(participle));
    tree.moveChildren(
        participle, verb, child -> child > verb || tree.relation(child).equals("mark"));
    tree.set(subject, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    tree.set(participle, subject, "acl");
    tree.retag(participle, "VBN");
  }

  private static void pastAsParticiple(DraftTree tree, int verb) {
    boolean past =
        tree.tag(verb).equals("VBN")
            && tree.head(verb) == NONE
            && tree.child(verb, "nsubj") != NONE
            && tree.child(verb, "nsubj") < verb
            && !tree.has(verb, "aux")
            && !tree.has(verb, "cop")
            && !tree.has(verb, "dep")
            && tree.tag(tree.size() - 1).equals(".");
    if (past) {
      tree.retag(verb, "VBD");
    }
  }

  private static void clauseAsSubject(DraftTree tree, int verb) {
    int predicate = tree.head(verb);
    if (!tree.relation(verb).startsWith("csubj")
        || predicate < verb
        || !Regex.matches(tree.tag(verb), "VB[DZP]")
        || !tree.has(verb, "nsubj")
        || tree.has(verb, "mark")
        || tree.has(predicate, "nsubj")
        || isQuestion(tree, verb)) {
      return;
    }
    if (clauseBehindJoinedNoun(tree, verb, predicate)) {
      return;
    }
    int deepest = participleOfSaying(tree, verb);
    for (int next = tree.child(deepest, "ccomp");
        next > deepest;
        next = tree.child(next, "ccomp")) {
      deepest = next;
    }
    int object = tree.child(deepest, "obj");
    boolean reduced = deepest != verb && isReduced(tree, deepest);
    if (reduced || (object > deepest && object < predicate)) {
      tree.set(verb, tree.head(predicate), tree.relation(predicate));
      tree.moveChildren(predicate, verb, child -> child < verb);
      tree.set(predicate, deepest, "ccomp");
    }
    if (reduced) {
      // "says that ships built here have sunk"
      reduce(tree, deepest, predicate);
    } else if (object > deepest && object < predicate) {
      tree.set(object, predicate, "nsubj");
    }
  }

  /** "He said that they would stop the raids and <i>Norland would leave</i>". */
  private static boolean clauseBehindJoinedNoun(DraftTree tree, int verb, int predicate) {
    int noun = predicate - 1;
    while (noun > verb && isLight(tree, noun) || tree.tag(noun).equals("MD")) {
      noun--;
    }
    int joint = noun > verb ? tree.child(noun, "cc") : NONE;
    boolean joined =
        joint != NONE
            && joint < noun
            && tree.relation(noun).equals("conj")
            && tree.tag(noun).startsWith("NN")
            && tree.hasFiniteVerb(predicate)
            && tree.isWithin(noun, verb);
    if (!joined) {
      return false;
    }
    int clause = tree.head(noun);
    while (clause != verb && !tree.hasFiniteVerb(clause)) {
      clause = tree.head(clause);
    }
    if (clause == verb) {
      return false;
    }
    tree.set(verb, tree.head(predicate), tree.relation(predicate));
    tree.moveChildren(predicate, verb, child -> child < verb || tree.tag(child).equals("."));
    tree.set(predicate, clause, "conj");
    tree.set(noun, predicate, "nsubj");
    tree.set(joint, predicate, "cc");
    return true;
  }

  /** "left, <i>saying</i> that the line drawn then was the border"; else the verb itself. */
  private static int participleOfSaying(DraftTree tree, int verb) {
    for (String relation : new String[] {"dep", "advcl", "xcomp"}) {
      int participle = tree.child(verb, relation);
      if (participle > verb
          && tree.tag(participle).equals("VBG")
          && tree.tag(participle - 1).equals(",")
          && tree.has(participle, "ccomp")) {
        return participle;
      }
    }
    return verb;
  }

  private static void objectOfParticiple(DraftTree tree, int token) {
    int noun = tree.head(token);
    int object = tree.child(token, "obj");
    boolean finite =
        tree.relation(token).equals("acl")
            && Regex.matches(tree.tag(token), "VB[ND]")
            && !tree.has(token, "aux")
            && object > token
            && tree.tag(object).equals("PRP")
            && tree.relation(noun).equals("obj")
            && Regex.matches(tree.tag(tree.head(noun)), "VB[DZP]");
    if (finite) {
      int verb = tree.head(noun);
      tree.retag(token, "VBD");
      tree.set(token, verb, "ccomp");
      tree.set(noun, token, "nsubj");
    }
  }

  private static boolean isQuestion(DraftTree tree, int verb) {
    for (int token = 0; token < verb; token++) {
      if (tree.head(token) == verb && tree.tag(token).startsWith("W")) {
        return true;
      }
    }
    return false;
  }
}
