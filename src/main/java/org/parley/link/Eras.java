package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;

/**
 * Tells the states that share a name by their time: "Russia" was the Russian Empire in 1914.
 *
 * <p>Where a document has no year, a name is that of the state of today.
 */
final class Eras {
  private final OptionalInt year;

  Eras(OptionalInt year) {
    this.year = year;
  }

  /** The readings that fit the time; all of them where that does not decide. */
  ImmutableList<NameIndex.Name> fitting(ImmutableList<NameIndex.Name> readings) {
    if (readings.size() < 2 || readings.stream().noneMatch(n -> isHistorical(n.entry()))) {
      return readings;
    }
    ImmutableList<NameIndex.Name> ofThen =
        readings.stream()
            .filter(n -> isHistorical(n.entry()) && existed(n.entry()))
            .collect(ImmutableList.toImmutableList());
    if (!ofThen.isEmpty()) {
      return ofThen;
    }
    ImmutableList<NameIndex.Name> ofToday =
        readings.stream()
            .filter(n -> !isHistorical(n.entry()))
            .collect(ImmutableList.toImmutableList());
    return ofToday.isEmpty() ? readings : ofToday;
  }

  private static boolean isHistorical(GazetteerEntry entry) {
    return entry.type() == EntityType.STATE && entry.note() != null;
  }

  private boolean existed(GazetteerEntry entry) {
    String note = entry.note();
    return year.isPresent()
        && note != null
        && Office.of(note).stream().anyMatch(state -> state.isHeldIn(year.getAsInt()));
  }
}
