package org.parley.pipeline;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Claim;
import org.parley.extract.Event;
import org.parley.extract.Findings;
import org.parley.extract.Modality;
import org.parley.extract.Polarity;
import org.parley.extract.SpeechAct;
import org.parley.rdf.EventTypes;

/**
 * Codes events as the PLOVER scheme does, which knows fewer things to be events than Parley.
 *
 * <p>PLOVER codes what is done. An act that is announced or considered is a verbal act of its own:
 * {@code AGREE} if it would be cooperative, {@code THREATEN} if hostile. What somebody is accused
 * of, and what is demanded, promised or refused by an act of saying is told by that act; what did
 * not happen, what is only imagined and what nobody is known to do at no known place and time is no
 * event. The scheme: <a href="https://github.com/openeventdata/PLOVER">Open Event Data
 * Alliance</a>.
 */
public final class PloverCoding {
  private static final ImmutableSet<String> COOPERATIVE =
      ImmutableSet.of("CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT");
  private static final ImmutableSet<String> HOSTILE =
      ImmutableSet.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "FIGHT");
  private static final ImmutableSet<SpeechAct> TELLS_OF_ACTS =
      ImmutableSet.of(
          SpeechAct.ACCUSATION,
          SpeechAct.DEMAND,
          SpeechAct.OFFER,
          SpeechAct.THREAT,
          SpeechAct.PROMISE,
          SpeechAct.DENIAL);

  private final EventTypes types;

  public PloverCoding(EventTypes types) {
    this.types = types;
  }

  /** The codes of the events that PLOVER codes, by their numbers. */
  public ImmutableMap<Integer, String> codes(Interpretation read) {
    Told told = new Told(read);
    Map<Integer, String> codes = new HashMap<>(codes(read.findings(), told::isDeed));
    Set<Integer> withVerb = new HashSet<>();
    for (Event event : read.findings().events()) {
      if (codes.containsKey(event.id()) && told.byVerb(event)) {
        withVerb.add(event.sentence());
      }
    }
    // "raided the camp during the uprising": what is only mentioned is no news beside what is told
    for (Event event : read.findings().events()) {
      if (withVerb.contains(event.sentence()) && told.inPassing(event)) {
        codes.remove(event.id());
      }
    }
    return ImmutableSortedMap.copyOf(codes);
  }

  /**
   * @param isDeed whether somebody does what an event with initiators tells
   */
  ImmutableMap<Integer, String> codes(Findings findings, Predicate<Event> isDeed) {
    Map<Integer, String> codes = new HashMap<>();
    for (Event event : findings.events()) {
      String code = isDeed.test(event) ? code(findings, event) : null;
      if (code != null
          && !isRepeated(findings, event, code)
          && !isGranted(findings, event)
          && !isSlogan(findings, event, code)) {
        codes.put(event.id(), code);
      }
    }
    return withoutActor(findings, codes);
  }

  /**
   * "Two men were killed": what somebody undergoes from nobody knows whom is coded where its
   * sentence tells of nothing else.
   */
  private ImmutableMap<Integer, String> withoutActor(
      Findings findings, Map<Integer, String> codes) {
    Set<Integer> told = new HashSet<>();
    findings.events().stream()
        .filter(event -> codes.containsKey(event.id()))
        .forEach(event -> told.add(event.sentence()));
    for (Event event : findings.events()) {
      String code = types.plover(event.type());
      if (code != null
          && event.initiators().isEmpty()
          && !event.targets().isEmpty()
          && event.modality() == Modality.ACTUAL
          && event.polarity() == Polarity.POSITIVE
          && !isTold(findings, event)
          && told.add(event.sentence())) {
        codes.put(event.id(), code);
      }
    }
    return ImmutableSortedMap.copyOf(codes);
  }

  /** "is willing to send aid": whoever is willing to do something does one thing, not two. */
  private boolean isRepeated(Findings findings, Event event, String code) {
    return event.modality() != Modality.ACTUAL
        && findings.events().stream()
            .anyMatch(
                other ->
                    other.sentence() == event.sentence()
                        && (other.modality() == Modality.ACTUAL || other.id() < event.id())
                        && other.initiators().equals(event.initiators())
                        && code.equals(code(findings, other)));
  }

  /** "helped them fight", "let them march": what they are given, not what they do. */
  private boolean isGranted(Findings findings, Event event) {
    return event.modality() == Modality.POSSIBLE
        && findings.events().stream()
            .anyMatch(
                other ->
                    other.sentence() == event.sentence()
                        && other.id() != event.id()
                        && other.targets().equals(event.initiators())
                        && COOPERATIVE.contains(Strings.nullToEmpty(types.plover(other.type()))));
  }

  /** "marched to demand elections": what a protest is for is no act beside it. */
  private boolean isSlogan(Findings findings, Event event, String code) {
    return code.equals("DEMAND")
        && findings.events().stream()
            .anyMatch(
                other ->
                    other.sentence() == event.sentence()
                        && other.initiators().equals(event.initiators())
                        && "PROTEST".equals(code(findings, other)));
  }

  private @Nullable String code(Findings findings, Event event) {
    String code = types.plover(event.type());
    if (code == null || !isKnown(event) || isTold(findings, event)) {
      return null;
    }
    if (event.polarity() == Polarity.NEGATIVE) {
      return isRefused(event, code) ? "REJECT" : null;
    }
    return switch (event.modality()) {
      case ACTUAL -> code;
      case FUTURE -> code.equals("AGREE") ? code : intent(code);
      case POSSIBLE, CONDITIONAL -> intent(code);
      case DEMANDED, HYPOTHETICAL -> null;
    };
  }

  private static @Nullable String intent(String code) {
    return COOPERATIVE.contains(code) || code.equals("AGREE")
        ? "AGREE"
        : HOSTILE.contains(code) ? "THREATEN" : null;
  }

  /** "would not meet the demands", "will not negotiate". */
  private static boolean isRefused(Event event, String code) {
    boolean ahead = event.modality() == Modality.FUTURE || event.modality() == Modality.CONDITIONAL;
    return ahead && (COOPERATIVE.contains(code) || code.equals("AGREE"));
  }

  private static boolean isKnown(Event event) {
    return !event.initiators().isEmpty() || (!event.locations().isEmpty() && event.time() != null);
  }

  /** Whether an act of saying that is an event itself tells what is to be done. */
  private static boolean isTold(Findings findings, Event event) {
    if (event.claim() == null) {
      return false;
    }
    Claim claim = findings.claims().get(event.claim());
    return TELLS_OF_ACTS.contains(claim.act())
        && findings.events().stream()
            .anyMatch(other -> other.cueOf() != null && other.cueOf() == claim.id());
  }
}
