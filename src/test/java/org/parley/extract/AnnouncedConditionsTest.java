package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Analysis;

/** Conditions that a sentence announces and a list below it tells, by a fixed parse. */
class AnnouncedConditionsTest {
  static final String PARSES = "announced-list.conllu";
  static final String TEXT =
      "The minister named three conditions for a truce:\n\n1. Norland withdraws its troops.\n"
          + "2. The crew is released.\n3. The strait is opened.\n\nNorland rejected them.";

  static final String WRAPPED =
      "The guild named its conditions for ending the strike:\n- higher wages,\n"
          + "- a new contract, or\n- the dismissal of the director.\nThe ministry rejected them.";

  @Test
  void itemsNeedNoBlankLinesAndNoVerbs() throws ProblemException {
    Analysis analysis = FixedParses.of(FixedParses.read(PARSES), WRAPPED);
    Findings found = ExtractionFiles.bundled().extractor().extract(analysis);
    assertEquals(
        List.of("higher wages", "a new contract", "the dismissal of the director"),
        found.conditions().stream()
            .map(each -> analysis.document().text().slice(each.condition()))
            .toList());
    assertEquals(
        List.of("ending the strike"),
        found.conditions().stream()
            .map(each -> Objects.requireNonNull(each.consequence()))
            .map(analysis.document().text()::slice)
            .distinct()
            .toList());
    assertEquals(
        List.of(ConditionSet.Combination.ANY_OF),
        found.conditionSets().stream().map(ConditionSet::combination).toList());
  }

  @Test
  void eachItemOfAListIsACondition() throws ProblemException {
    Analysis analysis = FixedParses.of(FixedParses.read(PARSES), TEXT);
    List<Condition> found = ExtractionFiles.bundled().extractor().extract(analysis).conditions();
    assertEquals(
        List.of("Norland withdraws its troops", "The crew is released", "The strait is opened"),
        found.stream().map(each -> analysis.document().text().slice(each.condition())).toList());
    assertEquals(1, found.stream().map(Condition::set).collect(Collectors.toSet()).size());
    assertNotNull(found.get(0).set());
    for (Condition each : found) {
      assertEquals(
          "a truce", analysis.document().text().slice(Objects.requireNonNull(each.consequence())));
      assertEquals(
          "The minister",
          analysis.document().text().slice(Objects.requireNonNull(each.speaker()).core()));
    }
    assertEquals(
        ImmutableSet.of("announced-conditions"),
        found.stream().map(Condition::rule).collect(Collectors.toSet()));
  }
}
