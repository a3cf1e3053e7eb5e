package org.parley.serve;

import static java.util.stream.Collectors.joining;

/**
 * One of the queries that come with the program.
 *
 * @param name its file's name without ending
 * @param text the query
 */
record ShippedQuery(String name, String text) {

  /** What the comment at the head of the file says; empty if there is none. */
  String description() {
    return text.lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(joining(" "));
  }
}
