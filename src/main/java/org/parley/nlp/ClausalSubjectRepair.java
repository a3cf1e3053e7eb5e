package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Undoes clauses that the parser takes for the subject of a finite verb and that are none. Like
 * {@link TreeRepair}, it goes by constraints of English grammar.
 *
 * <ol>
 *   <li>A participle without an auxiliary has no subject: in "said that <i>houses built</i> by
 *       settlers <i>must go</i>" the noun before it is that of the verb behind it.
 *   <li>A gerund behind a comma before these tells who says so: "protested, <i>saying</i> that
 *       houses built by settlers must go", "offered talks, <i>saying this would</i> depend on …".
 *   <li>What is said is no object: in "agreed to a truce, but aides <i>said shots were</i> still
 *       being <i>fired</i>" the shots are the subject of what is said.
 * </ol>
 */
final class ClausalSubjectRepair {
  private static final int NONE = DependencyTree.NONE;
  private static final String SAYING =
      "(add|alleg|argu|assert|claim|complain|confirm|contend|explain|insist|maintain|not|say|stat"
          + "|stress|suggest|warn|writ)ing";

  private final DraftTree tree;
  private final int verb;

  private ClausalSubjectRepair(DraftTree tree, int verb) {
    this.tree = tree;
    this.verb = verb;
  }

  static void repair(DraftTree tree, int verb) {
    ClausalSubjectRepair repair = new ClausalSubjectRepair(tree, verb);
    int clause = repair.subject();
    if (clause == NONE || !tree.hasFiniteVerb(verb)) {
      return;
    }
    boolean clausal = tree.relation(clause).startsWith("csubj");
    if (clausal && repair.isReduced(clause)) {
      repair.join(clause);
    } else if (clausal && repair.gerundWithin(clause)) {
      repair.part(clause);
    } else if (clausal) {
      repair.whatIsSaid(clause);
    } else if (Regex.matches(tree.word(clause), SAYING)) {
      repair.gerund(clause);
    }
  }

  private int subject() {
    for (int child = 0; child < verb; child++) {
      if (tree.head(child) == verb && Regex.matches(tree.relation(child), "[nc]subj(:pass)?")) {
        return child;
      }
    }
    return NONE;
  }

  /** "Houses <i>built</i>": a participle without an auxiliary right behind its noun. */
  private boolean isReduced(int participle) {
    int noun = tree.child(participle, "nsubj");
    boolean agent = participle + 1 < verb && tree.word(participle + 1).equals("by");
    return (tree.tag(participle).equals("VBN") || agent && tree.tag(participle).equals("VBD"))
        && !tree.has(participle, "aux")
        && !tree.has(participle, "obj")
        && noun != NONE
        && tree.tag(noun).startsWith("NN")
        && noun < participle
        && tree.isWithin(participle - 1, noun);
  }

  private void join(int participle) {
    int noun = tree.child(participle, "nsubj");
    int first = tree.first(noun);
    tree.moveChildren(participle, verb, child -> child < first);
    tree.set(noun, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    tree.set(participle, noun, "acl");
    tree.retag(participle, "VBN");
  }

  private void whatIsSaid(int first) {
    int said = tree.child(first, "conj");
    int object = said == NONE ? NONE : tree.child(said, "obj");
    int behind = object + 1;
    boolean open =
        tree.isFinite(first)
            && object > said
            && said > first
            && Regex.matches(tree.word(said), "sa(id|ys)|add(ed|s)|claim(ed|s)|report(ed|s)")
            && tree.has(said, "nsubj")
            && tree.isWithin(behind - 1, object)
            && behind < verb
            && tree.head(behind) == verb
            && tree.relation(behind).startsWith("aux");
    if (open) {
      tree.set(first, tree.head(verb), tree.relation(verb));
      tree.set(verb, said, "ccomp");
      tree.set(object, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
      tree.moveChildren(verb, first, child -> child < first);
    }
  }

  /** "Offered to reopen talks, <i>saying this</i> would depend on …". */
  private boolean gerundWithin(int clause) {
    int saying = saying();
    return saying > clause
        && tree.isWithin(saying, clause)
        && tree.tag(saying - 1).equals(",")
        && tree.head(saying + 1) == saying
        && Regex.matches(tree.tag(saying + 1), "DT|PRP")
        && tree.head(clause) == verb;
  }

  /** What stands before the pronoun before the clause's own first word. */
  private int saying() {
    int own = 0;
    while (own < verb && !(tree.head(own) == verb && tree.relation(own).startsWith("aux"))) {
      own++;
    }
    return own > 2 && own <= verb && tree.word(own - 2).matches(SAYING) ? own - 2 : NONE;
  }

  private void part(int clause) {
    int saying = saying();
    int before = tree.first(clause) - 1;
    int head = tree.head(verb);
    String relation = tree.relation(verb);
    tree.set(verb, NONE, "root");
    if (before >= 0 && tree.isVerb(before)) {
      tree.set(clause, before, "xcomp");
    } else if (head != NONE) {
      tree.set(clause, head, relation);
    }
    int main = head == NONE ? clause : head;
    while (tree.head(main) != NONE && !tree.hasFiniteVerb(main)) {
      main = tree.head(main);
    }
    tree.set(saying, main, "advcl");
    tree.set(verb, saying, "ccomp");
    tree.set(saying + 1, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
  }

  private void gerund(int saying) {
    int head = tree.head(verb);
    boolean aside =
        head != NONE
            && head < saying
            && saying > 0
            && tree.tag(saying - 1).equals(",")
            && Regex.matches(tree.relation(verb), "parataxis|dep|.comp|conj|advcl");
    int participle = tree.child(saying, "ccomp");
    int noun = tree.child(saying, "obj");
    boolean clause = participle > saying && participle < verb && isReduced(participle);
    boolean reduced = noun == saying + 1 && tree.has(noun, "acl");
    if (!aside || !(clause || reduced)) {
      return;
    }
    tree.set(saying, head, "advcl");
    tree.set(verb, saying, "ccomp");
    if (clause) {
      join(participle);
    } else {
      tree.set(noun, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }
  }
}
