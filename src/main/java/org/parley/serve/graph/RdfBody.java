package org.parley.serve.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;

/** Writes triples in the formats of {@link Format}. */
public final class RdfBody {
  private RdfBody() {}

  /**
   * Writes triples.
   *
   * @param graphs tells the graphs of each, for the formats that keep them
   * @throws org.apache.jena.shared.JenaException if the format cannot express them, as RDF/XML
   *     cannot express control characters and some names of properties
   */
  public static byte[] write(Collection<Triple> triples, Format format, GraphReader graphs) {
    if (!format.hasGraphs()) {
      return write(triples, format);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(quads(triples, graphs)).format(format.syntax()).output(out);
    return out.toByteArray();
  }

  /** Writes triples that stand in no graph. */
  public static byte[] write(Collection<Triple> triples, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph(triples)).format(format.syntax()).output(out);
    return out.toByteArray();
  }

  /** Triples as JSON-LD, for a page; null if JSON-LD cannot express them. */
  public static @Nullable String jsonLd(Collection<Triple> triples) {
    try {
      return new String(write(triples, Format.JSON_LD), StandardCharsets.UTF_8).strip();
    } catch (JenaException e) {
      // A datatype that is no IRI, for example. The page shows it all the same.
      return null;
    }
  }

  private static Graph graph(Collection<Triple> triples) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Prefixes.usedIn(triples));
    triples.forEach(graph::add);
    return graph;
  }

  private static DatasetGraph quads(Collection<Triple> triples, GraphReader graphs) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Prefixes.usedIn(triples).forEach(dataset.prefixes()::add);
    for (Triple triple : triples) {
      graphs
          .graphs(triple)
          .forEach(
              graph ->
                  dataset.add(
                      graph, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }
    return dataset;
  }
}
