package org.parley.extract;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * A sentence of a paragraph that a date heads.
 *
 * @param time what the heading tells
 * @param heading where it stands; null in the sentences behind the first
 */
record ChronicleEntry(Syntax syntax, TimeValue time, @Nullable TimeExpression heading) {
  private static final int NONE = DependencyTree.NONE;

  /**
   * The time of what a token tells; null where that lies before ("the town that they had taken"),
   * or after it ("within days", "years later"), or is no part of what the sentence tells as its
   * own.
   */
  @Nullable TimeValue of(int trigger) {
    int at = trigger;
    while (at != NONE && !isTop(at)) {
      if (!goesOn(at) || isElsewhen(at)) {
        return null;
      }
      at = syntax.tree().head(at);
    }
    return at == NONE || isElsewhen(at) ? null : time;
  }

  /** Whether nothing is above a token but the heading, on which the parser may hang the rest. */
  private boolean isTop(int token) {
    int head = syntax.tree().head(token);
    return head == NONE || isInHeading(head);
  }

  private boolean isInHeading(int token) {
    return heading != null && heading.first() <= token && token <= heading.last() + 1;
  }

  private boolean goesOn(int token) {
    return switch (syntax.tree().relation(token)) {
      case "nsubj", "nsubj:pass", "obj" ->
          // "the siege begins", "they hold talks"
          syntax.lexicon().isIn("light-verb", syntax.lemma(syntax.tree().head(token)));
      case "conj", "parataxis", "xcomp" -> true;
      default -> false;
    };
  }

  /** "had taken", "within days", "later": not at the time that the heading tells. */
  private boolean isElsewhen(int token) {
    boolean before =
        syntax.children(token, "aux").stream()
            .anyMatch(
                each ->
                    syntax.lemma(each).equals("have") && !syntax.token(each).xpos().equals("VB"));
    return before
        || Stream.of("advmod", "obl", "nmod")
            .flatMap(relation -> syntax.children(token, relation).stream())
            .anyMatch(this::tellsOtherTime);
  }

  private boolean tellsOtherTime(int token) {
    Lexicon lexicon = syntax.lexicon();
    String word = syntax.lemma(token);
    return lexicon.isIn("time-later", word)
        || lexicon.isIn("time-earlier", word)
        || (lexicon.isIn("time-noun", word) && !isInHeading(token));
  }
}
