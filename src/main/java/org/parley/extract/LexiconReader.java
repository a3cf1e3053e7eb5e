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
 * {@code *} stands for any lemma, {@code @name} for any proper noun, and {@code @} with the name of
 * a list for the words of that list. The other keys of a group ({@code act}, {@code type}, {@code
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
  private final List<Word> words = new ArrayList<>();

  private LexiconReader() {}

  /** A word that waits until the lists of all files are read. */
  private record Word(
      YamlNode node, String wordClass, boolean verbal, ImmutableMap<String, String> attributes) {}

  /** Reads files by name and content. */
  static Lexicon read(ImmutableMap<String, String> files) throws ProblemException {
    LexiconReader reader = new LexiconReader();
    for (var file : files.entrySet()) {
      reader.add(YamlNode.parse(file.getKey(), file.getValue()));
    }
    return reader.lexicon();
  }

  private Lexicon lexicon() throws ProblemException {
    ImmutableSetMultimap<String, String> written = lists.build();
    List<LexiconEntry> entries = new ArrayList<>();
    for (Word word : words) {
      entries.add(entry(word, written));
    }
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
      @Nullable YamlNode group,
      boolean verbal,
      ImmutableMap<String, String> attributes)
      throws ProblemException {
    if (group == null) {
      return;
    }
    for (YamlNode word : group.list()) {
      words.add(new Word(word, wordClass, verbal, attributes));
    }
  }

  private static LexiconEntry entry(Word word, ImmutableSetMultimap<String, String> lists)
      throws ProblemException {
    YamlNode node = word.node();
    ImmutableList<String> parts = ImmutableList.copyOf(BLANK.split(node.text()));
    if (parts.isEmpty()) {
      throw node.problem(Code.BAD_VALUE, null, "a word is empty", "write a lemma or remove it");
    }
    String particle = null;
    Map<String, ImmutableSet<String>> companions = new LinkedHashMap<>();
    for (String part : parts.subList(1, parts.size())) {
      int colon = part.indexOf(':');
      boolean isSecond =
          colon < 0
              ? particle != null
              : companions.put(
                      part.substring(0, colon), lemmas(node, part.substring(colon + 1), lists))
                  != null;
      if (isSecond) {
        throw node.problem(
            Code.BAD_VALUE,
            node.text(),
            "a word asks for two of a kind",
            "give it one particle and one companion of each kind; divide alternatives by |");
      }
      particle = colon < 0 ? part : particle;
    }
    return new LexiconEntry(
        word.wordClass(),
        parts.get(0),
        word.verbal(),
        particle,
        ImmutableMap.copyOf(companions),
        word.attributes());
  }

  /** The lemmas of a companion, lists replaced by their words. */
  private static ImmutableSet<String> lemmas(
      YamlNode node, String written, ImmutableSetMultimap<String, String> lists)
      throws ProblemException {
    ImmutableSet.Builder<String> lemmas = ImmutableSet.builder();
    for (String lemma : BAR.split(written)) {
      if (!lemma.startsWith("@") || lemma.equals(Companions.NAME)) {
        lemmas.add(lemma);
      } else if (lists.containsKey(lemma.substring(1))) {
        lemmas.addAll(lists.get(lemma.substring(1)));
      } else {
        throw node.problem(
            Code.BAD_VALUE,
            lemma,
            "there is no word list of that name",
            "use one of: " + String.join(", ", lists.keySet()));
      }
    }
    return lemmas.build();
  }
}
