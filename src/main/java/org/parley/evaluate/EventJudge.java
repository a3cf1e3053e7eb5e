package org.parley.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extract.Event;
import org.parley.link.Entity;
import org.parley.pipeline.Interpretation;
import org.parley.text.Phrase;

/** Says whether an event agrees with what people coded in its sentence. */
final class EventJudge {
  /** Older and later names of the same types of PLOVER, and slips in its records. */
  private static final ImmutableMap<String, String> SAME =
      ImmutableMap.of(
          "YIELD",
          "CONCEDE",
          "REQUEST",
          "DEMAND",
          "ACCUSE",
          "DISAPPROVE",
          "JAP",
          "JPN",
          "ITL",
          "ITA");

  private final ImmutableMap<String, String> countries;

  EventJudge(ImmutableMap<String, String> countries) {
    this.countries = countries;
  }

  /** Whether an event is right; empty where no record speaks of its trigger. */
  Optional<Boolean> judge(List<Gold.Event> records, Event event, String code, Interpretation read) {
    Set<String> trigger =
        GoldReader.words(read.analysis().document().text().slice(event.trigger()));
    List<Gold.Event> same =
        records.stream().filter(gold -> !Collections.disjoint(gold.words(), trigger)).toList();
    return same.isEmpty()
        ? Optional.empty()
        : Optional.of(same.stream().anyMatch(gold -> agrees(gold, event, code, read)));
  }

  private boolean agrees(Gold.Event gold, Event event, String code, Interpretation read) {
    // Where people give no target, all parties are sources.
    Stream<Phrase> sources =
        gold.targets().isEmpty()
            ? Stream.concat(event.initiators().stream(), event.targets().stream())
            : event.initiators().stream();
    return same(code).equals(same(gold.code()))
        && anyIs(gold.sources(), sources, read)
        && anyIs(gold.targets(), event.targets().stream(), read);
  }

  private static String same(String code) {
    return SAME.getOrDefault(code, code);
  }

  private boolean anyIs(
      ImmutableList<Gold.Actor> actors, Stream<Phrase> phrases, Interpretation read) {
    return actors.isEmpty()
        || phrases
            .flatMap(phrase -> read.resolutions().of(phrase).stream())
            .anyMatch(entity -> actors.stream().anyMatch(actor -> is(entity, actor, read)));
  }

  private boolean is(Entity entity, Gold.Actor actor, Interpretation read) {
    String country = entity.wikidata() == null ? null : countries.get(entity.wikidata());
    return same(actor.country()).equals(country)
        || !Sets.intersection(names(entity, read), actor.words()).isEmpty();
  }

  /** The capitalised words of its label, and the head of each mention. */
  private static ImmutableSet<String> names(Entity entity, Interpretation read) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (String word : entity.label().split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        names.addAll(GoldReader.words(word));
      }
    }
    entity
        .mentions()
        .forEach(
            mention ->
                names.add(
                    read.analysis()
                        .sentences()
                        .get(mention.sentence())
                        .token(mention.head())
                        .form()
                        .toLowerCase(Locale.ROOT)));
    return names.build();
  }
}
