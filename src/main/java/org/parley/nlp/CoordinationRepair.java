package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Gives coordinated verbs to the verb that they go with. Like {@link TreeRepair}, it goes by
 * constraints of English grammar: what is coordinated is of one sort.
 *
 * <ol>
 *   <li>A finite clause with a subject of its own cannot be coordinated with a noun: "accused them
 *       of <i>crimes</i>, and the minister <i>left</i>"; nor can a past with an object: "left
 *       without <i>delay</i> and <i>accused</i> them"; nor a passive with tense: "declared
 *       <i>independence</i> and <i>is recognized</i> by few".
 *   <li>A phrase with a preposition goes with the one before that has the same: "recognized <i>by
 *       some</i> but not <i>by others</i>".
 *   <li>A plural with an article goes with the noun that a name belongs to: "<i>the government</i>
 *       of Norland and <i>the rebels</i>".
 *   <li>A bare infinitive cannot be coordinated with a verb that agrees with a subject in the third
 *       person: "<i>wants</i> them to go, <i>leave</i> the town and …" goes with "go".
 *   <li>A verb in the present without a subject, coordinated with a verb of saying in the past
 *       whose complement is in the present, belongs to the complement: "<i>told</i> us that it
 *       <i>is</i> not leaving, but <i>wants</i> talks".
 *   <li>A finite verb without a subject cannot be coordinated with the bare infinitive behind a
 *       modal verb: "<i>warned</i> that it could <i>flood</i> and <i>urged</i> them to leave" goes
 *       with the verb that is finite alike.
 *   <li>Nor can what follows a quotation be coordinated with what stands in it, nor a verb in the
 *       perfect with a past below a verb in the present, or with a present below one in the
 *       perfect: "<i>says</i> that it was ceded and <i>has asked</i> the court".
 *   <li>A clause with a conjunction of its own cannot be coordinated with the main verb:
 *       "<i>said</i> that he would stay but <i>that it was</i> late".
 *   <li>Nor with an infinitive or gerund: "<i>called</i> on them to <i>talk</i> and <i>offered</i>
 *       help", "<i>denied</i> having <i>fired</i> and <i>said</i> …" go with the nearest finite
 *       verb above.
 *   <li>There are two between whom something is: "between the government of <i>Norland</i> and
 *       <i>the front</i>".
 *   <li>Nor with a verb of saying in the past, where "would" stands behind what was said: "said it
 *       <i>was</i> open but <i>would close</i>".
 * </ol>
 */
final class CoordinationRepair {
  private static final int NONE = DependencyTree.NONE;

  private CoordinationRepair() {}

  /** Mends where a coordinated token hangs. */
  static void repair(DraftTree tree, int token) {
    phraseOnVerb(tree, token);
    nounOnName(tree, token);
    secondOfBetween(tree, token);
    clauseOnNoun(tree, token);
    infinitiveOnFinite(tree, token);
    presentOnPast(tree, token);
    finiteOnModal(tree, token);
    finiteOnNonFinite(tree, token);
    markedOnMain(tree, token);
    modalOnPast(tree, token);
    perfectOnPresent(tree, token);
    clauseBehindQuotation(tree, token);
  }

  /**
   * "<i>Said</i> it was open but <i>would</i> close": what would be is told, unless it is to tell.
   */
  private static void modalOnPast(DraftTree tree, int token) {
    int said = tree.head(token);
    int complement = tree.child(said, "ccomp");
    int auxiliary = tree.child(token, "aux");
    boolean told =
        tree.tag(said).equals("VBD")
            && Regex.matches(
                tree.word(said), "said|added|announced|noted|stated|warned|argued|predicted")
            && complement > said
            && complement < token
            && auxiliary != NONE
            && Regex.matches(tree.word(auxiliary), "would|could|might")
            && !tree.has(token, "nsubj")
            && !Regex.matches(
                tree.word(token),
                "comment|say|elaborate|discuss|speak|give|confirm|answer|tell|reveal|disclose|identify|name|provide|explain|add");
    if (told) {
      tree.set(token, complement, "conj");
    }
  }

