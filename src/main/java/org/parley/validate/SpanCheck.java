package org.parley.validate;

import com.google.common.collect.Iterators;
import com.google.common.primitives.Ints;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;

/**
 * Whether offsets and words agree: what a statement stands on must be found at the place that it
 * names, in code points of the document's text.
 *
 * <p>SHACL could compare lengths only, and would take longer for it than for everything else. What
 * the shapes find missing or malformed is passed over here. An instance is for one graph.
 */
final class SpanCheck {
  private static final Node IN_DOCUMENT = term("inDocument");
  private static final Node LENGTH = term("length");
  private static final Node TEXT = term("text");
  private static final Node INDEX = term("index");
  private static final Node START = OA.start.asNode();
  private static final Node END = NodeFactory.createURI(OA.NS + "end");

  private final Graph graph;
  private final Report report;
  private final Map<Node, TreeMap<Integer, Stretch>> sentences = new HashMap<>();

  SpanCheck(Graph graph, Report report) {
    this.graph = graph;
    this.report = report;
  }

  /** Words, and where they are said to be. */
  private record Stretch(int start, int end, String words) {
    boolean isOfRightLength() {
      return 0 <= start && words.codePointCount(0, words.length()) == end - start;
    }

    boolean contains(Stretch other) {
      return start <= other.start && other.end <= end;
    }

    String cut(Stretch inner) {
      int from = words.offsetByCodePoints(0, inner.start - start);
      return words.substring(from, words.offsetByCodePoints(from, inner.end - inner.start));
    }
  }

  void check() {
    graph.stream(Node.ANY, INDEX, Node.ANY).map(Triple::getSubject).forEach(this::checkSentence);
    graph.stream(Node.ANY, OA.hasSource.asNode(), Node.ANY).forEach(this::checkSpan);
  }

  private void checkSentence(Node sentence) {
    Optional<Stretch> found = stretch(sentence, sentence, TEXT);
    Optional<Node> document = object(sentence, IN_DOCUMENT);
    if (found.isPresent() && document.isPresent()) {
      Stretch stretch = found.get();
      if (isOfRightLength(sentence, stretch) && isWithin(sentence, stretch, document.get())) {
        sentences.computeIfAbsent(document.get(), d -> new TreeMap<>()).put(stretch.start, stretch);
      }
    }
  }

  private void checkSpan(Triple source) {
    Node span = source.getSubject();
    Optional<Node> position = selector(span, START);
    Optional<Node> quote = selector(span, OA.exact.asNode());
    if (position.isEmpty() || quote.isEmpty()) {
      return;
    }
    stretch(position.get(), quote.get(), OA.exact.asNode())
        .filter(stretch -> isOfRightLength(span, stretch))
        .filter(stretch -> isWithin(span, stretch, source.getObject()))
        .ifPresent(stretch -> checkWords(span, stretch, source.getObject()));
  }

  private boolean isOfRightLength(Node node, Stretch stretch) {
    if (!stretch.isOfRightLength()) {
      report.add(
          node,
          null,
          stretch.words,
          "It has "
              + stretch.words.codePointCount(0, stretch.words.length())
              + " code points, but its place from "
              + stretch.start
              + " to "
              + stretch.end
              + " has another length. Count oa:start and oa:end in Unicode code points.",
          "LengthOfSpan");
      return false;
    }
    return true;
  }

  private boolean isWithin(Node node, Stretch stretch, Node document) {
    Optional<Integer> length = number(document, LENGTH);
    if (length.isPresent() && stretch.end > length.get()) {
      report.add(
          node,
          END,
          String.valueOf(stretch.end),
          "It ends after the end of the document, whose text has "
              + length.get()
              + " code points. Count offsets in the text whose hash and length the document has.",
          "SpanInDocument");
      return false;
    }
    return true;
  }

  /** A span of several sentences is not compared: what is between them is not in the graph. */
  private void checkWords(Node span, Stretch stretch, Node document) {
    Map.Entry<Integer, Stretch> sentence =
        sentences.getOrDefault(document, new TreeMap<>()).floorEntry(stretch.start);
    if (sentence != null
        && sentence.getValue().contains(stretch)
        && !sentence.getValue().cut(stretch).equals(stretch.words)) {
      report.add(
          span,
          null,
          stretch.words,
          "At this place the sentence has other words: “"
              + sentence.getValue().cut(stretch)
              + "”. Take words and offsets from the same text.",
          "WordsOfSpan");
    }
  }

  private Optional<Stretch> stretch(Node place, Node wording, Node property) {
    Optional<Integer> start = number(place, START);
    Optional<Integer> end = number(place, END);
    Optional<Node> words = object(wording, property).filter(Node::isLiteral);
    return start.isPresent() && end.isPresent() && words.isPresent() && start.get() < end.get()
        ? Optional.of(new Stretch(start.get(), end.get(), words.get().getLiteralLexicalForm()))
        : Optional.empty();
  }

  private Optional<Node> selector(Node span, Node property) {
    return only(
        Iterators.filter(
            objects(span, OA.hasSelector.asNode()),
            selector -> graph.contains(selector, property, Node.ANY)));
  }

  private Optional<Integer> number(Node subject, Node property) {
    return object(subject, property)
        .filter(Node::isLiteral)
        .map(literal -> Ints.tryParse(literal.getLiteralLexicalForm()));
  }

  private Optional<Node> object(Node subject, Node property) {
    return only(objects(subject, property));
  }

  private Iterator<Node> objects(Node subject, Node property) {
    return Iterators.transform(graph.find(subject, property, Node.ANY), Triple::getObject);
  }

  /** One node; none where there are several, of which it would be chance to take the first. */
  private static Optional<Node> only(Iterator<Node> nodes) {
    Optional<Node> first = nodes.hasNext() ? Optional.of(nodes.next()) : Optional.empty();
    return nodes.hasNext() ? Optional.empty() : first;
  }

  private static Node term(String localName) {
    return NodeFactory.createURI("https://w3id.org/parley/ontology#" + localName);
  }
}
