package org.parley.net;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import com.google.common.net.UrlEscapers;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks servers over HTTP. Each request has bounds on time, size and redirects; a redirect to
 * another scheme, host or port is an error, so that only hosts are reached that somebody named.
 */
public final class Web {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final long WATCH_MILLIS = 50;

  private final String userAgent;
  private @Nullable HttpClient client;

  /**
   * @param userAgent who asks, with a way to reach who runs it; printable ASCII
   */
  public Web(String userAgent) {
    this.userAgent = userAgent;
  }

  /** Gets an address. */
  public WebAnswer get(URI address, String accept, WebLimits limits) throws WebException {
    return answer(address, request -> request.header("Accept", accept).GET(), limits, () -> false);
  }

  /**
   * Posts a form.
   *
   * @param cancelled asked now and then; once it is true the request ends in an exception
   */
  public WebAnswer post(
      URI address,
      ImmutableMap<String, String> form,
      String accept,
      WebLimits limits,
      BooleanSupplier cancelled)
      throws WebException {
    return answer(
        address,
        request ->
            request
                .header("Accept", accept)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))),
        limits,
        cancelled);
  }

  /**
   * Sends a body.
   *
   * @param method such as PUT
   * @param authorization the header of that name, or null
   */
  public WebAnswer send(
      String method,
      URI address,
      String contentType,
      @Nullable String authorization,
      byte[] body,
      WebLimits limits)
      throws WebException {
    return answer(
        address,
        request -> {
          request.header("Content-Type", contentType);
          if (authorization != null) {
            request.header("Authorization", authorization);
          }
          request.method(method, BodyPublishers.ofByteArray(body));
        },
        limits,
        () -> false);
  }

  private interface Method {
    void apply(HttpRequest.Builder request);
  }

  private static String encoded(Map<String, String> form) {
    var escaper = UrlEscapers.urlFormParameterEscaper();
    return form.entrySet().stream()
        .map(field -> escaper.escape(field.getKey()) + "=" + escaper.escape(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private WebAnswer answer(URI address, Method method, WebLimits limits, BooleanSupplier cancelled)
      throws WebException {
    long end = System.nanoTime() + limits.time().toNanos();
    URI at = address;
    for (int redirects = 0; ; redirects++) {
      WebAnswer answer = once(at, method, limits, end, cancelled);
      if (answer.status() < 300 || answer.status() >= 400) {
        return answer;
      }
      URI target = at.resolve(answer.text());
      if (!isSameServer(at, target)) {
        throw new WebException("it redirects to another server, which was not named: " + target);
      }
      if (redirects == limits.redirects()) {
        throw new WebException("it redirects to " + target);
      }
      at = target;
    }
  }

  private static boolean isSameServer(URI one, URI other) {
    return Strings.nullToEmpty(one.getScheme()).equalsIgnoreCase(other.getScheme())
        && Strings.nullToEmpty(one.getAuthority()).equalsIgnoreCase(other.getAuthority());
  }

  private WebAnswer once(
      URI address, Method method, WebLimits limits, long end, BooleanSupplier cancelled)
      throws WebException {
    HttpRequest.Builder request;
    try {
      request = HttpRequest.newBuilder(address).header("User-Agent", userAgent);
    } catch (IllegalArgumentException e) {
      throw new WebException("this is no address of a server: " + address, e);
    }
    method.apply(request);
    CompletableFuture<HttpResponse<byte[]>> response =
        client().sendAsync(request.build(), info -> new BoundedBody(limits.bytes()));
    try {
      return answer(address, await(response, limits, end, cancelled));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WebException("the request was interrupted", e);
    } catch (ExecutionException e) {
      Throwable cause = Throwables.getRootCause(e);
      String message = cause.getMessage();
      if (cause instanceof WebException known) {
        throw new WebException(Strings.nullToEmpty(known.getMessage()), e);
      }
      throw new WebException(
          Throwables.getCausalChain(e).stream().anyMatch(ConnectException.class::isInstance)
              ? "nobody answers there"
              : "the connection failed: " + (message == null ? cause.toString() : message),
          e);
    } finally {
      response.cancel(true);
    }
  }

  private static HttpResponse<byte[]> await(
      CompletableFuture<HttpResponse<byte[]>> response,
      WebLimits limits,
      long end,
      BooleanSupplier cancelled)
      throws InterruptedException, ExecutionException, WebException {
    while (true) {
      try {
        return response.get(WATCH_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        if (cancelled.getAsBoolean()) {
          throw new WebException("the request was cancelled", notYet);
        }
        if (System.nanoTime() > end) {
          throw new WebException(
              "no answer within " + limits.time().toMillis() / 1000.0 + " s", notYet);
        }
      }
    }
  }

  /** Of a redirect, the body is the address that it leads to. */
  private static WebAnswer answer(URI address, HttpResponse<byte[]> response) throws WebException {
    int status = response.statusCode();
    byte[] body = response.body();
    if (status >= 300 && status < 400) {
      String target = response.headers().firstValue("Location").orElse("");
      try {
        body = new URI(target).toString().getBytes(StandardCharsets.UTF_8);
      } catch (URISyntaxException e) {
        throw new WebException("it redirects to what is no address: " + target, e);
      }
    }
    return new WebAnswer(
        address,
        status,
        response.headers().firstValue("Content-Type").orElse(""),
        response.headers().firstValue("Retry-After").map(Web::delay).orElse(null),
        body);
  }

  /** Seconds or a date. */
  private static @Nullable Duration delay(String retryAfter) {
    String value = Ascii.toUpperCase(retryAfter.strip());
    if (value.matches("\\d{1,7}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant until =
          ZonedDateTime.parse(retryAfter.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration delay = Duration.between(Instant.now(), until);
      return delay.isNegative() ? Duration.ZERO : delay;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Made when it is first needed: who asks nobody pays nothing. */
  private synchronized HttpClient client() {
    HttpClient made = client;
    if (made == null) {
      made =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .connectTimeout(CONNECT)
              .followRedirects(HttpClient.Redirect.NEVER)
              .proxy(ProxySelector.getDefault())
              .build();
      client = made;
    }
    return made;
  }
}
