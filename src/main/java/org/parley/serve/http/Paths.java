package org.parley.serve.http;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Paths of addresses: strict decoding, encoding, and which of them may stand in an IRI. */
public final class Paths {
  private static final Escaper SEGMENT = UrlEscapers.urlPathSegmentEscaper();
  private static final String NEVER_IN_IRI = "<>\"{}|\\^`";

  private Paths() {}

  /**
   * Resolves the percent escapes of a string. Nothing else is changed: {@code +} stays.
   *
   * @return empty if an escape is broken or the bytes are no UTF-8
   */
  static Optional<String> decode(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        int high = i + 1 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
        int low = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        bytes.write(high * 16 + low);
        i += 2;
      } else if (c < 0x80) {
        bytes.write(c);
      } else {
        return Optional.empty();
      }
    }
    return utf8(bytes.toByteArray());
  }

  /** The text of bytes in UTF-8; empty if they are none. */
  public static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Writes a path with percent escapes; its slashes stay. */
  public static String encode(String path) {
    return Joiner.on('/').join(Iterables.transform(Splitter.on('/').split(path), SEGMENT::escape));
  }

  /** Writes an IRI as a URI, in ASCII, for a header. */
  public static String encodeIri(String iri) {
    StringBuilder uri = new StringBuilder(iri.length());
    for (byte b : iri.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > ' ' && b < 0x7F && NEVER_IN_IRI.indexOf(b) < 0;
      uri.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
    }
    return uri.toString();
  }

  /**
   * Whether a path can be the end of an IRI and of an address alike: not empty, no {@code .} or
   * {@code ..} or empty segment (clients resolve these away), no control character, space or other
   * character that an IRI never holds.
   */
  public static boolean isPlain(String path) {
    for (String segment : Splitter.on('/').split(path)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        return false;
      }
    }
    return path.codePoints()
        .noneMatch(
            c ->
                Character.isISOControl(c)
                    || Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.SURROGATE
                    || c == '?'
                    || c == '#'
                    || c == '%'
                    || NEVER_IN_IRI.indexOf(c) >= 0);
  }
}
