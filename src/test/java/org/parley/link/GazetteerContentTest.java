package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the gazetteer that comes with the program has to say of everybody of a kind. */
class GazetteerContentTest {
  /** City-states, and those whose capital others dispute, which is told as viewpoints. */
  private static final ImmutableSet<String> WITHOUT_CAPITAL =
      ImmutableSet.of("israel", "monaco", "singapore", "state-of-palestine", "vatican-city");

  /** Their name serves as adjective, or, of Dominica, another state's adjective is the same. */
  private static final ImmutableSet<String> WITHOUT_ADJECTIVE =
      ImmutableSet.of("dominica", "liechtenstein", "new-zealand", "vatican-city");

  /** Known for what they did, not for an office with a beginning and an end. */
  private static final ImmutableSet<String> WITHOUT_OFFICE =
      ImmutableSet.of(
          "14th-dalai-lama",
          "abdullah-ocalan",
          "alexei-navalny",
          "andrei-sakharov",
          "che-guevara",
          "le-duc-tho",
          "mahatma-gandhi",
          "maria-corina-machado",
          "marine-le-pen",
          "muqtada-al-sadr",
          "richard-holbrooke");

  private static final Pattern ENTRY =
      Pattern.compile("(?ms)^entity:(\\S+) a parley:State ;\\R(.*?)\\.\\R(?=\\R|\\z)");
  private static final Pattern CAPITALS = Pattern.compile("parley:capital ([^;]*) ;");
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private final ImmutableSet<GazetteerEntry> states =
      ImmutableSet.copyOf(GazetteerReaderFiles.entries("states.ttl"));

  @Test
  void everyStateHasCodeItemAndSource() {
    assertTrue(states.size() >= 193, "members of the United Nations alone are 193");
    for (GazetteerEntry state : states) {
      assertNotNull(state.iso3166(), state.key());
      assertNotNull(state.wikidata(), state.key());
      assertNotNull(state.source(), state.key());
    }
    assertEquals(states.size(), states.stream().map(GazetteerEntry::iso3166).distinct().count());
  }

  @Test
  void everyStateHasAnAdjectiveAndANameForItsPeople() {
    for (GazetteerEntry state : states) {
      assertEquals(
          WITHOUT_ADJECTIVE.contains(state.key()), state.adjectives().isEmpty(), state.key());
      assertTrue(
          !state.demonyms().isEmpty()
              || !state.adjectives().isEmpty()
              || state.key().equals("dominica")
              || state.key().equals("vatican-city"),
          state.key());
    }
  }

  @Test
  void everyStateHasACapitalThatIsACityOfTheGazetteer() {
    ImmutableSetMultimap<String, String> capitals = capitals();
    ImmutableSet<String> cities =
        Gazetteer.bundled().entries().stream()
            .filter(entry -> entry.type() == EntityType.CITY)
            .flatMap(entry -> Stream.concat(Stream.of(entry.label()), entry.names().stream()))
            .collect(ImmutableSet.toImmutableSet());

    for (GazetteerEntry state : states) {
      assertEquals(
          WITHOUT_CAPITAL.contains(state.key()), capitals.get(state.key()).isEmpty(), state.key());
    }
    for (String capital : capitals.values()) {
      assertTrue(cities.contains(capital), capital);
    }
  }

  /** Linking has no use for them, so entries do not keep them. */
  private static ImmutableSetMultimap<String, String> capitals() {
    ImmutableSetMultimap.Builder<String, String> capitals = ImmutableSetMultimap.builder();
    String turtle = new String(GazetteerReaderFiles.bytes("states.ttl"), StandardCharsets.UTF_8);
    Matcher entry = ENTRY.matcher(turtle);
    while (entry.find()) {
      Matcher list = CAPITALS.matcher(entry.group(2));
      if (list.find()) {
        Matcher label = QUOTED.matcher(list.group(1));
        while (label.find()) {
          capitals.put(entry.group(1), label.group(1));
        }
      }
    }
    return capitals.build();
  }

  @Test
  void everyHistoricalStateHasItsYears() {
    for (GazetteerEntry state : GazetteerReaderFiles.entries("historical-states.ttl")) {
      // The years of the Roman Empire have fewer digits; its context words tell it.
      assertTrue(
          state.key().equals("roman-empire")
              || state.note() != null
                  && Office.of(state.note()).stream().anyMatch(years -> !years.terms().isEmpty()),
          state.key());
    }
  }

  @Test
  void everyPersonInOfficeHasYears() {
    for (GazetteerEntry person : GazetteerReaderFiles.entries("persons.ttl")) {
      assertEquals(
          WITHOUT_OFFICE.contains(person.key()),
          person.note() == null || !YEAR.matcher(person.note()).find(),
          person.key());
    }
  }

  @Test
  void everyPersonHasANoteAndEveryItemASource() {
    for (GazetteerEntry entry : Gazetteer.bundled().entries()) {
      assertTrue(entry.type() != EntityType.PERSON || entry.note() != null, entry.key());
      assertTrue(entry.wikidata() == null || entry.source() != null, entry.key());
    }
  }

  @Test
  void aThousandEntitiesHaveItems() {
    assertTrue(
        Gazetteer.bundled().entries().stream()
                .filter(entry -> entry.wikidata() != null)
                .map(GazetteerEntry::wikidata)
                .distinct()
                .count()
            >= 1000);
  }
}
