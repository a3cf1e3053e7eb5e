package org.parley.nlp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which tags a word may have beyond those that it was seen with: past and participle go together,
 * and so do infinitive and present.
 */
final class VerbTags {
  private VerbTags() {}

  static List<String> completed(Collection<String> seen) {
    List<String> completed = new ArrayList<>(seen);
    pair(seen, completed, "VBN", "VBD");
    pair(seen, completed, "VB", "VBP");
    return completed;
  }

  private static void pair(Collection<String> seen, List<String> completed, String a, String b) {
    if (seen.contains(a) && !seen.contains(b)) {
      completed.add(b);
    } else if (seen.contains(b) && !seen.contains(a)) {
      completed.add(a);
    }
  }
}
