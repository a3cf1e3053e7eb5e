package org.parley.serve.sparql;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.ByteStreams;
import com.google.common.primitives.Doubles;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.sparql.core.DatasetDescription;
import org.jspecify.annotations.Nullable;
import org.parley.serve.http.FormData;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Paths;
import org.parley.serve.http.RefusedException;

/**
 * A request of the SPARQL 1.1 Protocol, read strictly: what is no UTF-8, compressed, too long, or
 * not a query is refused. Parameters that are not listed here ({@code callback}, {@code
 * force-accept}, {@code stylesheet}, …) have no effect.
 *
 * @param query the text of the query, or null if there is none
 * @param defaultGraphs the graphs named by {@code default-graph-uri}
 * @param namedGraphs the graphs named by {@code named-graph-uri}
 * @param format the value of {@code format} or {@code output}; empty if there is none
 * @param timeout the limit that the client wants, or null
 * @param page what a page needs to know of the request
 */
public record SparqlRequest(
    @Nullable String query,
    List<String> defaultGraphs,
    List<String> namedGraphs,
    String format,
    @Nullable Duration timeout,
    PageRequest page) {
  private static final int MAX_BODY = 1 << 18;

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final double MAX_SECONDS = 86_400;

  /**
   * Reads a request and its body.
   *
   * @throws RefusedException if it is none that can be answered
   */
  static SparqlRequest of(HttpServletRequest request) {
    PageRequest page =
        PageRequest.of(request)
            .orElseThrow(
                () -> new RefusedException(400, "The address has a broken escape or is no UTF-8"));
    if (!request.getMethod().equals("POST")) {
      return of(page, page.parameters(), null);
    }
    if (request.getHeader("Content-Encoding") != null) {
      throw new RefusedException(415, "Send the query uncompressed");
    }
    String mediaType = mediaType(request);
    if (!mediaType.equals(FORM) && !mediaType.equals(QUERY)) {
      throw new RefusedException(
          415, "Only queries are answered here: POST them as " + QUERY + " or as " + FORM);
    }
    String body = body(request);
    if (mediaType.equals(QUERY)) {
      return of(page, page.parameters(), body);
    }
    ImmutableListMultimap<String, String> form =
        FormData.parse(body)
            .orElseThrow(
                () -> new RefusedException(400, "The form has a broken escape or is no UTF-8"));
    return of(
        page,
        ImmutableListMultimap.<String, String>builder()
            .putAll(page.parameters())
            .putAll(form)
            .build(),
        null);
  }

  /** The graphs that the protocol asks for, which stand in for those that the query names. */
  DatasetDescription graphs() {
    return DatasetDescription.create(defaultGraphs, namedGraphs);
  }

  private static SparqlRequest of(
      PageRequest page, ImmutableListMultimap<String, String> parameters, @Nullable String body) {
    if (parameters.containsKey("update")) {
      throw new RefusedException(400, "Updates are not taken here; this server is read-only");
    }
    List<String> queries = parameters.get("query");
    if (queries.size() + (body == null ? 0 : 1) > 1) {
      throw new RefusedException(400, "There is more than one query");
    }
    return new SparqlRequest(
        body != null || queries.isEmpty() ? body : queries.get(0),
        parameters.get("default-graph-uri"),
        parameters.get("named-graph-uri"),
        first(parameters, "format", "output"),
        timeout(first(parameters, "timeout")),
        page);
  }

  private static String first(ImmutableListMultimap<String, String> parameters, String... names) {
    return Arrays.stream(names)
        .flatMap(name -> parameters.get(name).stream())
        .findFirst()
        .orElse("");
  }

  private static @Nullable Duration timeout(String seconds) {
    if (seconds.isEmpty()) {
      return null;
    }
    Double value = Doubles.tryParse(seconds);
    if (value == null || !(value > 0) || value > MAX_SECONDS) {
      throw new RefusedException(400, "timeout must be a number of seconds above 0");
    }
    return Duration.ofMillis(Math.max(1, Math.round(value * 1000)));
  }

  private static String mediaType(HttpServletRequest request) {
    String type = Strings.nullToEmpty(request.getContentType());
    return Ascii.toLowerCase(Splitter.on(';').trimResults().splitToList(type).get(0));
  }

  private static String body(HttpServletRequest request) {
    byte[] bytes;
    try (InputStream in = request.getInputStream()) {
      bytes = ByteStreams.limit(in, MAX_BODY + 1L).readAllBytes();
    } catch (IOException e) {
      throw new RefusedException(400, "The body could not be read", e);
    }
    if (bytes.length > MAX_BODY) {
      throw new RefusedException(413, "The body is longer than " + MAX_BODY + " bytes");
    }
    return Paths.utf8(bytes).orElseThrow(() -> new RefusedException(400, "The body is no UTF-8"));
  }
}
