package org.parley.serve.graph;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Finds the name under which a node is shown: in the store, then in the ontology, else the end of
 * its IRI. Among several languages those win that the reader prefers, then {@code mul}, then
 * English, then a label without language, then the first by its tag.
 */
public final class Labels {
  private static final ImmutableList<Node> PROPERTIES =
      ImmutableList.of(Terms.LABEL, Terms.PREF_LABEL, Terms.TITLE);
  private static final int MAX_WORDS = 80;
  private static final ImmutableMap<String, Integer> RANKS =
      ImmutableMap.of("mul", 0, "en", 1, "", 2);
  private static final Comparator<Node> ORDER =
      Comparator.<Node>comparingInt(label -> RANKS.getOrDefault(language(label), 3))
          .thenComparing(Labels::language)
          .thenComparing(Nodes.ORDER);

  private final GraphReader graph;
  private final Ontology ontology;

  private final Comparator<Node> order;

  /** Names in the languages that a reader prefers. */
  public Labels(GraphReader graph, Ontology ontology, List<String> languages) {
    this.graph = graph;
    this.ontology = ontology;
    this.order =
        Comparator.<Node>comparingInt(label -> rank(label, languages)).thenComparing(ORDER);
  }

  /** The name of a node; a literal names itself. */
  public String of(Node node) {
    return node.isURI()
        ? written(node).orElseGet(() -> plainName(node.getURI()))
        : Nodes.text(node);
  }

  /** The name that somebody gave to a resource. */
  public Optional<String> written(Node resource) {
    for (Node property : PROPERTIES) {
      List<Node> labels = graph.objects(resource, property);
      if (labels.stream().anyMatch(Node::isLiteral)) {
        return Optional.of(
            Nodes.text(labels.stream().filter(Node::isLiteral).min(order).orElseThrow()));
      }
    }
    return ontology
        .label(resource)
        .or(() -> resource.isURI() ? PropertyNames.of(resource.getURI()) : Optional.empty())
        .or(() -> words(resource));
  }

  /** A sentence is named by its text, a stretch of words by these words. */
  private Optional<String> words(Node resource) {
    return graph
        .object(resource, Terms.TEXT)
        .or(
            () ->
                graph.objects(resource, Terms.HAS_SELECTOR).stream()
                    .flatMap(selector -> graph.objects(selector, Terms.EXACT).stream())
                    .findFirst())
        .filter(Node::isLiteral)
        .map(node -> "“" + shortened(Nodes.text(node)) + "”");
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= MAX_WORDS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MAX_WORDS)) + "…";
  }

  /** The best of several labels, at least one of them a literal. */
  static Node best(List<Node> labels) {
    return labels.stream().filter(Node::isLiteral).min(ORDER).orElseThrow();
  }

  private static int rank(Node label, List<String> languages) {
    String tag = language(label);
    int rank = languages.indexOf(tag.indexOf('-') < 0 ? tag : tag.substring(0, tag.indexOf('-')));
    return rank < 0 ? languages.size() : rank;
  }

  /** The end of an IRI, with {@code hasTarget} as {@code has target}. */
  private static String plainName(String iri) {
    String name = Nodes.localName(iri);
    return name.isEmpty() ? iri : spaced(name);
  }

  /** Words run together, apart: {@code affirmedBy} as {@code affirmed by}. */
  public static String spaced(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean newWord = Ascii.isUpperCase(c) && i > 0 && Ascii.isLowerCase(name.charAt(i - 1));
      words.append(newWord ? " " + Ascii.toLowerCase(c) : c);
    }
    return words.toString();
  }

  private static String language(Node label) {
    return label.isLiteral() ? Ascii.toLowerCase(label.getLiteralLanguage()) : "";
  }
}
