package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.text.ExpectedQuotations.assertQuotations;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
  @Nested
  class Styles {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"We accept,\" the envoy said.",
          "“We accept,” the envoy said.",
          "„We accept,“ the envoy said.",
          "„We accept,” the envoy said.",
          "”We accept,” the envoy said.",
          "«We accept,» the envoy said.",
          "« We accept, » the envoy said.",
          "«\u00A0We accept,\u202F» the envoy said.",
          "»We accept,« the envoy said.",
          "»We accept,» the envoy said.",
          "‹We accept,› the envoy said.",
          "'We accept,' the envoy said.",
          "‘We accept,’ the envoy said.",
          "‚We accept,‘ the envoy said.",
          "`We accept,' the envoy said.",
          "``We accept,'' the envoy said.",
          "''We accept,'' the envoy said.",
          "‘‘We accept,’’ the envoy said.",
          "＂We accept,＂ the envoy said.",
        })
    void everyStyleIsFound(String string) {
      assertQuotations(string, "We accept,");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The envoy said: \"We accept,” and left.",
          "The envoy said: “We accept,\" and left.",
          "The envoy said: “We accept,“ and left.",
          "The envoy said: ”We accept,\" and left.",
          "The envoy said: ``We accept,\" and left.",
          "The envoy said: 'We accept,’ and left.",
          "The envoy said: ‘We accept,' and left.",
          "The envoy said: \" We accept, \" and left.",
        })
    void mixedStylesOfOneFamilyPair(String string) {
      assertQuotations(string, "We accept,");
    }

    @Test
    void spansHoldTheMarksOrNot() {
      assertEquals(
          ImmutableList.of(new Quotation(new Span(5, 15), new Span(6, 14), 0, true)),
          Quotations.in(new DocumentText("Says “we agree” now")));
    }

    @Test
    void spansCountCodePoints() {
      DocumentText text = new DocumentText("🕊🕊 \"a 🕊 b\" 🕊");
      Quotation found = Quotations.in(text).get(0);
      assertEquals(new Span(3, 10), found.outer());
      assertEquals(new Span(4, 9), found.inner());
    }

    @Test
    void marksOfTwoUnitsBelongToTheOuterSpan() {
      DocumentText text = new DocumentText("a ``b'' c");
      Quotation found = Quotations.in(text).get(0);
      assertEquals("``b''", text.slice(found.outer()));
      assertEquals("b", text.slice(found.inner()));
    }

    @Test
    void severalInOneSentence() {
      assertQuotations(
          "\"We accept,\" she said, \"but not \"today\".\"",
          "We accept,",
          "but not \"today\".",
          ">today");
      assertQuotations("It is \"new\"/\"old\", \"far\"-\"near\".", "new", "old", "far", "near");
    }

    @Test
    void bracketsAndDashesAreNeighboursLikeAnyOther() {
      assertQuotations("The pact (\"the Accord\") holds.", "the Accord");
      assertQuotations("The pact—“the Accord”—holds.", "the Accord");
      assertQuotations("An anti-\"terror\" law.", "terror");
      assertQuotations("\"(No)\" was all.", "(No)");
      assertQuotations("\"—and so on—\" he went", "—and so on—");
      assertQuotations("**\"Bold\"** and _'italic'_", "Bold", "italic");
    }

    @Test
    void anEllipsisOpensOrCloses() {
      assertQuotations("He went on: \"...and we left.\"", "...and we left.");
      assertQuotations("He went on: \"…and we left…\" Then", "…and we left…");
      assertQuotations("He went on: '...and we left...' Then", "...and we left...");
    }

    @Test
    void aPossessiveAfterTheMarkDoesNotMatter() {
      assertQuotations("The \"Falcons\"' fighters and the \"Hawks\"'s camp.", "Falcons", "Hawks");
      assertQuotations("The “Falcons”’ fighters and the “Hawks”’s camp.", "Falcons", "Hawks");
    }

    @Test
    void aMisplacedSpaceIsNoObstacle() {
      assertQuotations("He said \"we accept, \"and left.", "we accept,");
      assertQuotations("“We accept, “Mills said.\n\nHe sat.", "We accept,");
      assertQuotations("He said \"no, \"and left. She said \"yes.\"", "no,", "yes.");
    }

    @Test
    void missingSpacesAreNoObstacle() {
      assertQuotations("He said:“We go.”She left.", "We go.");
      assertQuotations("He said:\"We go.\"She left.", "We go.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "   ", "No marks.", "\"\"", "“ ”", "''", "\" \"", "'''", "«»", "\"", "'"})
    void nothingIsNoQuotation(String string) {
      assertQuotations(string);
    }
  }

  @Nested
  class Nesting {
    @Test
    void singleInDouble() {
      assertQuotations(
          "“They told us ‘never’ again,” she said.", "They told us ‘never’ again,", ">never");
      assertQuotations(
          "\"They told us 'never' again,\" she said.", "They told us 'never' again,", ">never");
    }

    @Test
    void doubleInSingle() {
      assertQuotations(
          "‘They told us “never” again,’ she said.", "They told us “never” again,", ">never");
      assertQuotations(
          "'They told us \"never\" again,' she said.", "They told us \"never\" again,", ">never");
    }

    @Test
    void threeLevels() {
      assertQuotations(
          "“He said, ‘She wrote “no” to them’ and sat.”",
          "He said, ‘She wrote “no” to them’ and sat.",
          ">She wrote “no” to them",
          ">>no");
    }

    @Test
    void theSameMarksInEachOther() {
      assertQuotations("“We said “no” to them.”", "We said “no” to them.", ">no");
      assertQuotations("\"We said \"no\" to them.\"", "We said \"no\" to them.", ">no");
      assertQuotations("«Nous disons «non».»", "Nous disons «non».", ">non");
    }

    @Test
    void endingTogether() {
      assertQuotations("“We heard ‘no.’”", "We heard ‘no.’", ">no.");
      assertQuotations("“We heard ‘no.’\u202F” Then", "We heard ‘no.’", ">no.");
      assertQuotations("\"We heard 'no.'\"", "We heard 'no.'", ">no.");
      assertQuotations("'\"No\" is \"no\"'", "\"No\" is \"no\"", ">No", ">no");
    }

    @Test
    void startingTogether() {
      assertQuotations("“‘No’ is no answer,” he said.", "‘No’ is no answer,", ">No");
      assertQuotations("\"'No' is no answer,\" he said.", "'No' is no answer,", ">No");
    }

    @Test
    void guillemetsAndCurlyMarks() {
      assertQuotations("«On dit “jamais” ici», dit-elle.", "On dit “jamais” ici", ">jamais");
      assertQuotations("«On dit ‹jamais› ici», dit-elle.", "On dit ‹jamais› ici", ">jamais");
      assertQuotations("„Man sagt ‚nie‘ hier“, sagte sie.", "Man sagt ‚nie‘ hier", ">nie");
    }

    @Test
    void anUnclosedInnerOneEndsWithTheOuter() {
      assertQuotations(
          "“We read «peace is near.” He sat.", "We read «peace is near.", ">peace is near.…");
    }
  }
}
