package org.parley.serve.sparql;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the queries that come with the program. Its file begins with a comment:
 *
 * <pre>
 * # Title: a clause.
 * # Further explanation, over any number of lines.
 * # Parameters: none.           or: # Parameters: statement, the IRI of a claim; without it …
 * </pre>
 *
 * @param name its file's name without ending
 * @param text the query
 */
public record ShippedQuery(String name, String text) {
  private static final String PARAMETERS = "Parameters:";
  private static final Pattern PARAMETER =
      Pattern.compile(PARAMETERS + "\\s*\\??([A-Za-z]\\w*)\\s*[,:–-]\\s*(.+)", Pattern.DOTALL);

  /** A variable that the reader may give a value, with what is said of it. */
  public record Parameter(String variable, String explanation) {}

  /** The first line of the comment; the name if there is none. */
  public String title() {
    return comment().stream().findFirst().map(ShippedQuery::sentence).orElse(name);
  }

  /** The rest of the comment; empty if there is none. */
  public String explanation() {
    return comment().stream()
        .skip(1)
        .takeWhile(line -> !line.startsWith(PARAMETERS))
        .reduce((before, line) -> before + " " + line)
        .orElse("");
  }

  /** The parameter that the comment names. */
  public Optional<Parameter> parameter() {
    String lines =
        comment().stream()
            .dropWhile(line -> !line.startsWith(PARAMETERS))
            .reduce((before, line) -> before + " " + line)
            .orElse("");
    Matcher matcher = PARAMETER.matcher(lines);
    return matcher.matches()
        ? Optional.of(new Parameter(matcher.group(1), sentence(matcher.group(2))))
        : Optional.empty();
  }

  /** Whether it has a {@code SERVICE}. */
  public boolean callsOthers() {
    return text.lines().anyMatch(line -> line.matches("\\s*SERVICE\\b.*"));
  }

  private ImmutableList<String> comment() {
    return text.lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(toImmutableList());
  }

  private static String sentence(String line) {
    return line.replaceFirst("\\.$", "");
  }
}
