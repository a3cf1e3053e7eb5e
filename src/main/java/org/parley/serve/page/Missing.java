package org.parley.serve.page;

import com.google.common.collect.ImmutableList;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.serve.graph.Format;
import org.parley.serve.graph.RdfBody;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Paths;
import org.parley.serve.http.Reply;

/** That something is not there, said in the form that the client asked for (HTTP in RDF). */
final class Missing {
  private static final String HTTP = "http://www.w3.org/2011/http#";

  private Missing() {}

  /** The answer 404 as RDF. */
  static Reply reply(PageRequest request, Format format) {
    Node response =
        NodeFactory.createURI(request.origin() + Paths.encode(request.path()) + "#response");
    ImmutableList<Triple> triples =
        ImmutableList.of(
            Triple.create(response, RDF.Nodes.type, NodeFactory.createURI(HTTP + "Response")),
            Triple.create(
                response,
                NodeFactory.createURI(HTTP + "statusCodeNumber"),
                NodeFactory.createLiteralDT("404", XSDDatatype.XSDint)),
            Triple.create(
                response,
                RDFS.Nodes.comment,
                NodeFactory.createLiteralLang(
                    "Nothing is known here of " + Templates.clean(request.path()), "en")),
            Triple.create(
                response, RDFS.Nodes.seeAlso, NodeFactory.createURI(request.origin() + "/search")));
    return Reply.of(404, format.contentType(), RdfBody.write(triples, format));
  }
}
