package org.parley.pipeline;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.net.UrlEscapers;
import com.google.common.util.concurrent.Uninterruptibles;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.net.Web;
import org.parley.net.WebAnswer;
import org.parley.net.WebException;
import org.parley.net.WebLimits;

/** The graphs of another store, written by the SPARQL 1.1 Graph Store HTTP Protocol. */
final class RemoteGraphs {
  private static final WebLimits LIMITS = new WebLimits(Duration.ofMinutes(10), 1 << 20, 0);

  /** How often a store that is busy is asked; it is waited for a second, then for twice that. */
  private static final int ATTEMPTS = 6;

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  /** Of what a store says of an error, which may be a whole page. */
  private static final int SHOWN = 200;

  private final Web web;
  private final URI store;
  private final @Nullable String authorization;

  RemoteGraphs(Web web, URI store, @Nullable String authorization) {
    this.web = web;
    this.store = store;
    this.authorization = authorization;
  }

  /**
   * Replaces a graph, or adds to it.
   *
   * @param method {@code PUT} or {@code POST}
   * @param triples as N-Triples
   * @throws ProblemException with {@link Code#REMOTE_FAILED}
   */
  void send(String method, String graph, String triples) throws ProblemException {
    String query = "graph=" + UrlEscapers.urlFormParameterEscaper().escape(graph);
    URI address = URI.create(store + (store.getQuery() == null ? "?" : "&") + query);
    byte[] body = triples.getBytes(StandardCharsets.UTF_8);
    Duration wait = Duration.ofSeconds(1);
    for (int attempt = 1; ; attempt++) {
      WebAnswer answer = answer(method, address, body);
      if (answer.status() < 300) {
        return;
      }
      Duration asked = answer.retryAfter() == null ? wait : answer.retryAfter();
      if (!isBusy(answer) || attempt == ATTEMPTS || asked.compareTo(LONGEST_WAIT) > 0) {
        throw refused(graph, answer);
      }
      Uninterruptibles.sleepUninterruptibly(asked);
      wait = wait.multipliedBy(2);
    }
  }

  private WebAnswer answer(String method, URI address, byte[] body) throws ProblemException {
    try {
      return web.send(method, address, "application/n-triples", authorization, body, LIMITS);
    } catch (WebException e) {
      throw problem(
          e.getMessage(),
          "the store cannot be loaded",
          "see whether it runs, then give the same command again: what it has is replaced by the same");
    }
  }

  private static boolean isBusy(WebAnswer answer) {
    return answer.status() == 503 || answer.status() == 429;
  }

  private ProblemException refused(String graph, WebAnswer answer) {
    String said = CharMatcher.whitespace().trimAndCollapseFrom(answer.text(), ' ');
    String value = answer.status() + " " + said.substring(0, Math.min(said.length(), SHOWN));
    if (isBusy(answer)) {
      return problem(
          value, "the store is busy", "give the same command again when it has less to do");
    }
    return switch (answer.status()) {
      case 401 ->
          authorization == null
              ? problem(
                  value,
                  "the store wants to know who loads",
                  "name a user with --user, and the password in PARLEY_PASSWORD")
              : problem(
                  value,
                  "the store does not know this user and password",
                  "check --user and PARLEY_PASSWORD");
      case 403 ->
          problem(
              value,
              "the store does not let this user write",
              "load as one who may, with --user and PARLEY_PASSWORD");
      case 404, 405 ->
          problem(
              value,
              "there is no graph store that may be written to",
              "check the address: that of Fuseki, for example, ends in /data");
      default ->
          problem(
              value,
              "the store refuses " + graph,
              "see what it says of this in its own log, then give the same command again");
    };
  }

  private ProblemException problem(@Nullable String value, String message, String cure) {
    return new ProblemException(
        new Problem(
            Code.REMOTE_FAILED,
            store.toString(),
            Strings.nullToEmpty(value).strip(),
            message,
            cure));
  }
}
