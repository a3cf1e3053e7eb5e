package org.parley.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ConditionSet.Combination;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Several things or clauses that one sentence lists, read from its marks: parsers seldom see that
 * they belong together.
 *
 * @param items each from its first token to its last; at least two
 * @param combination whether all of them are asked for or one is enough
 */
record Items(ImmutableList<Range> items, Combination combination) {
  private static final int NONE = DependencyTree.NONE;

  /** Tokens from the first to the last. */
  record Range(int first, int last) {}

  /**
   * "these demands are met<i>: a, b and c</i>": what stands behind a colon.
   *
   * @param number how many the text says there are, or none if it does not; another number of items
   *     shows that they are divided otherwise, so that nothing is told
   */
  static @Nullable Items behindColon(Syntax syntax, int colon, int number, boolean any) {
    int end = end(syntax, colon + 1);
    List<Integer> semicolons = positions(syntax, colon + 1, end, token -> is(syntax, token, ";"));
    if (!semicolons.isEmpty()) {
      return checked(syntax, cut(syntax, colon + 1, end, semicolons), number, any);
    }
    List<Integer> commas = positions(syntax, colon + 1, end, token -> is(syntax, token, ","));
    List<Integer> joints =
        positions(syntax, colon + 1, end, token -> syntax.token(token).upos().equals("CCONJ"));
    int lastComma = commas.isEmpty() ? colon : commas.get(commas.size() - 1);
    List<Integer> lastJoint =
        joints.stream().filter(joint -> joint > lastComma + 1).limit(1).toList();
    List<Integer> before = joints.stream().filter(joint -> joint < lastComma).toList();
    for (List<Integer> cuts :
        List.of(
            merged(commas, lastJoint),
            commas,
            merged(commas, joints),
            merged(merged(commas, lastJoint), before))) {
      Items items = checked(syntax, cut(syntax, colon + 1, end, cuts), number, any);
      if (items != null) {
        return items;
      }
    }
    return null;
  }

  /** "(a) … , (b) … and (c) …" from one token to another; null if there are no such letters. */
  static @Nullable Items lettered(Syntax syntax, int first, int last) {
    List<Integer> cuts =
        positions(
            syntax, first, last, token -> is(syntax, token, ")") && isLetter(syntax, token - 1));
    boolean whole = !cuts.isEmpty() && cuts.get(0) <= first + 2;
    return whole ? checked(syntax, cut(syntax, first, last, cuts), NONE, false) : null;
  }

  /** "either A or B": where a condition names two of which one is enough. */
  static @Nullable Items eitherOr(Syntax syntax, int first, int last) {
    for (int token = first; token < last; token++) {
      if (syntax.lemma(token).equals("either") && !syntax.lemma(token + 1).equals("of")) {
        List<Integer> joints =
            positions(syntax, token + 1, last, joint -> syntax.lemma(joint).equals("or"));
        return joints.size() == 1
            ? checked(syntax, cut(syntax, token + 1, last, joints), NONE, true)
            : null;
      }
    }
    return null;
  }

  /** "that A, that B and that C": each "that" behind a comma or "and" begins an item. */
  static @Nullable Items thatClauses(Syntax syntax, int first, int last) {
    List<Integer> cuts =
        positions(
            syntax,
            first,
            last,
            token ->
                token > first
                    && syntax.lemma(token).equals("that")
                    && (is(syntax, token - 1, ",")
                        || syntax.token(token - 1).upos().equals("CCONJ")));
    return cuts.isEmpty() ? null : checked(syntax, cut(syntax, first, last, cuts), NONE, false);
  }

  private interface Test {
    boolean holds(int token);
  }

  private static List<Integer> positions(Syntax syntax, int first, int last, Test test) {
    Marks marks = new Marks(syntax);
    List<Integer> found = new ArrayList<>();
    for (int token = first; token <= last; token++) {
      if (test.holds(token)) {
        found.add(token);
      } else if (marks.isOpeningBracket(token) && !isLetter(syntax, token + 1)) {
        token = marks.closing(token);
      }
    }
    return found;
  }

  private static List<Integer> merged(List<Integer> one, List<Integer> other) {
    List<Integer> all = new ArrayList<>(one);
    all.addAll(other);
    return all.stream().sorted().distinct().toList();
  }

