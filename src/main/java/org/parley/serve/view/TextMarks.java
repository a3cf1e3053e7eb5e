package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Marks that may overlap in any way. A text under them is cut wherever one begins or ends, so that
 * what is written needs no nesting.
 */
final class TextMarks {
  private static final Comparator<TextMark> INNERMOST =
      Comparator.<TextMark>comparingInt(mark -> mark.span().length())
          .thenComparing(TextMark::kind)
          .thenComparing(TextMark::title);

  private final ImmutableList<TextMark> marks;
  private final Set<TextMark> begun = new HashSet<>();

  TextMarks(List<TextMark> marks) {
    this.marks = marks.stream().sorted(INNERMOST).collect(toImmutableList());
  }

  /** Who speaks between two offsets, in the order of their words. */
  ImmutableSet<Reading.Voice> voices(int start, int end) {
    return within(start, end)
        .sorted(Comparator.comparingInt(mark -> mark.span().start()))
        .map(TextMark::voice)
        .filter(Objects::nonNull)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * A text cut at the ends of its marks. To be called for the texts of a document in their order.
   *
   * @param offset where in the document the text begins, in code points
   */
  ImmutableList<MarkedStretch> over(String text, int offset) {
    int end = offset + text.codePointCount(0, text.length());
    TreeSet<Integer> cuts = new TreeSet<>(List.of(offset, end));
    within(offset, end)
        .flatMap(mark -> Stream.of(mark.span().start(), mark.span().end()))
        .filter(cut -> cut > offset && cut < end)
        .forEach(cuts::add);
    List<MarkedStretch> stretches = new ArrayList<>();
    int from = offset;
    int fromIndex = 0;
    for (int cut : cuts.tailSet(offset, false)) {
      int toIndex = text.offsetByCodePoints(fromIndex, cut - from);
      stretches.add(stretch(text.substring(fromIndex, toIndex), from, cut));
      from = cut;
      fromIndex = toIndex;
    }
    return ImmutableList.copyOf(stretches);
  }

  private MarkedStretch stretch(String text, int start, int end) {
    ImmutableList<TextMark> over = within(start, end).collect(toImmutableList());
    if (over.isEmpty()) {
      return MarkedStretch.plain(text);
    }
    String style =
        over.stream()
            .flatMap(
                mark ->
                    Stream.of(
                        "m-" + mark.kind().style(),
                        mark.voice() == null ? "" : "v" + mark.voice().colour()))
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(joining(" ", "m ", ""));
    TextMark innermost = over.get(0);
    return new MarkedStretch(
        text, style, innermost.href(), innermost.title(), begun.add(innermost));
  }

  private Stream<TextMark> within(int start, int end) {
    return marks.stream().filter(mark -> mark.span().start() < end && mark.span().end() > start);
  }
}
