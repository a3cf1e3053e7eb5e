package org.parley.text;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A document's text as it was read, addressed by code points.
 *
 * <p>Java strings count UTF-16 units. Where a text has characters outside the Basic Multilingual
 * Plane the two counts differ; their places are kept, so that conversion costs a binary search.
 */
public final class DocumentText {
  private final String string;

  /** Code-point offsets of the characters that take two UTF-16 units, ascending. */
  private final int[] supplementary;

  public DocumentText(String string) {
    this.string = string;
    this.supplementary = supplementaryOffsets(string);
  }

  private static int[] supplementaryOffsets(String string) {
    int[] found = new int[0];
    int count = 0;
    int codePoint = 0;
    for (int unit = 0; unit < string.length(); codePoint++) {
      int width = Character.charCount(string.codePointAt(unit));
      if (width == 2) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(8, 2 * count));
        }
        found[count++] = codePoint;
      }
      unit += width;
    }
    return Arrays.copyOf(found, count);
  }

  /** The text as a Java string. */
  public String string() {
    return string;
  }

  /** The length in code points. */
  public int length() {
    return string.length() - supplementary.length;
  }

  /** The UTF-16 offset of a code-point offset in {@code [0, length()]}. */
  public int utf16(int codePoint) {
    int at = Arrays.binarySearch(supplementary, codePoint);
    return codePoint + (at >= 0 ? at : -at - 1);
  }

  /** The code-point offset of a UTF-16 offset in {@code [0, string().length()]}. */
  public int codePoint(int utf16) {
    int low = 0;
    int high = supplementary.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (supplementary[middle] + middle < utf16) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return utf16 - low;
  }

  /** The words of a span. */
  public String slice(Span span) {
    return string.substring(utf16(span.start()), utf16(span.end()));
  }

  /** The SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits. */
  public String sha256() {
    return Hashing.sha256().hashString(string, StandardCharsets.UTF_8).toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentText text && string.equals(text.string);
  }

  @Override
  public int hashCode() {
    return string.hashCode();
  }

  @Override
  public String toString() {
    return string;
  }
}
