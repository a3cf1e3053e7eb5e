package org.parley.extract;

import java.util.stream.Stream;
import org.parley.text.DependencyTree;

/** Tells what is only asked: nobody says that it is so. */
final class AskedClause {
  private static final int NONE = DependencyTree.NONE;

  private AskedClause() {}

  /**
   * Whether a clause is asked, or part of what is: "do you plan <i>to leave</i>?", "do you think
   * that they will <i>leave</i>?", "is that something you would <i>sign</i>?"
   */
  static boolean is(Syntax syntax, int predicate) {
    int at = predicate;
    while (at != NONE && isPartOfQuestion(syntax, at)) {
      at = syntax.tree().head(at);
    }
    return at != NONE && isQuestion(syntax, at);
  }

  /** "agreed to let a court decide <i>whether</i> to send them to Norland": it is open. */
  static boolean isWhether(Syntax syntax, int clause) {
    int asks = syntax.tree().head(clause);
    // "asked if it would leave"
    boolean asked =
        asks != NONE
            && asks < clause
            && syntax
                .entry("speech", asks)
                .filter(entry -> "Question".equals(entry.attribute("act")))
                .isPresent();
    return syntax.anyChild(
        clause,
        "mark",
        mark ->
            (asked && mark == asks + 1 && syntax.lemma(mark).equals("if"))
                || syntax.lemma(mark).equals("whether")
                || (mark > 0 && syntax.lemma(mark - 1).equals("whether")));
  }

  private static boolean isPartOfQuestion(Syntax syntax, int clause) {
    int head = syntax.tree().head(clause);
    return switch (syntax.tree().relation(clause)) {
      case "xcomp" -> true;
      case "ccomp" ->
          syntax
              .entry("speech", head)
              .filter(entry -> "Belief".equals(entry.attribute("act")))
              .isPresent();
      // "is he the man who attacked the town?" takes for granted that somebody did
      case "acl:relcl", "dep" ->
          syntax.lexicon().isIn("thing-unnamed", syntax.lemma(head))
              || (syntax.child(clause, "aux") != NONE
                  && syntax.anyChild(head, "det", each -> syntax.lemma(each).equals("a")));
      default -> false;
    };
  }

  /**
   * "<i>Who</i> holds the town?", "<i>Has</i> the army left?" Who asks why it has left takes for
   * granted that it has.
   */
  private static boolean isQuestion(Syntax syntax, int predicate) {
    int last = syntax.size() - 1;
    while (last > 0 && !syntax.token(last).xpos().equals(".")) {
      last--;
    }
    int subject = syntax.child(predicate, "nsubj");
    if (syntax.tree().head(predicate) != NONE
        || subject == NONE
        || !syntax.token(last).form().startsWith("?")) {
      return false;
    }
    boolean inverted =
        Stream.of("aux", "cop", "aux:pass")
            .map(relation -> syntax.child(predicate, relation))
            .anyMatch(auxiliary -> auxiliary != NONE && auxiliary < subject);
    boolean polar = true;
    for (int token = 0; token < subject; token++) {
      polar &= !syntax.token(token).xpos().startsWith("W");
    }
    return syntax.token(subject).xpos().startsWith("W") || (inverted && polar);
  }
}
