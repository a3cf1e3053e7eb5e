package org.parley.tagging;

/**
 * What the model looks at, in the order in which distributed models have it. {@link #PREFIX} and
 * {@link #SUFFIX} each stand for ten features in a row: of one letter to ten.
 */
enum Feature {
  PREVIOUS_WORD(1),
  WORD(1),
  NEXT_WORD(1),
  LAST_TWO_TAGS(1),
  LAST_TAG(1),

  // of rare words only
  PREVIOUS_SHAPE(1),
  SHAPE(1),
  NEXT_SHAPE(1),
  PREVIOUS_CLUSTER(1),
  CLUSTER(1),
  NEXT_CLUSTER(1),
  THREE_CLUSTERS(1),
  HAS_UPPER_CASE(1),
  HAS_DIGIT(1),
  HAS_DASH(1),
  HAS_LETTER_DIGIT_AND_DASH(1),
  IS_COMPANY(1),
  ALL_UPPER_CASE(1),
  HAS_UPPER_CASE_DIGIT_AND_DASH(1),
  LOWER_CASED_AT_START(1),
  LOWER_CASED_WITHIN(1),
  UPPER_CASE_AT_START(1),
  PREFIX(10),
  SUFFIX(10),
  UNICODE_SHAPE(1),
  HAS_NO_LETTER_OR_DIGIT(1);

  private static final long PRIME = 0x100000001B3L;
  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final long MIXER = 0xFF51AFD7ED558CCDL;

  private static final int[] NUMBERS = numbers();

  private final int count;

  Feature(int count) {
    this.count = count;
  }

  private static int[] numbers() {
    Feature[] all = values();
    int[] numbers = new int[all.length];
    for (int i = 1; i < all.length; i++) {
      numbers[i] = numbers[i - 1] + all[i - 1].count;
    }
    return numbers;
  }

  /** Its number in distributed models. */
  int number() {
    return NUMBERS[ordinal()];
  }

  /** How many numbers there are. */
  static int size() {
    return HAS_NO_LETTER_OR_DIGIT.number() + 1;
  }

  /** The key of a value of this feature. */
  long key(String value) {
    return key(number(), value);
  }

  /** The key of a value of one of several features in a row. */
  long key(String value, int which) {
    return key(number() + which, value);
  }

  /**
   * A hash of 64 bits (FNV-1a, mixed once more). Among some fifty thousand values the chance that
   * another text has the key of one of them is one in some four hundred million millions.
   *
   * @param kind tells values of different kinds apart
   */
  static long key(int kind, String value) {
    long key = (OFFSET ^ kind) * PRIME;
    for (int i = 0; i < value.length(); i++) {
      key = (key ^ value.charAt(i)) * PRIME;
    }
    key = (key ^ (key >>> 33)) * MIXER;
    return key ^ (key >>> 33);
  }
}
