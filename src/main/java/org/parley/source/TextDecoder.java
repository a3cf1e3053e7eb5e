package org.parley.source;

import com.google.common.base.Ascii;
import com.google.common.io.BaseEncoding;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * Turns bytes into text: by byte order mark, as strict UTF-8, by the charset that a page declares,
 * and only then by detection.
 */
final class TextDecoder {
  /** Below this the detector's own guide calls a match poor. */
  private static final int GOOD_CONFIDENCE = 50;

  /** A shorter text has too few letters to count: it comes out as anything, with confidence. */
  private static final int SHORTEST_DETECTED = 100;

  private static final String CURE = "save the file as UTF-8";

  private final String place;
  private final byte[] bytes;

  private TextDecoder(String place, byte[] bytes) {
    this.place = place;
    this.bytes = bytes;
  }

  /**
   * The text of a file, without its byte order mark.
   *
   * @param declared the name of the charset that the file says it is in, or null
   * @throws ProblemException {@code WRONG_CHARSET} or {@code BINARY_DOCUMENT}
   */
  static String decode(String place, byte[] bytes, @Nullable String declared)
      throws ProblemException {
    String text = new TextDecoder(place, bytes).decode(declared);
    Controls.refuseBinary(place, text);
    return text;
  }

  /**
   * Looks at the head of a file that must be UTF-8, so that one that is something else altogether
   * does not fail in every line.
   */
  static void refuseOtherThanUtf8(String place, byte[] head) throws ProblemException {
    TextDecoder decoder = new TextDecoder(place, head);
    decoder.refuseSignature();
    if (decoder.startsWith(0xFF, 0xFE) || decoder.startsWith(0xFE, 0xFF)) {
      throw Fields.problem(Code.WRONG_CHARSET, place, null, "not UTF-8, as JSON must be", CURE);
    }
    // Bytes beyond ASCII are judged line by line.
    Controls.refuseBinary(place, new String(head, StandardCharsets.US_ASCII));
  }

  private void refuseSignature() throws ProblemException {
    String kind = Signature.kindOf(bytes);
    if (kind != null) {
      throw Controls.binary(place, kind + " instead of text");
    }
  }

  private String decode(@Nullable String declared) throws ProblemException {
    refuseSignature();
    if (startsWith(0xFF, 0xFE, 0, 0)) {
      return certain(Charset.forName("UTF-32LE"), 4);
    }
    if (startsWith(0, 0, 0xFE, 0xFF)) {
      return certain(Charset.forName("UTF-32BE"), 4);
    }
    if (startsWith(0xFF, 0xFE)) {
      return certain(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(0xFE, 0xFF)) {
      return certain(StandardCharsets.UTF_16BE, 2);
    }
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return certain(StandardCharsets.UTF_8, 3);
    }
    String text = strict(StandardCharsets.UTF_8, 0);
    if (text != null) {
      return text;
    }
    return declared == null ? detected() : declared(declared);
  }

  private boolean startsWith(int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private String certain(Charset charset, int offset) throws ProblemException {
    String text = strict(charset, offset);
    if (text == null) {
      throw problem(
          "its byte order mark says " + charset.name() + ", but it is not", charset, offset);
    }
    return text;
  }

  private String declared(String name) throws ProblemException {
    Charset charset = charset(name);
    String text = charset == null ? null : strict(charset, 0);
    if (text == null) {
      throw new ProblemException(
          new Problem(
              Code.WRONG_CHARSET,
              place,
              name,
              "the file is not in the charset that it declares",
              CURE + ", or correct the charset that it declares"));
    }
    return text;
  }

  /** The charsets whose names promise less than what is written under them. */
  private static @Nullable Charset charset(String name) {
    String lower = Ascii.toLowerCase(name.strip());
    String meant =
        switch (lower) {
          case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> "windows-1252";
          case "iso-8859-9" -> "windows-1254";
          case "gb2312", "gbk", "x-gbk" -> "gb18030";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          default -> lower;
        };
    try {
      return Charset.isSupported(meant) ? Charset.forName(meant) : null;
    } catch (IllegalArgumentException noName) {
      return null;
    }
  }

  private String detected() throws ProblemException {
    if (isDamagedUtf8()) {
      throw problem("not quite UTF-8", StandardCharsets.UTF_8, 0);
    }
    String text = bytes.length < SHORTEST_DETECTED ? null : bestMatch();
    if (text == null) {
      throw problem("not UTF-8, and its charset cannot be told", StandardCharsets.UTF_8, 0);
    }
    return text;
  }

  private @Nullable String bestMatch() {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      Charset charset = match.getConfidence() < GOOD_CONFIDENCE ? null : charset(match.getName());
      String text = charset == null ? null : strict(charset, 0);
      if (text != null && !Controls.areMany(text)) {
        return text;
      }
    }
    return null;
  }

  /**
   * Whether most characters beyond ASCII are valid UTF-8. In any other charset hardly one is, so
   * that detection would only make every one of them unreadable.
   */
  private boolean isDamagedUtf8() {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long damaged = lenient.chars().filter(unit -> unit == 0xFFFD).count();
    long sound = lenient.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return sound > damaged;
  }

  private @Nullable String strict(Charset charset, int offset) {
    try {
      return decoder(charset)
          .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset))
          .toString();
    } catch (CharacterCodingException wrong) {
      return null;
    }
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** A problem in the line of the first byte that does not fit. */
  private ProblemException problem(String message, Charset charset, int offset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
    CharBuffer out = CharBuffer.allocate(8192);
    CharsetDecoder decoder = decoder(charset);
    int line = 1;
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
      line += (int) out.flip().chars().filter(unit -> unit == '\n').count();
    } while (result.isOverflow());
    int length = result.isError() ? Math.min(result.length(), in.remaining()) : 0;
    String value = BaseEncoding.base16().encode(bytes, in.position(), length);
    return new ProblemException(
        new Problem(
            Code.WRONG_CHARSET, place + ":" + line, value.isEmpty() ? null : value, message, CURE));
  }
}
