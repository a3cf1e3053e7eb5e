package org.parley.extract;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** The names of months in a sentence: "March", "Mar.", "mid-March". */
final class Months {
  private static final String MIDDLE = "mid-";

  private final ImmutableMap<String, Integer> numbers;

  Months(ImmutableMap<String, Integer> numbers) {
    this.numbers = numbers;
  }

  /** The number of the month that a token names; null if it names none. */
  @Nullable Integer at(Syntax syntax, int token) {
    if (token < 0 || token >= syntax.size()) {
      return null;
    }
    boolean capital = Character.isUpperCase(syntax.token(token).form().codePointAt(0));
    String word = TimeReader.word(syntax, token);
    if (word.startsWith(MIDDLE)) {
      return numbers.get(word.substring(MIDDLE.length()));
    }
    return capital && !syntax.token(token).upos().equals("AUX") ? numbers.get(word) : null;
  }
}
