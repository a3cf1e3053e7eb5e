package org.parley.rdf;

import org.parley.extract.Findings;
import org.parley.extract.RulePrecisions;
import org.parley.link.Resolutions;
import org.parley.text.Analysis;

/**
 * Maps what was found in a document to the statements of its named graph. It holds all that is said
 * about the document, the entities that it mentions included: who removes the graph removes the
 * document.
 *
 * <p>The same input gives the same statements in the same order. There are no blank nodes. Safe for
 * use by several threads.
 *
 * <pre>{@code
 * NamedGraph graph =
 *     new GraphMapper(Iris.DEFAULT, run, RulePrecisions.NONE).map(analysis, findings, resolutions);
 * QuadsFile.write(folder.resolve("article.nq.gz"), List.of(graph));
 * }</pre>
 */
public final class GraphMapper {
  private final Iris iris;
  private final Run run;
  private final RulePrecisions precisions;

  /**
   * @param precisions how often each rule was right, which statements carry
   */
  public GraphMapper(Iris iris, Run run, RulePrecisions precisions) {
    this.iris = iris;
    this.run = run;
    this.precisions = precisions;
  }

  /**
   * The graph of a document.
   *
   * @throws IllegalArgumentException if a finding names a term that the ontology does not have, or
   *     another finding that does not exist
   */
  public NamedGraph map(Analysis analysis, Findings findings, Resolutions resolutions) {
    DocumentScope scope = new DocumentScope(iris, analysis, resolutions);
    Spans spans = new Spans(scope);
    StatementNodes statements = new StatementNodes(scope, spans, precisions);
    Propositions propositions = new Propositions(scope);
    ClaimNodes claims = new ClaimNodes(scope, propositions, findings);

    new DocumentStatements(scope).write(run, KeptSentences.of(analysis, findings));
    EntityStatements entities = new EntityStatements(scope, spans);
    resolutions.entities().forEach(entities::write);
    ClaimStatements claimStatements = new ClaimStatements(scope, statements, claims);
    claims.all().forEach(claimStatements::write);
    EventStatements events = new EventStatements(scope, statements, spans, claims);
    SameEvents.of(findings.events(), resolutions).forEach(events::write);
    ConditionSets sets = new ConditionSets(scope, findings);
    ConditionStatements conditions =
        new ConditionStatements(scope, statements, propositions, claims, sets);
    findings.conditions().forEach(conditions::write);
    StatusStatements statuses = new StatusStatements(scope, statements, propositions, claims);
    findings.statuses().forEach(statuses::write);
    return scope.graph().build();
  }
}
