package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.extract.Claim;
import org.parley.extract.Event;
import org.parley.extract.Findings;
import org.parley.extract.Modality;
import org.parley.extract.Polarity;
import org.parley.extract.Quoting;
import org.parley.extract.SpeechAct;
import org.parley.rdf.EventTypes;
import org.parley.text.Phrase;
import org.parley.text.Span;

/** Which events PLOVER codes, and as what. */
class PloverCodingTest {
  private static final PloverCoding CODING = new PloverCoding(EventTypes.load());
  private static final Phrase ACTOR = new Phrase(0, 0, new Span(0, 7), new Span(0, 7));

  @Test
  void whatIsDoneHasTheCodeOfItsType() {
    assertEquals("FIGHT", code(event("Attack", Modality.ACTUAL)));
  }

  @Test
  void whatIsAnnouncedIsAVerbalActOfItsOwn() {
    assertEquals("THREATEN", code(event("Attack", Modality.FUTURE)));
    assertEquals("AGREE", code(event("Visit", Modality.FUTURE)));
    assertEquals("THREATEN", code(event("HaltTalks", Modality.POSSIBLE)));
  }

  @Test
  void whatIsDemandedOrImaginedOrDidNotHappenIsNone() {
    assertNull(code(event("Withdraw", Modality.DEMANDED)));
    assertNull(code(event("Withdraw", Modality.HYPOTHETICAL)));
    assertNull(
        code(
            event(
                0,
                "Withdraw",
                Polarity.NEGATIVE,
                Modality.ACTUAL,
                ImmutableList.of(ACTOR),
                null,
                null)));
  }

  @Test
  void whatIsRefusedIsARejection() {
    assertEquals(
        "REJECT",
        code(
            event(
                0,
                "Concede",
                Polarity.NEGATIVE,
                Modality.CONDITIONAL,
                ImmutableList.of(ACTOR),
                null,
                null)));
  }

  @Test
  void whatSomebodyUndergoesIsCodedWhereNothingElseIs() {
    Event killed = undergone(0, "Kill");
    assertEquals(
        ImmutableMap.of(0, "ASSAULT"),
        CODING.codes(findings(ImmutableList.of(), killed), any -> true));
    Event visit =
        event(1, "Visit", Polarity.POSITIVE, Modality.ACTUAL, ImmutableList.of(ACTOR), null, null);
    assertEquals(
        ImmutableMap.of(1, "CONSULT"),
        CODING.codes(findings(ImmutableList.of(), killed, visit), any -> true));
  }

  @Test
  void whatNobodyIsKnownToDoIsNone() {
    assertNull(
        code(
            event(0, "Fight", Polarity.POSITIVE, Modality.ACTUAL, ImmutableList.of(), null, null)));
  }

  @Test
  void anActThatIsThreatenedIsToldByTheThreat() {
    Claim threat =
        new Claim(
            0,
            SpeechAct.THREAT,
            ACTOR,
            null,
            new Span(8, 18),
            ImmutableList.of(new Span(19, 30)),
            Quoting.NONE,
            ImmutableList.of(),
            false,
            ImmutableList.of(),
            null,
            0,
            "promised-to");
    Event threatens =
        event(0, "Threaten", Polarity.POSITIVE, Modality.ACTUAL, ImmutableList.of(ACTOR), null, 0);
    Event attack =
        event(1, "Attack", Polarity.POSITIVE, Modality.FUTURE, ImmutableList.of(ACTOR), 0, null);
    assertEquals(
        ImmutableMap.of(0, "THREATEN"),
        CODING.codes(findings(ImmutableList.of(threat), threatens, attack), any -> true));
  }

  @Test
  void whoeverIsWillingToDoSomethingDoesOneThing() {
    Event willing =
        event(0, "Agree", Polarity.POSITIVE, Modality.ACTUAL, ImmutableList.of(ACTOR), null, null);
    Event aid =
        event(1, "Aid", Polarity.POSITIVE, Modality.FUTURE, ImmutableList.of(ACTOR), null, null);
    assertEquals(
        ImmutableMap.of(0, "AGREE"),
        CODING.codes(findings(ImmutableList.of(), willing, aid), any -> true));
  }

  private static @Nullable String code(Event event) {
    return CODING.codes(findings(ImmutableList.of(), event), any -> true).get(event.id());
  }

  private static Findings findings(ImmutableList<Claim> claims, Event... events) {
    return new Findings(
        claims,
        ImmutableList.copyOf(events),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static Event undergone(int id, String type) {
    return new Event(
        id,
        type,
        new Span(8, 18),
        ImmutableList.of(),
        ImmutableList.of(ACTOR),
        ImmutableList.of(),
        ImmutableList.of(),
        null,
        Polarity.POSITIVE,
        Modality.ACTUAL,
        null,
        null,
        0,
        "agent-acts-on-patient");
  }

  private static Event event(String type, Modality modality) {
    return event(0, type, Polarity.POSITIVE, modality, ImmutableList.of(ACTOR), null, null);
  }

  private static Event event(
      int id,
      String type,
      Polarity polarity,
      Modality modality,
      ImmutableList<Phrase> initiators,
      @Nullable Integer claim,
      @Nullable Integer cueOf) {
    return new Event(
        id,
        type,
        new Span(8, 18),
        initiators,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        null,
        polarity,
        modality,
        claim,
        cueOf,
        0,
        "agent-acts-on-patient");
  }
}
