package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells places from their namesakes in the parts of federations: Lebanon from Lebanon,
 * Pennsylvania, which no entry knows.
 *
 * <p>The notes of entries say what is such a part ("state of the United States") and which cities
 * of the gazetteer lie in one ("city of Texas").
 */
final class Namesakes {
  private static final String CITY_OF = "city of ";

  private Namesakes() {}

  /**
   * The names of a sentence without the readings that the part after a comma rules out; a name that
   * no reading is left of is that of an unknown city.
   */
  static ImmutableList<FoundName> without(Words words, List<FoundName> names) {
    ImmutableList.Builder<FoundName> left = ImmutableList.builder();
    for (FoundName name : names) {
      GazetteerEntry part = part(words, name, names);
      if (part == null) {
        left.add(name);
        continue;
      }
      ImmutableList<NameIndex.Name> readings =
          name.readings().stream()
              .filter(reading -> isWithin(reading.entry(), part))
              .collect(ImmutableList.toImmutableList());
      left.add(readings.isEmpty() ? name.unknown(EntityType.CITY) : name.withReadings(readings));
    }
    return left.build();
  }

  private static @Nullable GazetteerEntry part(Words words, FoundName name, List<FoundName> names) {
    if (!name.isKnown()
        || name.isDerived()
        || name.to() + 1 >= words.size()
        || !words.form(name.to()).equals(",")) {
      return null;
    }
    for (FoundName next : names) {
      if (next.from() == name.to() + 1
          && next.isKnown()
          && !next.isDerived()
          && !isInList(words, next)) {
        for (NameIndex.Name reading : next.readings()) {
          if (isPart(reading.entry())) {
            return reading.entry();
          }
        }
      }
    }
    return null;
  }

  /** "Lebanon, Pennsylvania, and Syria": the name after the comma is one of several. */
  private static boolean isInList(Words words, FoundName next) {
    return words.isRelation(next.head(), "conj")
        || next.to() < words.size() && words.isUpos(next.to(), "CCONJ");
  }

  private static boolean isPart(GazetteerEntry entry) {
    String note = entry.note();
    return entry.type() == EntityType.REGION
        && note != null
        && (note.startsWith("state of ") || note.startsWith("province of "));
  }

  private static boolean isWithin(GazetteerEntry entry, GazetteerEntry part) {
    String note = entry.note();
    if (note == null || !note.startsWith(CITY_OF)) {
      return false;
    }
    String of = note.substring(CITY_OF.length());
    return part.label().equals(of) || part.names().contains(of);
  }
}
