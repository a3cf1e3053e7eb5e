package org.parley.serve.page;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.parley.serve.graph.Format;
import org.parley.serve.http.Conneg;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Paths;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Content;
import org.parley.serve.view.Links;

/**
 * {@code /id/…}: the thing itself, which cannot be sent. Answers 303 with the address of its page
 * or of its data, whichever the client prefers.
 */
final class Dereference implements Page {
  private final Content content;

  Dereference(Content content) {
    this.content = content;
  }

  @Override
  public Reply reply(PageRequest request) {
    Optional<Node> resource =
        request.rest().isEmpty() ? Optional.empty() : content.resource(request, request.rest());
    Choice choice = choose(request, Format.ALL);
    if (choice.refusal().isPresent()) {
      return choice.refusal().get();
    }
    Format format = choice.format().orElseThrow();
    if (resource.isEmpty()) {
      return Missing.reply(content, request, request.rest(), format).with("Vary", "Accept");
    }
    Links links = content.links(request);
    String iri = resource.get().getURI();
    String location = format == Format.HTML ? links.resource("page", iri) : links.data(iri, format);
    return withLinks(Reply.seeOther(location), links, resource.get()).with("Vary", "Accept");
  }

  /** Either a format or the answer that there is none. */
  record Choice(Optional<Format> format, Optional<Reply> refusal) {}

  /** The format that a request asks for by {@code ?format=} or else by {@code Accept}. */
  static Choice choose(PageRequest request, ImmutableList<Format> offers) {
    String name = request.parameter("format");
    if (!name.isEmpty()) {
      Optional<Format> format = Format.named(name).filter(offers::contains);
      return new Choice(
          format,
          format.isPresent()
              ? Optional.empty()
              : Optional.of(refusal(400, "There is no format “" + name + "” here.", offers)));
    }
    Optional<Format> format = Conneg.best(request.accept(), offers, Format::mediaType);
    return new Choice(
        format,
        format.isPresent()
            ? Optional.empty()
            : Optional.of(
                refusal(406, "None of the media types in Accept is to be had here.", offers)));
  }

  private static Reply refusal(int status, String what, ImmutableList<Format> offers) {
    String list =
        offers.stream()
            .map(format -> "  " + format.mediaType() + "  or ?format=" + format.extension() + "\n")
            .collect(joining());
    return Reply.of(status, Reply.TEXT, what + " There is:\n" + list).with("Vary", "Accept");
  }

  /** Adds the links between a resource's name, its page and its data. */
  static Reply withLinks(Reply reply, Links links, Node resource) {
    String iri = resource.getURI();
    Reply linked =
        reply
            .with("Link", "<" + Paths.encodeIri(iri) + ">; rel=\"canonical\"")
            .with("Link", "<" + links.resource("data", iri) + ">; rel=\"describedby\"");
    for (Format format : Format.ALL) {
      String address =
          format == Format.HTML ? links.resource("page", iri) : links.data(iri, format);
      linked =
          linked.with(
              "Link", "<" + address + ">; rel=\"alternate\"; type=\"" + format.mediaType() + '"');
    }
    return linked;
  }
}
