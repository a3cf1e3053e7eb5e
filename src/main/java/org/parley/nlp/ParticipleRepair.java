package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Gives participles the place that they have. Like {@link TreeRepair}, it goes by constraints of
 * English grammar.
 *
 * <ol>
 *   <li>A participle with an object is no adverb: in "<i>after seizing</i> the town, they left" it
 *       is a clause, and the preposition marks it.
 *   <li>A participle without an auxiliary has no subject: in "demanded <i>talks</i> in the town
 *       <i>aimed</i> at peace" the noun is the object of the verb, and the participle tells more of
 *       the noun before it.
 *   <li>A present participle with an object, behind a comma and at the end of its clause, tells
 *       what the whole did: "shelled a camp near the town, <i>killing</i> dozens".
 *   <li>A passive has one agent: in "was ended by a truce <i>signed by</i> both" the second is that
 *       of the participle.
 *   <li>What commas enclose between a subject and a finite verb is a participle: "both,
 *       <i>caught</i> off guard, <i>left</i>".
 *   <li>A past without a subject is no phrase: in "commitments <i>made</i> years ago" it is a
 *       participle of the noun before it.
 *   <li>A participle that opens a sentence before a comma is a clause: "<i>Jailed</i> in May, he
 *       fled".
 *   <li>A name joined to the one before it ends no clause: in "a draft <i>tabled by</i> Norland and
 *       Belmar <i>was rejected</i>" both tabled it.
 * </ol>
 */
final class ParticipleRepair {
  private static final int NONE = DependencyTree.NONE;

  private ParticipleRepair() {}

  static void repair(DraftTree tree, int token) {
    participleAsAdverb(tree, token);
    subjectOfParticiple(tree, token);
    secondAgent(tree, token);
    resultBehindComma(tree, token);
    pastAsPhrase(tree, token);
    opener(tree, token);
    agentsOfReduced(tree, token);
  }

  private static void opener(DraftTree tree, int token) {
    int verb = tree.head(token);
    boolean opens =
        token == 0
            && tree.tag(token).equals("VBN")
            && Regex.matches(tree.relation(token), "dep|advmod|amod|compound")
            && verb != NONE
            && tree.isFinite(verb)
            && tree.has(verb, "nsubj")
            && !tree.has(token, "nsubj");
    int end = 1;
    while (opens && end < verb && tree.isWithin(end, token)) {
      end++;
    }
    if (opens && tree.tag(end).equals(",")) {
      tree.set(token, verb, "advcl");
    }
  }

  private static void agentsOfReduced(DraftTree tree, int verb) {
    int participle = tree.head(verb);
    int joint = tree.child(verb, "cc");
    int second = tree.child(verb, "nsubj:pass");
    second = second == NONE ? tree.child(verb, "nsubj") : second;
    boolean joined =
        tree.relation(verb).equals("conj")
            && joint > 0
            && second > joint
            && tree.first(second) == joint + 1
            && tree.isFinite(verb)
            && participle < joint
            && Regex.matches(tree.tag(participle), "VB[DN]")
            && !tree.has(participle, "aux")
            && !tree.has(participle, "obj");
    int noun = joined ? tree.child(participle, "nsubj") : NONE;
    int first = joint - 1;
    boolean reduced =
        noun != NONE
            && Regex.matches(tree.tag(noun), "NNS?")
            && noun == participle - 1
            && tree.tag(first).startsWith("NNP")
            && tree.tag(second).startsWith("NNP")
            && tree.head(first) == participle
            && isAgent(tree, first)
            && !Regex.matches(tree.word(participle), "stood|went|came|passed|fell|rose|stopped");
    if (reduced) {
      String relation = tree.relation(second);
      tree.set(verb, tree.head(participle), tree.relation(participle));
      tree.set(noun, verb, relation);
      tree.set(participle, noun, "acl");
      tree.retag(participle, "VBN");
      tree.set(second, first, "conj");
      tree.set(joint, second, "cc");
      tree.moveChildren(participle, verb, child -> child > verb);
    }
  }

  private static void participleAsAdverb(DraftTree tree, int token) {
    if (!tree.tag(token).equals("VBG")
        || !tree.relation(token).equals("advmod")
        || !tree.has(token, "obj")) {
      return;
    }
    int head = tree.head(token);
    tree.set(token, head, "advcl");
    int before = token - 1;
    if (before >= 0 && tree.tag(before).equals("IN") && tree.head(before) == head) {
      tree.set(before, token, "mark");
    }
  }

