package org.parley.validate;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes terms of N-Quads that need no parser: IRIs that are plainly good, and literals without
 * escapes or tags of languages. That is nearly all that Parley writes, and RIOT takes ten times as
 * long for it, letter by letter; what is not plain is RIOT's.
 */
final class PlainTerms {
  private static final boolean[] LETTERS = new boolean[128];
  private static final boolean[] HOST = new boolean[128];
  private static final boolean[] NAME = new boolean[128];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      LETTERS[c] = LETTERS[Character.toUpperCase(c)] = HOST[c] = true;
    }
    for (char c = '0'; c <= '9'; c++) {
      HOST[c] = true;
    }
    for (char c = 0; c < NAME.length; c++) {
      NAME[c] = LETTERS[c] || HOST[c] || c == '-' || c == '_';
    }
  }

  private PlainTerms() {}

  /**
   * Makes a term of its text.
   *
   * @return null for one that is not plain, or none at all
   */
  static @Nullable Node read(String text) {
    if (text.charAt(0) == '<') {
      String iri = text.substring(1, text.length() - 1);
      return isIri(iri) ? NodeFactory.createURI(iri) : null;
    }
    int quote = text.lastIndexOf('"');
    String words = text.substring(1, Math.max(1, quote));
    if (quote == 0 || !isUnescaped(words)) {
      return null;
    }
    if (quote == text.length() - 1) {
      return NodeFactory.createLiteralString(words);
    }
    if (text.startsWith("^^<", quote + 1)) {
      String type = text.substring(quote + 4, text.length() - 1);
      return isIri(type) ? NodeFactory.createLiteralDT(words, NodeFactory.getType(type)) : null;
    }
    return null;
  }

  /** Nor with a surrogate, of which a pair is well-formed and a half is not. */
  private static boolean isUnescaped(String words) {
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an IRI is plainly good, without any escape: with only letters and digits around a few
   * marks, nothing can be wrong. Such IRIs are of the schemes http and https, and have a path.
   */
  static boolean isIri(String iri) {
    int host = iri.startsWith("http://") ? 7 : iri.startsWith("https://") ? 8 : iri.length();
    int path = iri.indexOf('/', host);
    return path > host && isHost(iri, host, path) && isPath(iri, path);
  }

  /** Letters in lower case and digits, parted by single full stops and hyphens. */
  private static boolean isHost(String iri, int from, int to) {
    boolean parted = true;
    for (int at = from; at < to; at++) {
      char c = iri.charAt(at);
      boolean parts = c == '.' || c == '-';
      if (parts ? parted : !is(HOST, c)) {
        return false;
      }
      parted = parts;
    }
    return !parted;
  }

  /** Names and slashes, and perhaps a fragment, which begins with a letter. */
  private static boolean isPath(String iri, int from) {
    int at = from;
    while (at < iri.length() && iri.charAt(at) == '/') {
      at = nameEnd(iri, at + 1);
    }
    if (at + 1 < iri.length() && iri.charAt(at) == '#' && is(LETTERS, iri.charAt(at + 1))) {
      at = nameEnd(iri, at + 1);
    }
    return at == iri.length();
  }

  private static int nameEnd(String iri, int from) {
    int at = from;
    while (at < iri.length() && is(NAME, iri.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Looked up: whether letter or digit comes next in a hash, no processor can guess. */
  private static boolean is(boolean[] kind, char c) {
    return c < kind.length && kind[c];
  }
}
