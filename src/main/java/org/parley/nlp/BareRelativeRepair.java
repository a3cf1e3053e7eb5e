package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Gives relative clauses without a pronoun to their nouns. Like {@link TreeRepair}, it goes by
 * constraints of English grammar: a clause whose subject is a pronoun right behind a noun is no
 * sentence of its own, if it has clauses before it or that noun is an object. "Left, saying it
 * would stay until they quit the <i>towns they had taken</i>", "burned the <i>towns they had
 * taken</i>".
 */
final class BareRelativeRepair {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> LOOSE = ImmutableSet.of("parataxis", "dep");

  /** Verbs that have both whom somebody tells and what, without a word between. */
  private static final Pattern TELLING =
      Pattern.compile("(tell|told|inform|assur|warn|promis|remind|notif|persuad|convinc|show).*");

  private BareRelativeRepair() {}

  static void repair(DraftTree tree, int verb) {
    if (!LOOSE.contains(tree.relation(verb))) {
      return;
    }
    int pronoun = tree.child(verb, "nsubj");
    int noun = pronoun - 1;
    boolean relative =
        tree.head(verb) < noun
            && pronoun > 1
            && pronoun < verb
            && tree.tag(pronoun).equals("PRP")
            && tree.tag(noun).startsWith("NN")
            && tree.isFinite(verb)
            && !tree.has(verb, "obj")
            && !tree.has(verb, "ccomp");
    if (relative && isOfObject(tree, verb, noun)) {
      tree.set(verb, noun, "acl:relcl");
      return;
    }
    int before = noun;
    while (relative && tree.head(before) != verb && tree.head(before) != NONE) {
      before = tree.head(before);
    }
    if (!relative
        || tree.head(before) != verb
        || !Regex.matches(tree.relation(before), "advcl|ccomp|xcomp")) {
      return;
    }
    int head = tree.head(verb);
    tree.moveChildren(verb, head, child -> child < noun);
    tree.set(verb, noun, "acl:relcl");
    int mark = tree.first(before) - 1;
    int clause = mark;
    while (clause != NONE && clause != head && !tree.isFinite(clause)) {
      clause = tree.head(clause);
    }
    if (mark > head && clause != NONE && clause != head && tree.has(before, "mark")) {
      tree.set(before, clause, "advcl");
    }
  }

  /** "Burned the <i>towns</i> they had taken"; but "told the <i>council</i> they had taken it". */
  private static boolean isOfObject(DraftTree tree, int clause, int noun) {
    int verb = tree.head(clause);
    return tree.relation(clause).equals("parataxis")
        && tree.relation(noun).equals("obj")
        && tree.head(noun) == verb
        && !tree.has(clause, "mark")
        && !TELLING.matcher(tree.word(verb)).matches();
  }
}
