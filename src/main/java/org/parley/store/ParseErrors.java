package org.parley.store;

import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** Errors stop; warnings, such as an unusual URL of an article, are no reason to lose it. */
final class ParseErrors implements ErrorHandler {
  @Override
  public void warning(String message, long line, long column) {}

  @Override
  public void error(String message, long line, long column) {
    throw new RiotException("line " + line + ": " + message);
  }

  @Override
  public void fatal(String message, long line, long column) {
    throw new RiotException("line " + line + ": " + message);
  }
}
