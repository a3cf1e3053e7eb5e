package org.parley.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;

/** The lexicon that is shipped, as a whole. */
class LexiconFilesTest {
  private static final Path FOLDER = Path.of("data", "lexicon");

  /** The types of the scheme of event types. */
  private static final ImmutableSet<String> TYPES =
      ImmutableSet.copyOf(
          Splitter.on(' ')
              .split(
                  "Agree SignAgreement Ratify Ceasefire Consult Meet Negotiate Visit Mediate Phone"
                      + " Support Recognize Praise Endorse Cooperate ShareInformation Ally Aid"
                      + " GiveMilitaryAid GiveHumanitarianAid Concede EaseRestrictions Release"
                      + " Allow Resign Retreat Withdraw Disarm Surrender Demand Request Ultimatum"
                      + " Disapprove Accuse Criticize Condemn Reject Refuse Deny Veto Threaten Warn"
                      + " Protest Demonstrate Strike Riot Sanction Embargo Boycott BreakRelations"
                      + " Mobilize Deploy Alert Coerce Arrest Expel Seize Blockade Ban Annex"
                      + " Assault Kill Abduct Bomb Massacre Fight Attack Shell Clash Invade Occupy"
                      + " Capture Investigate Vote Elect Referendum DeclareIndependence Cede Unite"
                      + " Dissolve Legislate Appoint Join Leave Expand Found Collapse Flee Die"
                      + " Violate"));

  private final Lexicon lexicon;
  private final ImmutableList<LexiconEntry> entries;

  LexiconFilesTest() throws IOException, ProblemException {
    ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
    try (Stream<Path> folder = Files.list(FOLDER)) {
      for (Path file : folder.filter(each -> each.toString().endsWith(".yml")).sorted().toList()) {
        files.put(file.toString(), Files.readString(file, UTF_8));
      }
    }
    lexicon = LexiconReader.read(files.buildOrThrow());
    entries = lexicon.entries().asList();
  }

  @Test
  void eventTypesAreThoseOfTheScheme() {
    assertEquals(ImmutableSet.of(), Sets.difference(types(entry -> true), TYPES));
  }

  @Test
  void everyEventTypeHasVerbsAndNouns() {
    assertEquals(ImmutableSet.of(), Sets.difference(TYPES, types(LexiconEntry::verbal)));
    assertEquals(ImmutableSet.of(), Sets.difference(TYPES, types(entry -> !entry.verbal())));
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
