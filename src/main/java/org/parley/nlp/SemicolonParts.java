package org.parley.nlp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Parts of a sentence that semicolons keep apart: where both are clauses with a subject and a
 * finite verb, neither has a word that hangs on one of the other. The parser hangs the second
 * anywhere, so that each is parsed for itself, and the second is hung on the first.
 *
 * <p>Lists, sentences with quotations that are clauses, and what goes on with "that" or "who" stay
 * whole.
 */
final class SemicolonParts {
  private static final int NONE = DependencyTree.NONE;
  private static final Pattern FINITE = Pattern.compile("VB[DZP]|MD");
  private static final Pattern SUBJECT = Pattern.compile("NN.*|PRP|DT|EX|CD|JJ");
  private static final ImmutableSet<String> GO_ON =
      ImmutableSet.of("that", "whether", "to", "which", "who", "whose", "whom", "or");

  private SemicolonParts() {}

  /** Finds the tree of a sentence, part by part. */
  static void find(
      TreeFinder trees, List<CoreLabel> labels, List<CoreLabel> shown, DraftTree draft) {
    int root = NONE;
    for (List<CoreLabel> part : of(labels, shown)) {
      trees.find(part, draft);
      int own = root(part, draft);
      if (root == NONE) {
        root = own;
      } else if (own != NONE) {
        draft.set(own, root, "parataxis");
      }
    }
  }

  /** Whether a semicolon stands between a token and a later one. */
  static boolean divide(DraftTree tree, int token, int later) {
    for (int between = Math.max(token, 0); between < later; between++) {
      if (tree.word(between).equals(";")) {
        return true;
      }
    }
    return false;
  }

  private static int root(List<CoreLabel> part, DraftTree draft) {
    for (CoreLabel label : part) {
      if (draft.head(label.index() - 1) == NONE) {
        return label.index() - 1;
      }
    }
    return NONE;
  }

  private static List<List<CoreLabel>> of(List<CoreLabel> labels, List<CoreLabel> shown) {
    ImmutableList.Builder<List<CoreLabel>> parts = ImmutableList.builder();
    int from = 0;
    for (int mark = 0; mark < shown.size(); mark++) {
      if (shown.get(mark).word().equals(";")
          && isClause(shown.subList(from, mark))
          && isClause(shown.subList(mark + 1, end(shown, mark + 1)))
          && isOutside(labels, shown.get(mark))) {
        parts.add(shown.subList(from, mark + 1));
        from = mark + 1;
      }
    }
    return parts.add(shown.subList(from, shown.size())).build();
  }

  private static int end(List<CoreLabel> shown, int from) {
    int end = from;
    while (end < shown.size() && !shown.get(end).word().equals(";")) {
      end++;
    }
    return end;
  }

  /** A subject, and a finite verb more than there are relative clauses and complements. */
  private static boolean isClause(List<CoreLabel> part) {
    if (part.isEmpty() || isListItem(part)) {
      return false;
    }
    int finite = 0;
    int relative = 0;
    boolean subject = false;
    boolean ofSubject = false;
    for (int token = 0; token < part.size(); token++) {
      String tag = part.get(token).tag();
      if (Regex.matches(tag, "WDT|WP.?") || FiniteVerbs.lower(part, token).equals("that")) {
        relative++;
      }
      if (FINITE.matcher(tag).matches()) {
        finite++;
        ofSubject |= finite == 1 && subject;
      }
      subject |= SUBJECT.matcher(tag).matches();
    }
    return ofSubject && finite > relative;
  }

  /** "…; <i>and that</i> they leave", "…; <i>(2)</i> they leave". */
  private static boolean isListItem(List<CoreLabel> part) {
    int first = part.get(0).tag().equals("CC") ? 1 : 0;
    return GO_ON.contains(FiniteVerbs.lower(part, first))
        || Regex.matches(FiniteVerbs.tag(part, first), "-LRB-|LS|CD");
  }

  /** Whether no bracket is open, and no quotation of more than a few words stands anywhere. */
  private static boolean isOutside(List<CoreLabel> labels, CoreLabel mark) {
    int brackets = 0;
    boolean quotation = false;
    for (CoreLabel label : labels) {
      String tag = label.tag();
      if (Regex.matches(tag, "``|''")) {
        quotation = !quotation;
      } else if (quotation && FINITE.matcher(tag).matches()) {
        return false;
      }
      if (label.index() < mark.index()) {
        brackets += tag.equals("-LRB-") ? 1 : tag.equals("-RRB-") ? -1 : 0;
      }
    }
    return brackets == 0 && !quotation;
  }
}
