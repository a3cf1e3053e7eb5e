package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Tells what stands beside a noun from the clause around it. Like {@link TreeRepair}, it goes by
 * constraints of English grammar.
 *
 * <ol>
 *   <li>A name has its last word for a head: in "President Tan <i>Mei-ling</i> left" the parser
 *       hangs the rest of a name with a hyphen loosely on the title.
 *   <li>A noun with an article, a name and a verb behind a comma are no sentence: in "offered help,
 *       <i>an offer Tolen declined</i>" the name is the subject of a relative clause.
 *   <li>So it is where the noun stands before the name like a part of it: "<i>a decision
 *       Norland</i> has said it rejects", "<i>something Norland</i> denies".
 *   <li>A noun and a name between commas before a verb without a subject are that: "'We have won,'
 *       <i>a spokesman, Tolen</i>, said".
 *   <li>A reflexive pronoun is no subject: in "both lands, <i>themselves</i> shunned by most, …" it
 *       stresses the noun, and the participle is the noun's.
 *   <li>Behind such an aside stands the verb of the sentence: "both, themselves poor, <i>give</i>
 *       help".
 * </ol>
 */
final class AppositionRepair {
  private static final int NONE = DependencyTree.NONE;

  private static final ImmutableSet<String> CLAUSES =
      ImmutableSet.of("ccomp", "parataxis", "dep", "conj");
  private static final ImmutableSet<String> LOOSE = ImmutableSet.of("dep", "parataxis", "conj");
  private static final ImmutableSet<String> REFLEXIVE =
      ImmutableSet.of("itself", "himself", "herself", "themselves");

  private AppositionRepair() {}

  static void repair(DraftTree tree, int token) {
    restOfName(tree, token);
    relativeOfApposition(tree, token);
    reflexiveAsSubject(tree, token);
  }

  private static void restOfName(DraftTree tree, int token) {
    int title = tree.head(token);
    boolean rest =
        tree.tag(token).equals("NNP")
            && tree.relation(token).equals("dep")
            && title != NONE
            && title < token
            && tree.tag(title).equals("NNP");
    for (int between = title + 1; rest && between < token; between++) {
      rest = tree.isWithin(between, token) && Regex.matches(tree.tag(between), "NNP|HYPH");
    }
    if (rest) {
      int head = tree.head(title);
      String relation = tree.relation(title);
      // hung loose first: else a circle forbids it
      tree.set(token, NONE, "root");
      tree.set(title, token, "compound");
      tree.set(token, head, relation);
      tree.moveChildren(
          title, token, child -> Regex.matches(tree.relation(child), "nmod:poss|det|appos"));
    }
  }

  private static void relativeOfApposition(DraftTree tree, int verb) {
    if (!CLAUSES.contains(tree.relation(verb))
        || !tree.isFinite(verb)
        || !tree.isVerb(verb)
        || tree.has(verb, "obj")) {
      return;
    }
    int subject = tree.child(verb, "nsubj");
    int noun = subject;
    int loose = tree.child(verb, "dep");
    int before = subject == NONE ? NONE : nounBeforeName(tree, subject);
    if (before != NONE) {
      noun = before;
      // hung loose first: its first word is that of the apposition
      tree.set(noun, NONE, "root");
      int last = noun;
      tree.moveChildren(subject, noun, child -> child < last);
    } else if (subject != NONE && tree.child(subject, "dep") > subject) {
      subject = tree.child(noun, "dep");
    } else if (loose != NONE && loose < subject) {
      noun = loose;
    }
    boolean relative =
        noun < subject
            && subject < verb
            && Regex.matches(tree.tag(subject), "NN.*|PRP")
            && tree.first(noun) > 1
            && tree.tag(tree.first(noun) - 1).equals(",")
            && Regex.matches(tree.word(tree.first(noun)), "an?|the|something")
            && Regex.matches(tree.tag(noun), "NNS?");
    if (relative) {
      tree.set(noun, tree.head(verb), "dep");
      tree.set(verb, noun, "acl:relcl");
      tree.set(subject, verb, "nsubj");
    }
  }

