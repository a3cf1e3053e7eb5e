package org.parley.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.jspecify.annotations.Nullable;

/**
 * Reads each term of a file once, or has RIOT do so if it is not plain. It forgets all terms when
 * they get too many, and does not keep long ones, so that files of any length can be read. For one
 * reading.
 */
final class KnownTerms {
  private static final int MOST = 50_000;

  /** In bytes. Longer ones are the texts of sentences, which seldom come twice. */
  private static final int LONGEST = 200;

  /** Stands where bytes are no UTF-8; rarely for itself. */
  private static final char REPLACEMENT = '\ufffd';

  private final ParserProfile profile;
  private final Map<Text, Node> known = new HashMap<>(1 << 10);

  /** What is asked for, so that nothing is made for a term that is known. */
  private final Text asked = new Text();

  KnownTerms(ParserProfile profile) {
    this.profile = profile;
  }

  /** Bytes of an array, as the key of a map. */
  private static final class Text {
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private byte[] bytes = {};
    private int from;
    private int to;
    private int hash;

    void set(byte[] bytes, int from, int to) {
      this.bytes = bytes;
      this.from = from;
      this.to = to;
      this.hash = hash(bytes, from, to);
    }

    /** Eight bytes at a time: one by one, it took as long as all the rest of the reading. */
    private static int hash(byte[] bytes, int from, int to) {
      long hash = to - from;
      int at = from;
      for (; at + Long.BYTES <= to; at += Long.BYTES) {
        hash = mix(hash ^ ByteSearch.eight(bytes, at));
      }
      for (; at < to; at++) {
        hash = mix(hash ^ bytes[at]);
      }
      return (int) hash;
    }

    private static long mix(long hash) {
      long mixed = hash * MIXER;
      return mixed ^ (mixed >>> Integer.SIZE);
    }

    Text copy() {
      Text copy = new Text();
      copy.bytes = Arrays.copyOfRange(bytes, from, to);
      copy.to = to - from;
      copy.hash = hash;
      return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Text text
          && hash == text.hash
          && Arrays.equals(bytes, from, to, text.bytes, text.from, text.to);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /**
   * The term whose text lies here, up to but not including the last place; null if RIOT does not
   * take it for just one term.
   */
  @Nullable Node read(byte[] bytes, int from, int to) {
    if (to - from > LONGEST) {
      return parse(new String(bytes, from, to - from, UTF_8));
    }
    asked.set(bytes, from, to);
    Node term = known.get(asked);
    if (term == null) {
      term = parse(new String(bytes, from, to - from, UTF_8));
      if (term != null) {
        if (known.size() == MOST) {
          known.clear();
        }
        known.put(asked.copy(), term);
      }
    }
    return term;
  }

  private @Nullable Node parse(String text) {
    if (text.indexOf(REPLACEMENT) >= 0) {
      return null;
    }
    Node plain = PlainTerms.read(text);
    if (plain != null) {
      return plain;
    }
    try {
      Tokenizer tokens =
          TokenizerText.create().fromString(text).errorHandler(profile.getErrorHandler()).build();
      Node term = profile.create(null, tokens.next());
      return tokens.hasNext() ? null : term;
    } catch (RuntimeException e) {
      // Not all that it refuses is refused in due form. It will say so itself, with the line.
      return null;
    }
  }
}
