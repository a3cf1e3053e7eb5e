package org.parley.store;

import org.apache.jena.query.QueryExecException;

/** An endpoint that {@code SERVICE} called did not answer as it should. */
public final class RemoteFailedException extends QueryExecException {
  private static final long serialVersionUID = 1L;

  RemoteFailedException(String endpoint, String why) {
    super("The endpoint " + endpoint + " could not be asked: " + why);
  }
}
