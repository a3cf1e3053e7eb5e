package org.parley.serve;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML. Every text and every attribute value passes the one escaper here, and elements close
 * in the order in which they were opened, so that no value from the graph can end an element, an
 * attribute or a script.
 */
final class Html {
  private static final ImmutableSet<String> VOID =
      ImmutableSet.of("br", "hr", "input", "link", "meta");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param tag its name, written by us and never taken from data
   * @param attributes names and values in turn; an attribute with an empty value is written bare
   */
  Html start(String tag, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("attribute without value in <" + tag + ">");
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        out.append("=\"").append(escape(attributes[i + 1])).append('"');
      }
    }
    out.append('>');
    if (!VOID.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /** Closes the innermost open element. */
  Html end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Adds text. */
  Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /** Adds an element that holds nothing but text. */
  Html leaf(String tag, String text, String... attributes) {
    return start(tag, attributes).text(text).end();
  }

  /** Adds a line break to the source, so that it stays readable. */
  Html line() {
    out.append('\n');
    return this;
  }

  /**
   * Adds a block of JSON-LD. Inside a script no character reference is known, so that {@code <} is
   * written as a JSON escape instead: {@code </script>} in a label cannot end the block.
   */
  Html jsonLd(String json) {
    out.append("<script type=\"application/ld+json\">\n")
        .append(json.replace("<", "\\u003c"))
        .append("\n</script>");
    return this;
  }

  /** The page so far; all elements must be closed. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("open elements: " + open);
    }
    return "<!DOCTYPE html>\n" + out + "\n";
  }

  /**
   * Escapes a string for text and for quoted attribute values. Characters that HTML forbids, and
   * halves of surrogate pairs, become U+FFFD.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.appendCodePoint(isForbidden(c) ? 0xFFFD : c);
    }
  }

  private static boolean isForbidden(int c) {
    boolean control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || surrogate || nonCharacter;
  }
}
