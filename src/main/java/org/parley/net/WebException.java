package org.parley.net;

import java.io.IOException;

/** There was no answer, or one beyond the bounds. The message says which, for users. */
public final class WebException extends IOException {
  private static final long serialVersionUID = 1L;

  WebException(String message) {
    super(message);
  }

  WebException(String message, Throwable cause) {
    super(message, cause);
  }
}
