package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.extract.Event;
import org.parley.extract.Findings;
import org.parley.extract.Modality;
import org.parley.extract.Polarity;
import org.parley.extract.RulePrecisions;
import org.parley.extract.TimeValue;
import org.parley.text.Phrase;

/** What a document tells of twice is one event, unless it may be another. */
class SameEventsTest {
  @Test
  void mentionsOfOneDeedAreOneEventWithTheTimeThatAnyTells() {
    ImmutableList<SameEvents.Told> told =
        told(event("Attack", 0, null, null), event("Attack", 1, null, "2024-05-06"));
    assertEquals(1, told.size());
    assertEquals(1, told.get(0).again().size());
    assertEquals(new TimeValue("2024-05-06"), told.get(0).event().time());
  }

  @Test
  void aMonthHoldsItsDays() {
    assertEquals(
        1,
        told(event("Attack", 0, null, "2024-05"), event("Attack", 1, null, "2024-05-06")).size());
  }

  @Test
  void anotherTimeOrTypeIsAnotherEvent() {
    assertEquals(
        2,
        told(event("Attack", 0, null, "2024-05-05"), event("Attack", 1, null, "2024-05-06"))
            .size());
    assertEquals(2, told(event("Attack", 0, null, null), event("Invade", 1, null, null)).size());
  }

  @Test
  void whatIsOnlyReportedIsKeptApart() {
    assertEquals(2, told(event("Attack", 0, 0, null), event("Attack", 1, 1, null)).size());
  }

  @Test
  void whereNobodyIsKnownNothingIsTheSame() {
    Event nobody = of("Attack", 0, ImmutableList.of(), null, null);
    assertEquals(2, told(nobody, nobody).size());
  }

  @Test
  void theGraphHasOneNodeThatPointsToTheLaterMention() {
    NamedGraph graph =
        new GraphMapper(Iris.DEFAULT, GraphMapperTest.RUN, RulePrecisions.NONE)
            .map(
                Dispatch.ANALYSIS,
                new Findings(
                    ImmutableList.of(),
                    ImmutableList.of(
                        event("Attack", 0, null, null).withId(0),
                        event("Attack", 1, null, null).withId(1)),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of()),
                Dispatch.resolutions());
    assertEquals(1, count(graph, Terms.TRIGGER));
    assertEquals(1, count(graph, Terms.MENTIONED_AGAIN));
  }

  private static long count(NamedGraph graph, org.eclipse.rdf4j.model.IRI property) {
    return graph.statements().stream()
        .filter(statement -> statement.getPredicate().equals(property))
        .count();
  }

  private static ImmutableList<SameEvents.Told> told(Event... events) {
    return SameEvents.of(
        IntStream.range(0, events.length).mapToObj(i -> events[i].withId(i)).toList(),
        Dispatch.resolutions());
  }

  /** Something that Arvania does to Tarsia. */
  private static Event event(
      String type, int sentence, @Nullable Integer claim, @Nullable String time) {
    return of(type, sentence, ImmutableList.of(Dispatch.phrase(sentence, "Arvania")), claim, time);
  }

  private static Event of(
      String type,
      int sentence,
      List<Phrase> initiators,
      @Nullable Integer claim,
      @Nullable String time) {
    return new Event(
        0,
        type,
        Dispatch.phrase(sentence, "Tarsia").span(),
        ImmutableList.copyOf(initiators),
        ImmutableList.of(Dispatch.phrase(sentence, "Tarsia")),
        ImmutableList.of(),
        ImmutableList.of(),
        time == null ? null : new TimeValue(time),
        Polarity.POSITIVE,
        Modality.ACTUAL,
        claim,
        null,
        sentence,
        "event-attack");
  }
}
