package org.parley.link;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Makes the keys of a document's entities from their labels. */
final class Keys {
  private static final CharMatcher OTHERS =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).negate().precomputed();

  private final Set<String> described = new HashSet<>();

  /** The key of a draft: the entry's, or a slug; descriptions are numbered where they repeat. */
  String of(Draft draft) {
    GazetteerEntry entry = draft.entry();
    if (entry != null) {
      return entry.key();
    }
    String slug = slug(draft.label());
    if (draft.scope() != Entity.Scope.DOCUMENT) {
      return slug;
    }
    String key = slug;
    for (int number = 2; !described.add(key); number++) {
      key = slug + "-" + number;
    }
    return key;
  }

  /** Lower-case ASCII letters, digits and single hyphens; a hash where nothing of these is left. */
  static String slug(String label) {
    String words = Ascii.toLowerCase(Atoms.fold(label)).replace("'", "");
    String slug = OTHERS.trimAndCollapseFrom(words, '-');
    return slug.isEmpty()
        ? Hashing.sha256().hashString(label, StandardCharsets.UTF_8).toString().substring(0, 8)
        : slug;
  }
}
