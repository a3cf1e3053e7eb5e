package org.parley.text;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param form as written
 * @param lemma the dictionary form; in lower case but for proper nouns
 * @param upos the universal part of speech, such as {@code VERB}
 * @param xpos the parser's own tag, such as {@code VBD}
 * @param span where it stands in the document
 */
public record Token(int index, String form, String lemma, String upos, String xpos, Span span) {}
