package org.parley.serve.http;

import com.google.common.base.Splitter;
import com.google.common.io.ByteStreams;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends complete answers; those that a client has already become 304. */
public final class Replies {
  private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

  /** How much of a request's body that nobody read is thrown away before the answer goes out. */
  private static final int MOST_DRAINED = 16 << 20;

  private static final Splitter COMMA = Splitter.on(',').trimResults();

  private Replies() {}

  /** Sends an answer. A body under 200 gets an entity tag. */
  public static void send(Reply reply, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    drain(request);
    byte[] body = reply.body().read();
    reply.headers().forEach(response::addHeader);
    response.setStatus(reply.status());
    if (reply.status() == 200) {
      String tag = Reply.entityTag(body);
      response.setHeader("ETag", tag);
      if (matches(request.getHeader("If-None-Match"), tag)) {
        response.setStatus(304);
        return;
      }
    }
    response.setContentType(reply.contentType());
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  /** The answer to a request in which a mistake of ours showed; logged, but not told. */
  public static Reply failed(String path, Throwable cause) {
    LOG.error("No answer for {}", Paths.encodeIri(path), cause);
    return Reply.of(500, Reply.TEXT, "The server failed to answer; its log says why\n");
  }

  /**
   * Reads what is left of a request's body. Left unread, it would make Jetty close the connection
   * behind an answer that does not say so, which costs the client its next request.
   */
  private static void drain(HttpServletRequest request) {
    try {
      ByteStreams.exhaust(ByteStreams.limit(request.getInputStream(), MOST_DRAINED));
    } catch (IOException e) {
      LOG.debug("The client broke off its request", e);
    }
  }

  /** Weak comparison (RFC 9110, section 13.1.2). */
  private static boolean matches(@Nullable String header, String tag) {
    return header != null
        && COMMA
            .splitToStream(header)
            .anyMatch(
                candidate ->
                    candidate.equals("*") || candidate.equals(tag) || candidate.equals("W/" + tag));
  }
}
