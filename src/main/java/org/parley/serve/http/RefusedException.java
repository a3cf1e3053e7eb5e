package org.parley.serve.http;

/** Ends the handling of a request with an HTTP status and a sentence for the client. */
public final class RefusedException extends RuntimeException {
  private final int status;

  public RefusedException(int status, String message) {
    super(message);
    this.status = status;
  }

  public RefusedException(int status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
