package org.parley.serve.http;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands before everything else: lets through only the methods and host names that are served, and
 * gives every answer the headers that keep browsers safe and let foreign pages read.
 */
public final class Guard extends HttpFilter {
  private static final ImmutableSet<String> METHODS = ImmutableSet.of("GET", "HEAD", "POST");
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(:\\d{1,5})?");
  private static final String DAY = "86400";

  private static final ImmutableMap<String, String> HEADERS =
      ImmutableMap.of(
          "Content-Security-Policy",
              "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                  + " form-action 'self'",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Access-Control-Allow-Origin", "*",
          "Access-Control-Expose-Headers", "Link, ETag, Location, Retry-After");

  private final transient Predicate<String> allowsHost;

  /**
   * A guard.
   *
   * @param allowsHost whether the server may be asked under a host name, in lower case
   */
  public Guard(Predicate<String> allowsHost) {
    this.allowsHost = allowsHost;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HEADERS.forEach(response::setHeader);
    Matcher host = HOST.matcher(Strings.nullToEmpty(request.getHeader("Host")));
    if (!host.matches() || !allowsHost.test(Ascii.toLowerCase(host.group(1)))) {
      Replies.send(
          Reply.of(421, Reply.TEXT, "This server is not known under this host name\n"),
          request,
          response);
    } else if (request.getMethod().equals("OPTIONS")) {
      preflight(response);
    } else if (!METHODS.contains(request.getMethod())) {
      Replies.send(
          Reply.of(405, Reply.TEXT, "This server is read-only\n")
              .with("Allow", "GET, HEAD, POST, OPTIONS"),
          request,
          response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void preflight(HttpServletResponse response) {
    response.setStatus(204);
    response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
    response.setHeader("Access-Control-Max-Age", DAY);
  }
}
