package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  private static List<String> paragraphs(String text) {
    DocumentText whole = new DocumentText(text);
    return Paragraphs.of(whole).stream().map(whole::slice).toList();
  }
}
