package org.parley.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Sends a body of unknown length so that an error never looks like a shorter answer: the first
 * {@value #HELD} bytes are held back, and if the body fails after that, the connection is cut
 * instead of being ended.
 */
public final class SpooledResponse extends OutputStream {
  private static final int HELD = 1 << 20;

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final String contentType;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean sending;

  public SpooledResponse(
      HttpServletRequest request, HttpServletResponse response, String contentType) {
    this.request = request;
    this.response = response;
    this.contentType = contentType;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (sending) {
      response.getOutputStream().write(bytes, offset, length);
      return;
    }
    held.write(bytes, offset, length);
    if (held.size() > HELD) {
      send();
    }
  }

  /** The body is whole. */
  public void finish() throws IOException {
    if (!sending) {
      response.setContentLength(held.size());
      send();
    }
    response.getOutputStream().flush();
  }

  /** Whether nothing has been sent, so that another answer can still be given. */
  public boolean isUntouched() {
    return !sending;
  }

  /** Cuts the connection, so that the client knows that its answer is not whole. */
  public void abort(Throwable cause) {
    ServletContextRequest.getServletContextRequest(request).getServletChannel().abort(cause);
  }

  private void send() throws IOException {
    sending = true;
    response.setStatus(200);
    response.setContentType(contentType);
    held.writeTo(response.getOutputStream());
    held.reset();
  }
}
