package org.parley.nlp;

import org.parley.text.DependencyTree;

/**
 * Gives finite verbs the subject that the parser has hung elsewhere. Like {@link TreeRepair}, it
 * goes by constraints of English grammar: a finite verb has a subject, and a subject a finite verb.
 *
 * <ol>
 *   <li>A sentence with a finite verb is no noun: in "the <i>minister</i> neither confirmed nor
 *       denied it" the noun is the subject of the verb that hangs on it.
 *   <li>So it is where a relative clause has swallowed the verb: "the <i>envoy</i>, who said that
 *       it holds, <i>resigned</i>".
 *   <li>What stands behind a verb of saying that has its clause before it is its subject: "'We have
 *       won,' said <i>the envoy</i>".
 *   <li>An apposition right before a verb without a subject is that: "though they wait, <i>others
 *       such as Tolen</i> have signed".
 *   <li>Of two finite verbs with one subject and nothing between them, the first is a participle:
 *       "the <i>results</i> published this week <i>show</i> that …".
 *   <li>A finite clause without a mark is no subject: in "he <i>said</i> the truce is dead" the
 *       noun before the second verb is its subject, and the clause is what he said.
 *   <li>A participle has no pronoun for an object: in "claims the <i>church</i> imprisoned her" the
 *       noun is the subject of a finite verb.
 *   <li>A relative pronoun right before a finite verb without a subject is that: "Norland,
 *       <i>which</i> has long <i>accused</i> Westmark".
 * </ol>
 */
final class SubjectRepair {
  private static final int NONE = DependencyTree.NONE;

  private SubjectRepair() {}

  static void repair(DraftTree tree, int token) {
    nounAsSentence(tree, token);
    nounWithRelativeClause(tree, token);
    if (!tree.has(token, "nsubj") && !tree.has(token, "csubj") && tree.isFinite(token)) {
      inversion(tree, token);
      apposition(tree, token);
      participleBefore(tree, token);
      relativeSubject(tree, token);
    }
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

  private static void nounWithRelativeClause(DraftTree tree, int token) {
    int clause = tree.child(token, "acl:relcl");
    if (!tree.tag(token).startsWith("NN")
        || tree.head(token) != NONE
        || clause < token
        || tree.has(token, "cop")) {
      return;
    }
    for (int verb = tree.size() - 1; verb > clause + 1; verb--) {
      boolean own =
          tree.tag(verb).matches("VB[DZP]")
              && tree.relation(verb).matches("dep|conj")
              && tree.tag(verb - 1).equals(",")
              && !tree.has(verb, "nsubj")
              && !tree.has(verb, "cc");
      if (own && tree.isWithin(verb, clause)) {
        int last = verb;
        tree.set(last, NONE, "root");
        tree.set(token, last, "nsubj");
        tree.moveChildren(token, last, child -> child > last);
        return;
      }
    }
  }

  private static void inversion(DraftTree tree, int verb) {
    int clause = tree.child(verb, "ccomp");
    int object = tree.child(verb, "obj");
    boolean inverted =
        clause != NONE
            && clause < verb
            && object > verb
            && !tree.relation(verb).equals("conj")
            && tree.tag(object).startsWith("NNP")
            && tree.tag(verb).matches("VB[DZP]");
    if (inverted) {
      tree.set(object, verb, "nsubj");
    }
  }

  private static void apposition(DraftTree tree, int verb) {
    if (tree.relation(verb).matches("conj|cop|(acl|aux).*")) {
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

  private static boolean isLight(DraftTree tree, int token) {
    return tree.relation(token).startsWith("aux") || tree.relation(token).equals("advmod");
  }

  private static void participleBefore(DraftTree tree, int verb) {
    int participle = tree.head(verb);
    if (!tree.relation(verb).equals("dep")
        || participle == NONE
        || participle > verb
        || !tree.tag(participle).matches("VB[ND]")
        || tree.has(participle, "aux")
        || tree.has(participle, "obj")
        || tree.has(participle, "ccomp")
        || tree.has(participle, "xcomp")
        || tree.has(participle, "conj")) {
      return;
    }
    int subject = tree.child(participle, "nsubj");
    if (subject == NONE || subject > participle || !tree.tag(subject).startsWith("NN")) {
      return;
    }
    int head = tree.head(participle);
    String relation = tree.relation(participle);
    tree.set(verb, head, relation);
    tree.moveChildren(participle, verb, child -> child > verb);
    for (int child = 0; child < subject; child++) {
      if (tree.head(child) == participle) {
        tree.set(child, verb, tree.relation(child));
      }
    }
    tree.set(subject, verb, "nsubj");
    tree.set(participle, subject, "acl");
    tree.retag(participle, "VBN");
  }

  private static void relativeSubject(DraftTree tree, int verb) {
    int pronoun = tree.child(verb, "obj");
    if (pronoun == NONE
        || pronoun > verb
        || !tree.tag(pronoun).matches("W(DT|P)")
        || !tree.relation(verb).equals("acl:relcl")) {
      return;
    }
    for (int between = pronoun + 1; between < verb; between++) {
      if (!isLight(tree, between) || tree.head(between) != verb) {
        return;
      }
    }
    tree.set(pronoun, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
  }

  private static void clauseAsSubject(DraftTree tree, int verb) {
    int predicate = tree.head(verb);
    if (!tree.relation(verb).equals("csubj")
        || predicate < verb
        || !tree.tag(verb).matches("VB[DZP]")
        || !tree.has(verb, "nsubj")
        || tree.has(verb, "mark")
        || tree.has(predicate, "nsubj")
        || isQuestion(tree, verb)) {
      return;
    }
    int deepest = verb;
    for (int next = tree.child(verb, "ccomp"); next > deepest; next = tree.child(next, "ccomp")) {
      deepest = next;
    }
    int object = tree.child(deepest, "obj");
    if (object > deepest && object < predicate) {
      tree.set(verb, tree.head(predicate), tree.relation(predicate));
      tree.set(predicate, deepest, "ccomp");
      tree.set(object, predicate, "nsubj");
    }
  }

  private static void objectOfParticiple(DraftTree tree, int token) {
    int noun = tree.head(token);
    int object = tree.child(token, "obj");
    boolean finite =
        tree.relation(token).equals("acl")
            && tree.tag(token).matches("VB[ND]")
            && !tree.has(token, "aux")
            && object > token
            && tree.tag(object).equals("PRP")
            && tree.relation(noun).equals("obj")
            && tree.tag(tree.head(noun)).matches("VB[DZP]");
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