  private static void perfectOnPresent(DraftTree tree, int token) {
    int past = tree.head(token);
    int governor = tree.head(past);
    int auxiliary = tree.child(token, "aux");
    boolean below =
        tree.relation(token).equals("conj")
            && tree.relation(past).equals("ccomp")
            && past < token
            && governor < past
            && auxiliary != NONE
            && Regex.matches(tree.word(auxiliary), "has|have")
            && !tree.has(token, "nsubj")
            && tree.has(past, "nsubj")
            && (tree.tag(governor).equals("VBZ")
                ? tree.has(token, "obj") && isPast(tree, past)
                : hasAuxiliary(tree, governor, tree.word(auxiliary))
                    && !tree.has(past, "aux")
                    && Regex.matches(tree.tag(past), "VB[ZP]"));
    if (below) {
      tree.set(token, governor, "conj");
    }
  }

  private static boolean hasAuxiliary(DraftTree tree, int verb, String word) {
    int auxiliary = tree.child(verb, "aux");
    return auxiliary != NONE && tree.word(auxiliary).equals(word);
  }

  private static boolean isPast(DraftTree tree, int verb) {
    return tree.tag(verb).equals("VBD")
        || tree.anyChild(
            verb,
            child ->
                Regex.matches(tree.relation(child), "aux.*|cop") && tree.tag(child).equals("VBD"));
  }

  /** "Called it 'a raid to take our land' <i>and put</i> the army on alert". */
  private static void clauseBehindQuotation(DraftTree tree, int token) {
    int joint = tree.child(token, "cc");
    int head = tree.head(token);
    int closing = joint - 1;
    if (joint == NONE
        || !tree.relation(token).equals("conj")
        || head > closing
        || !tree.tag(closing).equals("''")
        || !Regex.matches(tree.tag(token), "VB[DPN]?")
        || tree.has(token, "nsubj")
        || tree.has(token, "aux")) {
      return;
    }
    int opening = closing - 1;
    while (opening >= 0 && !tree.tag(opening).equals("``")) {
      opening--;
    }
    if (opening < 0 || head < opening) {
      return;
    }
    int above = head;
    while (above != NONE && (above > opening || !tree.hasFiniteVerb(above))) {
      above = tree.head(above);
    }
    if (above != NONE && Regex.matches(tree.tag(above), "VB[DZ]")) {
      tree.set(token, above, "conj");
      tree.retag(token, tree.tag(above).equals("VBD") ? "VBD" : tree.tag(token));
    }
  }

  private static void markedOnMain(DraftTree tree, int token) {
    int mark = tree.child(token, "mark");
    int joint = tree.child(token, "cc");
    int complement = tree.child(tree.head(token), "ccomp");
    boolean marked =
        tree.relation(token).equals("conj")
            && joint != NONE
            && mark == joint + 1
            && tree.tag(mark).equals("IN")
            && tree.has(token, "nsubj")
            && complement > tree.head(token)
            && complement < joint;
    if (marked) {
      tree.set(token, complement, "conj");
      return;
    }
    // "said it was Norland that left and that it would come back"
    int top = tree.head(token);
    boolean that =
        joint != NONE
            && mark == joint + 1
            && tree.word(mark).equals("that")
            && tree.has(token, "nsubj")
            && Regex.matches(tree.relation(top), "acl:relcl|advcl|xcomp|conj");
    while (that && top != NONE && !tree.relation(top).equals("ccomp")) {
      top = tree.head(top);
    }
    if (that && top != NONE && tree.hasFiniteVerb(tree.head(top))) {
      tree.set(token, top, "conj");
    }
  }

