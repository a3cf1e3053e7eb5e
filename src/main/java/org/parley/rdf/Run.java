package org.parley.rdf;

/**
 * What a graph was made with. It has no time, so that the same input gives the same bytes.
 *
 * @param version the version of Parley
 * @param ruleSetHash a hash of the rule files and the lexicon
 * @param gazetteerHash a hash of the gazetteer
 */
public record Run(String version, String ruleSetHash, String gazetteerHash) {}
