package org.parley.net;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param uri the address that answered, after redirects
 * @param status the status of HTTP, such as 200
 * @param contentType the media type as the server wrote it; empty if it wrote none
 * @param retryAfter how long the server asks to be left alone; null if it does not ask
 * @param body all bytes
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared never
public record WebAnswer(
    URI uri, int status, String contentType, @Nullable Duration retryAfter, byte[] body) {
  /** Whether it is what was asked for. */
  public boolean isOk() {
    return status == 200;
  }

  /** The body as text in UTF-8. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
