package org.parley.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.parley.extract.Findings;
import org.parley.extract.RulePrecisions;
import org.parley.extract.StatusMode;
import org.parley.link.Entity;
import org.parley.text.Span;

class GraphMapperTest {
  static final Run RUN = new Run("0.1.0", "1111", "2222");

  private static NamedGraph map(Findings findings) {
    return new GraphMapper(Iris.DEFAULT, RUN, RulePrecisions.NONE)
        .map(Dispatch.ANALYSIS, findings, Dispatch.resolutions());
  }

  private static NamedGraph dispatch() {
    return map(Dispatch.findings());
  }

  private static ImmutableSet<Value> objects(NamedGraph graph, IRI predicate) {
    return graph.statements().stream()
        .filter(statement -> statement.getPredicate().equals(predicate))
        .map(Statement::getObject)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> texts(NamedGraph graph, IRI predicate) {
    return objects(graph, predicate).stream()
        .map(Value::stringValue)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<IRI> members(NamedGraph graph, IRI type) {
    return graph.statements().stream()
        .filter(s -> s.getPredicate().equals(RDF.TYPE) && s.getObject().equals(type))
        .map(statement -> (IRI) statement.getSubject())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void findingsBecomeExactlyTheStatementsOfTheGoldenFile() throws Exception {
    String expected =
        Resources.toString(Resources.getResource(GraphMapperTest.class, "dispatch.nq"), UTF_8);
    assertEquals(expected, nquads(dispatch()));
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    Findings findings = Dispatch.findings();
    Findings shuffled =
        new Findings(
            findings.claims(),
            findings.events().reverse(),
            findings.conditions(),
            findings.conditionSets(),
            findings.statuses());
    for (List<Entity> entities :
        Collections2.orderedPermutations(
            List.of(Dispatch.TARSIA, Dispatch.BELMAR, Dispatch.ARVANIA),
            Comparator.comparing(Entity::label))) {
      NamedGraph graph =
          new GraphMapper(Iris.DEFAULT, RUN, RulePrecisions.NONE)
              .map(Dispatch.ANALYSIS, shuffled, Dispatch.resolutions(entities));
      assertEquals(nquads(dispatch()), nquads(graph));
    }
  }

  @Test
  void statementsCarryThePrecisionOfTheirRuleWhereItWasMeasured() {
    Findings findings = Dispatch.findings();
    String rule = findings.claims().get(0).rule();
    RulePrecisions precisions =
        new RulePrecisions(
            "some texts", ImmutableSortedMap.of(rule, new RulePrecisions.Judgements(18, 3)));
    NamedGraph graph =
        new GraphMapper(Iris.DEFAULT, RUN, precisions)
            .map(Dispatch.ANALYSIS, findings, Dispatch.resolutions());
    assertEquals(ImmutableSet.of("0.8261"), texts(graph, Terms.RULE_PRECISION));
    assertEquals(
        graph.statements().stream()
            .filter(s -> s.getPredicate().equals(Terms.RULE))
            .filter(s -> s.getObject().stringValue().equals(rule))
            .map(Statement::getSubject)
            .collect(ImmutableSet.toImmutableSet()),
        graph.statements().stream()
            .filter(s -> s.getPredicate().equals(Terms.RULE_PRECISION))
            .map(Statement::getSubject)
            .collect(ImmutableSet.toImmutableSet()));
    assertTrue(texts(graph, Terms.RULE).size() > 1);
  }

  @Test
  void everythingLiesInTheGraphOfTheDocument() {
    NamedGraph graph = dispatch();
    assertEquals(Iris.DEFAULT.graphName(Dispatch.DOCUMENT.id()), graph.name());
    assertTrue(
        graph.statements().stream()
            .allMatch(statement -> graph.name().equals(statement.getContext().stringValue())));
  }

  @Test
  void thereAreNoBlankNodes() {
    assertTrue(
        dispatch().statements().stream()
            .flatMap(s -> Stream.of(s.getSubject(), s.getObject(), s.getContext()))
            .noneMatch(Value::isBNode));
  }

  @Test
  void quotesAreTheSlicesOfTheDocumentAtTheirOffsetsInCodePoints() {
    NamedGraph graph = dispatch();
    for (Statement start : graph.statements()) {
      String subject = start.getSubject().stringValue();
      if (start.getPredicate().equals(Vocabulary.START) && subject.endsWith("#position")) {
        int from = Integer.parseInt(start.getObject().stringValue());
        int to = Integer.parseInt(only(graph, subject, Vocabulary.END));
        String exact = only(graph, subject.replace("#position", "#quote"), Vocabulary.EXACT);
        assertEquals(Dispatch.DOCUMENT.text().slice(new Span(from, to)), exact);
        // The dove at the beginning counts once, though Java counts it twice.
        assertEquals(Dispatch.TEXT.indexOf(exact, from) - (from == 0 ? 0 : 1), from);
      }
    }
  }

  private static String only(NamedGraph graph, String subject, IRI predicate) {
    return graph.statements().stream()
        .filter(s -> s.getSubject().stringValue().equals(subject))
        .filter(s -> s.getPredicate().equals(predicate))
        .map(s -> s.getObject().stringValue())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void claimsAboutAStatusShareItsProposition() {
    NamedGraph graph = dispatch();
    IRI status = members(graph, Terms.TERRITORIAL_STATUS).get(0);
    String content = only(graph, status.stringValue(), Terms.HAS_PROPOSITION);
    assertTrue(
        members(graph, Terms.CLAIM).stream()
            .anyMatch(c -> only(graph, c.stringValue(), Terms.HAS_PROPOSITION).equals(content)));
    assertEquals(Terms.NAMESPACE + "partOf", only(graph, content, RDF.PREDICATE));
  }

  @Test
  void aStatusOfThePastGivesNoClaimAboutThePresent() {
    NamedGraph graph =
        map(
            Dispatch.findings(
                Stream.of(Dispatch.demand(), Dispatch.denial()),
                Dispatch.status(1, StatusMode.HISTORICAL, Dispatch.phrase(1, "Tarsia"))));
    assertEquals(2, members(graph, Terms.CLAIM).size());
    assertEquals(1, members(graph, Terms.TERRITORIAL_STATUS).size());
  }

  @Test
  void aStatusInTheDocumentsOwnVoiceIsAccordingToTheDocument() {
    NamedGraph graph =
        map(
            Dispatch.findings(
                Stream.empty(),
                Dispatch.status(null, StatusMode.ASSERTED, Dispatch.phrase(1, "Tarsia"))));
    assertEquals(
        ImmutableSet.of(Iris.DEFAULT.documentName(Dispatch.DOCUMENT.id())),
        texts(graph, Terms.ACCORDING_TO));
    assertEquals(ImmutableSet.of(Terms.named("Positive")), objects(graph, Terms.POLARITY));
  }

  @Test
  void aStatusOfAnUnknownTerritoryIsLeftOut() {
    NamedGraph graph =
        map(
            Dispatch.findings(
                Stream.empty(),
                Dispatch.status(null, StatusMode.ASSERTED, Dispatch.phrase(0, "the troops"))));
    assertEquals(ImmutableList.of(), members(graph, Terms.TERRITORIAL_STATUS));
  }

  @Test
  void aPhraseThatMeansSeveralGivesAStatusForEach() {
    NamedGraph graph =
        map(
            Dispatch.findings(
                Stream.of(Dispatch.demand(), Dispatch.denial()),
                Dispatch.status(1, StatusMode.DENIED, Dispatch.phrase(1, "Both capitals"))));
    assertEquals(2, members(graph, Terms.TERRITORIAL_STATUS).size());
    assertEquals(2, objects(graph, Terms.TERRITORY).size());
    // One for the demand, one for what is denied, and one for each status.
    assertEquals(4, members(graph, Terms.CLAIM).size());
    assertTrue(
        members(graph, Terms.PROPOSITION).stream()
            .allMatch(
                node ->
                    graph.statements().stream()
                            .filter(s -> s.getSubject().equals(node))
                            .filter(s -> s.getPredicate().equals(RDF.SUBJECT))
                            .count()
                        == 1));
  }

  @Test
  void aClaimWithinAClaimIsReportedAndNamesTheOuterOne() {
    NamedGraph graph =
        map(Dispatch.findings(Stream.of(Dispatch.demand(), Dispatch.denial(0, false))));
    assertEquals(1, members(graph, Terms.REPORTED_EVENT).size());
    assertEquals(ImmutableSet.of(members(graph, Terms.EVENT).get(0)), objects(graph, Terms.WITHIN));
  }

  @Test
  void aSayingThatDidNotTakePlaceIsWithheld() {
    NamedGraph graph =
        map(Dispatch.findings(Stream.of(Dispatch.demand(), Dispatch.denial(null, true))));
    assertEquals(ImmutableSet.of("true"), texts(graph, Terms.WITHHELD));
  }

  @Test
  void findingsThatNameOthersThatDoNotExistAreABug() {
    Findings findings =
        Dispatch.findings(
            Stream.empty(), Dispatch.status(7, StatusMode.CLAIMED, Dispatch.phrase(1, "Tarsia")));
    assertThrows(IllegalArgumentException.class, () -> map(findings));
  }

  @Test
  void labelsAreOnOneLineAndNotLong() {
    for (String label : texts(dispatch(), RDFS.LABEL)) {
      assertFalse(label.isBlank());
      assertTrue(label.codePointCount(0, label.length()) <= 300, label);
    }
  }

  static String nquads(NamedGraph graph) {
    StringWriter out = new StringWriter();
    RDFWriter writer = Rio.createWriter(RDFFormat.NQUADS, out);
    writer.startRDF();
    graph.statements().forEach(writer::handleStatement);
    writer.endRDF();
    return out.toString();
  }
}
