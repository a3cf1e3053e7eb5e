package org.parley.rdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Event;
import org.parley.extract.Modality;
import org.parley.extract.Polarity;
import org.parley.extract.TimeValue;
import org.parley.link.Entity;
import org.parley.link.Resolutions;
import org.parley.text.Phrase;

/**
 * Tells which mentions of a document tell of one event: of the same type, by the same, to the same,
 * at no other time and no other place.
 *
 * <p>Only what the document itself says to have happened is taken together; what somebody says is
 * kept apart, since each claim reports its own, and so are acts of saying, of which a text seldom
 * tells twice.
 */
final class SameEvents {
  private SameEvents() {}

  /**
   * An event with all that its mentions tell of it.
   *
   * @param event the first mention, with the time and the places of all
   * @param again the later mentions
   */
  record Told(Event event, ImmutableList<Event> again) {}

  /** Who does what to whom. */
  private record Deed(String type, ImmutableSet<Entity> by, ImmutableSet<Entity> to) {}

  /** The events in the order of their first mentions. */
  static ImmutableList<Told> of(List<Event> events, Resolutions resolutions) {
    List<List<Event>> all = new ArrayList<>();
    Map<Deed, List<List<Event>>> byDeed = new LinkedHashMap<>();
    for (Event event : events) {
      Deed deed =
          new Deed(
              event.type(),
              entities(event.initiators(), resolutions),
              entities(event.targets(), resolutions));
      List<List<Event>> known =
          isKnown(event, deed)
              ? byDeed.computeIfAbsent(deed, any -> new ArrayList<>())
              : new ArrayList<>();
      List<Event> same = fitting(known, event, resolutions);
      if (same == null) {
        same = new ArrayList<>();
        all.add(same);
        known.add(same);
      }
      same.add(event);
    }
    return all.stream().map(SameEvents::told).collect(ImmutableList.toImmutableList());
  }

  /** Whether it is clear enough who does what that another mention can be told to be the same. */
  private static boolean isKnown(Event event, Deed deed) {
    return event.claim() == null
        && event.cueOf() == null
        && event.modality() == Modality.ACTUAL
        && event.polarity() == Polarity.POSITIVE
        && !deed.by().isEmpty()
        && !deed.to().isEmpty();
  }

  private static @Nullable List<Event> fitting(
      List<List<Event>> known, Event event, Resolutions resolutions) {
    for (List<Event> mentions : known) {
      if (mentions.stream().allMatch(other -> fit(other, event, resolutions))) {
        return mentions;
      }
    }
    return null;
  }

  private static boolean fit(Event one, Event other, Resolutions resolutions) {
    Set<Entity> places = entities(one.locations(), resolutions);
    Set<Entity> others = entities(other.locations(), resolutions);
    return fit(one.time(), other.time())
        && (places.isEmpty() || others.isEmpty() || places.equals(others));
  }

  /** Whether one of two times lies in the other; a time that is not told fits any. */
  private static boolean fit(@Nullable TimeValue one, @Nullable TimeValue other) {
    return one == null
        || other == null
        || one.equals(other)
        || (!one.isInterval()
            && !other.isInterval()
            && (one.iso().startsWith(other.iso()) || other.iso().startsWith(one.iso())));
  }

  private static Told told(List<Event> mentions) {
    Event first = mentions.get(0);
    if (mentions.size() == 1) {
      return new Told(first, ImmutableList.of());
    }
    TimeValue time = null;
    Set<Phrase> locations = new LinkedHashSet<>();
    for (Event mention : mentions) {
      locations.addAll(mention.locations());
      TimeValue other = mention.time();
      if (other != null && (time == null || other.iso().length() > time.iso().length())) {
        time = other;
      }
    }
    return new Told(
        first.at(time, ImmutableList.copyOf(locations)),
        ImmutableList.copyOf(mentions.subList(1, mentions.size())));
  }

  private static ImmutableSet<Entity> entities(List<Phrase> phrases, Resolutions resolutions) {
    return phrases.stream()
        .flatMap(phrase -> resolutions.of(phrase).stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
