package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

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
 *   <li>An apposition has a comma behind it, too: without one, in "left while the rebels hold the
 *       hill, the <i>agency Norpress reported</i>", it is who reported.
 *   <li>A verb behind a comma without a subject has that of the verb before, in headlines: "premier
 *       rejects truce, <i>says</i> rebels must go".
 *   <li>Nor is an adjective behind a noun, in a headline that such a frame ends, the noun's:
 *       "rebels <i>ready</i> to talk, premier says".
 * </ol>
 */
final class FrameRepair {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> TENSED = ImmutableSet.of("VBD", "VBZ", "VBP");

  /** Tags of words that tell whom a verb tells, when and where. */
  private static final Pattern CIRCUMSTANCE =
      Pattern.compile("NN.*|DT|IN|JJ.*|RB|CD|PRP.*|POS|TO|HYPH");

  private FrameRepair() {}

  static void repair(DraftTree tree, int token) {
    appositionAsSpeaker(tree, token);
    secondVerbOfHeadline(tree, token);
    int comma = commaBefore(tree, token);
    int behind = comma == NONE ? NONE : commaBehind(tree, token);
    int end = comma == NONE ? NONE : wordsEnd(tree, token);
    if (end < tree.size() && end != NONE && tree.tag(end).equals(",")) {
      measureBehindFrame(tree, token, comma, end);
    }
    if (behind != NONE) {
      insertedFrame(tree, token, comma, behind);
    } else if (comma != NONE && isLast(tree, token)) {
      trailingFrame(tree, token, comma);
    }
    if (isAside(tree, token) && tree.isFinite(token)) {
      clauseBehindInfinitive(tree, token);
    }
    if (token == tree.size() - 1 && TENSED.contains(tree.tag(token))) {
      headline(tree, token);
    }
  }

  private static void secondVerbOfHeadline(DraftTree tree, int verb) {
    int first = tree.child(verb, "ccomp");
    if (first == NONE || first > verb) {
      first = tree.child(verb, "advcl");
    }
    boolean second =
        tree.tag(verb).equals("VBZ")
            && verb > 1
            && tree.tag(verb - 1).equals(",")
            && first != NONE
            && first < verb
            && !tree.has(first, "mark")
            && tree.tag(first).equals("VBZ")
            && tree.has(first, "nsubj")
            && !tree.has(verb, "nsubj")
            && tree.anyChild(
                verb,
                child ->
                    child > verb
                        && (tree.relation(child).equals("xcomp")
                            || (tree.relation(child).equals("ccomp") && tree.has(child, "nsubj"))));
    if (second) {
      int head = tree.head(verb);
      String relation = tree.relation(verb);
      tree.set(first, head, relation);
      tree.set(verb, first, "conj");
    }
  }

