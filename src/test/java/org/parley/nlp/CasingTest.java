package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parley.text.DocumentText;

/** What the tagger gets to see of paragraphs in capitals. */
class CasingTest {
  private static final Casing CASING =
      Casing.of(
          new DocumentText(
              "TALKS ON WESTMARK FAIL\n\nThe talks on Westmark have failed. Talks had begun in May."));

  @Test
  void wordsAreWrittenAsElsewhereInTheDocument() {
    assertEquals("Talks on Westmark fail", CASING.restored("TALKS ON WESTMARK FAIL"));
  }

  @Test
  void whatIsNotInCapitalsStaysAsItIs() {
    assertEquals("NATO talks FAIL", CASING.restored("NATO talks FAIL"));
    assertEquals("NATO, EU", CASING.restored("NATO, EU"));
  }

  @Test
  void offsetsStayWhatTheyAre() {
    String paragraph = "TALKS: “WESTMARK’S 2ND STRAßE” CLOSED";
    assertEquals(paragraph.length(), CASING.restored(paragraph).length());
  }
}
