package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
  @Test
  void aDatelineIsNoPartOfTheSentence() {
    assertEquals(
        List.of("TOLEN, March 8 (Tolen Press) — ", "The army left."),
        Pieces.of("TOLEN, March 8 (Tolen Press) — The army left.", 0));
    assertEquals(
        List.of("Geneva, 5 May 1999 – ", "Talks failed."),
        Pieces.of("Geneva, 5 May 1999 – Talks failed.", 0));
    assertEquals(
        List.of("TOLEN (TP) - ", "Rebels left."), Pieces.of("TOLEN (TP) - Rebels left.", 0));
    assertEquals(List.of("EL TOLEN - ", "Rebels left."), Pieces.of("EL TOLEN - Rebels left.", 0));
    assertEquals(
        List.of("TOLEN — ", "“We won,” he said."), Pieces.of("TOLEN — “We won,” he said.", 0));
    assertEquals(
        List.of("TOLEN (Dec 6) - ", "Rebels left."), Pieces.of("TOLEN (Dec 6) - Rebels left.", 0));
    assertEquals(
        List.of("TOLEN/BELMAR - ", "Rebels left."), Pieces.of("TOLEN/BELMAR - Rebels left.", 0));
    assertEquals(
        List.of("New Belmar – ", "The premier of Norland said on Monday that talks had begun."),
        Pieces.of("New Belmar – The premier of Norland said on Monday that talks had begun.", 0));
  }

  @Test
  void aLabelThatComesOnceIsADateline() {
    String text =
        "TOLEN: The premier of Norland has told lawmakers that talks with the rebels failed.";
    assertTrue(Pieces.isLabelled(text));
    assertEquals(List.of("TOLEN: ", text.substring(7)), Pieces.of(text, 1));
    assertEquals(List.of(text), Pieces.of(text, 2));
    assertFalse(
        Pieces.isLabelled("REBELS: We will not leave the town before the army leaves the hills."));
  }

  @Test
  void whatOnlyLooksLikeADatelineStays() {
    for (String text :
        List.of(
            "NATO — an alliance — rejected it.",
            "TALKS FAIL - MINISTER",
            "The premier (the older one) - a friend - left.",
            "Belmar – Norland's main port and its second city – fell to the rebels on Monday.",
            "Talks failed - minister")) {
      assertEquals(List.of(text), Pieces.of(text, 0));
    }
  }

  @Test
  void aMissingBlankBehindAFullStopIsAnEnd() {
    assertEquals(List.of("They left.", "The town fell."), Pieces.of("They left.The town fell.", 0));
    assertEquals(
        List.of("See example.Org/a and U.S.A. today."),
        Pieces.of("See example.Org/a and U.S.A. today.", 0));
  }

  @Test
  void eachLineOfCopiedMessagesStandsAlone() {
    assertEquals(
        List.of("@tolen: army left\n", "2h ago\n", "RT @brek: no"),
        Pieces.of("@tolen: army left\n2h ago\nRT @brek: no", 0));
  }
}