  private static void phraseOnVerb(DraftTree tree, int token) {
    int preposition = tree.child(token, "case");
    int verb = tree.head(token);
    if (preposition == NONE || !Regex.matches(tree.tag(token), "NN.*|PRP") || !tree.isVerb(verb)) {
      return;
    }
    for (int other = token - 1; other > verb; other--) {
      int same = tree.child(other, "case");
      if (tree.head(other) == verb
          && tree.relation(other).equals("obl")
          && same != NONE
          && tree.word(same).equals(tree.word(preposition))) {
        tree.set(token, other, "conj");
        return;
      }
    }
  }

  private static void nounOnName(DraftTree tree, int token) {
    boolean plural =
        tree.tag(token).equals("NNS") && tree.has(token, "det") && !tree.has(token, "case");
    int top = tree.head(token);
    if (!plural || !tree.tag(top).startsWith("NNP")) {
      return;
    }
    while (tree.relation(top).equals("nmod") && tree.tag(top).startsWith("NNP")) {
      top = tree.head(top);
    }
    boolean body =
        tree.tag(top).equals("NN")
            && tree.relation(top).startsWith("nsubj")
            && tree.has(top, "det")
            && top < tree.head(token);
    if (body) {
      tree.set(token, top, "conj");
    }
  }

  private static void secondOfBetween(DraftTree tree, int token) {
    int inner = tree.head(token);
    while (inner != NONE && tree.relation(inner).equals("nmod")) {
      int first = tree.head(inner);
      boolean between =
          first < token
              && Regex.matches(tree.tag(first), "NNP?")
              && tree.tag(token).startsWith("NN")
              && tree.child(first, "conj") == NONE
              && tree.anyChild(first, child -> tree.word(child).equals("between"));
      if (between) {
        tree.set(token, first, "conj");
        return;
      }
      inner = first;
    }
  }

  private static void clauseOnNoun(DraftTree tree, int token) {
    int head = tree.head(token);
    boolean own = tree.isFinite(token) && tree.has(token, "nsubj");
    // "without delay and <i>accused</i> them": nor can a verb with an object, or a clause
    boolean past =
        Regex.matches(tree.tag(token), "VB[DN]")
            && !tree.has(token, "aux")
            && tree.child(token, "cc") != NONE
            && (tree.has(token, "obj") || tree.has(token, "ccomp"));
    boolean tensed =
        tree.isVerb(token)
            && tree.child(token, "cc") != NONE
            && tree.has(token, "aux:pass")
            && isTensed(tree, token);
    if (!(own || past || tensed) || tree.isVerb(head) || tree.has(head, "cop")) {
      return;
    }
    for (int above = tree.head(head); above != NONE; above = tree.head(above)) {
      if (tree.isFinite(above)
          && above < token
          && (own || tensed || tree.tag(above).equals("VBD"))) {
        tree.set(token, above, "conj");
        if (past && !own) {
          tree.retag(token, "VBD");
        }
        return;
      }
    }
  }

  private static void infinitiveOnFinite(DraftTree tree, int token) {
    int head = tree.head(token);
    boolean bare = tree.tag(token).equals("VB") || tree.tag(token).equals("VBP");
    boolean agrees = tree.tag(head).equals("VBZ") || tree.tag(head).equals("VBD");
    if (!bare
        || !agrees
        || tree.has(token, "nsubj")
        || tree.has(token, "aux")
        || tree.has(token, "mark")) {
      return;
    }
    int infinitive = tree.child(head, "xcomp");
    if (infinitive != NONE && infinitive < token && tree.tag(infinitive).equals("VB")) {
      tree.set(token, infinitive, "conj");
      tree.retag(token, "VB");
    }
  }

  private static void presentOnPast(DraftTree tree, int token) {
    int head = tree.head(token);
    boolean present = tree.tag(token).equals("VBZ") || tree.tag(token).equals("VBP");
    if (!present || tree.has(token, "nsubj") || !tree.tag(head).equals("VBD")) {
      return;
    }
    int complement = tree.child(head, "ccomp");
    if (complement != NONE && complement < token && isPresent(tree, complement)) {
      tree.set(token, complement, "conj");
    }
  }

