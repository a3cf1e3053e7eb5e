package org.parley.serve.view;

import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.Kind;

/**
 * A mark in a document's text.
 *
 * @param span where it is
 * @param kind of what kind the marked thing is; all entities count as actors
 * @param voice who speaks there, or null
 * @param href where it leads, or null
 * @param title what it is, in words
 */
record TextMark(
    Span span, Kind kind, Reading.@Nullable Voice voice, @Nullable String href, String title) {}
