package org.parley.text;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Expected quotations are written as the words within the marks; each level of nesting puts {@code
 * >} before them, and a missing closing mark puts {@code …} after them.
 */
class QuotationsTest {
  private static void assertQuotations(String string, String... expected) {
    assertEquals(ImmutableList.copyOf(expected), quotations(string), string);
  }

  private static ImmutableList<String> quotations(String string) {
    DocumentText text = new DocumentText(string);
    return Quotations.in(text).stream()
        .map(q -> ">".repeat(q.depth()) + text.slice(q.inner()) + (q.closed() ? "" : "…"))
        .collect(toImmutableList());
  }

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

  @Nested
  class Apostrophes {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "Don't say it isn't Kiev's or O'Brien's.",
          "Don’t say it isn’t Kiev’s or O’Brien’s.",
          "The ministers' talks and the leaders' words.",
          "The ministers’ talks and the leaders’ words.",
          "In the '90s and the ’80s, or in '22.",
          "The '90s were the miners' years.",
          "Rock 'n' roll, rock ’n’ roll.",
          "Get 'em out, get ’em now.",
          "'Tis the season; ’twas the night.",
          "Côte d'Ivoire, Sana'a, Sana‘a, Shi‘a and al-Qur’an.",
          "‘Abd al-Karim met ‘Ali.",
          "The U.S.'s and the U.N.’s view.",
          "He is 6'2\" tall; the shell is 5\" wide, 5' long.",
          "A 24\" x 36\" map; a 24\"x36\" map; a 5” gun.",
          "At 38°53'23\" N, 77°00'32\" W.",
          "The cafe\u0301's door.",
          "Two '' alone.",
          "It was ' alone ' here.",
        })
    void areNoQuotations(String string) {
      assertQuotations(string);
    }

    @Test
    void withinSingleMarksDoNotClose() {
      assertQuotations("'We don't know,' he said.", "We don't know,");
      assertQuotations("‘We don’t know,’ he said.", "We don’t know,");
      assertQuotations("'The leaders' talks failed,' he said.", "The leaders' talks failed,");
      assertQuotations("‘The leaders’ talks failed,’ he said.", "The leaders’ talks failed,");
      assertQuotations("‘Get ’em out,’ he said.", "Get ’em out,");
      assertQuotations("'Get 'em out,' he said.", "Get 'em out,");
      assertQuotations("'In the '90s we lost,' he said.", "In the '90s we lost,");
    }

    @Test
    void aPluralInSingleMarksIsClosed() {
      assertQuotations("He called them ‘rebels’ and left.", "rebels");
      assertQuotations("He called them 'rebels' and left.", "rebels");
      assertQuotations("The ‘rebels’ met the ‘hawks’ again.", "rebels", "hawks");
      assertQuotations("The 'rebels' met the miners' union.", "rebels");
      assertQuotations("“Those ‘rebels’ lost,” he said.", "Those ‘rebels’ lost,", ">rebels");
      assertQuotations("The 'rebels' said: \"Go.\"", "rebels", "Go.");
    }

    @Test
    void withinDoubleMarksDoNotMatter() {
      assertQuotations("\"The leaders' talks failed,\" he said.", "The leaders' talks failed,");
      assertQuotations("“Get ’em out,” he said. “Now.”", "Get ’em out,", "Now.");
      assertQuotations("\"Get 'em out,\" he said. \"Now.\"", "Get 'em out,", "Now.");
    }

    @Test
    void beforeAQuotationDoNotSwallowIt() {
      assertQuotations("In the '90s he said 'never'.", "never");
      assertQuotations("Get 'em, he said, 'or else'.", "or else");
      assertQuotations("‘Ali said: ‘Never.’", "Never.");
    }

    @Test
    void aSymbolOfOneCapitalIsQuoted() {
      assertQuotations("The letter 'Z' was painted.", "Z");
    }
  }

  @Nested
  class Measures {
    @Test
    void withinAQuotationDoNotCloseIt() {
      assertQuotations("\"A 5\" gun fired,\" he said.", "A 5\" gun fired,");
      assertQuotations("“A 5” gun fired,” he said.", "A 5” gun fired,");
    }

    @Test
    void aNumberMayEndAQuotation() {
      assertQuotations("He cited \"Resolution 2254\" and left.", "Resolution 2254");
      assertQuotations("He cited “Resolution 2254” and left.", "Resolution 2254");
      assertQuotations("He said \"by March 15\", then \"by May 1\".", "by March 15", "by May 1");
      assertQuotations(
          "The \"Group of 7\" met the \"Group of 20\" today.", "Group of 7", "Group of 20");
    }

    @Test
    void aNumberMayBeAllOfIt() {
      assertQuotations("Signs read \"1991\" and “2014”.", "1991", "2014");
      assertQuotations("The '22 dead', he said.", "22 dead");
    }
  }

  @Nested
  class SentencesAndParagraphs {
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
      assertQuotations(
          "\"We came, he said. \"We left,\" he said.", "We came, he said.…", "We left,");
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
}
