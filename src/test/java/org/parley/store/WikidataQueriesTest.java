package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;

/** Queries as they are written for the Wikidata Query Service, without a change. */
class WikidataQueriesTest {
  private static final DatasetGraph DATA = DatabaseMgr.createDatasetGraph();

  @BeforeAll
  static void fill() {
    Txn.executeWrite(
        DATA,
        () ->
            RDFParser.fromString(
                    """
                    @prefix wd: <http://www.wikidata.org/entity/> .
                    @prefix wdt: <http://www.wikidata.org/prop/direct/> .
                    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                    @prefix schema: <http://schema.org/> .
                    <urn:g> {
                      wd:Q1 wdt:P31 wd:Q9 ; rdfs:label "Nordland"@de, "Norland"@mul ;
                        skos:altLabel "Norlandia"@en, "Nor"@en ; schema:description "land"@en .
                      wd:Q2 wdt:P31 wd:Q9 ; rdfs:label "Westmark"@de, "Westmark-en"@en .
                      wd:Q3 wdt:P31 wd:Q9 .
                    }
                    """,
                    Lang.TRIG)
                .parse(DATA));
    DATA.getContext().set(TDB2.symUnionDefaultGraph, true);
    SafeExecution.secure(DATA.getContext());
  }

  @Test
  void theLabelServiceAnswersFromTheStore() throws ProblemException {
    assertEquals(
        "Nordland Westmark Q3",
        column(
            "itemLabel",
            """
            SELECT ?item ?itemLabel WHERE {
              ?item wdt:P31 wd:Q9.
              SERVICE wikibase:label { bd:serviceParam wikibase:language "fr,de". }
            } ORDER BY ?item
            """));
  }

  @Test
  void mulStandsInForEveryLanguageAndEnglishAfterIt() throws ProblemException {
    assertEquals(
        "Norland Westmark-en Q3",
        column(
            "itemLabel",
            """
            SELECT ?itemLabel WHERE {
              SERVICE wikibase:label { bd:serviceParam wikibase:language "[AUTO_LANGUAGE],mul,en". }
              ?item wdt:P31 wd:Q9.
            } ORDER BY ?item
            """
                .replace("[AUTO_LANGUAGE],", "")));
  }

  @Test
  void descriptionsAliasesAndGivenNamesOfVariables() throws ProblemException {
    assertEquals(
        "land",
        column(
            "itemDescription",
            "SELECT ?itemDescription { BIND(wd:Q1 AS ?item)"
                + " SERVICE wikibase:label { bd:serviceParam wikibase:language 'en' } }"));
    assertEquals(
        "Nor, Norlandia",
        column(
            "itemAltLabel",
            "SELECT ?itemAltLabel { BIND(wd:Q1 AS ?item)"
                + " SERVICE wikibase:label { bd:serviceParam wikibase:language 'en' } }"));
    assertEquals(
        "Nordland",
        column(
            "name",
            "SELECT ?name { VALUES ?item { wd:Q1 } SERVICE wikibase:label {"
                + " bd:serviceParam wikibase:language 'de'. ?item rdfs:label ?name } }"));
  }

  @Test
  void withinASubQueryAndInAGrouping() throws ProblemException {
    assertEquals(
        "Q9",
        column(
            "classLabel",
            """
            SELECT ?classLabel (COUNT(*) AS ?n) {
              { SELECT ?class { ?item wdt:P31 ?class } }
              SERVICE wikibase:label { bd:serviceParam wikibase:language "en" }
            } GROUP BY ?classLabel
            """));
    assertEquals(
        "Nordland Westmark Q3",
        column(
            "itemLabel",
            """
            SELECT ?itemLabel {
              { SELECT ?item ?itemLabel {
                  ?item wdt:P31 wd:Q9
                  SERVICE wikibase:label { bd:serviceParam wikibase:language "de" } } }
            } ORDER BY ?item
            """));
  }

  @Test
  void aPrefixThatIsDeclaredKeepsItsMeaning() throws ProblemException {
    assertEquals("urn:x", column("x", "PREFIX schema: <urn:> SELECT ?x { BIND(schema:x AS ?x) }"));
  }

  private static String column(String name, String query) throws ProblemException {
    return Txn.calculateRead(
            DATA,
            () -> {
              try {
                return (Answer.Table) Answers.to(Question.of(query, "q.rq"), DATA);
              } catch (ProblemException e) {
                throw new AssertionError(e.problem().line(), e);
              }
            })
        .rows()
        .stream()
        .map((ImmutableMap<String, Term> row) -> row.get(name))
        .map(term -> term == null ? "-" : term.lexical())
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }
}
