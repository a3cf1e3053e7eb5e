package org.parley.store;

import org.jspecify.annotations.Nullable;

/**
 * What a store knows of a document that it holds.
 *
 * @param iri the document's IRI
 * @param graph the IRI of the document's graph
 * @param id the identifier that the document has from one build to the next
 * @param name the name that users know it by
 * @param title its title, or null
 * @param date its date as written in the graph, or null
 * @param url its URL, or null
 * @param publisher the publisher's IRI, or null
 * @param sha256 the hash of its text in hexadecimal digits, or null
 * @param run the IRI of the run that made the graph, or null
 * @param fingerprint one value for the document's text and metadata and for the program, rules and
 *     gazetteer that made its graph from them: if it is the same, so is the graph; null if the
 *     graph does not say
 */
public record LoadedDocument(
    String iri,
    String graph,
    String id,
    String name,
    @Nullable String title,
    @Nullable String date,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String sha256,
    @Nullable String run,
    @Nullable String fingerprint) {}
