package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence, before it is known whose it is.
 *
 * @param sentence the number of its sentence
 * @param from its first token
 * @param to the token after its last
 * @param head its head token
 * @param readings the gazetteer's names that it can be; empty if it is not in the gazetteer
 * @param type what its own words tell that it names; null if they tell nothing
 * @param titled whether a title of persons stands directly before it
 * @param weak whether it is a common noun in capitals, a name only where a longer one ends with it
 * @param whole the name of what it is a part of, within its own words: "Syria" in "northern Syria";
 *     null if there is none
 */
record FoundName(
    int sentence,
    int from,
    int to,
    int head,
    ImmutableList<NameIndex.Name> readings,
    @Nullable EntityType type,
    boolean titled,
    boolean weak,
    @Nullable FoundName whole) {
  /** By its place, which hardly two share: names are the keys of maps, and all of it is much. */
  @Override
  public int hashCode() {
    return Objects.hash(sentence, from, to);
  }

  boolean isKnown() {
    return !readings.isEmpty();
  }

  FoundName withReadings(ImmutableList<NameIndex.Name> others) {
    return new FoundName(sentence, from, to, head, others, type, titled, weak, whole);
  }

  FoundName partOf(FoundName region) {
    return new FoundName(sentence, from, to, head, readings, type, titled, weak, region);
  }

  /** The same words as the name of something that no gazetteer knows. */
  FoundName unknown(EntityType known) {
    return new FoundName(sentence, from, to, head, ImmutableList.of(), known, titled, weak, null);
  }

  int length() {
    return to - from;
  }

  boolean covers(int token) {
    return from <= token && token < to;
  }

  /** Whether it stands for its entry as an adjective or as the name of its people. */
  boolean isDerived() {
    return !readings.isEmpty()
        && (readings.get(0).kind() == NameIndex.Kind.ADJECTIVE
            || readings.get(0).kind() == NameIndex.Kind.DEMONYM);
  }
}
