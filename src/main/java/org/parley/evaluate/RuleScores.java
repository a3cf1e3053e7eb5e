package org.parley.evaluate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.TreeMap;
import org.parley.extract.Claim;
import org.parley.extract.Condition;
import org.parley.extract.Event;
import org.parley.extract.RulePrecisions;
import org.parley.extract.RulePrecisions.Judgements;
import org.parley.extract.SpeechAct;
import org.parley.pipeline.Interpretation;
import org.parley.pipeline.PloverCoding;
import org.parley.text.Sentence;
import org.parley.text.Span;

/**
 * Counts for each rule how many of its findings people agree with.
 *
 * <ul>
 *   <li>A claim with a cue is right if its cue overlaps the words that tell of an attribution whose
 *       source, if it has any, holds the head of the speaker. Only acts by which somebody says,
 *       thinks or asks something are judged: those who mark attributions mark no demands,
 *       judgements and announcements of what one will do, so that every one of them would count as
 *       wrong.
 *   <li>A condition with a connective is right if that overlaps the connective of a condition.
 *       Requirements and exchanges are not judged.
 *   <li>An event that has a PLOVER code is judged where its trigger is among the words of an event:
 *       right if code and actors agree. People code one event of a sentence, so other triggers are
 *       not judged.
 * </ul>
 *
 * Statuses are not judged, nor is anything in a document where nobody looked for its kind, nor an
 * event that is the act of a claim, since that claim is judged.
 */
public final class RuleScores {
  private static final ImmutableSet<SpeechAct> ATTRIBUTED =
      Sets.immutableEnumSet(
          SpeechAct.STATEMENT,
          SpeechAct.DENIAL,
          SpeechAct.ACCUSATION,
          SpeechAct.BELIEF,
          SpeechAct.QUESTION,
          SpeechAct.CREDIT);

  private final PloverCoding plover;
  private final EventJudge events;
  private final TreeMap<String, Judgements> byRule = new TreeMap<>();

  /**
   * @param countries the ISO 3166-1 alpha-3 codes of countries by Wikidata item
   */
  public RuleScores(PloverCoding plover, ImmutableMap<String, String> countries) {
    this.plover = plover;
    this.events = new EventJudge(countries);
  }

  /** Counts the findings in a document. */
  public void add(Gold gold, Interpretation read) {
    var attributions = gold.attributions();
    if (attributions != null) {
      for (Claim claim : read.findings().claims()) {
        if (claim.cue() != null && ATTRIBUTED.contains(claim.act())) {
          count(claim.rule(), attributions.stream().anyMatch(each -> agrees(each, claim, read)));
        }
      }
    }
    var connectives = gold.connectives();
    if (connectives != null) {
      for (Condition condition : read.findings().conditions()) {
        Span connective = condition.connective();
        if (connective != null && !isUnjudged(condition)) {
          count(
              condition.rule(),
              connectives.stream()
                  .anyMatch(words -> words.stream().anyMatch(connective::overlaps)));
        }
      }
    }
    var records = gold.events();
    if (records != null) {
      ImmutableMap<Integer, String> codes = plover.codes(read);
      for (Event event : read.findings().events()) {
        String code = codes.get(event.id());
        if (code != null && !isActOfClaim(event, read)) {
          events.judge(records, event, code, read).ifPresent(right -> count(event.rule(), right));
        }
      }
    }
  }

  private static boolean isUnjudged(Condition condition) {
    return condition.kind().equals("requirement") || condition.kind().equals("inExchangeFor");
  }

  private static boolean isActOfClaim(Event event, Interpretation read) {
    return event.cueOf() != null
        && read.findings().claims().get(event.cueOf()).rule().equals(event.rule());
  }

  private static boolean agrees(Gold.Attribution gold, Claim claim, Interpretation read) {
    Span cue = claim.cue();
    if (cue == null || gold.frame().stream().noneMatch(cue::overlaps)) {
      return false;
    }
    if (gold.source().isEmpty()) {
      return true;
    }
    if (claim.speaker() == null) {
      return false;
    }
    Sentence sentence = read.analysis().sentences().get(claim.speaker().sentence());
    Span head = sentence.token(claim.speaker().head()).span();
    return gold.source().stream().anyMatch(head::overlaps);
  }

  private void count(String rule, boolean right) {
    Judgements one = new Judgements(right ? 1 : 0, right ? 0 : 1);
    byRule.merge(
        rule,
        one,
        (before, more) ->
            new Judgements(before.right() + more.right(), before.wrong() + more.wrong()));
  }

  /**
   * What was counted so far.
   *
   * @param measuredOn on what, for the head of the file
   */
  public RulePrecisions precisions(String measuredOn) {
    return new RulePrecisions(measuredOn, ImmutableSortedMap.copyOfSorted(byRule));
  }
}
