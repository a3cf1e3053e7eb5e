package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.YamlTree;

/** Reads {@code linking.yml}: a mapping whose keys are exactly the known lists. */
final class LexiconReader {
  private static final ImmutableMap<String, WordList> PLAIN =
      Maps.uniqueIndex(Arrays.asList(WordList.values()), WordList::key);
  private static final ImmutableMap<String, SortedWords> SORTED =
      Maps.uniqueIndex(Arrays.asList(SortedWords.values()), SortedWords::key);

  private final String file;

  private LexiconReader(String file) {
    this.file = file;
  }

  static LinkingLexicon read(String file, String yaml) throws ProblemException {
    return new LexiconReader(file).read(yaml);
  }

  private LinkingLexicon read(String yaml) throws ProblemException {
    Map<WordList, ImmutableSet<String>> lists = new EnumMap<>(WordList.class);
    Map<SortedWords, ImmutableMap<String, String>> sorted = new EnumMap<>(SortedWords.class);
    for (Map.Entry<YamlTree.Scalar, YamlTree> entry :
        mapping(YamlTree.parse(file, yaml)).entrySet()) {
      String key = entry.getKey().text();
      WordList list = PLAIN.get(key);
      SortedWords sorts = SORTED.get(key);
      if (list != null) {
        lists.put(list, words(entry.getValue()));
      } else if (sorts != null) {
        sorted.put(sorts, sortedWords(sorts, entry.getValue()));
      } else {
        throw problem(
            Code.UNKNOWN_KEY,
            entry.getKey(),
            key,
            "the key is not known",
            "use one of "
                + String.join(", ", PLAIN.keySet())
                + ", "
                + String.join(", ", SORTED.keySet()));
      }
    }
    requireAll(PLAIN, lists.keySet());
    requireAll(SORTED, sorted.keySet());
    return new LinkingLexicon(ImmutableMap.copyOf(lists), ImmutableMap.copyOf(sorted));
  }

  private <T> void requireAll(ImmutableMap<String, T> known, Set<T> found) throws ProblemException {
    for (Map.Entry<String, T> list : known.entrySet()) {
      if (!found.contains(list.getValue())) {
        throw new ProblemException(
            new Problem(
                Code.BAD_VALUE,
                file,
                list.getKey(),
                "a list is missing",
                "add it, even if it is empty"));
      }
    }
  }

  private ImmutableMap<String, String> sortedWords(SortedWords list, YamlTree node)
      throws ProblemException {
    Map<String, String> sortOf = new LinkedHashMap<>();
    for (Map.Entry<YamlTree.Scalar, YamlTree> entry : mapping(node).entrySet()) {
      String sort = entry.getKey().text();
      if (!list.hasSort(sort)) {
        throw problem(
            Code.UNKNOWN_KEY,
            entry.getKey(),
            sort,
            "words cannot be sorted so under " + list.key(),
            "use the local name of a class of entities, or a pronoun under pronouns");
      }
      for (String word : words(entry.getValue())) {
        if (sortOf.put(word, sort) != null) {
          throw problem(
              Code.BAD_VALUE,
              entry.getValue(),
              word,
              "a word is sorted twice under " + list.key(),
              "leave the one that is meant");
        }
      }
    }
    return ImmutableMap.copyOf(sortOf);
  }

  private Map<YamlTree.Scalar, YamlTree> mapping(YamlTree node) throws ProblemException {
    if (!(node instanceof YamlTree.Mapping mapping)) {
      throw problem(Code.BAD_VALUE, node, null, "keys are expected here", "write key: value");
    }
    Map<YamlTree.Scalar, YamlTree> entries = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < mapping.entries().size(); i += 2) {
      if (!(mapping.entries().get(i) instanceof YamlTree.Scalar key)) {
        throw problem(Code.BAD_VALUE, node, null, "a key is no word", "write key: value");
      }
      if (!seen.add(key.text())) {
        throw problem(Code.BAD_VALUE, key, key.text(), "a key stands twice", "join the two");
      }
      entries.put(key, mapping.entries().get(i + 1));
    }
    return entries;
  }

  private ImmutableSet<String> words(YamlTree node) throws ProblemException {
    if (!(node instanceof YamlTree.Sequence sequence)) {
      throw problem(Code.BAD_VALUE, node, null, "a list is expected here", "write [one, two]");
    }
    ImmutableList.Builder<String> words = ImmutableList.builder();
    for (YamlTree element : sequence.items()) {
      if (!(element instanceof YamlTree.Scalar word) || word.text().isBlank()) {
        throw problem(
            Code.BAD_VALUE, element, null, "a word is expected here", "quote it if need be");
      }
      words.add(word.text());
    }
    return ImmutableSet.copyOf(words.build());
  }

  private ProblemException problem(
      Code code, YamlTree at, @Nullable String value, String message, String cure) {
    return new ProblemException(new Problem(code, file + ":" + at.line(), value, message, cure));
  }
}
