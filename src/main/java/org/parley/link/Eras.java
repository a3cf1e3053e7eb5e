package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;

/**
 * Tells the states that share a name by their time: "Russia" was the Russian Empire in 1914.
 *
 * <p>Where a document has no year, a name is that of the state of today.
 */
final class Eras {
  /** Few of today's states and nationalities were there before. */
  private static final int LONG_AGO = 1815;

  private final OptionalInt year;
  private final boolean dated;

  /**
   * @param year the year that the document speaks of
   * @param dated whether it is the year of the document itself
   */
  Eras(OptionalInt year, boolean dated) {
    this.year = year;
    this.dated = dated;
  }

  /** The readings that fit the time; all of them where that does not decide. */
  ImmutableList<NameIndex.Name> fitting(ImmutableList<NameIndex.Name> readings) {
    if (readings.size() < 2 || readings.stream().noneMatch(Eras::isHistorical)) {
      return readings;
    }
    boolean then = readings.stream().anyMatch(n -> isHistorical(n) && existed(n));
    ImmutableList<NameIndex.Name> fitting =
        readings.stream()
            .filter(n -> then ? !isState(n) || existed(n) : !isHistorical(n))
            .collect(ImmutableList.toImmutableList());
    return fitting.isEmpty() ? readings : fitting;
  }

  private static boolean isState(NameIndex.Name name) {
    return name.entry().type() == EntityType.STATE;
  }

  private static boolean isHistorical(NameIndex.Name name) {
    return isState(name) && name.entry().note() != null;
  }

  /**
   * Adjectives and capitals are taken for a state of then only where the document is dated, or
   * where that was long ago: the life of somebody born in 1890 says "German" all the same.
   */
  private boolean existed(NameIndex.Name name) {
    String note = name.entry().note();
    boolean own =
        dated
            || name.kind() == NameIndex.Kind.LABEL
            || name.kind() == NameIndex.Kind.ALIAS
            || year.isPresent() && year.getAsInt() < LONG_AGO;
    return own
        && year.isPresent()
        && note != null
        && Office.of(note).stream().anyMatch(state -> state.isHeldIn(year.getAsInt()));
  }
}