  /** The stretches between the cuts, without marks, conjunctions and "first, …" at their ends. */
  private static List<Range> cut(Syntax syntax, int first, int last, List<Integer> cuts) {
    List<Range> ranges = new ArrayList<>();
    int from = first;
    for (int at = 0; at <= cuts.size(); at++) {
      int to = at < cuts.size() ? cuts.get(at) - 1 : last;
      int begin = begin(syntax, from, to);
      int end = to;
      while (end >= begin && isEdge(syntax, end)) {
        end--;
      }
      if (begin <= end) {
        ranges.add(new Range(begin, end));
      }
      from = at < cuts.size() ? cuts.get(at) + 1 : from;
    }
    return ranges;
  }

  private static int begin(Syntax syntax, int from, int to) {
    int at = from;
    while (at <= to && (isEdge(syntax, at) || isOrdinal(syntax, at) || isThat(syntax, at))) {
      at++;
    }
    return at;
  }

  private static boolean isThat(Syntax syntax, int token) {
    return syntax.lemma(token).equals("that") && !syntax.is(token, "det");
  }

  private static boolean isEdge(Syntax syntax, int token) {
    return syntax.isPunctuation(token)
        || syntax.token(token).upos().equals("CCONJ")
        || (isLetter(syntax, token) && token + 1 < syntax.size() && is(syntax, token + 1, ")"));
  }

  /** "first, …", "and third, …". */
  private static boolean isOrdinal(Syntax syntax, int token) {
    return syntax.lexicon().isIn("ordinal", syntax.lemma(token))
        && token + 1 < syntax.size()
        && is(syntax, token + 1, ",");
  }

  private static boolean isLetter(Syntax syntax, int token) {
    return token >= 0
        && token < syntax.size()
        && Regex.matches(syntax.token(token).form(), "[a-z]|\\d{1,2}|[ivx]{1,4}");
  }

  private static boolean is(Syntax syntax, int token, String form) {
    return syntax.token(token).form().equals(form)
        || (form.equals(")") && syntax.token(token).form().equals("-RRB-"));
  }

  /** The last token before the end of the sentence, of the quotation, or before who says so. */
  static int end(Syntax syntax, int start) {
    Marks marks = new Marks(syntax);
    ClauseMarks clauses = new ClauseMarks(syntax);
    int open = 0;
    for (int token = start; token < syntax.size(); token++) {
      open += marks.isOpening(token) ? 1 : marks.isClosing(token) ? -1 : 0;
      boolean cue =
          marks.isComma(token)
              && token + 1 < syntax.size()
              && clauses.isCue(token + 1, clauses.segmentEnd(token + 1));
      if (open < 0 || cue) {
        return marks.skipPunctuationBack(token - 1);
      }
    }
    return marks.skipPunctuationBack(syntax.size() - 1);
  }

  private static @Nullable Items checked(
      Syntax syntax, List<Range> ranges, int number, boolean any) {
    boolean full =
        ranges.size() > 1
            && (number == NONE || ranges.size() == number)
            && ranges.stream().allMatch(range -> head(syntax, range) != NONE);
    if (!full) {
      return null;
    }
    boolean or = any;
    for (int token = ranges.get(0).last(); token < ranges.get(ranges.size() - 1).first(); token++) {
      or |= syntax.lemma(token).equals("or") && ranges.stream().noneMatch(new Inside(token)::of);
    }
    return new Items(ImmutableList.copyOf(ranges), or ? Combination.ANY_OF : Combination.ALL_OF);
  }

  private record Inside(int token) {
    boolean of(Range range) {
      return range.first() <= token && token <= range.last();
    }
  }

  /** The uppermost word of an item in the tree, a noun or verb; or none. */
  static int head(Syntax syntax, Range range) {
    int best = NONE;
    int least = Integer.MAX_VALUE;
    for (int token = range.first(); token <= range.last(); token++) {
      int depth = 0;
      for (int at = token; at != NONE; at = syntax.tree().head(at)) {
        depth++;
      }
      boolean content = Regex.matches(syntax.token(token).upos(), "NOUN|PROPN|VERB|ADJ");
      if (content && depth < least) {
        least = depth;
        best = token;
      }
    }
    return best;
  }
}
