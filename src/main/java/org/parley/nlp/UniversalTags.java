package org.parley.nlp;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Universal parts of speech for the Penn Treebank tags that CoreNLP gives; the table is a resource.
 */
final class UniversalTags {
  private static final Splitter TAB = Splitter.on('\t');

  private final ImmutableMap<String, String> byTagAndRelation;

  private UniversalTags(ImmutableMap<String, String> byTagAndRelation) {
    this.byTagAndRelation = byTagAndRelation;
  }

  static UniversalTags load() {
    try {
      ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
      for (String line :
          Resources.readLines(
              Resources.getResource(UniversalTags.class, "upos.tsv"), StandardCharsets.UTF_8)) {
        if (!line.startsWith("# ")) {
          List<String> cells = TAB.splitToList(line);
          if (cells.size() == 3) {
            map.put(key(cells.get(0), cells.get(1)), cells.get(2));
          }
        }
      }
      return new UniversalTags(map.buildOrThrow());
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has lost upos.tsv", e);
    }
  }

  private static String key(String tag, String relation) {
    return tag + '\t' + relation;
  }

  /** The universal part of speech; {@code X} for a tag that is not in the table. */
  String of(String tag, String relation) {
    String decided = byTagAndRelation.get(key(tag, relation));
    return decided != null ? decided : byTagAndRelation.getOrDefault(key(tag, ""), "X");
  }
}
