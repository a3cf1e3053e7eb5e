package org.parley.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;

/**
 * Reads the lexicon's files.
 *
 * <p>A file has up to three keys. {@code lists} holds word lists by name. {@code spellings} holds
 * pairs of endings. {@code entries} holds groups of words that stand for the same:
 *
 * <pre>
 * entries:
 *   - class: event
 *     type: Attack
 *     verbs: [attack, "open object:fire", "pull out", "write into:law|constitution"]
 *     nouns: [attack, offensive]
 * </pre>
 *
 * <p>A word is a lemma, then what must go with it: a particle, {@code object:lemma}, or {@code
 * preposition:lemma}, or another of the {@link Companions}; alternatives are divided by {@code |},
 * and {@code *} stands for any lemma. The other keys of a group ({@code act}, {@code type}, {@code
 * frame}) are its attributes.
 *
 * <p>Words may be written in any of the spellings that count as one. The words of the list {@code
 * keeps-ise} are the exceptions from the {@code spellings} that begin with "is".
 */
final class LexiconReader {
  private static final ImmutableSet<String> FILE_KEYS =
      ImmutableSet.of("lists", "spellings", "entries");
  private static final ImmutableSet<String> GROUP_KEYS =
      ImmutableSet.of("class", "act", "type", "frame", "verbs", "nouns");
  private static final ImmutableSet<String> WORD_KEYS = ImmutableSet.of("class", "verbs", "nouns");
  private static final String KEPT = "keeps-ise";
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter BAR = Splitter.on('|').omitEmptyStrings();

  private final ImmutableSetMultimap.Builder<String, String> lists = ImmutableSetMultimap.builder();
  private final Map<String, String> spellings = new LinkedHashMap<>();
  private final List<LexiconEntry> entries = new ArrayList<>();

  private LexiconReader() {}

  /** Reads files by name and content. */
  static Lexicon read(ImmutableMap<String, String> files) throws ProblemException {
    LexiconReader reader = new LexiconReader();
    for (var file : files.entrySet()) {
      reader.add(YamlNode.parse(file.getKey(), file.getValue()));
    }
    return reader.lexicon();
  }

  private Lexicon lexicon() {
    ImmutableSetMultimap<String, String> written = lists.build();
    Spellings spelling = new Spellings(ImmutableMap.copyOf(spellings), written.get(KEPT));
    ImmutableSetMultimap.Builder<String, String> normal = ImmutableSetMultimap.builder();
    written.forEach((list, word) -> normal.put(list, spelling.normal(word)));
    ImmutableListMultimap.Builder<String, LexiconEntry> byLemma = ImmutableListMultimap.builder();
    entries.stream()
        .map(entry -> entry.spelt(spelling))
        .sorted(Comparator.comparingInt(LexiconEntry::specificity).reversed())
        .forEach(entry -> byLemma.put(entry.lemma(), entry));
    return new Lexicon(normal.build(), byLemma.build(), spelling);
  }

  private void add(YamlNode file) throws ProblemException {
    ImmutableMap<String, YamlNode> keys = file.map(FILE_KEYS);
    YamlNode listNode = keys.get("lists");
    if (listNode != null) {
      for (var list : listNode.map().entrySet()) {
        lists.putAll(list.getKey(), list.getValue().texts());
      }
    }
    YamlNode spellingNode = keys.get("spellings");
    if (spellingNode != null) {
      for (var spelling : spellingNode.map().entrySet()) {
        spellings.put(spelling.getKey(), spelling.getValue().text());
      }
    }
    YamlNode entryNode = keys.get("entries");
    if (entryNode != null) {
      for (YamlNode group : entryNode.list()) {
        addGroup(group);
      }
    }
  }

  private void addGroup(YamlNode group) throws ProblemException {
    ImmutableMap<String, YamlNode> keys = group.map(GROUP_KEYS);
    YamlNode wordClass = keys.get("class");
    if (wordClass == null) {
      throw group.problem(Code.BAD_VALUE, null, "a group has no class", "add a line «class: …»");
    }
    ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
    for (var key : keys.entrySet()) {
      if (!WORD_KEYS.contains(key.getKey())) {
        attributes.put(key.getKey(), key.getValue().text());
      }
    }
    if (keys.containsKey("act")) {
      keys.get("act").constant(SpeechAct.class);
    }
    addWords(wordClass.text(), keys.get("verbs"), true, attributes.buildOrThrow());
    addWords(wordClass.text(), keys.get("nouns"), false, attributes.buildOrThrow());
  }

  private void addWords(
      String wordClass,
      @Nullable YamlNode words,
      boolean verbal,
      ImmutableMap<String, String> attributes)
      throws ProblemException {
    if (words == null) {
      return;
    }
    for (YamlNode word : words.list()) {
      ImmutableList<String> parts = ImmutableList.copyOf(BLANK.split(word.text()));
      if (parts.isEmpty()) {
        throw word.problem(Code.BAD_VALUE, null, "a word is empty", "write a lemma or remove it");
      }
      String particle = null;
      ImmutableMap.Builder<String, ImmutableSet<String>> companions = ImmutableMap.builder();
      for (String part : parts.subList(1, parts.size())) {
        int colon = part.indexOf(':');
        if (colon < 0) {
          particle = part;
        } else {
          companions.put(
              part.substring(0, colon), ImmutableSet.copyOf(BAR.split(part.substring(colon + 1))));
        }
      }
      entries.add(
          new LexiconEntry(
              wordClass, parts.get(0), verbal, particle, companions.buildOrThrow(), attributes));
    }
  }
}
