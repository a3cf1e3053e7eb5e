package org.parley.store;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterConvert;
import org.jspecify.annotations.Nullable;

/**
 * {@code SERVICE wikibase:label}, without which hardly any query for the Wikidata Query Service
 * does: it gives each {@code ?x} of a row its {@code ?xLabel}, {@code ?xDescription} and {@code
 * ?xAltLabel}, as far as the query names them. It is answered from the store; nobody is called.
 */
final class LabelService implements QueryIterConvert.Converter {
  /** What queries call. */
  static final String IRI = "http://wikiba.se/ontology#label";

  private static final Node LANGUAGE = node("http://wikiba.se/ontology#language");
  private static final ImmutableMap<String, Node> PROPERTIES =
      ImmutableMap.of(
          "AltLabel", Vocabulary.ALT_LABEL,
          "Label", Vocabulary.LABEL,
          "Description", node("http://schema.org/description"));
  private static final Pattern DERIVED =
      Pattern.compile("[?$](\\w+?)(AltLabel|Label|Description)\\b");
  private static final ImmutableList<String> USUAL = ImmutableList.of("mul", "en");

  /** One variable that is made of another. */
  private record Derived(String from, String ending, String to) {}

  private final Graph graph;
  private final ImmutableList<String> languages;
  private final ImmutableSet<Derived> derived;

  private LabelService(OpService service, ExecutionContext context) {
    this.graph = UnionView.graph(context.getDataset());
    ImmutableList.Builder<String> wanted = ImmutableList.builder();
    ImmutableSet.Builder<Derived> variables = ImmutableSet.builder();
    for (Triple triple : triples(service)) {
      if (triple.getPredicate().equals(LANGUAGE)) {
        wanted.addAll(
            Splitter.on(',')
                .trimResults()
                .split(
                    triple.getObject().getLiteralLexicalForm().replace("[AUTO_LANGUAGE]", "en")));
      } else if (triple.getSubject().isVariable() && triple.getObject().isVariable()) {
        PROPERTIES.forEach(
            (ending, property) -> {
              if (property.equals(triple.getPredicate())) {
                variables.add(
                    new Derived(
                        triple.getSubject().getName(), ending, triple.getObject().getName()));
              }
            });
      }
    }
    this.languages = wanted.addAll(USUAL).build();
    ImmutableSet<Derived> explicit = variables.build();
    this.derived = explicit.isEmpty() ? namedIn(context) : explicit;
  }

  /** The rows with their labels. */
  static QueryIterator rows(OpService service, QueryIterator input, ExecutionContext context) {
    return new QueryIterConvert(input, new LabelService(service, context), context);
  }

  private static List<Triple> triples(OpService service) {
    ImmutableList.Builder<Triple> triples = ImmutableList.builder();
    Walker.walk(
        service.getSubOp(),
        new OpVisitorBase() {
          @Override
          public void visit(OpBGP pattern) {
            triples.addAll(pattern.getPattern().getList());
          }
        });
    return triples.build();
  }

  private static ImmutableSet<Derived> namedIn(ExecutionContext context) {
    Query query = context.getContext().get(ARQConstants.sysCurrentQuery);
    ImmutableSet.Builder<Derived> named = ImmutableSet.builder();
    Matcher matcher = DERIVED.matcher(query == null ? "" : query.toString());
    while (matcher.find()) {
      named.add(
          new Derived(matcher.group(1), matcher.group(2), matcher.group(1) + matcher.group(2)));
    }
    return named.build();
  }

  @Override
  public Binding convert(Binding row) {
    BindingBuilder builder = Binding.builder(row);
    row.vars()
        .forEachRemaining(
            variable -> {
              // Within a sub-query its names are "/item" and the like.
              String name = variable.getName();
              String scope = name.substring(0, name.lastIndexOf('/') + 1);
              for (Derived each : derived) {
                Var target = Var.alloc(scope + bare(each.to()));
                if (bare(each.from()).equals(bare(name)) && !row.contains(target)) {
                  Node value = value(row.get(variable), each.ending());
                  if (value != null) {
                    builder.set(target, value);
                  }
                }
              }
            });
    return builder.build();
  }

  private static String bare(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private @Nullable Node value(Node node, String ending) {
    Node property = PROPERTIES.get(ending);
    if (!node.isURI() || property == null) {
      return null;
    }
    ImmutableList<Node> all =
        Streams.stream(graph.find(node, property, Node.ANY))
            .map(Triple::getObject)
            .filter(Node::isLiteral)
            .collect(ImmutableList.toImmutableList());
    for (String language : languages) {
      List<String> found =
          all.stream()
              .filter(literal -> literal.getLiteralLanguage().equalsIgnoreCase(language))
              .map(Node::getLiteralLexicalForm)
              .sorted()
              .toList();
      if (!found.isEmpty()) {
        return NodeFactory.createLiteralLang(
            ending.equals("AltLabel")
                ? found.stream().collect(Collectors.joining(", "))
                : found.get(0),
            language);
      }
    }
    // What the Query Service gives where there is no label.
    return ending.equals("Label")
        ? NodeFactory.createLiteralString(
            node.getURI().substring(node.getURI().lastIndexOf('/') + 1))
        : null;
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
