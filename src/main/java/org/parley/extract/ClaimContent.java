package org.parley.extract;

import java.util.BitSet;
import org.parley.extract.Rule.Match;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/** Which words of a sentence are what somebody says, where a rule has found that it is said. */
final class ClaimContent {
  private static final int NONE = DependencyTree.NONE;

  private ClaimContent() {}

  /**
   * The tokens of what is said; none where it has no word of its own.
   *
   * @param cue the tokens that signal the claim: are no part of it
   */
  static BitSet of(Match match, BitSet cue) {
    Syntax syntax = match.syntax();
    BitSet content = SecondFrame.cut(syntax, match.trigger(), bySyntax(match, cue));
    WholeSentence.complete(syntax, match.trigger(), match.first("speaker"), content);
    keepWithinQuotation(syntax, match.trigger(), content);
    endBeforeSequel(syntax, match.trigger(), content);
    return content;
  }

  private static BitSet bySyntax(Match match, BitSet cue) {
    Syntax syntax = match.syntax();
    BitSet content = new BitSet();
    for (int head : match.all("content")) {
      content.or(syntax.tree().subtree(head));
      withoutIntroduction(syntax, head, content);
    }
    for (int head : match.all("content")) {
      for (int clause : syntax.children(head, "conj")) {
        if (isApart(match, clause)) {
          content.andNot(syntax.tree().subtree(clause));
        }
      }
    }
    endBeforeSemicolon(match, content);
    // "The town, he said, will hold": the clause that holds the content holds the cue as well.
    boolean around =
        match.all("content").stream()
            .anyMatch(head -> syntax.tree().dominates(head, match.trigger()));
    if (around) {
      int top = match.trigger();
      String relation = syntax.tree().relation(top);
      // "according to X" is a case marker of the speaker
      int outside = relation.equals("case") ? syntax.tree().head(top) : top;
      content.andNot(syntax.tree().subtree(outside));
    }
    for (int about : match.all("about")) {
      BitSet part = syntax.tree().subtree(about);
      part.andNot(relativeClause(syntax, about, match.trigger()));
      for (int preposition : syntax.children(about, "case")) {
        if (preposition < about && syntax.tree().dominates(about, match.trigger())) {
          part.clear(preposition);
        }
      }
      part.andNot(cue);
      content.or(part);
    }
    int speaker = match.first("speaker");
    if (speaker != NONE
        && match.all("about").stream()
            .noneMatch(about -> syntax.tree().dominates(about, speaker))) {
      BitSet words = syntax.tree().subtree(speaker);
      boolean speakerHoldsContent =
          match.all("content").stream().anyMatch(head -> syntax.tree().dominates(speaker, head));
      if (!speakerHoldsContent) {
        content.andNot(words);
      }
    }
    int addressee = match.first("addressee");
    if (addressee != NONE && !match.all("about").contains(addressee)) {
      boolean holdsContent =
          match.all("content").stream().anyMatch(head -> syntax.tree().dominates(addressee, head));
      if (!holdsContent) {
        content.andNot(syntax.tree().subtree(addressee));
      }
    }
    content.or(OfferedThing.conditions(match));
    content.andNot(cue);
    return content;
  }

  /**
   * Takes away the "that" or "of" that a clause begins with, not the "on" of "it is on the table";
   * and the "to" of "appealed <i>to</i> both sides to leave", which the parser takes for a mark.
   */
  private static void withoutIntroduction(Syntax syntax, int head, BitSet content) {
    BitSet whole = syntax.tree().subtree(head);
    for (int token = whole.nextSetBit(0); token >= 0; token = whole.nextSetBit(token + 1)) {
      boolean introduces =
          token < head
              && syntax.tree().head(token) == head
              && Regex.matches(syntax.tree().relation(token), "mark|case|cc")
              && (syntax.lexicon().isIn("complementizer", syntax.lemma(token))
                  || isPrepositionOfSubject(syntax, token));
      if (introduces) {
        content.andNot(syntax.tree().subtree(token));
      } else if (!syntax.isPunctuation(token)) {
        return;
      }
    }
  }

  private static boolean isPrepositionOfSubject(Syntax syntax, int token) {
    return syntax.lemma(token).equals("to")
        && syntax.children(syntax.tree().head(token), "mark").stream()
            .anyMatch(other -> other > token && syntax.lemma(other).equals("to"));
  }

  /** "The state, <i>which the council accuses</i> of …": who it is said of, without who says it. */
  private static BitSet relativeClause(Syntax syntax, int about, int trigger) {
    int top = trigger;
    while (top != NONE && syntax.tree().head(top) != about) {
      top = syntax.tree().head(top);
    }
    BitSet clause = new BitSet();
    if (top != NONE && top > about) {
      clause.or(syntax.tree().subtree(top));
      clause.set(clause.nextSetBit(0), syntax.tree().subtree(about).length());
    }
    return clause;
  }

  /**
   * "He thinks that it helped, but <i>he doubts</i> …", "…, but <i>the envoy said</i> …": a clause
   * that the parser coordinates with what is said and that says something itself.
   */
  private static boolean isApart(Match match, int clause) {
    Syntax syntax = match.syntax();
    int subject = syntax.child(clause, "nsubj");
    int speaker = match.first("speaker");
    return subject != NONE
        && clause > match.trigger()
        && syntax.child(clause, "cc") != NONE
        && syntax.child(clause, "mark") == NONE
        && (syntax.entry("speech", clause).isPresent()
            || (speaker != NONE
                && syntax.isFunctionWord("first-person", subject)
                && syntax.lemma(subject).equals(syntax.lemma(speaker))));
  }

  /** "The truce held, he said; <i>the army left</i>": behind a semicolon the writer goes on. */
  private static void endBeforeSemicolon(Match match, BitSet content) {
    Syntax syntax = match.syntax();
    for (int head : match.all("content")) {
      for (int clause : syntax.children(head, "parataxis")) {
        int first = syntax.tree().subtree(clause).nextSetBit(0);
        if (first > match.trigger()
            && clause > match.trigger()
            && syntax.token(first - 1).form().equals(";")
            // "said that (1) they leave; (2) we pay"
            && !syntax.anyChild(clause, "dep", each -> syntax.token(each).xpos().equals("LS"))) {
          content.andNot(syntax.tree().subtree(clause));
          content.clear(first - 1);
        }
      }
    }
  }

  /** "called for sanctions, <i>whereupon Norland left</i>": what came of it was not said. */
  private static void endBeforeSequel(Syntax syntax, int trigger, BitSet content) {
    for (int token = trigger + 1; token < syntax.size(); token++) {
      if (syntax.lexicon().isIn("sequel", syntax.lemma(token))
          && syntax.token(token - 1).form().equals(",")) {
        content.clear(token, syntax.size());
        return;
      }
    }
  }

  /** "'They know what to do,' he said": what is said in a quotation ends with it. */
  private static void keepWithinQuotation(Syntax syntax, int trigger, BitSet content) {
    Marks marks = new Marks(syntax);
    int opening = NONE;
    for (int token = 0; token < trigger; token++) {
      if (marks.isOpening(token)) {
        opening = token;
      } else if (marks.isClosing(token)) {
        opening = NONE;
      }
    }
    for (int token = trigger + 1; opening != NONE && token < syntax.size(); token++) {
      if (marks.isOpening(token)) {
        return;
      }
      if (marks.isClosing(token)) {
        content.clear(0, opening);
        content.clear(token, syntax.size());
        return;
      }
    }
  }
}
