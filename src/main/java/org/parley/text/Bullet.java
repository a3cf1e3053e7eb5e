package org.parley.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an item of a list begins with: a dash, a dot, "1.", "(a)", "iv)". */
public final class Bullet {
  private static final Pattern BULLET =
      Pattern.compile("\\s*(?:[-–—•*▪‣·]|\\(?(?:\\d{1,2}|[a-z]|[ivx]+)[.)])\\s+");

  private Bullet() {}

  /**
   * How long the bullet of a line is with the white space around it, in UTF-16 units, which are
   * code points as well; 0 if the line begins with none.
   */
  public static int length(CharSequence line) {
    Matcher bullet = BULLET.matcher(line);
    return bullet.lookingAt() ? bullet.end() : 0;
  }
}
