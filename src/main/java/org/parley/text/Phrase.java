package org.parley.text;

/**
 * A phrase that fills a role: the head word and the words that belong to it.
 *
 * @param sentence the number of its sentence
 * @param head the number of its head token in that sentence
 * @param span the whole phrase as written, determiner and apposition included
 * @param core the phrase without relative clauses, appositions and coordinated parts: the words
 *     that name who or what is meant
 */
public record Phrase(int sentence, int head, Span span, Span core) {}
