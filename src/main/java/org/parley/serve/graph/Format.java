package org.parley.serve.graph;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/** The forms in which a resource's description can be had. */
public enum Format {
  HTML("text/html", "html", "HTML", null, "html"),
  TURTLE("text/turtle", "ttl", "Turtle", RDFFormat.TURTLE_PRETTY, "turtle"),
  JSON_LD("application/ld+json", "jsonld", "JSON-LD", RDFFormat.JSONLD11_PRETTY, "json-ld", "json"),
  N_TRIPLES("application/n-triples", "nt", "N-Triples", RDFFormat.NTRIPLES_UTF8, "n-triples"),
  RDF_XML("application/rdf+xml", "rdf", "RDF/XML", RDFFormat.RDFXML_PLAIN, "xml", "rdfxml"),
  TRIG("application/trig", "trig", "TriG", RDFFormat.TRIG_PRETTY),
  N_QUADS("application/n-quads", "nq", "N-Quads", RDFFormat.NQUADS_UTF8, "n-quads", "nquads");

  /** The forms that are RDF, best first: what a program gets that takes anything. */
  public static final ImmutableList<Format> RDF =
      ImmutableList.of(TURTLE, JSON_LD, N_TRIPLES, RDF_XML, TRIG, N_QUADS);

  /** All forms; a client that names HTML gets it, one that takes anything gets Turtle. */
  public static final ImmutableList<Format> ALL =
      ImmutableList.<Format>builder().addAll(RDF).add(HTML).build();

  private final String mediaType;
  private final String extension;
  private final String label;
  private final @Nullable RDFFormat syntax;
  private final ImmutableSet<String> names;

  Format(
      String mediaType,
      String extension,
      String label,
      @Nullable RDFFormat syntax,
      String... names) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.label = label;
    this.syntax = syntax;
    this.names =
        Streams.concat(Arrays.stream(names), Arrays.stream(new String[] {extension, mediaType}))
            .collect(ImmutableSet.toImmutableSet());
  }

  /** The media type without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The value of {@code Content-Type}. */
  public String contentType() {
    return this == JSON_LD ? mediaType : mediaType + ";charset=utf-8";
  }

  /** The ending of {@code /data/…} addresses, without dot. */
  public String extension() {
    return extension;
  }

  /** The name for people. */
  public String label() {
    return label;
  }

  /** Whether the form keeps the named graphs. */
  public boolean hasGraphs() {
    return this == TRIG || this == N_QUADS;
  }

  /** Jena's writer. */
  public RDFFormat syntax() {
    if (syntax == null) {
      throw new IllegalStateException(this + " is no RDF");
    }
    return syntax;
  }

  /** All media types. */
  public static ImmutableList<String> offered() {
    return ALL.stream().map(Format::mediaType).collect(ImmutableList.toImmutableList());
  }

  /** The format that a {@code ?format=} parameter names: an ending, a media type or a name. */
  public static Optional<Format> named(String name) {
    String lower = Ascii.toLowerCase(name.strip());
    return Arrays.stream(values()).filter(format -> format.names.contains(lower)).findFirst();
  }
}