  private static void appositionAsSpeaker(DraftTree tree, int verb) {
    int object = tree.child(verb, "nsubj");
    int head = tree.head(verb);
    int speaker = object == NONE ? NONE : tree.child(object, "appos");
    boolean open =
        tree.tag(verb).equals("VBD")
            && Regex.matches(tree.relation(verb), "ccomp|dep")
            && speaker != NONE
            && head != NONE
            && head < object
            && speaker < verb
            && tree.isWithin(verb - 1, speaker)
            && tree.first(object) == head + 1
            && !tree.has(head, "obj")
            && tree.tag(tree.first(speaker) - 1).equals(",")
            && isLast(tree, verb);
    if (!open) {
      return;
    }
    int main = head;
    while (tree.head(main) != NONE) {
      main = tree.head(main);
    }
    tree.set(object, head, "obj");
    tree.set(speaker, verb, "nsubj");
    tree.set(verb, main, "parataxis");
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
        || !(TENSED.contains(tree.tag(verb)) || isPerfect(tree, verb))) {
      return NONE;
    }
    for (int token = tree.first(subject); token < verb; token++) {
      if (!tree.isWithin(token, subject) && !tree.relation(token).equals("aux")) {
        return NONE;
      }
    }
    int before = tree.first(subject) - 1;
    return before > 0 && tree.tag(before).equals(",") ? before : NONE;
  }

  /** "The envoy <i>has hinted</i>". */
  private static boolean isPerfect(DraftTree tree, int verb) {
    return tree.tag(verb).equals("VBN")
        && tree.anyChild(
            verb,
            child ->
                child == verb - 1
                    && tree.relation(child).equals("aux")
                    && TENSED.contains(tree.tag(child)));
  }

  private static boolean isBetweenCommas(DraftTree tree, int verb) {
    return commaBehind(tree, verb) == verb + 1;
  }

  /**
   * The comma behind a verb with nothing between but whom it tells, when and where, and a clause
   * with a subject of its own behind that; or none.
   */
  private static int commaBehind(DraftTree tree, int verb) {
    int comma = wordsEnd(tree, verb);
    boolean plain = comma < tree.size() && tree.tag(comma).equals(",");
    return plain && (comma == verb + 1 || clause(tree, verb) > comma) ? comma : NONE;
  }

  /** Where the words end that tell whom a verb tells, when and where. */
  private static int wordsEnd(DraftTree tree, int verb) {
    int end = verb + 1;
    while (end < tree.size() && CIRCUMSTANCE.matcher(tree.tag(end)).matches()) {
      end++;
    }
    return end;
  }

  /** The clause with a subject that hangs on a verb of saying and follows it; or none. */
  private static int clause(DraftTree tree, int verb) {
    for (String relation : new String[] {"parataxis", "ccomp", "xcomp", "dep"}) {
      int clause = tree.child(verb, relation);
      if (clause > verb
          && tree.isFinite(clause)
          && (tree.has(clause, "nsubj") || tree.has(clause, "expl"))) {
        return clause;
      }
    }
    return NONE;
  }

  /** "<i>Unless it rains</i>, …", "<i>Should it rain</i>, …". */
  private static boolean isConditional(DraftTree tree, int clause) {
    if (!tree.relation(clause).equals("advcl") || !tree.isFinite(clause)) {
      return false;
    }
    int auxiliary = tree.child(clause, "aux");
    int subject = tree.child(clause, "nsubj");
    return tree.has(clause, "mark")
        || (auxiliary != NONE
            && auxiliary < subject
            && Regex.matches(tree.tag(auxiliary), "MD|VBD"));
  }

  /** Whether nothing follows that hangs elsewhere, or that a verb of saying might be about. */
  private static boolean isLast(DraftTree tree, int verb) {
    for (int token = verb + 1; token < tree.size(); token++) {
      boolean mark = Regex.matches(tree.tag(token), "\\.|''|-RRB-");
      boolean own =
          tree.head(token) == verb
              ? isAtTheTime(tree, token)
                  || !Regex.matches(
                      tree.relation(token), "(ccomp|xcomp|advcl|parataxis|conj|dep).*")
              : tree.isWithin(token, verb);
      if (!mark && !own) {
        return false;
      }
    }
    return true;
  }

  /** "Officials said <i>after they had met</i>": no comma stands before it. */
  private static boolean isAtTheTime(DraftTree tree, int clause) {
    int first = tree.first(clause);
    return tree.relation(clause).equals("advcl")
        && tree.has(clause, "mark")
        && tree.tag(first).equals("IN")
        && !tree.tag(first - 1).equals(",");
  }

  /**
   * "They will stay, he said, <i>as long as it lasts</i>": behind the frame goes on what it cut.
   */
  private static void measureBehindFrame(DraftTree tree, int verb, int comma, int behind) {
    int clause = tree.child(verb, "ccomp");
    if (clause != NONE && clause < comma) {
      tree.moveChildren(
          verb,
          clause,
          child ->
              child > behind
                  && tree.tag(child).equals("RB")
                  && tree.relation(child).equals("advmod")
                  && tree.has(child, "advcl"));
    }
  }

  private static void insertedFrame(DraftTree tree, int verb, int comma, int behind) {
    int head = tree.head(verb);
    if (isAside(tree, verb) && head < comma) {
      IntPredicate moved =
          child ->
              child > behind
                  && (Regex.matches(tree.relation(child), "xcomp|ccomp|advcl")
                          && tree.has(child, "mark")
                      // "so long as they ask"
                      || tree.relation(child).equals("advmod") && tree.has(child, "advcl"));
      tree.moveChildren(verb, head, moved);
      return;
    }
    int clause = clause(tree, verb);
    IntPredicate before = child -> child < comma && isConditional(tree, child);
    boolean framed =
        clause > behind
            && behind + 1 < tree.size()
            && !tree.tag(behind + 1).equals("``")
            && tree.anyChild(verb, before);
    if (framed) {
      tree.moveChildren(verb, clause, before);
      tree.set(clause, verb, "ccomp");
      for (int token = verb + 1; token < behind; token++) {
        if (tree.head(token) > behind) {
          tree.set(token, verb, tree.relation(token));
        }
      }
    }
  }

  private static void trailingFrame(DraftTree tree, int verb, int comma) {
    int clause = tree.child(verb, "ccomp");
    if (clause == NONE && isSentence(tree, tree.child(verb, "advcl"), comma)) {
      clause = tree.child(verb, "advcl");
      tree.set(clause, verb, "ccomp");
    }
    boolean loose = isAside(tree, verb) || tree.relation(verb).equals("dep");
    boolean apart = clause != NONE && SemicolonParts.divide(tree, tree.head(verb), clause);
    if (loose && !apart && tree.head(verb) != NONE && tree.head(verb) < comma) {
      clause = tree.head(verb);
      while (tree.head(clause) != NONE
          && !Regex.matches(tree.relation(clause), "conj|parataxis|dep|discourse")) {
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
      for (int token = verb - 1; token > framed; token--) {
        boolean infinitive = tree.anyChild(token, child -> tree.tag(child).equals("TO"));
        if (tree.head(token) == framed && tree.relation(token).equals("ccomp") && infinitive) {
          tree.set(token, framed, "xcomp");
        }
      }
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
      boolean mark = tree.head(child) == clause && Regex.matches(tree.tag(child), "IN|W.*");
      if (mark && Regex.matches(tree.relation(child), "mark|advmod")) {
        return false;
      }
    }
    return true;
  }

  private static void headline(DraftTree tree, int verb) {
    int comma = verb - 1;
    while (comma > 1 && Regex.matches(tree.tag(comma), "NN.*|JJ|DT")) {
      comma--;
    }
    if (comma <= 1 || comma == verb - 1 || !tree.tag(comma).equals(",")) {
      return;
    }
    for (int noun = 0; noun < comma - 1; noun++) {
      int adjective = tree.child(noun, "amod");
      boolean predicate =
          tree.head(noun) == verb
              && Regex.matches(tree.relation(noun), "nsubj|dep")
              && adjective > noun
              && adjective < comma;
      if (predicate) {
        tree.set(verb - 1, verb, "nsubj");
        tree.set(adjective, verb, "ccomp");
        tree.moveChildren(noun, adjective, child -> child > adjective);
        tree.set(noun, adjective, "nsubj");
        for (int token = adjective + 1; token < comma; token++) {
          if (tree.head(token) == adjective && tree.relation(token).equals("dep")) {
            boolean infinitive = tree.anyChild(token, child -> tree.tag(child).equals("TO"));
            tree.set(token, adjective, infinitive ? "xcomp" : "advcl");
          }
        }
        return;
      }
    }
  }

  private static void clauseBehindInfinitive(DraftTree tree, int token) {
    int mark = tree.first(token) - 1;
    int head = tree.head(token);
    if (mark <= 0
        || !Regex.matches(tree.tag(mark), "[:,]")
        || head > mark
        || !tree.has(token, "nsubj")) {
      return;
    }
    while (!tree.isFinite(head) && tree.head(head) != NONE && tree.head(head) < mark) {
      head = tree.head(head);
    }
    tree.set(token, head, "parataxis");
  }
}
