package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
  @Test
  void aDatelineIsNoPartOfTheSentence() {
    assertEquals(
        List.of("TOLEN, March 8 (Tolen Press) — ", "The army left."),
        Pieces.of("TOLEN, March 8 (Tolen Press) — The army left."));
    assertEquals(
        List.of("Geneva, 5 May 1999 – ", "Talks failed."),
        Pieces.of("Geneva, 5 May 1999 – Talks failed."));
    assertEquals(List.of("TOLEN (TP) - ", "Rebels left."), Pieces.of("TOLEN (TP) - Rebels left."));
    assertEquals(List.of("EL TOLEN - ", "Rebels left."), Pieces.of("EL TOLEN - Rebels left."));
    assertEquals(
        List.of("TOLEN — ", "“We won,” he said."), Pieces.of("TOLEN — “We won,” he said."));
    assertEquals(
        List.of("TOLEN (Dec 6) - ", "Rebels left."), Pieces.of("TOLEN (Dec 6) - Rebels left."));
    assertEquals(
        List.of("TOLEN/BELMAR - ", "Rebels left."), Pieces.of("TOLEN/BELMAR - Rebels left."));
    assertEquals(
        List.of("New Belmar – ", "The premier of Norland said on Monday that talks had begun."),
        Pieces.of("New Belmar – The premier of Norland said on Monday that talks had begun."));
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
      assertEquals(List.of(text), Pieces.of(text));
    }
  }

  @Test
  void aMissingBlankBehindAFullStopIsAnEnd() {
    assertEquals(List.of("They left.", "The town fell."), Pieces.of("They left.The town fell."));
    assertEquals(
        List.of("See example.Org/a and U.S.A. today."),
        Pieces.of("See example.Org/a and U.S.A. today."));
  }

  @Test
  void eachLineOfCopiedMessagesStandsAlone() {
    assertEquals(
        List.of("@tolen: army left\n", "2h ago\n", "RT @brek: no"),
        Pieces.of("@tolen: army left\n2h ago\nRT @brek: no"));
  }
}
