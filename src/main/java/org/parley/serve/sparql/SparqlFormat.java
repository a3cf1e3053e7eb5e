package org.parley.serve.sparql;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;
import org.parley.serve.http.Conneg;

/** The forms in which the rows of a SELECT or the answer of an ASK can be had. */
enum SparqlFormat {
  JSON(ResultSetLang.RS_JSON, "json", "application/sparql-results+json", "application/json"),
  XML(ResultSetLang.RS_XML, "xml", "application/sparql-results+xml", "application/xml", "text/xml"),
  CSV(ResultSetLang.RS_CSV, "csv", "text/csv"),
  TSV(ResultSetLang.RS_TSV, "tsv", "text/tab-separated-values"),
  HTML(null, "html", "text/html");

  private final @Nullable Lang syntax;
  private final String extension;
  private final ImmutableList<String> mediaTypes;

  SparqlFormat(@Nullable Lang syntax, String extension, String... mediaTypes) {
    this.syntax = syntax;
    this.extension = extension;
    this.mediaTypes = ImmutableList.copyOf(mediaTypes);
  }

  /** The value of {@code Content-Type}. */
  String contentType() {
    return this == JSON || this == XML ? mediaTypes.get(0) : mediaTypes.get(0) + ";charset=utf-8";
  }

  /** The media type without parameters. */
  String mediaType() {
    return mediaTypes.get(0);
  }

  /** The short name. */
  String extension() {
    return extension;
  }

  /** Jena's writer. */
  Lang syntax() {
    if (syntax == null) {
      throw new IllegalStateException(this + " is no result format");
    }
    return syntax;
  }

  /** The format that a {@code format} parameter names: by ending or media type. */
  static Optional<SparqlFormat> named(String name) {
    String lower = Ascii.toLowerCase(name.strip());
    return Arrays.stream(values())
        .filter(format -> format.extension.equals(lower) || format.mediaTypes.contains(lower))
        .findFirst();
  }

  /** The format that an Accept header prefers. */
  static Optional<SparqlFormat> accepted(@Nullable String accept) {
    List<Offer> offers =
        Arrays.stream(values())
            .flatMap(format -> format.mediaTypes.stream().map(type -> new Offer(type, format)))
            .collect(toImmutableList());
    return Conneg.best(accept, offers, Offer::mediaType).map(Offer::format);
  }

  /** All media types that are offered. */
  static ImmutableSet<String> offered() {
    return Arrays.stream(values())
        .map(SparqlFormat::mediaType)
        .collect(ImmutableSet.toImmutableSet());
  }

  private record Offer(String mediaType, SparqlFormat format) {}
}
