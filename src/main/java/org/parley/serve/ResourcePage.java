package org.parley.serve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** {@code /page/…}: a resource for people. */
final class ResourcePage implements Page {
  private final Content content;

  ResourcePage(Content content) {
    this.content = content;
  }

  @Override
  public Reply reply(PageRequest request) {
    Optional<Node> resource = content.resource(request, request.rest());
    return resource.isEmpty() ? content.notFound(request) : page(request, resource.get());
  }

  private Reply page(PageRequest request, Node resource) {
    Cells cells = content.cells(request);
    Links links = cells.links();
    boolean ours = links.isOurs(resource.getURI());
    ImmutableList<Triple> own = Description.own(content.graph(), resource);
    Reply reply =
        Layout.page(
            200,
            links,
            cells.labels().of(resource),
            head -> {
              head.start("link", "rel", "canonical", "href", resource.getURI()).line();
              if (ours) {
                alternates(head, links, resource);
              }
              head.jsonLd(RdfBody.jsonLd(own)).line();
            },
            html -> main(html, request, cells, resource, own));
    return ours ? Dereference.withLinks(reply, links, resource) : reply;
  }

  private void main(
      Html html, PageRequest request, Cells cells, Node resource, ImmutableList<Triple> own) {
    heading(html, cells, resource);
    InverseLinks inverse = new InverseLinks(cells, request);
    if (!request.parameter("in").isEmpty()) {
      Node property = NodeFactory.createURI(request.parameter("in"));
      inverse.write(html, resource, property);
      return;
    }
    ImmutableSet<Node> types = content.graph().types(resource);
    new Evidence(cells).write(html, resource);
    if (!own.isEmpty()) {
      new PropertyTable(cells).write(html, resource, own);
    }
    if (types.contains(Terms.DOCUMENT)) {
      new DocumentText(cells).write(html, resource, request);
    }
    if (content.graph().isGraph(resource)) {
      html.leaf("p", "This names a graph; its triples are in the files below.").line();
    }
    inverse.write(html, resource);
    if (cells.links().isOurs(resource.getURI())) {
      downloads(html, cells.links(), resource);
    }
  }

  private void heading(Html html, Cells cells, Node resource) {
    html.start("h1").leaf("bdi", cells.labels().of(resource)).end().line();
    html.start("p", "class", "types");
    for (Node type : content.graph().types(resource)) {
      html.start("span");
      cells.named(html, type, cells.labels().of(type));
      html.end().text(" ");
    }
    html.leaf("code", resource.getURI()).end().line();
  }

  private static void alternates(Html head, Links links, Node resource) {
    for (Format format : Format.RDF) {
      head.start(
              "link",
              "rel",
              "alternate",
              "type",
              format.mediaType(),
              "href",
              links.data(resource.getURI(), format))
          .line();
    }
  }

  private static void downloads(Html html, Links links, Node resource) {
    html.start("p", "class", "downloads").text("As data: ");
    for (Format format : Format.RDF) {
      html.leaf("a", format.label(), "href", links.data(resource.getURI(), format)).text(" ");
    }
    html.end().line();
  }
}
