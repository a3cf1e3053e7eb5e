package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.text.ExpectedQuotations.assertQuotations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations over several sentences and paragraphs, and those that nobody closes. */
class QuotationParagraphsTest {
  private static final String LONG =
      "word ".repeat(40) + "so that every line of this text is a paragraph.\n";

  @Test
  void aQuotationMaySpanSentences() {
    assertQuotations("“We came. We saw. We left,” he said.", "We came. We saw. We left,");
  }

  @Test
  void aQuotationMaySpanWrappedLines() {
    assertQuotations(
        "He said “we came,\nwe saw,\r\nwe left” today.", "we came,\nwe saw,\r\nwe left");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\n \t\n", "\n\n\n\n", "\u2029\u2029"})
  void aParagraphThatOpensWithAMarkContinuesTheOpenQuotation(String gap) {
    assertQuotations(
        "She said: “We came." + gap + "“We saw." + gap + "“We left.” He sat.",
        "We came." + gap + "“We saw." + gap + "“We left.");
  }

  @Test
  void everyStyleContinues() {
    assertQuotations("\"We came.\n\n\"We left,\" he said.", "We came.\n\n\"We left,");
    assertQuotations("‘We came.\n\n‘We left,’ he said.", "We came.\n\n‘We left,");
    assertQuotations("'We came.\n\n'We left,' he said.", "We came.\n\n'We left,");
    assertQuotations("\"We came.\n\n“We left,” he said.", "We came.\n\n“We left,");
    assertQuotations("«We came.\n\n«We left», he said.", "We came.\n\n«We left");
  }

  @Test
  void nestedQuotationsContinueTogether() {
    assertQuotations(
        "“He wrote: ‘We came.\n\n“‘We left.’ That was all,” she said.",
        "He wrote: ‘We came.\n\n“‘We left.’ That was all,",
        ">We came.\n\n“‘We left.");
  }

  @Test
  void onlyTheOuterOneMayContinue() {
    assertQuotations(
        "“He wrote: «We came.\n\n“That was all,” she said.",
        "He wrote: «We came.\n\n“That was all,",
        ">We came.…");
  }

  @Test
  void aLineIsAParagraphWhereLinesAreLong() {
    assertQuotations(LONG + "“We came.\n“We left.” He sat.\n", "We came.\n“We left.");
    assertQuotations(LONG + "“We came.\nThen he left. “So.”\n", "We came.…", "So.");
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    assertQuotations(
        "“We came, he said.\n\nIt rained. “Oh,” he said.", "We came, he said.…", "Oh,");
    assertQuotations("\"We came, he said.  \n\nIt rained.", "We came, he said.…");
  }

  @Test
  void anUnclosedQuotationEndsBeforeTheNextOne() {
    assertQuotations("“We came, he said. “We left,” he said.", "We came, he said.…", "We left,");
    assertQuotations("\"We came, he said. \"We left,\" he said.", "We came, he said.…", "We left,");
    assertQuotations("“A is b. “C is d. “E is f.” End.", "A is b.…", "C is d.…", "E is f.");
  }

  @Test
  void whatAnUnclosedQuotationHoldsAfterItsCutStandsAlone() {
    assertQuotations(
        "“We ‘came’, he said. “We ‘left’,” he said.",
        "We ‘came’, he said.…",
        ">came",
        "We ‘left’,",
        ">left");
  }

  @Test
  void aSecondQuotationOfTheParagraphMayContinue() {
    assertQuotations(
        "“We came,” he said. “We saw.\n\n“We left.”", "We came,", "We saw.\n\n“We left.");
  }

  @Test
  void aQuotationWithoutRepeatedMarksRunsToItsClosingMark() {
    assertQuotations(
        "He said: “We came.\n\nWe saw the town's end.\n\nWe left.” He sat. “So.”",
        "We came.\n\nWe saw the town's end.\n\nWe left.",
        "So.");
    assertQuotations(
        "He said: \"We came.\n\nWe 'saw' it.\n\nWe left.\" He sat.",
        "We came.\n\nWe 'saw' it.\n\nWe left.",
        ">saw");
  }

  @Test
  void aMarkMayStandInAParagraphOfItsOwn() {
    assertQuotations("“\n\nWe came.\n\n” He sat.", "We came.");
    assertQuotations("“\n\n” He sat.");
  }

  @Test
  void aMeasureDoesNotCloseWhatAnEarlierParagraphLeftOpen() {
    assertQuotations("He said: \"We came.\n\nA 5\" gun fired.", "We came.…");
  }

  @Test
  void singleMarksDoNotReachIntoTheNextParagraph() {
    assertQuotations("Get 'em out.\n\nThe leaders' talk.\n\nThe end,' he said.");
  }

  @Test
  void aClosingMarkAloneIsPassedOver() {
    assertQuotations("We came,” he said. “We left.”", "We left.");
    assertQuotations("We came,\" he said. \"We left.\"", "We left.");
  }

  @Test
  void aFullyBalancedTextHasOnlyClosedQuotations() {
    DocumentText text = new DocumentText(("“A ‘be’ c,” d. \"E\".\n\n").repeat(50));
    assertEquals(150, Quotations.in(text).size());
    assertTrue(Quotations.in(text).stream().allMatch(Quotation::closed));
  }
}
