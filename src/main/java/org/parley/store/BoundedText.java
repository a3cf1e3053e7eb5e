package org.parley.store;

/**
 * A string that lets a regular expression read it only so often. The JDK's matcher cannot be
 * interrupted; what it reads can refuse.
 */
final class BoundedText implements CharSequence {
  /** Some tens of milliseconds: far more than a sane pattern needs on a page of text. */
  private static final int MAX_READS = 10_000_000;

  private final String text;
  private int reads;

  BoundedText(String text) {
    this.text = text;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++reads > MAX_READS) {
      throw new CostlyQueryException(
          "a regular expression takes too many steps; make its repetitions less ambiguous");
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
