package org.parley.link;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** Who held which office of which state, and when, from the notes of the gazetteer's persons. */
final class Incumbents {
  private record Term(GazetteerEntry person, Office office) {}

  private record Service(GazetteerEntry state, Office office) {}

  private final ImmutableListMultimap<String, Term> byOffice;
  private final ImmutableListMultimap<String, Service> byPerson;

  Incumbents(Gazetteer gazetteer) {
    ImmutableListMultimap.Builder<String, Term> terms = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Service> services = ImmutableListMultimap.builder();
    for (GazetteerEntry person : gazetteer.entries()) {
      if (person.type() != EntityType.PERSON || person.note() == null) {
        continue;
      }
      for (Office office : Office.of(person.note())) {
        if (!office.place().isEmpty()) {
          for (NameIndex.Name place : gazetteer.names().named(office.place())) {
            terms.put(key(office.title(), place.entry().key()), new Term(person, office));
            if (place.entry().type() == EntityType.STATE) {
              services.put(person.key(), new Service(place.entry(), office));
            }
          }
        }
      }
    }
    this.byOffice = terms.build();
    this.byPerson = services.build();
  }

  /** The one state whose office a person held in a year; null where the gazetteer knows none. */
  @Nullable GazetteerEntry state(String person, int year) {
    ImmutableSet<GazetteerEntry> states =
        byPerson.get(person).stream()
            .filter(service -> service.office().isHeldIn(year))
            .map(Service::state)
            .collect(ImmutableSet.toImmutableSet());
    return states.size() == 1 ? states.asList().get(0) : null;
  }

  private static String key(String title, String place) {
    return title + " of " + place;
  }

  /**
   * The one person who held an office in a year; null where the gazetteer knows none, or where it
   * changed hands that year.
   *
   * @param title in lower case, such as {@code prime minister}
   * @param place the key of the entry of the state
   */
  @Nullable GazetteerEntry holder(String title, String place, int year) {
    ImmutableSet<GazetteerEntry> holders =
        byOffice.get(key(title, place)).stream()
            .filter(term -> term.office().isHeldIn(year))
            .map(Term::person)
            .collect(ImmutableSet.toImmutableSet());
    return holders.size() == 1 ? holders.asList().get(0) : null;
  }
}
