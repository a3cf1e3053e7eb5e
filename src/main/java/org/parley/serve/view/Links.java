package org.parley.serve.view;

import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.parley.serve.graph.Format;
import org.parley.serve.graph.Ontology;
import org.parley.serve.graph.Terms;
import org.parley.serve.http.Paths;

/**
 * Turns IRIs into addresses on this server. All addresses are relative to the page that holds them,
 * so that the pages work behind any host name, any scheme and any path prefix.
 *
 * @param baseIri what the IRIs of our own resources start with
 * @param root the way from the page to the server's root: {@code ./}, {@code ../}, …
 * @param ontology the ontology, whose terms share one page
 */
public record Links(String baseIri, String root, Ontology ontology) {
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^/\\s\"'<>\\\\]\\S*");
  private static final Escaper SEGMENT = UrlEscapers.urlPathSegmentEscaper();

  /** The links of a page whose path has so many slashes after the first: 0 for the home page. */
  public static Links at(String baseIri, int depth, Ontology ontology) {
    return new Links(baseIri, depth == 0 ? "./" : "../".repeat(depth), ontology);
  }

  /** Where a node has a page; empty for literals and for IRIs that must not become links. */
  Optional<String> href(Node node) {
    if (!node.isURI()) {
      return Optional.empty();
    }
    String iri = node.getURI();
    if (iri.startsWith(baseIri)) {
      return isOurs(iri) ? Optional.of(resource("page", iri)) : Optional.empty();
    }
    if (ontology.defines(node)) {
      return Optional.of(root + "ontology#" + SEGMENT.escape(Terms.anchor(iri)));
    }
    return isWeb(iri) ? Optional.of(iri) : Optional.empty();
  }

  /** Whether a node's address leads away from this server. */
  boolean isExternal(Node node) {
    return !isOurs(node.getURI()) && !ontology.defines(node);
  }

  /** Whether an IRI is one of ours and its path can be written as an address. */
  public boolean isOurs(String iri) {
    if (!iri.startsWith(baseIri)) {
      return false;
    }
    return Paths.isPlain(path(iri));
  }

  /** The address of one of our resources under {@code page}, {@code data} or {@code id}. */
  public String resource(String kind, String iri) {
    int hash = iri.indexOf('#');
    String fragment =
        hash < 0 ? "" : "#" + UrlEscapers.urlFragmentEscaper().escape(iri.substring(hash + 1));
    return root + kind + "/" + Paths.encode(path(iri)) + fragment;
  }

  /** The address of the page about a resource that is not ours. */
  String foreign(String iri) {
    return root + "page?iri=" + UrlEscapers.urlFormParameterEscaper().escape(iri);
  }

  /** The address of the neighbourhood of a resource. */
  public String explore(String iri) {
    return root + "explore?iri=" + UrlEscapers.urlFormParameterEscaper().escape(iri);
  }

  /** The address of the description of one of our resources in a form. */
  public String data(String iri, Format format) {
    return resource("data", iri) + "." + format.extension();
  }

  /** The part of one of our IRIs after the base and before the fragment. */
  String path(String iri) {
    int hash = iri.indexOf('#');
    return iri.substring(baseIri.length(), hash < 0 ? iri.length() : hash);
  }

  private static boolean isWeb(String iri) {
    return WEB.matcher(iri).matches();
  }
}
