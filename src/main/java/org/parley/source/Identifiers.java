package org.parley.source;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.text.Document;

/**
 * The documents of a run so far, by their identifiers. Of each it keeps no more than some hundred
 * bytes: hashes instead of identifier and text, and the place, whose file many may have in common.
 */
final class Identifiers {
  private static final Pattern PART = Pattern.compile("(.*):(\\d{1,9})", Pattern.DOTALL);

  /**
   * @param part the line or record within the file, or 0
   * @param text the beginning of the hash of its text
   */
  private record Seen(String file, int part, long text) {
    String place() {
      return part == 0 ? file : file + ":" + part;
    }
  }

  /** By the beginning of the identifier's hash: two in a million are alike once in a long life. */
  private final Map<Long, Seen> seen = new HashMap<>();

  private String file = "";

  /**
   * The reading itself; null for a document that was read before; a problem for another document
   * under the same identifier.
   */
  @Nullable Reading check(Reading reading) {
    if (!(reading instanceof Reading.Success success)) {
      return reading;
    }
    Document document = success.document();
    Seen now = seen(success.place(), document.text().string());
    Seen first = seen.putIfAbsent(hash(document.id()), now);
    if (first == null) {
      return reading;
    }
    return first.text == now.text
        ? null
        : new Reading.Failure(
            new Problem(
                Code.DUPLICATE_DOCUMENT,
                success.place(),
                document.id(),
                "another text under the identifier of " + first.place(),
                "give one of the two an id of its own"));
  }

  private Seen seen(String place, String text) {
    Matcher part = PART.matcher(place);
    if (!part.matches()) {
      return new Seen(place, 0, hash(text));
    }
    if (!part.group(1).equals(file)) {
      file = part.group(1);
    }
    return new Seen(file, Integer.parseInt(part.group(2)), hash(text));
  }

  private static long hash(String string) {
    return Hashing.sha256().hashString(string, StandardCharsets.UTF_8).asLong();
  }
}
