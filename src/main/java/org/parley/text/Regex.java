package org.parley.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Compares words and tags with regular expressions that stand where they are asked for, and
 * compiles each once. {@link String#matches} compiles it each time, which takes ten times as long
 * as to compare a word with it.
 */
public final class Regex {
  /** Holds as many as the sources have, since each is a constant. */
  private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

  private Regex() {}

  /**
   * Whether an expression matches the whole of a text.
   *
   * @param expression a constant: what is compiled is kept for good
   */
  public static boolean matches(String text, String expression) {
    return COMPILED.computeIfAbsent(expression, Pattern::compile).matcher(text).matches();
  }
}
