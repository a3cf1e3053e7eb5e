package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  @Test
  void aBlankLineEndsAParagraphAndALineEndInWrappedTextDoesNot() {
    assertEquals(
        List.of("The fort\nhas fallen.", "The army is silent."),
        paragraphs("The fort\nhas fallen.\n\nThe army is silent."));
  }

  @Test
  void itemsBehindAColonAreParagraphs() {
    assertEquals(
        List.of(
            "She set two terms:", "1. The tanks leave.", "2. The port\nreopens.", "3) No toll."),
        paragraphs("She set two terms:\n1. The tanks leave.\n2. The port\nreopens.\n3) No toll."));
    assertEquals(
        List.of("They want:", "- bread,", "- a road"),
        paragraphs("They want:\n- bread,\n- a road"));
  }

  @Test
  void itemsBehindABlankLineAreParagraphs() {
    assertEquals(
        List.of("They want:", "• bread", "• a road"),
        paragraphs("They want:\n\n• bread\n• a road"));
  }

  @Test
  void aLineOfWrappedTextThatLooksLikeAnItemIsNone() {
    assertEquals(
        List.of("The treaty of May\n12. It was torn up\n- or so they said - in June."),
        paragraphs("The treaty of May\n12. It was torn up\n- or so they said - in June."));
  }

  @Test
  void theTurnsOfATranscriptAreParagraphs() {
    assertEquals(
        List.of("MINISTER: We leave.", "Rosa Lind: When\nexactly?", "MINISTER: In May."),
        paragraphs("MINISTER: We leave.\nRosa Lind: When\nexactly?\nMINISTER: In May."));
    assertEquals(
        List.of("They met in\nParis: the talks were long."),
        paragraphs("They met in\nParis: the talks were long."));
  }

  @Test
  void tablesAreKnownByTheirCells() {
    assertTrue(TableRows.are("| Side | Killed |\n|---|---|\n| Norland | 40 |"));
    assertTrue(TableRows.are("Side\tKilled\nNorland\t40"));
    assertFalse(TableRows.are("The army | the fleet\nleft on Monday."));
    assertFalse(TableRows.are("Norland\t40"));
  }

  private static List<String> paragraphs(String text) {
    DocumentText whole = new DocumentText(text);
    return Paragraphs.of(whole).stream().map(whole::slice).toList();
  }
}
