package org.parley.validate;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a graph is not as it should be.
 *
 * @param graph the IRI of the named graph; null for the default graph
 * @param focusNode the node that the shape is about; an IRI as a rule, else a blank node's label or
 *     a literal's lexical form
 * @param path the IRI of the property that is wrong, or a SPARQL property path; null where the node
 *     itself is
 * @param value the offending value: an IRI, a blank node's label or a lexical form; null where a
 *     value is missing or there are too many
 * @param message what is wrong and what to do about it, in full sentences
 * @param shape the IRI of the shape
 * @param severity how bad it is; only {@link Severity#VIOLATION} keeps a graph out of a store
 */
public record Violation(
    @Nullable String graph,
    String focusNode,
    @Nullable String path,
    @Nullable String value,
    String message,
    String shape,
    Severity severity)
    implements Comparable<Violation> {
  private static final Comparator<@Nullable String> TEXT = nullsFirst(naturalOrder());
  private static final Comparator<Violation> ORDER =
      comparing(Violation::graph, TEXT)
          .thenComparing(Violation::severity)
          .thenComparing(Violation::focusNode)
          .thenComparing(Violation::path, TEXT)
          .thenComparing(Violation::value, TEXT)
          .thenComparing(Violation::shape)
          .thenComparing(Violation::message);

  private static final int SHOWN = 120;

  /**
   * One line for people: {@code focus: message (property «value») [shape]}, with control characters
   * shown as spaces.
   */
  public String line() {
    StringBuilder line = new StringBuilder(focusNode).append(": ").append(message);
    if (path != null || value != null) {
      line.append(" (").append(path == null ? "" : localName(path));
      line.append(path == null || value == null ? "" : " ");
      line.append(value == null ? "" : "«" + shorten(value) + "»").append(')');
    }
    line.append(" [").append(localName(shape)).append(']');
    return line.toString().replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
  }

  /** By graph, the worst first, then by node. */
  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static String shorten(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
