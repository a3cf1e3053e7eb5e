package org.parley.rdf;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.link.Entity;
import org.parley.link.EntityType;
import org.parley.text.Span;

/**
 * Mints the IRIs of all resources below one base. Each is a readable slug or a hash of content, so
 * that a second build gives the same.
 */
public final class Iris {
  /** The base unless the user sets one. */
  public static final String DEFAULT_BASE = "https://w3id.org/parley/id/";

  /** The IRIs below {@link #DEFAULT_BASE}. */
  public static final Iris DEFAULT = new Iris(DEFAULT_BASE);

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final Pattern KEY = Pattern.compile("[a-z0-9-]+");

  private final String base;

  private Iris(String base) {
    this.base = base;
  }

  /**
   * The IRIs below a base.
   *
   * @param base an absolute http or https IRI that ends in a slash
   * @throws ProblemException if it is none
   */
  public static Iris below(String base) throws ProblemException {
    try {
      URI uri = new URI(base);
      if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null
          && base.endsWith("/")) {
        return new Iris(uri.toASCIIString());
      }
    } catch (URISyntaxException e) {
      throw new ProblemException(badBase(base), e);
    }
    throw new ProblemException(badBase(base));
  }

  private static Problem badBase(String base) {
    return new Problem(
        Code.BAD_VALUE,
        "base IRI",
        base,
        "not a base for IRIs",
        "give an absolute http or https IRI that ends in a slash, such as " + DEFAULT_BASE);
  }

  /** The base: an absolute IRI that ends in a slash. */
  public String base() {
    return base;
  }

  /** The IRI of the document of an identifier ({@link org.parley.text.Document#id()}). */
  public String documentName(String documentId) {
    return document(segment(documentId)).stringValue();
  }

  /** The name of the graph that holds all about the document of an identifier. */
  public String graphName(String documentId) {
    return graph(segment(documentId)).stringValue();
  }

  /** What the IRIs of a document and of its parts have in common. */
  static String segment(String documentId) {
    return Slugs.hashed(documentId);
  }

  IRI document(String segment) {
    return iri("document", segment);
  }

  IRI graph(String name) {
    return iri("graph", name);
  }

  /** Where an entity of the gazetteer is. */
  IRI geometry(String key) {
    return iri("geometry", key);
  }

  IRI sentence(String segment, int index) {
    return iri("sentence", segment + "-" + index);
  }

  IRI span(String segment, Span span) {
    return iri("span", at(segment, span));
  }

  /** A selector of a span: {@code position} or {@code quote}. */
  IRI selector(IRI span, String kind) {
    return VALUES.createIRI(span + "#", kind);
  }

  IRI mention(String segment, Span span) {
    return iri("mention", at(segment, span));
  }

  /** A node that is known by its content: {@code claim}, {@code event}, {@code condition}, … */
  IRI hashed(String kind, List<String> content) {
    return iri(kind, Slugs.hash(content));
  }

  /** An entity that a document mentions. */
  IRI entity(String segment, Entity entity) {
    return switch (entity.scope()) {
      case GAZETTEER -> entity(entity.key());
      case NAME -> named(entity.type(), entity.key());
      case DOCUMENT -> iri("entity", segment + "-" + checkedKey(entity.key()));
    };
  }

  /** An entry of the gazetteer. */
  IRI entity(String key) {
    return iri("entity", checkedKey(key));
  }

  /** An entity that is known by its name and type only. */
  IRI named(EntityType type, String key) {
    String slug = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.localName());
    return iri("entity", slug + "-" + checkedKey(key));
  }

  /** The link of an entity to a Wikidata item. */
  IRI link(IRI entity, String item) {
    String key = entity.stringValue().substring((base + "entity/").length());
    return iri("link", key + "-" + item);
  }

  /** An item that an entity can be besides the one that it is linked to. */
  IRI candidate(IRI entity, String item) {
    String key = entity.stringValue().substring((base + "entity/").length());
    return iri("candidate", key + "-" + item);
  }

  /**
   * Something that is no entity.
   *
   * @param words its words in their dictionary form
   * @param owner the document that it is of, or the empty string where the words alone tell it
   */
  IRI concept(String words, String owner) {
    return iri(
        "concept",
        owner.isEmpty() ? Slugs.hashed(words) : Slugs.hashed(Slugs.slug(words), words, owner));
  }

  IRI predicate(String lemma) {
    return iri("predicate", Slugs.name(lemma));
  }

  IRI run(Run run) {
    ImmutableList.Builder<String> parts =
        ImmutableList.<String>builder()
            .add(run.version())
            .add(run.ruleSetHash())
            .add(run.gazetteerHash());
    if (!run.correctionsHash().isEmpty()) {
      parts.add(run.correctionsHash());
    }
    return hashed("run", parts.build());
  }

  /** Without the check of RDF4J, which costs more than all the rest: these names are plain. */
  private IRI iri(String kind, String name) {
    return VALUES.createIRI(base + kind + "/", name);
  }

  private static String at(String segment, Span span) {
    return segment + "-" + span.start() + "-" + span.end();
  }

  private static String checkedKey(String key) {
    checkArgument(KEY.matcher(key).matches(), "not a key for IRIs: %s", key);
    return key;
  }
}
