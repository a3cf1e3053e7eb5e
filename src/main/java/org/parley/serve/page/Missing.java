package org.parley.serve.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.serve.graph.Format;
import org.parley.serve.graph.RdfBody;
import org.parley.serve.graph.Terms;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Paths;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Cells;
import org.parley.serve.view.Content;

/**
 * That something is not in the graph, or no longer, said in the form that the client asked for: as
 * a page, or as HTTP in RDF.
 */
final class Missing {
  private static final String HTTP = "http://www.w3.org/2011/http#";

  private Missing() {}

  /**
   * The answer 410 for what was once in the graph, 404 otherwise.
   *
   * @param path the path of the resource, as {@link Content#resource} takes it
   */
  static Reply reply(Content content, PageRequest request, String path, Format format) {
    Optional<Node> graph =
        content.named(request, path).flatMap(resource -> content.graph().goneFrom(resource));
    if (graph.isEmpty()) {
      return format == Format.HTML
          ? Message.notFound(content, request)
          : rdf(
              request, format, 404, "Nothing is known here of " + request.path(), search(request));
    }
    Cells cells = content.cells(request);
    Optional<Node> document = document(content, graph.get());
    String why =
        document.isPresent()
            ? "The document in which it was found has been read anew since, and it is not found"
                + " there any more"
            : "The document in which it was found has been removed since";
    return format == Format.HTML
        ? Message.reply(
            410,
            cells.links(),
            new Message(
                "No longer in this graph",
                ImmutableList.of(why + "."),
                cells.of(document.stream().toList())))
        : rdf(request, format, 410, why, document.orElse(search(request)));
  }

  /** The document whose graph it is, if the store still has it. */
  private static Optional<Node> document(Content content, Node graph) {
    return content.graph().graphSubject(graph, Terms.TYPE, Terms.DOCUMENT);
  }

  private static Node search(PageRequest request) {
    return NodeFactory.createURI(request.origin() + "/search");
  }

  private static Reply rdf(
      PageRequest request, Format format, int status, String comment, Node seeAlso) {
    Node response =
        NodeFactory.createURI(request.origin() + Paths.encode(request.path()) + "#response");
    ImmutableList<Triple> triples =
        ImmutableList.of(
            Triple.create(response, RDF.Nodes.type, NodeFactory.createURI(HTTP + "Response")),
            Triple.create(
                response,
                NodeFactory.createURI(HTTP + "statusCodeNumber"),
                NodeFactory.createLiteralDT(Integer.toString(status), XSDDatatype.XSDint)),
            Triple.create(
                response,
                RDFS.Nodes.comment,
                NodeFactory.createLiteralLang(Templates.clean(comment), "en")),
            Triple.create(response, RDFS.Nodes.seeAlso, seeAlso));
    return Reply.of(status, format.contentType(), RdfBody.write(triples, format));
  }
}
