package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Gives a verb behind "but" to the verb that it is set against, where the parser coordinates it
 * with a verb below that.
 *
 * <ol>
 *   <li>Who concedes something and says something else does both: "<i>acknowledged</i> that Norland
 *       held the hill, but <i>stressed</i> its cost". Of other verbs of saying the words do not
 *       show whether it is the speaker or whom he speaks of.
 *   <li>What was planned is set against what was done: in "<i>promised</i> to hold a vote but
 *       <i>put</i> it off" the form of the verb shows neither, and nobody plans both.
 * </ol>
 */
final class ContrastRepair {
  private static final int NONE = DependencyTree.NONE;
  private static final String CONCEDES =
      "(acknowledg|conced|admitt|confirm|accept|recogni[sz]|grant|agre)(ed|es|s)|deni(ed|es)|admits";
  private static final String SAYS =
      "(stress|insist|add|argu|maintain|warn|caution|not|emphasi[sz]|urg|vow|pledg|promis|reiterat"
          + "|underlin|contend|predict|demand)ed|said|denied|swore";
  private static final String UNCHANGED = "cast|cost|cut|hit|let|put|quit|set|shut|split|spread";

  private ContrastRepair() {}

  static void repair(DraftTree tree, int verb) {
    int joint = tree.child(verb, "cc");
    boolean but =
        tree.relation(verb).equals("conj")
            && joint != NONE
            && joint < verb
            && tree.word(joint).equals("but")
            && !tree.has(verb, "nsubj")
            && !tree.has(verb, "aux")
            && !tree.has(verb, "mark");
    if (but) {
      int other = tree.head(verb);
      int governor = tree.head(other);
      if (governor != NONE && governor < other) {
        conceded(tree, governor, other, verb);
        planned(tree, governor, other, verb);
      }
    }
  }

  private static void conceded(DraftTree tree, int governor, int other, int verb) {
    boolean conceded =
        tree.relation(other).equals("ccomp")
            && tree.tag(governor).equals("VBD")
            && Regex.matches(tree.tag(verb), "VB[DN]")
            && Regex.matches(tree.word(governor), CONCEDES)
            && Regex.matches(tree.word(verb), SAYS);
    if (conceded) {
      tree.set(verb, governor, "conj");
      tree.retag(verb, "VBD");
    }
  }

  private static void planned(DraftTree tree, int governor, int other, int verb) {
    boolean planned =
        tree.relation(other).equals("xcomp")
            && tree.tag(governor).equals("VBD")
            && tree.tag(other).equals("VB")
            && tree.tag(verb).equals("VB")
            && Regex.matches(tree.word(verb), UNCHANGED)
            && tree.has(verb, "obj");
    if (planned) {
      tree.set(verb, governor, "conj");
      tree.retag(verb, "VBD");
    }
  }
}
