package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Items.Range;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;
import org.parley.text.Span;

/**
 * What a condition is made of that names several things: "if three demands are met: a, b and c",
 * "if either a or b", "only if (a) …, (b) …", "on condition that a, that b and that c".
 *
 * @param items its members
 * @param whole the words of the condition as a whole; what is listed behind a colon is apart
 */
record ConditionMembers(Items items, Span whole) {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> WITH_THAT =
      ImmutableSet.of("onCondition", "providedThat");
  private static final int MOST_NUMBER = 12;

  /** The members of a condition; null where it names only one. */
  static @Nullable ConditionMembers of(
      Syntax syntax, String kind, Span condition, @Nullable Span consequence) {
    int first = token(syntax, condition.start());
    int last = lastToken(syntax, condition.end());
    boolean fronted = consequence != null && consequence.start() > condition.start();
    int end = fronted ? last : Math.max(last, Items.end(syntax, first));
    int colon = colon(syntax, first, Math.min(last + 1, syntax.size() - 2));
    if (colon != NONE) {
      int noun = announced(syntax, first, colon);
      Items items =
          noun == NONE
              ? null
              : Items.behindColon(syntax, colon, number(syntax, noun), isAny(syntax, noun));
      return items == null
          ? null
          : new ConditionMembers(items, span(syntax, first, Math.min(last, colon - 1)));
    }
    if (WITH_THAT.contains(kind)) {
      Items items = Items.thatClauses(syntax, first, end);
      if (items != null) {
        return new ConditionMembers(items, span(syntax, first, end));
      }
    }
    Items lettered = Items.lettered(syntax, first, end);
    if (lettered != null) {
      return new ConditionMembers(lettered, span(syntax, first, end));
    }
    Items choice = Items.eitherOr(syntax, first, last);
    return choice == null ? null : new ConditionMembers(choice, condition);
  }

  /** The noun that announces several, in the plural: "three demands", "the following"; or none. */
  static int announced(Syntax syntax, int first, int colon) {
    for (int token = colon - 1; token >= first; token--) {
      boolean noun =
          syntax.token(token).xpos().equals("NNS")
              && syntax.lexicon().isIn("announced-noun", syntax.lemma(token))
              && (token == colon - 1 || isPointedOut(syntax, token));
      boolean following =
          Regex.matches(syntax.lemma(token), "following|follow")
              && token > 0
              && syntax.token(token - 1).upos().equals("DET")
              && !syntax.token(token + 1).upos().equals("NOUN");
      if (noun || following) {
        return token;
      }
    }
    return NONE;
  }

  /** "these demands", "several demands", "the following demands": what they are is told. */
  private static boolean isPointedOut(Syntax syntax, int noun) {
    return number(syntax, noun) != NONE
        || Stream.of("det", "amod")
            .flatMap(relation -> syntax.children(noun, relation).stream())
            .anyMatch(child -> syntax.lexicon().isIn("pointing", syntax.lemma(child)));
  }

  /** How many a noun says there are; or none. */
  static int number(Syntax syntax, int noun) {
    for (int child : syntax.children(noun, "nummod")) {
      for (int number = 2; number <= MOST_NUMBER; number++) {
        String list = "number-" + number;
        if (syntax.lexicon().isIn(list, syntax.lemma(child))) {
          return number;
        }
      }
    }
    return NONE;
  }

  /** "any of three steps", "one of these conditions". */
  static boolean isAny(Syntax syntax, int noun) {
    for (int token = noun - 1; token > 0 && token > noun - 5; token--) {
      if (syntax.lemma(token).equals("of")) {
        return Regex.matches(syntax.lemma(token - 1), "any|one|either");
      }
    }
    return false;
  }

  private static int colon(Syntax syntax, int first, int last) {
    for (int token = first + 1; token <= last; token++) {
      if (syntax.token(token).form().equals(":")) {
        return token;
      }
    }
    return NONE;
  }

  private static int token(Syntax syntax, int start) {
    int at = 0;
    while (at < syntax.size() - 1 && syntax.token(at).span().start() < start) {
      at++;
    }
    return at;
  }

  private static int lastToken(Syntax syntax, int end) {
    int at = syntax.size() - 1;
    while (at > 0 && syntax.token(at).span().end() > end) {
      at--;
    }
    return at;
  }

  private static Span span(Syntax syntax, int first, int last) {
    return span(syntax, new Range(first, last));
  }

  static Span span(Syntax syntax, Range range) {
    BitSet tokens = new BitSet();
    tokens.set(range.first(), range.last() + 1);
    return syntax.span(tokens);
  }
}
