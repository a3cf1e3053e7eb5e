package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "🕊",
        "🕊bc",
        "a🕊c",
        "ab🕊",
        "🕊🕊🕊",
        "🕊a🕊b🕊",
        "aé\u0301中🕊\uFFFF",
        "\uD83D",
        "a\uDD4Ab",
        "\uD83D\uD83D\uDD4A"
      })
  void offsetsConvertAtEveryPosition(String string) {
    DocumentText text = new DocumentText(string);
    int length = string.codePointCount(0, string.length());
    assertEquals(length, text.length());
    for (int codePoint = 0; codePoint <= length; codePoint++) {
      int utf16 = string.offsetByCodePoints(0, codePoint);
      assertEquals(utf16, text.utf16(codePoint));
      assertEquals(codePoint, text.codePoint(utf16));
    }
  }

  @Test
  void theMiddleOfACharacterIsItsStart() {
    assertEquals(1, new DocumentText("a🕊b").codePoint(2));
  }

  @Test
  void everyPlaceOfOneWideCharacterConverts() {
    for (int place = 0; place < 40; place++) {
      String string = "x".repeat(place) + "🕊" + "x".repeat(40 - place);
      DocumentText text = new DocumentText(string);
      assertEquals(41, text.length());
      assertEquals("🕊", text.slice(new Span(place, place + 1)));
      for (int codePoint = 0; codePoint <= 41; codePoint++) {
        assertEquals(string.offsetByCodePoints(0, codePoint), text.utf16(codePoint));
        assertEquals(codePoint, text.codePoint(text.utf16(codePoint)));
      }
    }
  }

  @Test
  void aSliceIsCountedInCodePoints() {
    DocumentText text = new DocumentText("🕊 peace 🕊 now");
    assertEquals("🕊 now", text.slice(new Span(8, 13)));
    assertEquals("", text.slice(new Span(13, 13)));
  }

  @Test
  void theHashIsThatOfTheUtf8Bytes() {
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        new DocumentText("").sha256());
    assertEquals(
        "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c",
        new DocumentText("é").sha256());
  }

  @Test
  void equalTextsAreEqual() {
    assertEquals(new DocumentText("a"), new DocumentText("a"));
    assertEquals(new DocumentText("a").hashCode(), new DocumentText("a").hashCode());
    assertNotEquals(new DocumentText("a"), new DocumentText("b"));
  }
}
