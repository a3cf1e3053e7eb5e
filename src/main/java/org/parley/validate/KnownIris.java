package org.parley.validate;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.ReaderRIOT;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.util.Context;

/**
 * Makes RIOT's reader of N-Quads parse each IRI of a file once, and those not at all that are
 * plainly good. It does so at each place where an IRI stands, which takes longer than all the rest
 * of the reading: a graph names each of its nodes a dozen times. {@link PlainQuads} leaves to it
 * what is not written plainly.
 *
 * <p>An instance is for one reading. It forgets all IRIs when they get too many, so that files of
 * any length can be read.
 */
final class KnownIris extends ParserProfileStd {
  private static final int MOST = 100_000;

  private final Map<String, Node> known = new HashMap<>();

  KnownIris(ErrorHandler errors) {
    super(
        // RIOT's own keeps terms too, in a cache that takes longer to make than most files to read.
        new FactoryRDFStd(),
        errors,
        IRIxResolver.create().noBase().resolve(false).allowRelative(true).build(),
        PrefixMapFactory.create(),
        new Context(),
        /* checking= */ false,
        /* strictMode= */ false);
  }

  /** RIOT's reader of N-Quads, with these IRIs. */
  ReaderRIOT reader() {
    return RDFParserRegistry.getFactory(Lang.NQUADS).create(Lang.NQUADS, this);
  }

  @Override
  public Node createURI(String iri, long line, long column) {
    Node node = known.get(iri);
    if (node == null) {
      node = super.createURI(iri, line, column);
      if (known.size() == MOST) {
        known.clear();
      }
      known.put(iri, node);
    }
    return node;
  }

  @Override
  public String resolveIRI(String iri, long line, long column) {
    return PlainTerms.isIri(iri) ? iri : super.resolveIRI(iri, line, column);
  }
}
