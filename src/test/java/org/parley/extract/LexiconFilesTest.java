package org.parley.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;

/** The lexicon that is shipped, as a whole. */
class LexiconFilesTest {
  private static final Path SCHEME = Path.of("ontology", "parley.ttl");
  private static final Pattern CONCEPT = Pattern.compile("(?m)^event:(\\w+) a skos:Concept\\b");

  /** The event of saying something, which speech acts without a type of their own are. */
  private static final String PLAIN_SAYING = "Say";

  private final Lexicon lexicon;
  private final ImmutableList<LexiconEntry> entries;

  LexiconFilesTest() throws ProblemException {
    lexicon = LexiconReader.read(ExtractionFiles.bundled().lexicon());
    entries = lexicon.entries().asList();
  }

  @Test
  void eventTypesAreThoseOfTheScheme() throws IOException {
    assertEquals(ImmutableSet.of(), Sets.difference(types(entry -> true), scheme()));
  }

  @Test
  void everyTypeOfTheSchemeHasVerbsAndNouns() throws IOException {
    ImmutableSet<String> saying = ImmutableSet.of(PLAIN_SAYING);
    assertEquals(saying, Sets.difference(scheme(), types(LexiconEntry::verbal)));
    assertEquals(saying, Sets.difference(scheme(), types(entry -> !entry.verbal())));
  }

  private static ImmutableSet<String> scheme() throws IOException {
    return CONCEPT
        .matcher(Files.readString(SCHEME, UTF_8))
        .results()
        .map(concept -> concept.group(1))
        .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableSet<String> types(Predicate<LexiconEntry> which) {
    return entries.stream()
        .filter(which)
        .map(entry -> entry.attribute("type"))
        .filter(Objects::nonNull)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Else no token would ever be the word. */
  @Test
  void lemmasAreInTheFormInWhichTokensAreLookedUp() {
    ImmutableSet<String> others =
        entries.stream()
            .flatMap(
                entry ->
                    Stream.concat(
                        Stream.of(entry.lemma()),
                        entry.companions().values().stream().flatMap(ImmutableSet::stream)))
            .filter(lemma -> !lexicon.normal(lemma).equals(lemma))
            .collect(ImmutableSet.toImmutableSet());
    assertEquals(ImmutableSet.of(), others);
  }

  /** Else the order in the files would decide what a word stands for. */
  @Test
  void aWordInOneConstructionStandsForOneThing() {
    StringBuilder twice = new StringBuilder();
    for (int i = 0; i < entries.size(); i++) {
      for (int j = i + 1; j < entries.size(); j++) {
        LexiconEntry one = entries.get(i);
        LexiconEntry other = entries.get(j);
        if (!one.attributes().equals(other.attributes()) && overlap(one, other)) {
          twice.append(shown(one)).append(" and ").append(shown(other)).append('\n');
        }
      }
    }
    assertEquals("", twice.toString());
  }

  private static boolean overlap(LexiconEntry one, LexiconEntry other) {
    return one.lemma().equals(other.lemma())
        && one.wordClass().equals(other.wordClass())
        && one.verbal() == other.verbal()
        && Objects.equals(one.particle(), other.particle())
        && one.companions().keySet().equals(other.companions().keySet())
        && one.companions().entrySet().stream()
            .noneMatch(
                companion ->
                    Sets.intersection(
                            companion.getValue(),
                            other.companions().getOrDefault(companion.getKey(), ImmutableSet.of()))
                        .isEmpty());
  }

  private static String shown(LexiconEntry entry) {
    StringBuilder shown = new StringBuilder(entry.lemma());
    if (entry.particle() != null) {
      shown.append(' ').append(entry.particle());
    }
    entry.companions().forEach((key, lemmas) -> shown.append(' ').append(key).append(lemmas));
    return shown + " " + entry.attributes();
  }
}
