package org.parley.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.diagnostic.ProblemException;

class TextDecoderTest {
  private static final String ENGLISH =
      "The envoy said: “We accept the ceasefire,” and left. The ministers’ talks in São Paulo had"
          + " failed on Monday, an official said – but both sides want to meet again.\r\n";
  private static final String RUSSIAN =
      "Министр заявил, что переговоры о выводе войск продолжатся в понедельник. Для жителей"
          + " ничего не изменится, сказал он.\n";

  private static String decode(byte[] bytes) throws ProblemException {
    return TextDecoder.decode("a.txt", bytes, null);
  }

  private static String problem(byte[] bytes, @Nullable String declared) {
    return assertThrows(ProblemException.class, () -> TextDecoder.decode("a.txt", bytes, declared))
        .problem()
        .line();
  }

  private static byte[] bytes(String hex) {
    return BaseEncoding.base16().decode(hex);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "é", "🕊 a\r\nb", "\uFFFD", "a\uFEFFb"})
  void utf8IsTakenAsItIs(String text) throws ProblemException {
    assertEquals(text, decode(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkDecidesAndIsRemoved(String charset) throws Exception {
    String text = "Peace — 🕊\r\nnow";
    assertEquals(text, decode(("\uFEFF" + text).getBytes(charset)));
    assertEquals("", decode("\uFEFF".getBytes(charset)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "windows-1254"})
  void englishInOtherCharsetsIsDetected(String charset) throws Exception {
    assertEquals(ENGLISH, decode(ENGLISH.getBytes(charset)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5"})
  void russianInOtherCharsetsIsDetected(String charset) throws Exception {
    assertEquals(RUSSIAN, decode(RUSSIAN.getBytes(charset)));
    assertEquals(RUSSIAN.repeat(5), decode(RUSSIAN.repeat(5).getBytes(charset)));
  }

  @Test
  void latin1IsDetected() throws Exception {
    String text = ENGLISH.replaceAll("[“”’–]", "'");
    assertEquals(text, decode(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void aDeclaredCharsetIsBelieved() throws Exception {
    assertEquals("café", TextDecoder.decode("a", "café".getBytes("windows-1252"), "ISO-8859-1"));
    assertEquals("“a” – b", TextDecoder.decode("a", "“a” – b".getBytes("windows-1252"), "latin1"));
    assertEquals("да", TextDecoder.decode("a", "да".getBytes("KOI8-R"), " koi8-r "));
    assertEquals("日本", TextDecoder.decode("a", "日本".getBytes("Shift_JIS"), "shift_jis"));
  }

  @Test
  void utf8IsRecognisedUnderAnotherName() throws Exception {
    assertEquals("café", TextDecoder.decode("a", "café".getBytes("UTF-8"), "windows-1251"));
  }

  @Test
  void whatIsNotInTheDeclaredCharsetIsRefused() throws UnsupportedEncodingException {
    String cure =
        "Save the file as UTF-8, or correct the charset that it declares. [wrong-charset]";
    byte[] latin = "café".getBytes("windows-1252");
    assertEquals(
        "a.txt: the file is not in the charset that it declares: «euc-jp». " + cure,
        problem(latin, "euc-jp"));
    assertEquals(
        "a.txt: the file is not in the charset that it declares: «no such». " + cure,
        problem(latin, "no such"));
  }

  @Test
  void whatCannotBeToldIsRefusedWithItsLine() throws UnsupportedEncodingException {
    assertEquals(
        "a.txt:2: not UTF-8, and its charset cannot be told: «E9». Save the file as UTF-8."
            + " [wrong-charset]",
        problem("a\ncafé\n".getBytes("windows-1252"), null));
  }

  @Test
  void damagedUtf8IsNotTakenForAnotherCharset() {
    byte[] damaged =
        Bytes.concat(
            ENGLISH.repeat(200).getBytes(StandardCharsets.UTF_8), bytes("FF"), bytes("0A"));
    assertEquals(
        "a.txt:201: not quite UTF-8: «FF». Save the file as UTF-8. [wrong-charset]",
        problem(damaged, null));
  }

  @ParameterizedTest
  @CsvSource({
    "EFBBBF61FF, UTF-8, FF",
    "FFFE61003DD8, UTF-16LE, 3DD8",
    "FEFF0061D83D0061, UTF-16BE, D83D0061",
    "FFFE6100610, UTF-16LE, 61",
  })
  void whatBeliesItsByteOrderMarkIsRefused(String hex, String charset, String value) {
    byte[] bytes = bytes(hex.length() % 2 == 0 ? hex : hex.substring(0, hex.length() - 1));
    String line = problem(bytes, null);
    assertEquals(
        "a.txt:1: its byte order mark says "
            + charset
            + ", but it is not: «"
            + value
            + "». Save the file as UTF-8. [wrong-charset]",
        line);
  }

  @ParameterizedTest
  @CsvSource({
    "255044462D312E37, a PDF document",
    "504B03041400, a ZIP archive or office document",
    "D0CF11E0A1B11AE1, an old office document",
    "1F8B0800, a gzip archive",
    "89504E470D0A1A0A, a PNG image",
    "FFD8FFE0, a JPEG image",
    "474946383961, a GIF image",
    "7B5C72746631, an RTF document",
    "00000000, NUL characters",
    "610062, NUL characters",
    "01020304050607, control characters",
    "6162630161, control characters",
  })
  void binaryFilesAreRefused(String hex, String kind) {
    assertEquals(
        "a.txt: "
            + kind
            + " instead of text. Convert it to plain text or HTML first."
            + " [binary-document]",
        problem(bytes(hex), null));
  }

  @Test
  void aFewControlCharactersAreNoMatter() throws ProblemException {
    String text = "page one\f\u001B[1mpage two\u001B[0m of a long log of words, and more of them";
    assertEquals(text, decode(text.getBytes(StandardCharsets.UTF_8)));
  }
}
