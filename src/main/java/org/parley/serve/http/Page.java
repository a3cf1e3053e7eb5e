package org.parley.serve.http;

/** Answers requests for the addresses under one first path segment. */
@FunctionalInterface
public interface Page {
  /** The answer; called within a read transaction. */
  Reply reply(PageRequest request);
}