  private static void subjectOfParticiple(DraftTree tree, int token) {
    int verb = tree.head(token);
    if (!tree.tag(token).equals("VBN")
        || !tree.relation(token).equals("dep")
        || !tree.isVerb(verb)
        || verb > token
        || tree.has(verb, "obj")
        || tree.has(verb, "ccomp")
        || tree.has(token, "aux")) {
      return;
    }
    int subject = tree.child(token, "nsubj");
    if (subject != NONE
        && subject > verb
        && subject < token
        && tree.tag(token - 1).startsWith("NN")) {
      tree.set(subject, verb, "obj");
      tree.set(token, token - 1, "acl");
    }
  }

  private static void secondAgent(DraftTree tree, int token) {
    int passive = tree.head(token);
    if (!isAgent(tree, token) || !tree.has(passive, "aux:pass")) {
      return;
    }
    for (int first = passive + 1; first < token; first++) {
      if (tree.head(first) == passive && isAgent(tree, first)) {
        for (int participle = token - 1; participle > first; participle--) {
          if (tree.tag(participle).equals("VBN")
              && tree.relation(participle).equals("acl")
              && tree.isWithin(participle, first)
              && !tree.anyChild(participle, child -> isAgent(tree, child))) {
            tree.set(token, participle, "obl");
            return;
          }
        }
      }
    }
  }

  private static boolean isAgent(DraftTree tree, int token) {
    if (!tree.relation(token).equals("obl")) {
      return false;
    }
    int preposition = tree.child(token, "case");
    return preposition != NONE && tree.word(preposition).equals("by");
  }

  /** Mends what only shows when all else is mended. */
  static void asideBeforeVerb(DraftTree tree, int verb) {
    int participle = tree.head(verb);
    boolean second =
        tree.relation(verb).equals("dep")
            && participle > 1
            && participle < verb - 1
            && tree.tag(verb - 1).equals(",")
            && tree.tag(participle - 1).equals(",")
            && Regex.matches(tree.tag(verb), "VB[DZP]")
            && Regex.matches(tree.tag(participle), "VB[DN]")
            && !tree.has(participle, "aux")
            && !tree.has(verb, "nsubj")
            && tree.child(verb, "cc") == NONE;
    int subject = second ? tree.child(participle, "nsubj") : NONE;
    if (subject == NONE
        || !tree.tag(subject).startsWith("NN")
        || !tree.isWithin(participle - 2, subject)) {
      return;
    }
    tree.set(verb, tree.head(participle), tree.relation(participle));
    tree.moveChildren(participle, verb, child -> child <= subject || child > verb);
    tree.set(subject, verb, "nsubj");
    tree.set(participle, subject, "acl");
    tree.retag(participle, "VBN");
  }

  private static void resultBehindComma(DraftTree tree, int token) {
    int noun = tree.head(token);
    boolean candidate =
        tree.tag(token).equals("VBG")
            && tree.relation(token).equals("acl")
            && token > 1
            && tree.tag(token - 1).equals(",")
            && tree.has(token, "obj")
            && noun < token
            && !tree.relation(noun).startsWith("nsubj");
    if (!candidate) {
      return;
    }
    int verb = noun;
    while (verb != NONE && !tree.isFinite(verb)) {
      verb = tree.head(verb);
    }
    if (verb != NONE && verb < noun && isLastIn(tree, token, verb)) {
      tree.set(token, verb, "advcl");
    }
  }

  /** Whether nothing but marks hangs on a verb behind a clause. */
  private static boolean isLastIn(DraftTree tree, int clause, int verb) {
    return !tree.anyChild(
        verb, child -> child > clause && !Regex.matches(tree.relation(child), "punct|conj|cc"));
  }

  private static void pastAsPhrase(DraftTree tree, int token) {
    boolean phrase =
        tree.tag(token).equals("VBD")
            && Regex.matches(tree.relation(token), "obl|nmod")
            && token > 0
            && tree.tag(token - 1).startsWith("NN")
            && !tree.has(token, "nsubj")
            && !tree.has(token, "aux")
            && !tree.has(token, "obj")
            && !tree.has(token, "case");
    if (phrase) {
      tree.set(token, token - 1, "acl");
      tree.retag(token, "VBN");
    }
    pastWithAgent(tree, token);
  }

  /** "Gave it a hill also <i>claimed by</i> Norland": what has an agent and no subject. */
  private static void pastWithAgent(DraftTree tree, int token) {
    int noun = token - 1;
    while (noun > 0 && tree.tag(noun).equals("RB")) {
      noun--;
    }
    boolean agent =
        Regex.matches(tree.tag(token), "VB[DN]")
            && tree.relation(token).equals("dep")
            && noun > tree.head(token)
            && tree.head(token) != NONE
            && tree.tag(noun).startsWith("NN")
            && !tree.has(token, "nsubj")
            && !tree.has(token, "aux")
            && !tree.has(token, "obj")
            && !tree.has(token, "cc")
            && tree.anyChild(token, child -> child > token && isAgent(tree, child));
    if (agent) {
      tree.set(token, noun, "acl");
      tree.retag(token, "VBN");
    }
  }
}
