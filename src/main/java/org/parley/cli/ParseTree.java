package org.parley.cli;

import java.util.function.IntFunction;
import org.parley.text.DependencyTree;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Draws the dependency tree of a sentence: a word on each line below its head, in text order, with
 * its lemma, part of speech and tag, and its relation to the head.
 */
final class ParseTree {
  private final Sentence sentence;
  private final IntFunction<String> notes;
  private final Columns columns = new Columns();

  /**
   * @param notes what is written at the end of a token's line
   */
  ParseTree(Sentence sentence, IntFunction<String> notes) {
    this.sentence = sentence;
    this.notes = notes;
  }

  Columns columns() {
    for (int token = 0; token < sentence.tree().size(); token++) {
      if (sentence.tree().head(token) == DependencyTree.NONE) {
        add(token, "", "");
      }
    }
    return columns;
  }

  /**
   * @param branch what leads to the token's word
   * @param trunk what stands before the branches of those below it
   */
  private void add(int number, String branch, String trunk) {
    Token token = sentence.token(number);
    columns.row(
        branch + token.form(),
        token.lemma(),
        token.upos() + " " + token.xpos(),
        sentence.tree().relation(number),
        notes.apply(number));
    var children = sentence.tree().children(number);
    for (int i = 0; i < children.length(); i++) {
      boolean last = i + 1 == children.length();
      add(children.get(i), trunk + (last ? "└ " : "├ "), trunk + (last ? "  " : "│ "));
    }
  }
}
