package org.parley.serve.view;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.serve.graph.Kind;

class TextMarksTest {
  private static final Reading.Voice ARLEN = new Reading.Voice(1, Cell.words("Arlen"));

  @Test
  void marksThatCrossEachOtherAreCutAtTheirEnds() {
    TextMarks marks =
        new TextMarks(List.of(mark(2, 6, Kind.CLAIM, "#a"), mark(4, 8, Kind.CONDITION, "#b")));
    assertEquals(
        "ab|cd(m m-claim v1 #a)|ef(m m-claim v1 m-condition #a-)|gh(m m-condition #b)|ij",
        shown(marks.over("abcdefghij", 0)));
  }

  @Test
  void theInnermostMarkIsTheLink() {
    TextMarks marks =
        new TextMarks(List.of(mark(0, 9, Kind.CLAIM, "#a"), mark(3, 5, Kind.ACTOR, "entity")));
    assertEquals(
        "abc(m m-claim v1 #a)|de(m m-entity m-claim v1 entity)|fghi(m m-claim v1 #a-)",
        shown(marks.over("abcdefghi", 0)));
  }

  @Test
  void offsetsAreCodePointsOfTheWholeDocument() {
    TextMarks marks = new TextMarks(List.of(mark(11, 13, Kind.STATUS, "#a")));
    assertEquals("🕊|🕊x(m m-status #a)|y", shown(marks.over("🕊🕊xy", 10)));
    assertEquals("elsewhere", shown(marks.over("elsewhere", 100)));
  }

  @Test
  void aMarkThatGoesOnInTheNextSentenceIsOneStopForTheKeyboard() {
    TextMarks marks = new TextMarks(List.of(mark(1, 5, Kind.CLAIM, "#a")));
    assertEquals("a|bc(m m-claim v1 #a)", shown(marks.over("abc", 0)));
    assertEquals("e(m m-claim v1 #a-)|f", shown(marks.over("ef", 4)));
    assertEquals(List.of(ARLEN), marks.voices(0, 3).asList());
  }

  /** Stretches with their styles and links; a minus where a mark goes on. */
  private static String shown(List<MarkedStretch> stretches) {
    return stretches.stream()
        .map(
            each ->
                each.text()
                    + (each.style().isEmpty()
                        ? ""
                        : "("
                            + each.style()
                            + " "
                            + each.href()
                            + (each.isFirst() ? "" : "-")
                            + ")"))
        .collect(joining("|"));
  }

  private static TextMark mark(int start, int end, Kind kind, String href) {
    return new TextMark(new Span(start, end), kind, kind == Kind.CLAIM ? ARLEN : null, href, "");
  }
}
