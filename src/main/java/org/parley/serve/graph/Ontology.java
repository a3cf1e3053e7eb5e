package org.parley.serve.graph;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** The ontology file on the class path, read once; an installation may lack it. */
public final class Ontology {
  private static final String FILE = "ontology/parley.ttl";

  private final Graph terms = GraphMemFactory.createDefaultGraph();
  private final @Nullable ByteSource file;

  private Ontology(@Nullable ByteSource file) {
    this.file = file;
  }

  /** Reads the file, if there is one. */
  public static Ontology load() {
    URL url = Ontology.class.getClassLoader().getResource(FILE);
    if (url == null) {
      return new Ontology(null);
    }
    Ontology ontology = new Ontology(Resources.asByteSource(url));
    try (InputStream in = url.openStream()) {
      RDFParser.source(in).lang(Lang.TURTLE).base(Terms.PARLEY).parse(ontology.terms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ontology;
  }

  /** Whether there is an ontology file. */
  public boolean isPresent() {
    return file != null;
  }

  /** The file as written. */
  public byte[] bytes() {
    try {
      return Objects.requireNonNull(file).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that the file says. */
  public ImmutableList<Triple> triples() {
    return terms.stream().collect(toImmutableList());
  }

  /** Its classes, in the order of their IRIs. */
  public ImmutableList<Node> classes() {
    return terms.find(Node.ANY, Terms.TYPE, OWL.Class.asNode()).toList().stream()
        .map(Triple::getSubject)
        .filter(this::defines)
        .sorted(Nodes.ORDER)
        .collect(toImmutableList());
  }

  /** Its properties, in the order of their IRIs. */
  public ImmutableList<Node> properties() {
    return terms().stream()
        .filter(
            term ->
                types(term).stream()
                    .anyMatch(type -> Nodes.localName(type.getURI()).endsWith("Property")))
        .collect(toImmutableList());
  }

  /** The PLOVER category of a type of event. */
  public Optional<String> ploverCode(Node type) {
    return text(type, Terms.PLOVER_CODE);
  }

  /** Whether a node is one of the ontology's own terms. */
  public boolean defines(Node node) {
    return node.isURI()
        && Terms.isOntologyTerm(node.getURI())
        && terms.contains(node, Terms.TYPE, Node.ANY);
  }

  /** The label of a term. */
  public Optional<String> label(Node term) {
    return text(term, Terms.LABEL).or(() -> text(term, Terms.PREF_LABEL));
  }

  /** The definition of a term. */
  public Optional<String> definition(Node term) {
    return text(term, Terms.DEFINITION).or(() -> text(term, Terms.COMMENT));
  }

  /** The classes of a term. */
  public ImmutableList<Node> types(Node term) {
    return objects(term, Terms.TYPE);
  }

  /** All terms of the ontology and of the scheme of event types, by IRI. */
  public ImmutableList<Node> terms() {
    return terms.find(Node.ANY, Terms.TYPE, Node.ANY).toList().stream()
        .map(Triple::getSubject)
        .filter(this::defines)
        .distinct()
        .sorted(Nodes.ORDER)
        .collect(toImmutableList());
  }

  /** The classes right above a class. */
  public ImmutableList<Node> superclasses(Node type) {
    return objects(type, RDFS.Nodes.subClassOf);
  }

  private Optional<String> text(Node term, Node property) {
    ImmutableList<Node> values = objects(term, property);
    return values.stream().anyMatch(Node::isLiteral)
        ? Optional.of(Nodes.text(Labels.best(values)))
        : Optional.empty();
  }

  private ImmutableList<Node> objects(Node term, Node property) {
    return terms.find(term, property, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .sorted(Nodes.ORDER)
        .collect(toImmutableList());
  }
}
