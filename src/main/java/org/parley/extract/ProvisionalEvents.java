package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.parley.text.Regex;

/**
 * Events that a condition asks for: "will sign provided that they <i>withdraw</i>", "depends on the
 * <i>withdrawal</i> of the troops". Nobody says that they happen. Behind "if" and "unless" the
 * syntax tells so; behind longer connectives, which the parser hangs in many ways, where the
 * condition stands does.
 */
final class ProvisionalEvents {
  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of("providedThat", "onCondition", "asLongAs", "inCase", "when");
  private static final ImmutableSet<String> KINDS_OF_NOUNS =
      ImmutableSet.of("dependsOn", "onlyAfter", "onCondition", "inCase", "inExchangeFor");

  private ProvisionalEvents() {}

  /** The same events, those that a condition asks for as hypothetical ones. */
  static ImmutableList<Event> of(Reading reading, List<Event> events, List<Condition> conditions) {
    return events.stream()
        .map(
            event ->
                event.modality() == Modality.ACTUAL
                        && conditions.stream()
                            .anyMatch(
                                condition ->
                                    asksFor(reading, condition, event)
                                        || names(reading, condition, event))
                    ? event.in(Modality.HYPOTHETICAL)
                    : event)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean asksFor(Reading reading, Condition condition, Event event) {
    if (!KINDS.contains(condition.kind())
        || condition.sentence() != event.sentence()
        || !condition.condition().contains(event.trigger())) {
      return false;
    }
    Syntax syntax = reading.sentence(event.sentence());
    boolean verb = false;
    for (int token = 0; token < syntax.size(); token++) {
      if (!condition.condition().contains(syntax.token(token).span())
          || syntax.token(token).span().start() > event.trigger().start()) {
        continue;
      }
      // "as long as the troops who attacked the town stay": that they did is taken for granted
      if (Regex.matches(syntax.token(token).xpos(), "WDT|WP")) {
        return false;
      }
      verb |= event.trigger().contains(syntax.token(token).span()) && syntax.isVerb(token);
    }
    return verb;
  }

  /** "Depends on the <i>release</i> of the men": the first noun is what has to come. */
  private static boolean names(Reading reading, Condition condition, Event event) {
    if (!KINDS_OF_NOUNS.contains(condition.kind())
        || condition.sentence() != event.sentence()
        || !condition.condition().contains(event.trigger())) {
      return false;
    }
    Syntax syntax = reading.sentence(event.sentence());
    for (int token = 0; token < syntax.size(); token++) {
      if (!condition.condition().contains(syntax.token(token).span())) {
        continue;
      }
      if (event.trigger().contains(syntax.token(token).span())) {
        return syntax.token(token).upos().equals("NOUN")
            && (!condition.kind().equals("inExchangeFor") || isOffered(syntax, condition));
      }
      if (syntax.is(token, "case") || syntax.isVerb(token)) {
        return false;
      }
    }
    return false;
  }

  /** "<i>Offered</i> grain in exchange for …", "will give": not "freed five men in exchange". */
  private static boolean isOffered(Syntax syntax, Condition condition) {
    for (int token = 0; token < syntax.size(); token++) {
      boolean offers =
          syntax.entry("speech", token).isPresent()
              || ClauseMood.modality(syntax, token) != Modality.ACTUAL;
      if (offers
          && syntax.isVerb(token)
          && condition.consequence() != null
          && condition.consequence().contains(syntax.token(token).span())) {
        return true;
      }
    }
    return false;
  }
}
