package org.parley.serve;

/** Ends the handling of a request with an HTTP status and a sentence for the client. */
final class RefusedException extends RuntimeException {
  private final int status;

  RefusedException(int status, String message) {
    super(message);
    this.status = status;
  }

  RefusedException(int status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** The HTTP status. */
  int status() {
    return status;
  }
}
