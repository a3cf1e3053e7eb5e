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
 *   <li>"That" before a noun and a finite verb without a subject begins what is said: "warning
 *       <i>that time was running</i> out".
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
    thatOfNoun(tree, verb);
    subjectBeforeSaid(tree, verb);
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
    } else if (clausal
        && Regex.matches(tree.word(clause), SAYING)
        && tree.child(verb, "mark") == clause + 1
        && tree.head(verb) != NONE) {
      // "with mediators warning that time was running out"
      tree.set(clause, NONE, "root");
      int head = tree.head(verb);
      tree.set(verb, clause, "ccomp");
      tree.set(clause, head, "advcl");
    } else if (clausal && repair.isRelative(clause)) {
      repair.relative(clause);
    } else if (clausal) {
      repair.whatIsSaid(clause);
    } else if (Regex.matches(tree.word(clause), SAYING)) {
      repair.gerund(clause);
    }
  }

  /**
   * "Closed its port and <i>said attempts</i> to open it <i>would fail</i>": they are its subject.
   */
  private static void subjectBeforeSaid(DraftTree tree, int verb) {
    int main = tree.head(verb);
    int object = tree.child(verb, "nsubj");
    int said = main == NONE ? NONE : tree.child(main, "conj");
    int subject = said == NONE ? NONE : tree.child(said, "obj");
    boolean open =
        tree.relation(verb).equals("ccomp")
            && main < object
            && object < said
            && said < subject
            && subject < verb
            && Regex.matches(
                tree.word(said), "said|says|warn(ed|s)|add(ed|s)|insist(ed|s)|claim(ed|s)")
            && tree.hasFiniteVerb(verb)
            && !tree.has(main, "obj");
    if (open) {
      int infinitive = tree.child(said, "xcomp");
      tree.set(object, main, "obj");
      tree.set(verb, said, "ccomp");
      tree.set(subject, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
      if (infinitive > subject && infinitive < verb) {
        tree.set(infinitive, subject, "acl");
      }
    }
  }

  private static void thatOfNoun(DraftTree tree, int saying) {
    int noun = Regex.matches(tree.word(saying), SAYING) ? tree.child(saying, "obj") : NONE;
    int verb = noun + 1;
    boolean open =
        noun == saying + 2
            && tree.word(saying + 1).equals("that")
            && tree.head(saying + 1) == noun
            && verb < tree.size()
            && Regex.matches(tree.tag(verb), "VB[DZP]|MD");
    if (!open) {
      return;
    }
    int clause = Regex.matches(tree.relation(verb), "aux.*|cop") ? tree.head(verb) : verb;
    if (clause > noun && !tree.has(clause, "nsubj")) {
      if (tree.head(clause) == NONE) {
        tree.set(saying, NONE, "root");
      }
      tree.set(clause, saying, "ccomp");
      tree.set(saying + 1, clause, "mark");
      tree.retag(saying + 1, "IN");
      tree.set(noun, clause, tree.has(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
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

  /** "A dam, <i>which Norland says has</i> cut …": the pronoun is the subject of what is said. */
  private boolean isRelative(int says) {
    int pronoun = tree.child(says, "obj");
    return pronoun > 1
        && pronoun < says
        && tree.tag(pronoun).equals("WDT")
        && tree.tag(pronoun - 1).equals(",")
        && tree.has(says, "nsubj")
        && noun(pronoun - 2) != NONE;
  }

  /** The noun before a comma, with an adverb between at most. */
  private int noun(int before) {
    int noun = tree.tag(before).equals("RB") ? before - 1 : before;
    return noun >= 0 && tree.tag(noun).startsWith("NN") ? noun : NONE;
  }

  private void relative(int says) {
    int pronoun = tree.child(says, "obj");
    int noun = noun(pronoun - 2);
    if (tree.head(verb) == NONE || tree.isWithin(noun, verb)) {
      return;
    }
    tree.set(says, noun, "acl:relcl");
    tree.set(verb, says, "ccomp");
    tree.set(pronoun, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
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
