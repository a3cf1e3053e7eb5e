package org.parley.serve.http;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import com.google.common.primitives.Ints;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page needs to know of a request.
 *
 * @param path the path, decoded, starting with a slash
 * @param parameters the parameters of the query string, decoded
 * @param accept all {@code Accept} headers joined, or null if there is none
 * @param languages the languages that the reader prefers, the best first
 * @param origin scheme, host and port as the client wrote them, for the few documents that must
 *     hold absolute addresses of this server
 */
public record PageRequest(
    String path,
    ImmutableListMultimap<String, String> parameters,
    @Nullable String accept,
    ImmutableList<String> languages,
    String origin) {
  private static final Pattern PREFIX =
      Pattern.compile("(?!.*/\\.)(/[A-Za-z0-9._~-]{1,100}){1,10}");
  private static final Escaper ESCAPER = UrlEscapers.urlFormParameterEscaper();

  /**
   * Reads a request.
   *
   * @return empty if its path or query string has a broken escape or is no UTF-8
   */
  public static Optional<PageRequest> of(HttpServletRequest request) {
    Optional<String> path = Paths.decode(request.getRequestURI());
    Optional<ImmutableListMultimap<String, String>> parameters =
        FormData.parse(Strings.nullToEmpty(request.getQueryString()));
    if (path.isEmpty() || parameters.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PageRequest(
            path.get(),
            parameters.get(),
            accept(request),
            Languages.of(request.getHeader("Accept-Language")),
            origin(request)));
  }

  /** All {@code Accept} headers of a request joined, or null if there is none. */
  static @Nullable String accept(HttpServletRequest request) {
    List<String> headers = Collections.list(request.getHeaders("Accept"));
    return headers.isEmpty() ? null : Joiner.on(',').join(headers);
  }

  /**
   * A proxy in front of the server tells by {@code X-Forwarded-Proto} and {@code
   * X-Forwarded-Prefix} what the client wrote. What else stands in these headers is passed over.
   */
  private static String origin(HttpServletRequest request) {
    String scheme = Strings.nullToEmpty(request.getHeader("X-Forwarded-Proto"));
    String prefix = Strings.nullToEmpty(request.getHeader("X-Forwarded-Prefix"));
    return (scheme.matches("https?") ? scheme : request.getScheme())
        + "://"
        + request.getHeader("Host")
        + (PREFIX.matcher(prefix).matches() ? prefix : "");
  }

  /** The first value of a parameter, or an empty string. */
  public String parameter(String name) {
    return parameters.get(name).stream().findFirst().orElse("");
  }

  /** The part of the path after its first segment and the slash; empty if there is none. */
  public String rest() {
    int slash = path.indexOf('/', 1);
    return slash < 0 ? "" : path.substring(slash + 1);
  }

  /**
   * The query string of this request with one parameter set anew, as a relative address. Setting
   * any but {@code page} leads back to the first page.
   */
  public String with(String name, String value) {
    StringBuilder query = new StringBuilder("?");
    parameters.forEach(
        (other, kept) -> {
          if (!other.equals(name) && !other.equals("page")) {
            query
                .append(ESCAPER.escape(other))
                .append('=')
                .append(ESCAPER.escape(kept))
                .append('&');
          }
        });
    return query.append(name).append('=').append(ESCAPER.escape(value)).toString();
  }

  /** The number of the page asked for by {@code ?page=}: from 1; 1 where it is missing or odd. */
  public int page() {
    Integer page = Ints.tryParse(parameter("page"));
    return page == null || page < 1 || page > 1_000_000 ? 1 : page;
  }
}
