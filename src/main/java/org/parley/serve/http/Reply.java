package org.parley.serve.http;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;

/**
 * An answer, complete before its first byte is sent.
 *
 * @param status the HTTP status
 * @param contentType the value of {@code Content-Type}; empty where there is no body
 * @param headers further headers
 * @param body the body
 */
public record Reply(
    int status,
    String contentType,
    ImmutableListMultimap<String, String> headers,
    ByteSource body) {
  public static final String HTML = "text/html;charset=utf-8";
  public static final String TEXT = "text/plain;charset=utf-8";
  public static final String JSON = "application/json";

  /** An answer with a text as its body. */
  public static Reply of(int status, String contentType, String body) {
    return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer with these bytes as its body. */
  public static Reply of(int status, String contentType, byte[] body) {
    return new Reply(
        status, contentType, ImmutableListMultimap.of(), ByteSource.wrap(body.clone()));
  }

  /** A pointer to another address on this server. */
  public static Reply seeOther(String location) {
    return of(303, TEXT, "See " + location + "\n").with("Location", location);
  }

  /** The same with a further header. */
  public Reply with(String name, String value) {
    return new Reply(
        status,
        contentType,
        ImmutableListMultimap.<String, String>builder().putAll(headers).put(name, value).build(),
        body);
  }

  /** The tag of exactly these bytes, in quotation marks. */
  static String entityTag(byte[] body) {
    return '"' + Hashing.sha256().hashBytes(body).toString().substring(0, 32) + '"';
  }
}
