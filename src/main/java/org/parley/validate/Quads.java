package org.parley.validate;

import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Passes on every statement as a quad; those outside of a named graph are in the default graph. */
final class Quads extends StreamRDFBase {
  private final Consumer<Quad> sink;

  Quads(Consumer<Quad> sink) {
    this.sink = sink;
  }

  @Override
  public void triple(Triple triple) {
    sink.accept(new Quad(Quad.defaultGraphIRI, triple));
  }

  @Override
  public void quad(Quad quad) {
    sink.accept(quad.isDefaultGraph() ? new Quad(Quad.defaultGraphIRI, quad.asTriple()) : quad);
  }
}
