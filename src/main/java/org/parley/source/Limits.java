package org.parley.source;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How large a document may be. What is larger is no article, and would keep the parser busy for
 * hours.
 *
 * @param bytes of a file, or of a line of JSON Lines
 * @param codePoints of the text read from it
 */
public record Limits(int bytes, int codePoints) {
  /** Ten million bytes and a million code points, about two long novels. */
  public static final Limits DEFAULT = new Limits(10_000_000, 1_000_000);

  public Limits {
    checkArgument(bytes > 0 && codePoints > 0, "limits must be positive");
  }
}
