package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.serve.ParleyServer;
import org.parley.serve.ServerOptions;

/**
 * Texts that try to become more than text, in every place where the graph gives the pages words:
 * shown by a browser, none of them runs, none loads anything, and none even comes so far that the
 * browser has to refuse it.
 */
class HostileTextIT {
  private static final String BASE = ServerOptions.DEFAULT_BASE_IRI;
  private static final String PARLEY = "https://w3id.org/parley/ontology#";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final Node GRAPH = id("graph/d");
  private static final Node DOCUMENT = id("document/d");

  private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();

  @Test
  void textsStayTexts(@TempDir Path folder) throws Exception {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "there is no Chromium on the path");
    List<String> texts =
        new ObjectMapper()
            .readValue(
                Resources.getResource("serve/hostile.json"), new TypeReference<List<String>>() {});
    assertTrue(texts.size() >= 150, texts.size() + " texts");
    Txn.executeWrite(dataset, () -> fill(texts));
    ParleyServer server = ParleyServer.start(dataset, ServerOptions.onPort(0));
    try (Browser browser =
        Browser.start(program.get(), Files.createDirectory(folder.resolve("profile")))) {
      String origin = "http://localhost:" + server.port() + "/";
      for (String path : pages()) {
        browser.open(URI.create(origin + path), 1440);
        assertEquals("undefined", browser.evaluate("typeof window.hit"), path);
        assertEquals(
            ImmutableList.of(),
            browser.errors().stream().filter(each -> !isOwnStatus(each, path)).toList(),
            path);
        assertTrue(
            browser.requests().stream().allMatch(each -> each.startsWith(origin)),
            path + browser.requests());
        // Elements that no template of ours has.
        assertEquals(
            "0",
            browser.evaluate(
                "String(document.querySelectorAll('main :is(script, img, iframe, object, embed,"
                    + " video, style, link, meta, base, [onclick], [onerror], [onload],"
                    + " [onfocus])').length)"),
            path);
        assertEquals(
            "0",
            browser.evaluate(
                "String([...document.links].filter(a => !/^https?:$/.test("
                    + "new URL(a.href.baseVal ?? a.href, location).protocol)).length)"),
            path);
      }
    } finally {
      server.stop();
      dataset.close();
    }
  }

  /** The browser reports that a page is not found or is no query, which is what it should be. */
  private static boolean isOwnStatus(String error, String path) {
    return error.contains("responded with a status of 4") && error.contains("/" + path + "\"");
  }

  private static ImmutableList<String> pages() {
    String rows =
        "SELECT * { GRAPH ?g { ?s ?p ?o } FILTER (isLiteral(?o) || isIRI(?o)) } LIMIT 900";
    String label = URLEncoder.encode("<img src=x onerror=window.hit=1>", StandardCharsets.UTF_8);
    return ImmutableList.of(
        "",
        "page/document/d",
        "page/entity/e0",
        "page/entity/e7",
        "page/entity/speaker",
        "page/claim/c0",
        "page/claim/c33",
        "page/condition/k0",
        "page/condition-set/all",
        "page/proposition/p",
        "page/status/s3",
        "page/entity/speaker?in=" + URLEncoder.encode(PARLEY + "speaker", StandardCharsets.UTF_8),
        "explore",
        "explore?iri=" + URLEncoder.encode(BASE + "entity/speaker", StandardCharsets.UTF_8),
        "search?q=" + label,
        "search?kind=claim",
        "search?kind=" + label + "&speaker=" + label,
        "query",
        "query/quotes",
        "query/evidence?statement=" + label,
        "query/" + label.replace("+", "%20"),
        "dataset",
        "sparql?query=" + label,
        "sparql?query=" + URLEncoder.encode(rows, StandardCharsets.UTF_8));
  }

  private void fill(List<String> texts) {
    add(DOCUMENT, RDF.Nodes.type, term("Document"));
    Node speaker = id("entity/speaker");
    add(speaker, RDF.Nodes.type, term("State"));
    add(speaker, RDFS.Nodes.label, text("Speaker"));
    Node set = id("condition-set/all");
    add(set, RDF.Nodes.type, term("AllOf"));
    Node proposition = id("proposition/p");
    add(proposition, RDF.Nodes.type, term("Proposition"));
    int offset = 0;
    for (int i = 0; i < texts.size(); i++) {
      offset = fill(texts.get(i), i, offset, speaker, set, proposition);
    }
  }

  private int fill(String text, int i, int offset, Node speaker, Node set, Node proposition) {
    int end = offset + text.codePointCount(0, text.length());
    Node sentence = id("sentence/d-" + i);
    add(sentence, RDF.Nodes.type, term("Sentence"));
    add(sentence, term("inDocument"), DOCUMENT);
    add(sentence, term("index"), number(i));
    add(sentence, term("text"), text(text));
    add(sentence, NodeFactory.createURI(OA + "start"), number(offset));
    add(sentence, NodeFactory.createURI(OA + "end"), number(end));

    Node entity = id("entity/e" + i);
    add(entity, RDF.Nodes.type, term(i % 2 == 0 ? "Person" : "Region"));
    add(entity, RDFS.Nodes.label, text(text));
    // Neither tags, nor datatypes, nor names of things are checked by whoever wrote the graph.
    String tag = "x-" + text.replaceAll("[^A-Za-z0-9]", "").substring(0, 3);
    add(entity, RDFS.Nodes.label, NodeFactory.createLiteralLang(text, tag));
    add(
        entity,
        RDFS.Nodes.comment,
        NodeFactory.createLiteralDT(
            text,
            TypeMapper.getInstance().getSafeTypeByName("https://example.org/t#" + iri(text))));
    add(entity, RDFS.Nodes.seeAlso, NodeFactory.createURI("javascript:" + iri(text)));
    add(entity, RDFS.Nodes.seeAlso, NodeFactory.createURI("https://example.org/" + iri(text)));
    add(entity, NodeFactory.createURI("https://example.org/p#" + iri(text)), text(text));

    Node claim = id("claim/c" + i);
    statement(claim, "Claim", text, sentence, offset, end);
    add(claim, term("speaker"), speaker);
    add(claim, term("addressee"), entity);
    add(claim, term("quote"), text(text));
    add(claim, term("proposition"), proposition);
    Node condition = id("condition/k" + i);
    statement(condition, "Condition", text, sentence, offset, end);
    add(condition, term("conditionText"), text(text));
    add(condition, term("consequenceText"), text(text));
    add(condition, term("setBy"), speaker);
    if (i < 30) {
      add(condition, term("memberOf"), set);
    }
    Node status = id("status/s" + i);
    statement(status, "TerritorialStatus", text, sentence, offset, end);
    add(status, term("territory"), speaker);
    add(status, term("object"), entity);
    add(status, term("time"), text(text));
    Node event = id("event/v" + i);
    statement(event, "Event", text, sentence, offset, end);
    add(event, term("eventType"), NodeFactory.createURI("https://example.org/e#" + iri(text)));
    add(event, term("initiator"), speaker);
    add(event, term("target"), entity);
    dataset.add(
        NodeFactory.createURI("https://example.org/g/" + iri(text)),
        DOCUMENT,
        NodeFactory.createURI("http://purl.org/dc/terms/title"),
        text(text));
    add(DOCUMENT, NodeFactory.createURI("http://purl.org/dc/terms/date"), text(text));
    add(DOCUMENT, NodeFactory.createURI("http://purl.org/dc/terms/publisher"), entity);
    return end + 1 + i % 2;
  }

  private void statement(Node node, String type, String text, Node sentence, int start, int end) {
    add(node, RDF.Nodes.type, term(type));
    add(node, RDFS.Nodes.label, text(text));
    add(node, term("text"), text(text));
    add(node, term("rule"), text(text));
    add(node, term("inDocument"), DOCUMENT);
    add(node, term("inSentence"), sentence);
    Node span = id("span/" + start + "-" + end);
    Node selector = NodeFactory.createURI(span.getURI() + "#position");
    add(node, NodeFactory.createURI(OA + "hasTarget"), span);
    add(span, NodeFactory.createURI(OA + "hasSelector"), selector);
    add(selector, NodeFactory.createURI(OA + "start"), number(start + 1));
    add(selector, NodeFactory.createURI(OA + "end"), number(end - 1));
  }

  private void add(Node subject, Node predicate, Node object) {
    dataset.add(GRAPH, subject, predicate, object);
  }

  /** What a store takes for the end of an IRI, although no parser would. */
  private static String iri(String text) {
    return text.replaceAll("[\\x00-\\x20]", "");
  }

  private static Node id(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(PARLEY + name);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node number(int value) {
    return NodeFactory.createLiteralByValue(value);
  }
}
