package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

class LinkingLexiconTest {
  private final Path folder;

  LinkingLexiconTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void bundledWordsAreSorted() {
    LinkingLexicon lexicon = LinkingLexicon.bundled();

    assertEquals(EntityType.PERSON, lexicon.type(SortedWords.NOUNS, "soldier"));
    assertEquals("none", lexicon.sort(SortedWords.NAME_HEADS, "war"));
    assertEquals(Pronoun.THEY, lexicon.pronoun("their"));
    assertTrue(lexicon.isTitle("prime minister"));
  }

  /** So that no title is missed by who stops where none begins. */
  @Test
  void titlesBeginWithAllTheirBeginnings() {
    LinkingLexicon lexicon = LinkingLexicon.bundled();
    for (WordList list : List.of(WordList.OFFICES, WordList.HONORIFICS, WordList.RANKS)) {
      for (String title : lexicon.words(list)) {
        assertTrue(lexicon.isTitle(title));
        for (int end = 1; end <= title.length(); end++) {
          assertTrue(lexicon.beginsTitle(title.substring(0, end)), title);
        }
        assertFalse(lexicon.beginsTitle(title + "\n"));
      }
    }
    assertFalse(lexicon.beginsTitle("the"));
  }

  @Test
  void unknownKeyIsNamedWithItsLine() throws Exception {
    Problem problem = problemOf("offices: [mayor]\nofices: [king]\n");

    assertEquals(Code.UNKNOWN_KEY, problem.code());
    assertEquals("ofices", problem.value());
    assertTrue(problem.place().endsWith(":2"), problem.place());
  }

  @Test
  void wordsCannotBeSortedUnderWhatIsNoType() throws Exception {
    Problem problem = problemOf("nouns:\n  Persons: [king]\n");

    assertEquals(Code.UNKNOWN_KEY, problem.code());
    assertEquals("Persons", problem.value());
    assertTrue(problem.place().endsWith(":2"), problem.place());
  }

  @Test
  void wordSortedTwiceIsNamed() throws Exception {
    Problem problem = problemOf("nouns:\n  Person: [king]\n  State: [king]\n");

    assertEquals(Code.BAD_VALUE, problem.code());
    assertEquals("king", problem.value());
  }

  @Test
  void missingListIsNamed() throws Exception {
    Problem problem = problemOf("offices: [mayor]\n");

    assertEquals(Code.BAD_VALUE, problem.code());
    assertEquals("a list is missing", problem.message());
  }

  @Test
  void wordInPlaceOfAListIsRefused() throws Exception {
    assertEquals(Code.BAD_VALUE, problemOf("offices: mayor\n").code());
  }

  @Test
  void brokenYamlIsNamedWithItsLine() throws Exception {
    Problem problem = problemOf("offices: [mayor\nranks: [major]\n");

    assertEquals(Code.BAD_SYNTAX, problem.code());
    assertTrue(problem.place().endsWith(":2"), problem.place());
  }

  @Test
  void missingFileIsNamed() {
    Path missing = folder.resolve("none.yml");

    Problem problem =
        assertThrows(ProblemException.class, () -> LinkingLexicon.load(missing)).problem();

    assertEquals(Code.MISSING_FILE, problem.code());
  }

  private Problem problemOf(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("linking.yml"), yaml);
    return assertThrows(ProblemException.class, () -> LinkingLexicon.load(file)).problem();
  }
}
