package org.parley.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes small documents' graphs as the mapper does, for the tests of the store. */
final class SampleGraphs {
  static final String BASE = "https://w3id.org/parley/id/";
  private static final String PARLEY = "https://w3id.org/parley/ontology#";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private SampleGraphs() {}

  static String graph(String name) {
    return BASE + "graph/" + name;
  }

  /**
   * A document with some sentences.
   *
   * @param text goes into each sentence and tells versions of the document apart
   */
  static Path document(Path folder, String name, String text, int sentences) throws IOException {
    String document = BASE + "document/" + name;
    StringBuilder quads = new StringBuilder();
    add(quads, name, document, RDF + "type", iri(PARLEY + "Document"));
    add(quads, name, document, PARLEY + "documentId", literal(name + ".txt"));
    add(quads, name, document, PARLEY + "name", literal("articles/" + name + ".txt"));
    add(quads, name, document, PARLEY + "sha256", literal("sha-of-" + text));
    add(quads, name, document, PARLEY + "fingerprint", literal("print-of-" + text));
    add(quads, name, document, RDFS + "label", literal("Report " + name));
    add(quads, name, document, "http://purl.org/dc/terms/title", literal("Report " + name));
    add(
        quads,
        name,
        document,
        "http://purl.org/dc/terms/date",
        literal("2022-03-08") + "^^" + iri(XSD + "date"));
    add(quads, name, BASE + "entity/ukraine", RDFS + "label", literal("Ukraine"));
    for (int i = 0; i < sentences; i++) {
      String sentence = BASE + "sentence/" + name + "-" + i;
      add(quads, name, sentence, RDF + "type", iri(PARLEY + "Sentence"));
      add(quads, name, sentence, PARLEY + "inDocument", iri(document));
      add(quads, name, sentence, PARLEY + "index", literal("" + i) + "^^" + iri(XSD + "integer"));
      add(quads, name, sentence, PARLEY + "score", literal("0.80") + "^^" + iri(XSD + "decimal"));
      add(quads, name, sentence, PARLEY + "text", literal(text + " sentence " + i));
    }
    return write(folder, name, quads.toString());
  }

  static Path write(Path folder, String name, String quads) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(name + GraphFile.SUFFIX);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(quads.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static void add(
      StringBuilder quads, String name, String subject, String predicate, String object) {
    quads
        .append(iri(subject))
        .append(' ')
        .append(iri(predicate))
        .append(' ')
        .append(object)
        .append(' ')
        .append(iri(graph(name)))
        .append(" .\n");
  }

  private static String iri(String iri) {
    return "<" + iri + ">";
  }

  private static String literal(String text) {
    return "\"" + text + "\"";
  }
}
