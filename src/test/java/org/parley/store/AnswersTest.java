package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

class AnswersTest {
  private static final String DATA =
      """
      PREFIX : <urn:>
      GRAPH :g1 { :a :says "yes"@en , "a \\"b\\",\\nc\\td" . :a :n 5 . }
      GRAPH :g2 { :b :says "no" . :b :when "2022-03-08"^^<http://www.w3.org/2001/XMLSchema#date> . }
      """;

  private final DatasetGraph data = DatabaseMgr.createDatasetGraph();

  @BeforeEach
  void fill() {
    Txn.executeWrite(
        data,
        () -> RDFParser.fromString(DATA, Lang.TRIG).errorHandler(new ParseErrors()).parse(data));
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    SafeExecution.secure(data.getContext());
    data.begin(ReadWrite.READ);
  }

  @AfterEach
  void end() {
    data.end();
  }

  @Test
  void aTableHasTheQuerysColumnsAndLeavesOutWhatIsUnbound() throws ProblemException {
    Answer.Table table =
        (Answer.Table)
            answer("SELECT ?s ?n ?t { ?s <urn:says> ?t OPTIONAL { ?s <urn:n> ?n } } ORDER BY ?t");
    assertEquals(ImmutableList.of("s", "n", "t"), table.columns());
    assertEquals(3, table.rows().size());
    assertEquals(
        ImmutableMap.of("s", Term.iri("urn:b"), "t", Term.literal("no")), table.rows().get(1));
    assertEquals(
        new Term(Term.Kind.LITERAL, "5", "http://www.w3.org/2001/XMLSchema#integer", null),
        table.rows().get(0).get("n"));
    assertEquals(new Term(Term.Kind.LITERAL, "yes", null, "en"), table.rows().get(2).get("t"));
  }

  @Test
  void namedGraphsAreTheDefaultGraph() throws ProblemException {
    assertEquals(new Answer.Verdict(true), answer("ASK { <urn:a> ?p ?o . <urn:b> ?q ?r }"));
    assertEquals(new Answer.Verdict(false), answer("ASK { <urn:c> ?p ?o }"));
    Answer.Table graphs = (Answer.Table) answer("SELECT ?g { GRAPH ?g { <urn:a> <urn:n> ?n } }");
    assertEquals(ImmutableList.of(ImmutableMap.of("g", Term.iri("urn:g1"))), graphs.rows());
  }

  @Test
  void parametersTakeThePlaceOfVariables() throws ProblemException {
    Question question =
        Question.of("SELECT ?s ?t { ?s <urn:says> ?t }", "q.rq")
            .with(ImmutableMap.of("s", Term.of("urn:b")));
    Answer.Table table = (Answer.Table) Answers.to(question, data);
    assertEquals(
        ImmutableList.of(ImmutableMap.of("s", Term.iri("urn:b"), "t", Term.literal("no"))),
        table.rows());
    Problem unknown =
        refused(question.with(ImmutableMap.of("statement", Term.literal("x")))).problem();
    assertEquals("statement", unknown.value());
    assertEquals("use one of s, t", unknown.cure());
  }

  @Test
  void aParameterIsATermAndNeverPartOfTheQuery() throws ProblemException {
    Term attack = Term.of("x\" } ; DROP ALL # \\");
    Question question =
        Question.of("SELECT ?s { ?s <urn:says> ?t }", "q.rq").with(ImmutableMap.of("t", attack));
    assertEquals(ImmutableList.of(), ((Answer.Table) Answers.to(question, data)).rows());
  }

  @Test
  void wordsOnTheCommandLineBecomeTerms() {
    assertEquals(Term.iri("https://example.org/x"), Term.of("https://example.org/x"));
    assertEquals(Term.iri("urn:x"), Term.of("<urn:x>"));
    assertEquals(Term.literal("ceasefire"), Term.of("ceasefire"));
    assertEquals(Term.literal("a: b"), Term.of("a: b"));
    assertEquals(Term.literal("<no iri>"), Term.of("<no iri>"));
  }

