package org.parley.text;

import com.google.common.collect.ImmutableList;

/**
 * A document with its sentences, as the parser sees it.
 *
 * @param document what was parsed
 * @param sentences in text order, numbered from 0
 */
public record Analysis(Document document, ImmutableList<Sentence> sentences) {}
