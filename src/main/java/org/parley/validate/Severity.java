package org.parley.validate;

/** How bad a {@link Violation} is, as its shape says. */
public enum Severity {
  /** The graph must not be loaded. */
  VIOLATION,
  /** Something is probably wrong. */
  WARNING,
  /** Something worth knowing. */
  INFO
}
