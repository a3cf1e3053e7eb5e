package org.parley.serve;

/** Answers requests for the addresses under one first path segment. */
@FunctionalInterface
interface Page {
  /** The answer; called within a read transaction. */
  Reply reply(PageRequest request);
}