  /** "<i>A decision</i> Norland rejects": a name has no article and no common noun; or none. */
  private static int nounBeforeName(DraftTree tree, int name) {
    int first = tree.first(name);
    int noun = first + 1;
    if (tree.word(first).equals("something")) {
      noun = first;
    } else if (!Regex.matches(tree.word(first), "an?")) {
      return NONE;
    }
    boolean common =
        noun < name
            && tree.tag(name).startsWith("NNP")
            && tree.tag(noun).equals("NN")
            && tree.head(noun) == name
            && first > 1
            && tree.tag(first - 1).equals(",");
    return common ? noun : NONE;
  }

  /**
   * "'We have won,' <i>a spokesman</i>, Tolen, said": what stands before an apposition and a verb
   * without a subject is that.
   */
  static void subjectBeforeAside(DraftTree tree, int verb) {
    int last = verb - 2;
    boolean bare =
        LOOSE.contains(tree.relation(verb))
            && (tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBZ"))
            && last > 2
            && tree.tag(verb - 1).equals(",")
            && tree.tag(last).startsWith("NNP")
            && !tree.has(verb, "nsubj")
            && tree.child(verb, "cc") == NONE;
    int first = last;
    while (bare && Regex.matches(tree.tag(first - 1), "NN.*|JJ")) {
      first--;
    }
    int noun = first - 2;
    boolean aside =
        bare
            && noun > 1
            && tree.tag(first - 1).equals(",")
            && tree.tag(noun).startsWith("NN")
            && tree.has(noun, "det")
            && (tree.head(noun) == tree.head(verb) || isOfOther(tree, noun, verb))
            && !tree.has(noun, "case");
    if (aside) {
      int joint = tree.child(noun, "cc");
      tree.set(verb, tree.head(verb), joint == NONE ? "parataxis" : "conj");
      if (joint != NONE) {
        tree.set(joint, verb, "cc");
      }
      tree.set(noun, verb, "nsubj");
      tree.set(last, noun, "appos");
    }
  }

  /** "Thanked Norland, but <i>an aide</i>, Tolen, said …": coordinated with the object before. */
  private static boolean isOfOther(DraftTree tree, int noun, int verb) {
    int object = tree.head(noun);
    return tree.relation(noun).equals("conj")
        && tree.child(noun, "cc") != NONE
        && tree.head(object) == tree.head(verb)
        && tree.has(verb, "ccomp");
  }

  private static void reflexiveAsSubject(DraftTree tree, int participle) {
    if (!(tree.tag(participle).equals("VBN") || tree.tag(participle).equals("VBD"))) {
      return;
    }
    int pronoun = tree.child(participle, "nsubj");
    boolean aside =
        !tree.has(participle, "aux")
            && !tree.has(participle, "obj")
            && pronoun > 1
            && pronoun < participle
            && REFLEXIVE.contains(tree.word(pronoun))
            && tree.tag(pronoun - 1).equals(",");
    if (!aside) {
      return;
    }
    int noun = pronoun - 2;
    while (noun != NONE && !Regex.matches(tree.relation(noun), "root|nsubj.*|obj|obl|conj|nmod")) {
      noun = tree.head(noun);
    }
    if (noun == NONE || !tree.tag(noun).startsWith("NN")) {
      return;
    }
    int first = tree.relation(noun).equals("conj") ? tree.head(noun) : noun;
    tree.set(participle, first, "acl");
    tree.retag(participle, "VBN");
    tree.set(pronoun, first, "nmod:npmod");
    int verb = tree.child(first, "dep");
    boolean sentence =
        tree.head(first) == NONE
            && verb > participle
            && Regex.matches(tree.tag(verb), "VB[PDZ]?")
            && tree.tag(verb - 1).equals(",")
            && !tree.has(verb, "nsubj");
    if (sentence) {
      tree.set(verb, NONE, "root");
      tree.set(first, verb, "nsubj");
      tree.moveChildren(first, verb, child -> child > verb);
      if (tree.tag(verb).equals("VB")) {
        tree.retag(verb, "VBP");
      }
    }
  }
}
