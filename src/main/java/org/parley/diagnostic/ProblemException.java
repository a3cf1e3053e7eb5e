package org.parley.diagnostic;

/**
 * Thrown for what a user can mend: a bad document, configuration, store or option. A bug is an
 * unchecked exception instead.
 */
public final class ProblemException extends Exception {
  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.line());
    this.problem = problem;
  }

  public ProblemException(Problem problem, Throwable cause) {
    super(problem.line(), cause);
    this.problem = problem;
  }

  /** What went wrong. */
  public Problem problem() {
    return problem;
  }
}
