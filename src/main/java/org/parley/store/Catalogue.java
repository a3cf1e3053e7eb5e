package org.parley.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Finds documents and labels by index, without a query. To be called within a transaction. */
record Catalogue(DatasetGraph data) {
  /** All documents, sorted by identifier. */
  ImmutableList<LoadedDocument> documents() {
    return typed()
        .map(this::document)
        .sorted(Comparator.comparing(LoadedDocument::id).thenComparing(LoadedDocument::iri))
        .collect(ImmutableList.toImmutableList());
  }

  /** The names of the documents' graphs. */
  ImmutableSet<Node> graphs() {
    return typed().map(Quad::getGraph).collect(ImmutableSet.toImmutableSet());
  }

  Optional<LoadedDocument> withId(String id) {
    Iterator<Quad> found = data.findNG(Node.ANY, Node.ANY, Vocabulary.DOCUMENT_ID, literal(id));
    return found.hasNext() ? Optional.of(document(found.next())) : Optional.empty();
  }

  /** Whether a document is there with a fingerprint. */
  boolean holds(String id, String fingerprint) {
    return find(Node.ANY, Node.ANY, Vocabulary.FINGERPRINT, literal(fingerprint))
        .anyMatch(
            quad ->
                data.contains(
                    quad.getGraph(), quad.getSubject(), Vocabulary.DOCUMENT_ID, literal(id)));
  }

  private static Node literal(String value) {
    return NodeFactory.createLiteralString(value);
  }

  /** IRI to label, of those IRIs that have one; the least where there are several. */
  ImmutableMap<String, String> labels(Collection<String> iris) {
    ImmutableMap.Builder<String, String> labels = ImmutableMap.builder();
    for (String iri : ImmutableSet.copyOf(iris)) {
      label(NodeFactory.createURI(iri)).ifPresent(label -> labels.put(iri, label));
    }
    return labels.buildOrThrow();
  }

  private Optional<String> label(Node subject) {
    return Stream.of(Vocabulary.LABEL, Vocabulary.PREF_LABEL, Vocabulary.TITLE)
        .flatMap(
            predicate ->
                Streams.stream(UnionView.graph(data).find(subject, predicate, Node.ANY))
                    .map(Triple::getObject)
                    .filter(Node::isLiteral)
                    .min(
                        Comparator.comparing((Node label) -> !isEnglish(label))
                            .thenComparing(Node::getLiteralLexicalForm))
                    .stream())
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  private static boolean isEnglish(Node label) {
    String language = label.getLiteralLanguage();
    return language.isEmpty() || language.equals("en") || language.startsWith("en-");
  }

  private Stream<Quad> typed() {
    return Streams.stream(data.findNG(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.DOCUMENT));
  }

  private LoadedDocument document(Quad any) {
    Node graph = any.getGraph();
    Node document = any.getSubject();
    String iri = document.getURI();
    String id = value(graph, document, Vocabulary.DOCUMENT_ID);
    String name = value(graph, document, Vocabulary.NAME);
    return new LoadedDocument(
        iri,
        graph.getURI(),
        id == null ? iri : id,
        name == null ? iri : name,
        value(graph, document, Vocabulary.TITLE),
        value(graph, document, Vocabulary.DATE),
        value(graph, document, Vocabulary.URL),
        value(graph, document, Vocabulary.PUBLISHER),
        value(graph, document, Vocabulary.SHA256),
        value(graph, document, Vocabulary.GENERATED_BY),
        value(graph, document, Vocabulary.FINGERPRINT));
  }

  private @Nullable String value(Node graph, Node subject, Node predicate) {
    return find(graph, subject, predicate)
        .map(Quad::getObject)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private Stream<Quad> find(Node graph, Node subject, Node predicate) {
    return find(graph, subject, predicate, Node.ANY);
  }

  private Stream<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return Streams.stream(data.findNG(graph, subject, predicate, object));
  }
}