  private static boolean isPresent(DraftTree tree, int token) {
    if (tree.tag(token).equals("VBZ") || tree.tag(token).equals("VBP")) {
      return true;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == token
          && (tree.relation(i).startsWith("aux") || tree.relation(i).equals("cop"))
          && (tree.tag(i).equals("VBZ") || tree.tag(i).equals("VBP") || tree.tag(i).equals("MD"))) {
        return true;
      }
    }
    return false;
  }

  private static void finiteOnModal(DraftTree tree, int token) {
    int infinitive = tree.head(token);
    boolean behindModal =
        tree.relation(token).equals("conj")
            && tree.tag(infinitive).equals("VB")
            && tree.has(infinitive, "aux")
            && tree.relation(infinitive).equals("ccomp");
    boolean finite = Regex.matches(tree.tag(token), "VB[DZN]");
    if (!behindModal || !finite || tree.has(token, "nsubj") || tree.has(token, "aux")) {
      return;
    }
    int governor = tree.head(infinitive);
    String tag = tree.tag(token).equals("VBN") ? "VBD" : tree.tag(token);
    if (governor < infinitive && tree.tag(governor).equals(tag)) {
      tree.set(token, governor, "conj");
      tree.retag(token, tag);
    }
  }

  private static void finiteOnNonFinite(DraftTree tree, int token) {
    int head = tree.head(token);
    if (!tree.relation(token).equals("conj")
        || head > token
        || tree.has(token, "nsubj")
        || !isNonFinite(tree, head)
        || !(isTensed(tree, token) || isPastWithObject(tree, token, head))) {
      return;
    }
    int above = tree.head(head);
    while (above != NONE && !tree.hasFiniteVerb(above)) {
      above = tree.head(above);
    }
    if (above != NONE && above < head) {
      tree.set(token, above, "conj");
      tree.moveChildren(
          head,
          token,
          child -> child > token && !Regex.matches(tree.relation(child), "conj|punct"));
      if (tree.tag(token).equals("VBN") && !tree.has(token, "aux")) {
        tree.retag(token, "VBD");
      }
    }
  }

  /** An infinitive with "to" or a gerund; not one that a finite auxiliary makes finite. */
  private static boolean isNonFinite(DraftTree tree, int verb) {
    if (tree.hasFiniteVerb(verb)) {
      return false;
    }
    return switch (tree.tag(verb)) {
      case "VBG" -> !Regex.matches(tree.relation(verb), "amod|compound");
      case "VB", "VBN" ->
          tree.anyChild(verb, child -> child < verb && Regex.matches(tree.tag(child), "TO|VBG|VB"))
              || (tree.tag(verb).equals("VB") && tree.relation(verb).equals("xcomp"));
      default -> false;
    };
  }

  /**
   * Whether its form shows that a verb is finite. The tags of the present and of the past alone do
   * not: "to come and <i>go</i>", "to be searched and <i>questioned</i>".
   */
  private static boolean isTensed(DraftTree tree, int verb) {
    return tree.tag(verb).equals("VBZ")
        || (tree.hasFiniteVerb(verb) && (tree.has(verb, "aux") || tree.has(verb, "cop")));
  }

  /** "To close the port and <i>expelled</i> three envoys": no participle has an object. */
  private static boolean isPastWithObject(DraftTree tree, int verb, int head) {
    return Regex.matches(tree.tag(verb), "VB[DN]")
        && !tree.has(verb, "aux")
        && (tree.has(verb, "obj")
            || tree.has(verb, "ccomp")
            || tree.has(verb, "xcomp")
            || (tree.tag(verb).equals("VBD") && !tree.has(head, "aux:pass")));
  }
}
