package org.parley.nlp;

import java.util.function.IntPredicate;
import org.parley.text.DependencyTree;

/**
 * Gives back to a clause what the parser has hung on a frame of speech within or behind it ("he
 * said", "both sides confirmed"). Like {@link TreeRepair}, it goes by constraints and not by words:
 * a frame is a finite verb right behind its subject, between commas or at the end of a sentence.
 *
 * <ol>
 *   <li>A frame between commas takes no infinitive and no clause with a mark: in "she was ready, he
 *       said, <i>to talk</i> if they left" they belong to what the commas interrupt.
 *   <li>Nor does a clause with a mark before it belong to it: "<i>unless it rains</i>, he said,
 *       they will go". Where a quotation begins behind the frame it may: "as he left, he said, 'I
 *       …'".
 *   <li>A frame at the end frames the whole sentence, and nothing before its comma hangs on it but
 *       that, as its complement: "observers <i>are to be sent</i>, officials said".
 *   <li>A finite clause with a subject of its own does not go on with an infinitive: "told them
 *       <i>to leave</i>; the army <i>stayed</i>".
 * </ol>
 */
final class FrameRepair {
  private static final int NONE = DependencyTree.NONE;

  private FrameRepair() {}

  static void repair(DraftTree tree, int token) {
    int comma = commaBefore(tree, token);
    if (comma != NONE && isBetweenCommas(tree, token)) {
      insertedFrame(tree, token, comma);
    } else if (comma != NONE && isLast(tree, token)) {
      trailingFrame(tree, token, comma);
    }
    if (isAside(tree, token) && tree.isFinite(token)) {
      clauseBehindInfinitive(tree, token);
    }
  }

  private static boolean isAside(DraftTree tree, int token) {
    return tree.relation(token).equals("parataxis") && tree.head(token) != NONE;
  }

  /** The comma before a finite verb and the subject that stands right before it; or none. */
  private static int commaBefore(DraftTree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    if (subject == NONE
        || subject > verb
        || tree.tag(subject).startsWith("W")
        || !tree.tag(verb).matches("VB[DZP]")) {
      return NONE;
    }
    for (int token = tree.first(subject); token < verb; token++) {
      if (!tree.isWithin(token, subject)) {
        return NONE;
      }
    }
    int before = tree.first(subject) - 1;
    return before > 0 && tree.tag(before).equals(",") ? before : NONE;
  }

  private static boolean isBetweenCommas(DraftTree tree, int verb) {
    return verb + 1 < tree.size() && tree.tag(verb + 1).equals(",");
  }

  /** Whether nothing follows that hangs elsewhere, or that a verb of saying might be about. */
  private static boolean isLast(DraftTree tree, int verb) {
    for (int token = verb + 1; token < tree.size(); token++) {
      boolean mark = tree.tag(token).matches("\\.|''|-RRB-");
      boolean own =
          tree.head(token) == verb
              ? !tree.relation(token).matches("(ccomp|xcomp|advcl|parataxis|conj|dep).*")
              : tree.isWithin(token, verb);
      if (!mark && !own) {
        return false;
      }
    }
    return true;
  }

  private static void insertedFrame(DraftTree tree, int verb, int comma) {
    int head = tree.head(verb);
    if (isAside(tree, verb) && head < comma) {
      IntPredicate moved =
          child ->
              child > verb
                  && tree.relation(child).matches("xcomp|ccomp|advcl")
                  && tree.has(child, "mark");
      tree.moveChildren(verb, head, moved);
      return;
    }
    int clause = tree.child(verb, "parataxis");
    if (clause == NONE) {
      clause = tree.child(verb, "ccomp");
    }
    boolean framed =
        clause > verb
            && tree.isFinite(clause)
            && tree.has(clause, "nsubj")
            && verb + 2 < tree.size()
            && !tree.tag(verb + 2).equals("``");
    if (framed) {
      tree.moveChildren(
          verb,
          clause,
          child ->
              child < comma
                  && tree.relation(child).equals("advcl")
                  && tree.isFinite(child)
                  && tree.has(child, "mark"));
    }
  }

  private static void trailingFrame(DraftTree tree, int verb, int comma) {
    int clause = tree.child(verb, "ccomp");
    if (clause == NONE && isSentence(tree, tree.child(verb, "advcl"), comma)) {
      clause = tree.child(verb, "advcl");
      tree.set(clause, verb, "ccomp");
    }
    if (isAside(tree, verb) && tree.head(verb) < comma) {
      clause = tree.head(verb);
      while (tree.head(clause) != NONE
          && !tree.relation(clause).matches("conj|parataxis|dep|discourse")) {
        clause = tree.head(clause);
      }
      // "unless it rains, he said, they go": what stands last is framed, and frames nothing
      boolean frame = isBetweenCommas(tree, clause) && commaBefore(tree, clause) != NONE;
      if (frame || !tree.isFinite(clause)) {
        return;
      }
      tree.set(verb, clause, "parataxis");
    }
    if (clause != NONE && clause < comma) {
      int framed = clause;
      tree.moveChildren(
          verb,
          framed,
          child -> child < comma && child != framed && !tree.relation(child).equals("punct"));
    }
  }

  /**
   * "Observers <i>are to be sent</i>": a subject and a finite verb, and no word that subordinates.
   */
  private static boolean isSentence(DraftTree tree, int clause, int comma) {
    if (clause == NONE || clause > comma || !tree.isFinite(clause) || !tree.has(clause, "nsubj")) {
      return false;
    }
    for (int child = 0; child < clause; child++) {
      boolean mark = tree.head(child) == clause && tree.tag(child).matches("IN|W.*");
      if (mark && tree.relation(child).matches("mark|advmod")) {
        return false;
      }
    }
    return true;
  }

  private static void clauseBehindInfinitive(DraftTree tree, int token) {
    int mark = tree.first(token) - 1;
    int head = tree.head(token);
    if (mark <= 0 || !tree.tag(mark).matches("[:,]") || head > mark || !tree.has(token, "nsubj")) {
      return;
    }
    while (!tree.isFinite(head) && tree.head(head) != NONE && tree.head(head) < mark) {
      head = tree.head(head);
    }
    tree.set(token, head, "parataxis");
  }
}
