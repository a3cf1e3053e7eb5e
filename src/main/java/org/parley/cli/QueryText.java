package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * A query and where it comes from.
 *
 * @param text SPARQL, with prefixes
 * @param place for messages
 */
record QueryText(String text, String place) {
  /** The prefixes that a query written on the command line need not declare. */
  private static final String PREFIXES =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX event: <https://w3id.org/parley/event#>
      PREFIX id: <https://w3id.org/parley/id/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX schema: <https://schema.org/>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX text: <http://jena.apache.org/text#>
      """;

  private static final Pattern SPARQL =
      Pattern.compile("(?is).*\\b(select|ask|construct|describe)\\b.*\\{?.*");

  /** What a user means by a word: a name, standard input, a file, or a query itself. */
  static QueryText of(String word, InputStream standardInput) throws ProblemException {
    Optional<String> shipped = ShippedQueries.text(word);
    if (shipped.isPresent()) {
      return new QueryText(shipped.get(), word);
    }
    try {
      if (word.equals("-")) {
        return new QueryText(
            new String(standardInput.readAllBytes(), StandardCharsets.UTF_8), "standard input");
      }
      if (isFile(word)) {
        return new QueryText(Files.readString(Path.of(word)), word);
      }
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              Code.NO_PERMISSION,
              word,
              e.getMessage(),
              "this query cannot be read",
              "check that it is a text file in UTF-8 that you may read"),
          e);
    }
    if (SPARQL.matcher(word).matches()) {
      return new QueryText(
          word.regionMatches(true, 0, "prefix", 0, 6) ? word : PREFIXES + word, "query");
    }
    throw new ProblemException(
        new Problem(
            Code.NOT_FOUND,
            "query",
            word,
            "this is no name of a query, no file and no query",
            "list the names with: parley query"));
  }

  private static boolean isFile(String word) {
    try {
      return word.length() < 4096 && Files.isRegularFile(Path.of(word));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }
}
