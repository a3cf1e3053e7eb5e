package org.parley.store;

import org.apache.jena.query.QueryCancelledException;

/**
 * A query was stopped because one of its operations costs more than {@link SafeExecution} allows. A
 * cancellation, because Jena takes every other exception in a filter for a row that does not match,
 * and would answer wrongly.
 */
public final class CostlyQueryException extends QueryCancelledException {
  private final String message;

  CostlyQueryException(String message) {
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }
}
