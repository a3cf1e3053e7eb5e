package org.parley.serve.page;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.serve.graph.Terms;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Content;
import org.parley.serve.view.Links;

/** {@code /sitemap.xml}: the pages of the documents and of those whom they mention. */
final class Sitemap implements Page {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** The format allows no more addresses in a file. */
  private static final int MOST = 50_000;

  private static final ImmutableList<String> PLACES =
      ImmutableList.of("/", "/query", "/explore", "/ontology", "/dataset");

  private final Content content;

  Sitemap(Content content) {
    this.content = content;
  }

  @Override
  public Reply reply(PageRequest request) {
    if (!request.rest().isEmpty()) {
      return Message.notFound(content, request);
    }
    // The way from the root, so that it can stand behind the origin.
    Links links = Links.at(content.baseIri(), 0, content.ontology());
    Stream<String> resources =
        Stream.concat(subjects(), mentioned())
            .distinct()
            .filter(node -> node.isURI() && links.isOurs(node.getURI()))
            .map(node -> links.resource("page", node.getURI()).substring(1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("urlset");
      xml.writeDefaultNamespace(NAMESPACE);
      for (String path : Stream.concat(PLACES.stream(), resources).limit(MOST).toList()) {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(request.origin() + path);
        xml.writeEndElement();
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return Reply.of(200, "application/xml", out.toByteArray());
  }

  private Stream<Node> subjects() {
    return content.graph().find(Node.ANY, Terms.TYPE, Terms.DOCUMENT, 0, MOST).stream()
        .map(Triple::getSubject);
  }

  private Stream<Node> mentioned() {
    return content.graph().find(Node.ANY, Terms.REFERS_TO, Node.ANY, 0, MOST).stream()
        .map(Triple::getObject);
  }
}
