package org.parley.link;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * The words that linking knows, from {@code data/lexicon/linking.yml}. Immutable, so that one
 * serves all threads.
 */
public final class LinkingLexicon {
  private static final String BUNDLED = "data/lexicon/linking.yml";
  private static final ImmutableSet<WordList> TITLES =
      ImmutableSet.of(WordList.OFFICES, WordList.HONORIFICS, WordList.RANKS);

  private static final ImmutableMap<String, EntityType> TYPES =
      Maps.uniqueIndex(Arrays.asList(EntityType.values()), EntityType::localName);

  private final ImmutableMap<WordList, ImmutableSet<String>> lists;
  private final ImmutableMap<SortedWords, ImmutableMap<String, String>> sorted;
  private final ImmutableSet<String> titles;
  private final ImmutableSet<String> titleBeginnings;

  LinkingLexicon(
      ImmutableMap<WordList, ImmutableSet<String>> lists,
      ImmutableMap<SortedWords, ImmutableMap<String, String>> sorted) {
    this.lists = lists;
    this.sorted = sorted;
    this.titles =
        TITLES.stream()
            .flatMap(list -> words(list).stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet.Builder<String> beginnings = ImmutableSet.builder();
    for (String title : titles) {
      for (int end = 1; end <= title.length(); end++) {
        beginnings.add(title.substring(0, end));
      }
    }
    this.titleBeginnings = beginnings.build();
  }

  /** The words that come with the program. */
  public static LinkingLexicon bundled() {
    try {
      return LexiconReader.read(
          BUNDLED, Resources.toString(Resources.getResource(BUNDLED), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has lost " + BUNDLED, e);
    } catch (ProblemException e) {
      throw new IllegalStateException("the bundled words are damaged", e);
    }
  }

  /**
   * Reads the words from a file of the same shape as the bundled one.
   *
   * @throws ProblemException if the file cannot be read, is not YAML, lacks a key, or has a key or
   *     a value that is not known
   */
  public static LinkingLexicon load(Path file) throws ProblemException {
    try {
      return LexiconReader.read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              Files.exists(file) ? Code.NO_PERMISSION : Code.MISSING_FILE,
              file.toString(),
              null,
              "the words for linking cannot be read",
              "name a file in UTF-8 that exists and may be read"),
          e);
    }
  }

  /** Whether a list has a word. */
  boolean has(WordList list, String word) {
    ImmutableSet<String> words = lists.get(list);
    return words != null && words.contains(word);
  }

  ImmutableSet<String> words(WordList list) {
    return lists.getOrDefault(list, ImmutableSet.of());
  }

  /** What a word is sorted under, {@code none} included; null if the list does not have it. */
  @Nullable String sort(SortedWords list, String word) {
    ImmutableMap<String, String> words = sorted.get(list);
    return words == null ? null : words.get(word);
  }

  /** The type that a word is sorted under; null if the list does not have it, or under none. */
  @Nullable EntityType type(SortedWords list, String word) {
    String sort = sort(list, word);
    return sort == null ? null : TYPES.get(sort);
  }

  /** The pronoun that a form in lower case belongs to; null if it is none. */
  @Nullable Pronoun pronoun(String form) {
    String nominative = sort(SortedWords.PRONOUNS, form);
    return nominative == null ? null : Pronoun.of(nominative);
  }

  /** The number that a word or a digit means; 0 where it is none that is known. */
  int number(String word) {
    int place = words(WordList.NUMBERS).asList().indexOf(word);
    return place >= 0
        ? place + 1
        : word.length() == 1 ? Math.max(0, Character.digit(word.charAt(0), 10)) : 0;
  }

  /** Whether it is the first name of many people. */
  boolean isGivenName(String form) {
    return has(WordList.FEMALE_NAMES, form) || has(WordList.MALE_NAMES, form);
  }

  /** Whether a word or words stand before the names of persons. */
  boolean isTitle(String words) {
    return titles.contains(words);
  }

  /** Whether a title begins with these letters, or is made of them: with most words none does. */
  boolean beginsTitle(String words) {
    return titleBeginnings.contains(words);
  }
}
