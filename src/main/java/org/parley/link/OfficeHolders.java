package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which person of the gazetteer a surname alone means: by the title before it and who held
 * that office at the time, and by whether the document speaks of where the office is.
 */
final class OfficeHolders {
  /** The one of that name who held the office in the document's year. */
  private static final double IN_OFFICE = .9;

  /** The one of that name who ever held it. */
  private static final double TITLE_AND_SURNAME = .75;

  private static final int LONGEST_TITLE = 4;

  private final Gazetteer gazetteer;
  private final LinkingLexicon lexicon;
  private final Readings readings;
  private final OptionalInt year;

  OfficeHolders(Gazetteer gazetteer, LinkingLexicon lexicon, Readings readings, OptionalInt year) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.readings = readings;
    this.year = year;
  }

  /** "President Mugabe": the one person of that name who has that office; null where none is. */
  @Nullable Choice byTitle(Words words, FoundName name, String surname) {
    String title = title(words, name);
    if (title.isEmpty()) {
      return null;
    }
    Set<GazetteerEntry> holders = new LinkedHashSet<>();
    Set<GazetteerEntry> current = new LinkedHashSet<>();
    for (GazetteerEntry person : called(name, surname)) {
      for (Office office : offices(person)) {
        if (office.isCalled(title) && !(year.isPresent() && office.isAfter(year.getAsInt()))) {
          holders.add(person);
          if (year.isPresent() && office.isHeldIn(year.getAsInt())) {
            current.add(person);
          }
        }
      }
    }
    if (current.size() == 1) {
      return new Choice(current.iterator().next(), IN_OFFICE);
    }
    return holders.size() == 1 ? new Choice(holders.iterator().next(), TITLE_AND_SURNAME) : null;
  }

  private Set<GazetteerEntry> called(FoundName name, String surname) {
    Set<GazetteerEntry> persons = new LinkedHashSet<>(gazetteer.personsCalled(surname));
    for (NameIndex.Name reading : name.readings()) {
      if (reading.entry().type() == EntityType.PERSON) {
        persons.add(reading.entry());
      }
    }
    return persons;
  }

  private String title(Words words, FoundName name) {
    for (int from = Math.max(0, name.from() - LONGEST_TITLE); from < name.from(); from++) {
      StringBuilder title = new StringBuilder();
      for (int token = from; token < name.from(); token++) {
        if (token > from && !words.isGlued(token)) {
          title.append(' ');
        }
        title.append(words.lower(token));
      }
      if (lexicon.has(WordList.OFFICES, title.toString())) {
        return title.toString();
      }
    }
    return "";
  }

  private static ImmutableList<Office> offices(GazetteerEntry person) {
    String note = person.note();
    return note == null ? ImmutableList.of() : Office.of(note);
  }

  /**
   * Whether the document gives any reason to take a bare surname for a person: nothing else is so
   * called, and it speaks of the place of an office. A soldier or a child is somebody else.
   */
  boolean isLikely(Words words, FoundName name, GazetteerEntry person) {
    if (lexicon.isGivenName(words.form(name.from())) && !name.titled()) {
      return false;
    }
    if (name.titled() && lexicon.has(WordList.RANKS, words.lower(name.from() - 1))) {
      return false;
    }
    for (Office office : offices(person)) {
      ImmutableList<NameIndex.Name> places =
          office.place().isEmpty() ? ImmutableList.of() : gazetteer.names().named(office.place());
      if (places.isEmpty()
          || places.stream().anyMatch(place -> readings.isNamed(place.entry().key()))) {
        return true;
      }
    }
    return offices(person).isEmpty();
  }
}
