package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.diagnostic.ProblemException;

/** The shipped word lists against the rules and the program that ask for them. */
class WordListsTest {
  private static final Path RULES = Path.of("data/rules");
  private static final Path SOURCES = Path.of("src/main/java/org/parley/extract");

  private static final Pattern IN_RULE = Pattern.compile("\\[(?:list|aux)!?=([^\\]]+)\\]");
  private static final Pattern IN_JAVA =
      Pattern.compile("(?:isIn|isFunctionWord|list)\\(\\s*\"([^\"]+)\"|KEPT = \"([^\"]+)\"");

  private static final Pattern IN_WORD = Pattern.compile("@(?!name\\b)([a-z-]+)");

  private static Lexicon lexicon;

  @BeforeAll
  static void read() throws ProblemException {
    lexicon = LexiconReader.read(ExtractionFiles.bundled().lexicon());
  }

  @Test
  void everyListThatIsAskedForHasWords() throws IOException {
    assertEquals(ImmutableSet.of(), Sets.difference(asked(), lexicon.listNames()));
  }

  @Test
  void noListIsUnused() throws IOException {
    assertEquals(ImmutableSet.of(), Sets.difference(lexicon.listNames(), asked()));
  }

  @ParameterizedTest
  @CsvSource({
    "recognise,recognize",
    "Recognise,recognize",
    "demilitarised,demilitarized",
    "demilitarisation,demilitarization",
    "organiser,organizer",
    "analyse,analyze",
    "paralysed,paralyzed",
    "neighbour,neighbor",
    "labour,labor",
    "harbour,harbor",
    "honour,honor",
    "favourable,favorable",
    "armour,armor",
    "self-defence,self-defense",
    "defence,defense",
    "programme,program",
    "centre,center"
  })
  void britishSpellingCountsAsAmerican(String british, String american) {
    assertEquals(american, lexicon.normal(british));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "promise",
        "promised",
        "promising",
        "rise",
        "rising",
        "uprising",
        "arise",
        "compromise",
        "exercise",
        "adviser",
        "raise",
        "raised",
        "praise",
        "supervise",
        "otherwise",
        "precise",
        "enterprise",
        "surprising",
        "franchise",
        "wise",
        "noise",
        "advertising",
        "crisis",
        "four",
        "hour",
        "our",
        "tour",
        "pour",
        "your",
        "detour",
        "contour",
        "glamour",
        "paramour",
        "velour",
        "devour",
        "analysis",
        "size",
        "prize",
        "recognize",
        "neighbor",
        "meter"
      })
  void wordsThatOnlyLookBritishStay(String word) {
    assertEquals(word, lexicon.normal(word));
  }

  @Test
  void spellingRulesLeaveTheirOwnResultsAlone() {
    Stream.concat(
            lexicon.listNames().stream().flatMap(name -> lexicon.list(name).stream()),
            lexicon.entries().stream().map(LexiconEntry::lemma))
        .forEach(word -> assertEquals(word, lexicon.normal(word)));
  }

  @Test
  void everySpeechEntrySaysWhatIsDone() {
    for (LexiconEntry entry : lexicon.entries()) {
      assertFalse(
          entry.wordClass().equals("speech") && entry.attribute("act") == null, entry::toString);
    }
  }

  @Test
  void framesAreThoseThatTheRulesKnow() throws IOException {
    ImmutableSet<String> known = asked(RULES, ".yml", Pattern.compile("\\[frame!?=([^\\]]+)\\]"));
    for (LexiconEntry entry : lexicon.entries()) {
      String frame = entry.attribute("frame");
      assertTrue(frame == null || known.contains(frame), entry::toString);
    }
  }

  private static ImmutableSet<String> asked() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    names.addAll(asked(RULES, ".yml", IN_RULE));
    names.addAll(asked(SOURCES, ".java", IN_JAVA));
    names.addAll(asked(ExtractionFiles.bundled().lexicon().values(), IN_WORD));
    // TimeReader numbers these.
    for (int month = 1; month <= 12; month++) {
      names.add("month-" + month);
      names.add("number-" + month);
    }
    for (int weekday = 1; weekday <= 7; weekday++) {
      names.add("weekday-" + weekday);
    }
    return ImmutableSet.copyOf(names);
  }

  private static ImmutableSet<String> asked(Path folder, String ending, Pattern pattern)
      throws IOException {
    return asked(contents(folder, ending).values(), pattern);
  }

  private static ImmutableSet<String> asked(Collection<String> contents, Pattern pattern) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (String content : contents) {
      for (Matcher found = pattern.matcher(content); found.find(); ) {
        String values = found.group(1) != null ? found.group(1) : found.group(2);
        names.addAll(Splitter.on('|').trimResults().split(values));
      }
    }
    return names.build();
  }

  private static ImmutableMap<String, String> contents(Path folder, String ending)
      throws IOException {
    ImmutableMap.Builder<String, String> contents = ImmutableMap.builder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(ending)).sorted().toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents.buildOrThrow();
  }
}
