package org.parley.pipeline;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.Extractor;
import org.parley.extract.Findings;
import org.parley.extract.RulePrecisions;
import org.parley.extract.TerritorialStatus;
import org.parley.link.Entity;
import org.parley.link.Linker;
import org.parley.link.Resolutions;
import org.parley.nlp.Parser;
import org.parley.text.Analysis;
import org.parley.text.Document;

/**
 * The way from a document to what was read out of it: parse, extract, link, settle.
 *
 * <p>Safe for use by several threads, each with a parser of its own.
 */
public final class Interpreter {
  private final Extractor extractor;
  private final Linker linker;

  public Interpreter(Extractor extractor, Linker linker) {
    this.extractor = extractor;
    this.linker = linker;
  }

  /** How often each rule was right. */
  public RulePrecisions precisions() {
    return extractor.precisions();
  }

  /**
   * Reads a document.
   *
   * @throws ProblemException if it cannot be parsed
   */
  public Interpretation interpret(Parser parser, Document document) throws ProblemException {
    return interpret(parser.parse(document));
  }

  /** Reads a document that is parsed already. */
  public Interpretation interpret(Analysis analysis) {
    Findings findings = extractor.extract(analysis);
    Resolutions resolutions = linker.resolve(analysis, findings);
    return new Interpretation(analysis, settled(findings, resolutions), resolutions);
  }

  /**
   * Leaves out statuses of what turns out to be no territory: grammar alone cannot tell "the island
   * is part of Norland" from "the army is part of the plan".
   */
  private static Findings settled(Findings findings, Resolutions resolutions) {
    ImmutableList.Builder<TerritorialStatus> statuses = ImmutableList.builder();
    int id = 0;
    for (TerritorialStatus status : findings.statuses()) {
      ImmutableList<Entity> territory = resolutions.of(status.territory());
      ImmutableList<Entity> object =
          status.object() == null ? ImmutableList.of() : resolutions.of(status.object());
      if (isTerritory(territory)
          && (status.object() == null || !object.isEmpty())
          && Collections.disjoint(territory, object)) {
        statuses.add(status.withId(id++));
      }
    }
    return new Findings(
        findings.claims(),
        findings.events(),
        findings.conditions(),
        findings.conditionSets(),
        statuses.build());
  }

  private static boolean isTerritory(ImmutableList<Entity> entities) {
    return !entities.isEmpty() && entities.stream().allMatch(entity -> entity.type().isTerritory());
  }
}
