package org.parley.text;

/**
 * A text as it was read, with what is known about it.
 *
 * @param id what identifies the article from one build to the next, so that a changed text replaces
 *     the old one: the identifier it brings, else its URL, else its path below the folder it was
 *     read from (with {@code /} on every system)
 * @param name the path or identifier as users know it, for messages and for {@code annotate}
 * @param text the text; all offsets refer to it
 * @param metadata title, date and so on
 */
public record Document(String id, String name, DocumentText text, Metadata metadata) {}
