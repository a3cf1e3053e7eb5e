package org.parley.serve.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.Description;
import org.parley.serve.graph.Format;
import org.parley.serve.graph.Kind;
import org.parley.serve.graph.RdfBody;
import org.parley.serve.graph.Terms;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Actor;
import org.parley.serve.view.Agreement;
import org.parley.serve.view.Card;
import org.parley.serve.view.Cards;
import org.parley.serve.view.Cell;
import org.parley.serve.view.Cells;
import org.parley.serve.view.Content;
import org.parley.serve.view.Diagram;
import org.parley.serve.view.Evidence;
import org.parley.serve.view.InverseLinks;
import org.parley.serve.view.Links;
import org.parley.serve.view.Names;
import org.parley.serve.view.Properties;
import org.parley.serve.view.Reading;
import org.parley.serve.view.Territory;

/** {@code /page/…}: a resource for people. */
final class ResourcePage implements Page {
  private final Content content;

  ResourcePage(Content content) {
    this.content = content;
  }

  /**
   * A resource. What a kind of resource does not have is null.
   *
   * @param types its classes
   * @param isGraph whether it names a graph
   * @param inverse what points here
   */
  record View(
      String label,
      String iri,
      ImmutableList<Cell> types,
      @Nullable Kind kind,
      boolean isGraph,
      @Nullable Evidence evidence,
      @Nullable Card card,
      @Nullable Reading reading,
      @Nullable Agreement agreement,
      @Nullable Diagram diagram,
      @Nullable Territory territory,
      @Nullable Actor actor,
      @Nullable Names names,
      @Nullable Properties properties,
      InverseLinks inverse) {}

  @Override
  public Reply reply(PageRequest request) {
    Optional<Node> resource = content.resource(request, request.rest());
    return resource.isEmpty()
        ? Missing.reply(content, request, request.rest(), Format.HTML)
        : page(request, resource.get());
  }

  private Reply page(PageRequest request, Node resource) {
    Cells cells = content.cells(request);
    Links links = cells.links();
    ImmutableList<Triple> own = Description.own(content.graph(), resource);
    Frame frame =
        Frame.of(cells.labels().of(resource), links, "").about(resource, RdfBody.jsonLd(own));
    View view = view(request, cells, resource, own);
    boolean isPlaced = view.territory() != null && view.territory().point() != null;
    Reply reply =
        Templates.page(
            "resource", isPlaced ? frame.with(Assets.DRAWING, Assets.DRAW_MAP) : frame, view);
    return links.isOurs(resource.getURI()) ? Dereference.withLinks(reply, links, resource) : reply;
  }

  private View view(PageRequest request, Cells cells, Node resource, ImmutableList<Triple> own) {
    String label = cells.labels().of(resource);
    ImmutableSet<Node> types = content.graph().types(resource);
    Kind kind = Kind.of(types).orElse(null);
    ImmutableList<Cell> classes =
        types.stream()
            .map(type -> cells.named(type, cells.labels().of(type)))
            .collect(ImmutableList.toImmutableList());
    String in = request.parameter("in");
    if (!in.isEmpty()) {
      return new View(
          label,
          resource.getURI(),
          classes,
          kind,
          false,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          InverseLinks.of(cells, request, resource, NodeFactory.createURI(in)));
    }
    boolean isStatement = kind != null && kind.isStatement();
    boolean isEntity = kind == Kind.ACTOR || kind == Kind.TERRITORY;
    Diagram diagram =
        kind == Kind.CONDITION || kind == Kind.SET
            ? Diagram.of(cells, resource, kind).orElse(null)
            : null;
    return new View(
        kind == Kind.SET && diagram != null ? diagram.title() : label,
        resource.getURI(),
        classes,
        kind,
        content.graph().isGraph(resource),
        Evidence.of(cells, resource).orElse(null),
        isStatement ? new Cards(cells).whole(resource) : null,
        kind == Kind.DOCUMENT ? Reading.of(cells, resource, request) : null,
        kind == Kind.CLAIM || kind == Kind.PROPOSITION || kind == Kind.STATUS
            ? Agreement.of(cells, resource, kind).orElse(null)
            : null,
        diagram,
        isEntity && types.stream().anyMatch(Terms.TERRITORIES::contains)
            ? Territory.of(cells, resource).orElse(null)
            : null,
        isEntity && types.stream().anyMatch(Terms.ACTORS::contains)
            ? Actor.of(cells, resource)
            : null,
        isEntity ? Names.of(cells, resource) : null,
        own.isEmpty() ? null : Properties.of(cells, resource, own),
        InverseLinks.of(cells, request, resource));
  }
}