  @Test
  void commaSeparatedValues() throws ProblemException {
    assertEquals(
        "s,t,n\r\nurn:a,\"a \"\"b\"\",\nc\td\",5\r\nurn:b,no,\r\nurn:a,yes,5\r\n",
        AnswerFormat.CSV.format(
            answer("SELECT ?s ?t ?n { ?s <urn:says> ?t OPTIONAL { ?s <urn:n> ?n } } ORDER BY ?t")));
    assertEquals("true\r\n", AnswerFormat.CSV.format(answer("ASK {}")));
  }

  @Test
  void tabSeparatedValuesLoseNothing() throws ProblemException {
    assertEquals(
        "?s\t?t\n<urn:a>\t\"a \\\"b\\\",\\nc\\td\"\n<urn:b>\t\"no\"\n<urn:a>\t\"yes\"@en\n",
        AnswerFormat.TSV.format(answer("SELECT ?s ?t { ?s <urn:says> ?t } ORDER BY ?t")));
    assertEquals(
        "?d\n\"2022-03-08\"^^<http://www.w3.org/2001/XMLSchema#date>\n",
        AnswerFormat.TSV.format(answer("SELECT ?d { ?s <urn:when> ?d }")));
  }

  @Test
  void jsonIsThatOfTheStandard() throws ProblemException {
    assertEquals(
        """
        {"head":{"vars":["s","t"]},"results":{"bindings":[\
        {"s":{"type":"uri","value":"urn:a"},"t":{"type":"literal","value":"yes","xml:lang":"en"}}]}}\
        """,
        AnswerFormat.JSON
            .format(answer("SELECT ?s ?t { ?s <urn:says> ?t FILTER(LANG(?t) = 'en') }"))
            .replaceAll("\\s", ""));
    assertEquals(
        "{\"head\":{},\"boolean\":false}",
        AnswerFormat.JSON.format(answer("ASK { FILTER(false) }")).replaceAll("\\s", ""));
  }

  @Test
  void triplesAreSortedTurtle() throws ProblemException {
    Answer.Triples triples =
        (Answer.Triples)
            answer("PREFIX u: <urn:> CONSTRUCT { ?s u:said ?t . ?s a u:Actor } { ?s u:says ?t }");
    assertEquals(5, triples.size());
    assertTrue(triples.turtle().startsWith("PREFIX u: <urn:>"), triples.turtle());
    assertTrue(triples.turtle().indexOf("u:a") < triples.turtle().indexOf("u:b"));
    assertEquals(triples.turtle(), AnswerFormat.CSV.format(triples));
    assertEquals(3, ((Answer.Triples) answer("DESCRIBE <urn:a>")).size());
  }

  @Test
  void whatTakesTooLongIsStoppedAndSaid() {
    Question endless =
        Question.of(
                "SELECT (COUNT(*) AS ?n) { "
                    + "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r . ?s ?t ?u ."
                    + "?v ?w ?x . ?y ?z ?a1 . ?b1 ?b2 ?b3 . ?c1 ?c2 ?c3 . ?d1 ?d2 ?d3 }",
                "q.rq")
            .within(Duration.ofMillis(50));
    Problem problem = refused(endless).problem();
    assertEquals(Code.BAD_QUERY, problem.code());
    assertTrue(problem.message().startsWith("the query takes longer"), problem.message());
  }

  @Test
  void whatCostsTooMuchIsSaid() {
    Problem problem =
        refused(
                Question.of(
                    "SELECT * { FILTER REGEX('" + "a".repeat(60) + "!', '^(a+)+\\\\1$') }", "q.rq"))
            .problem();
    assertTrue(problem.message().startsWith("the query costs too much"), problem.message());
  }

  @Test
  void servicesAreCalledOnlyWhenNamed() throws ProblemException {
    String query = "SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }";
    Question question = Question.of(query, "q.rq");
    assertEquals(
        "SERVICE is not allowed to call this endpoint", refused(question).problem().message());
    Problem called =
        refused(question.calling(Services.of(ImmutableSet.of("http://localhost:1/sparql"), "test")))
            .problem();
    assertEquals(Code.REMOTE_FAILED, called.code());
    assertEquals(
        "The endpoint http://localhost:1/sparql could not be asked: nobody answers there",
        called.message());
  }

  private Answer answer(String query) throws ProblemException {
    return Answers.to(Question.of(query, "q.rq"), data);
  }

  private ProblemException refused(Question question) {
    return assertThrows(ProblemException.class, () -> Answers.to(question, data));
  }
}
