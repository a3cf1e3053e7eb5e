package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.ClaimFinder.FoundClaim;
import org.parley.text.Analysis;
import org.parley.text.Span;

/**
 * Applies the rules to a document.
 *
 * <p>Immutable and safe for use by several threads. Nothing of one document is kept for the next.
 */
public final class Extractor {
  private static final int DEEPEST_NESTING = 16;

  private final Lexicon lexicon;
  private final ImmutableList<Rule> rules;
  private final ImmutableMap<Rule.Kind, RuleIndex> indexes;
  private final TimeReader timeReader;
  private final RulePrecisions precisions;
  private final double minimumPrecision;

  private Extractor(
      Lexicon lexicon,
      ImmutableList<Rule> rules,
      RulePrecisions precisions,
      double minimumPrecision) {
    this.precisions = precisions;
    this.minimumPrecision = minimumPrecision;
    this.lexicon = lexicon;
    this.rules = rules;
    this.indexes =
        Arrays.stream(Rule.Kind.values())
            .collect(
                ImmutableMap.toImmutableMap(
                    Function.identity(), kind -> RuleIndex.of(rules, kind)));
    this.timeReader = new TimeReader(lexicon);
  }

  /**
   * Reads lexicon and rules.
   *
   * @throws ProblemException if a file breaks the format; nothing is skipped silently
   */
  static Extractor load(ExtractionFiles files) throws ProblemException {
    return new Extractor(
        LexiconReader.read(files.lexicon()),
        RuleReader.read(files.rules()),
        files.precisions(),
        files.minimumPrecision());
  }

  /** How often each rule was right. */
  public RulePrecisions precisions() {
    return precisions;
  }

  /** The rules in the order in which they are tried. */
  ImmutableList<Rule> rules() {
    return rules;
  }

  /** A document as the rules see it. */
  Reading reading(Analysis analysis) {
    return new Reading(analysis, lexicon, timeReader);
  }

  /** Finds what is said, demanded, required and what happens in a document. */
  public Findings extract(Analysis analysis) {
    Reading reading = reading(analysis);
    List<FoundClaim> turns = Turns.find(reading);
    List<FoundClaim> found = new ArrayList<>(turns);
    new ClaimFinder(index(Rule.Kind.CLAIM))
        .find(reading).stream().filter(claim -> !Turns.isTold(turns, claim)).forEach(found::add);
    List<FoundClaim> all = new QuoteFinder(reading, found).find();
    all.addAll(AnnouncedSpeech.find(reading, all));
    all.addAll(Credits.find(reading));
    all.addAll(SlashCredits.find(reading));
    ImmutableList<Claim> claims = numbered(all);
    Scope scope = new Scope(claims);
    List<Event> events = new EventFinder(index(Rule.Kind.EVENT)).find(reading, scope);
    ConditionFinder.Found conditions =
        new ConditionFinder(index(Rule.Kind.CONDITION)).find(reading, scope, claims);
    List<TerritorialStatus> statuses =
        new StatusFinder(index(Rule.Kind.STATUS)).find(reading, scope);
    return new Findings(
        claims,
        numbered(
            ProvisionalEvents.of(reading, events, conditions.conditions()),
            Event::rule,
            Event::trigger,
            Event::withId),
        numbered(conditions.conditions(), Condition::rule, Condition::condition, Condition::withId),
        ImmutableList.copyOf(conditions.sets()),
        numbered(
            statuses, TerritorialStatus::rule, TerritorialStatus::span, TerritorialStatus::withId));
  }

  private RuleIndex index(Rule.Kind kind) {
    return Objects.requireNonNull(indexes.get(kind));
  }

  /** Whether what a rule finds is good enough to be told. */
  private boolean admits(String rule) {
    return precisions.admits(rule, minimumPrecision);
  }

  private ImmutableList<Claim> numbered(List<FoundClaim> found) {
    List<Claim> sorted =
        found.stream()
            .map(FoundClaim::claim)
            .filter(claim -> !claim.content().isEmpty() && !claim.propositions().isEmpty())
            .filter(claim -> admits(claim.rule()))
            .sorted(Comparator.comparing(Extractor::place))
            .toList();
    Map<Integer, @Nullable Integer> within = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      within.put(i, enclosing(sorted, i));
    }
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    for (int i = 0; i < sorted.size(); i++) {
      claims.add(sorted.get(i).numbered(i, isCircular(within, i) ? null : within.get(i)));
    }
    return claims.build();
  }

  private static Span place(Claim claim) {
    return claim.cue() != null ? claim.cue() : claim.content().get(0);
  }

  /** The claim with the least content that holds the other's cue. */
  private static @Nullable Integer enclosing(List<Claim> claims, int inner) {
    Span place = place(claims.get(inner));
    Integer best = null;
    int bestLength = Integer.MAX_VALUE;
    for (int i = 0; i < claims.size(); i++) {
      if (i == inner || claims.get(i).act() == SpeechAct.CREDIT || !claims.get(i).says(place)) {
        continue;
      }
      int length = claims.get(i).content().stream().mapToInt(Span::length).sum();
      if (length < bestLength) {
        best = i;
        bestLength = length;
      }
    }
    return best;
  }

  private static boolean isCircular(Map<Integer, @Nullable Integer> within, int start) {
    Integer at = within.get(start);
    for (int steps = 0; at != null; steps++) {
      if (at == start || steps > DEEPEST_NESTING) {
        return true;
      }
      at = within.get(at);
    }
    return false;
  }

  /** Sorts what is good enough by place, and gives each its number. */
  private <T> ImmutableList<T> numbered(
      List<T> findings,
      Function<T, String> rule,
      Function<T, Span> place,
      BiFunction<T, Integer, T> number) {
    List<T> sorted = new ArrayList<>(findings);
    sorted.removeIf(finding -> !admits(rule.apply(finding)));
    sorted.sort(Comparator.comparing(place));
    ImmutableList.Builder<T> numbered = ImmutableList.builder();
    for (int i = 0; i < sorted.size(); i++) {
      numbered.add(number.apply(sorted.get(i), i));
    }
    return numbered.build();
  }
}
