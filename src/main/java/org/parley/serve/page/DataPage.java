package org.parley.serve.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.JenaException;
import org.parley.serve.graph.Description;
import org.parley.serve.graph.Format;
import org.parley.serve.graph.RdfBody;
import org.parley.serve.graph.Terms;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Pager;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Content;
import org.parley.serve.view.Links;

/**
 * {@code /data/…}: a resource for programs. What is said of it, what points to it (by pages of
 * {@value #PAGE}), and the names of the other resources that appear.
 */
final class DataPage implements Page {
  private static final int PAGE = 500;

  private final Content content;

  DataPage(Content content) {
    this.content = content;
  }

  @Override
  public Reply reply(PageRequest request) {
    String path = request.rest();
    for (Format format : Format.RDF) {
      String ending = "." + format.extension();
      if (path.endsWith(ending)) {
        return reply(request, path.substring(0, path.length() - ending.length()), format);
      }
    }
    Dereference.Choice choice = Dereference.choose(request, Format.RDF);
    return choice
        .refusal()
        .orElseGet(() -> reply(request, path, choice.format().orElseThrow()))
        .with("Vary", "Accept");
  }

  private Reply reply(PageRequest request, String path, Format format) {
    Optional<Node> resource = content.resource(request, path);
    if (resource.isEmpty()) {
      return Missing.reply(content, request, path, format);
    }
    Description description = Description.of(content.graph(), resource.get(), request.page(), PAGE);
    byte[] body;
    try {
      body = RdfBody.write(triples(description), format, content.graph());
    } catch (JenaException e) {
      return Reply.of(
          406,
          Reply.TEXT,
          format.label() + " cannot express this description; take another format.\n");
    }
    Reply reply = Reply.of(200, format.contentType(), body);
    Links links = content.links(request);
    if (links.isOurs(resource.get().getURI())) {
      reply = Dereference.withLinks(reply, links, resource.get());
    }
    return Pager.of(request, description.hasMore()).write(reply);
  }

  private ImmutableList<Triple> triples(Description description) {
    Stream<Triple> names =
        description.neighbours().stream()
            .flatMap(node -> content.graph().find(node, Terms.LABEL, Node.ANY, 0, 10).stream());
    return ImmutableList.<Triple>builder()
        .addAll(description.own())
        .addAll(description.incoming())
        .addAll(names.iterator())
        .build();
  }
}
