package org.parley.cli;

import org.parley.diagnostic.Code;

/** The exit codes. */
final class ExitCode {
  static final int OK = 0;

  /** Some documents failed, or violations were found. */
  static final int INCOMPLETE = 1;

  static final int USAGE = 2;

  /** Bad configuration or store: nothing was done. */
  static final int UNUSABLE = 3;

  private ExitCode() {}

  /** The exit code of a problem that ends a command. */
  static int of(Code code) {
    return switch (code) {
      case BAD_USAGE, BAD_QUERY, NOT_FOUND, MISSING_FILE -> USAGE;
      case EMPTY_DOCUMENT,
          EMPTY_FOLDER,
          BINARY_DOCUMENT,
          WRONG_CHARSET,
          BAD_FRONT_MATTER,
          BAD_DATE,
          BAD_URL,
          BAD_JSON_LINE,
          BAD_FEED,
          DOCUMENT_TOO_LARGE,
          SENTENCE_TOO_LONG,
          DUPLICATE_DOCUMENT,
          PARSER_FAILED,
          DOCUMENT_FAILED,
          TIME_EXCEEDED,
          REMOTE_FAILED,
          SHAPE_VIOLATION ->
          INCOMPLETE;
      case NO_PERMISSION,
          UNREADABLE_FILE,
          BAD_SYNTAX,
          UNKNOWN_KEY,
          RULE_WITHOUT_EXAMPLE,
          EXAMPLE_FAILED,
          BAD_VALUE,
          BAD_GAZETTEER,
          MISSING_STORE,
          NOT_A_STORE,
          STORE_LOCKED,
          STORE_DAMAGED,
          WRITE_FAILED,
          PORT_IN_USE ->
          UNUSABLE;
    };
  }
}
