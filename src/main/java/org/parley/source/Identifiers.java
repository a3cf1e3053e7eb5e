package org.parley.source;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.text.Document;

/** The documents of a run so far, by their identifiers. */
final class Identifiers {
  /**
   * @param text the hash of its text
   */
  private record Seen(String place, HashCode text) {}

  private final Map<String, Seen> seen = new HashMap<>();

  /**
   * The reading itself; null for a document that was read before; a problem for another document
   * under the same identifier.
   */
  @Nullable Reading check(Reading reading) {
    if (!(reading instanceof Reading.Success success)) {
      return reading;
    }
    Document document = success.document();
    HashCode text = Hashing.sha256().hashString(document.text().string(), StandardCharsets.UTF_8);
    Seen first = seen.putIfAbsent(document.id(), new Seen(success.place(), text));
    if (first == null) {
      return reading;
    }
    return first.text.equals(text)
        ? null
        : new Reading.Failure(
            new Problem(
                Code.DUPLICATE_DOCUMENT,
                success.place(),
                document.id(),
                "another text under the identifier of " + first.place,
                "give one of the two an id of its own"));
  }
}
