package org.parley.diagnostic;

import com.google.common.base.Ascii;

/**
 * The stable codes of user errors. Each has a paragraph of its own in {@code docs/errors.md}; a
 * test compares the two.
 */
public enum Code {
  /** A document has no text. */
  EMPTY_DOCUMENT,
  /** A folder holds nothing that can be read as a document. */
  EMPTY_FOLDER,
  /** A file holds bytes that are no text. */
  BINARY_DOCUMENT,
  /** A file is not in the charset that it declares, or its charset cannot be told. */
  WRONG_CHARSET,
  /** The front matter of a document cannot be read. */
  BAD_FRONT_MATTER,
  /** A date is not written as year, month and day. */
  BAD_DATE,
  /** A URL is none. */
  BAD_URL,
  /** A line of JSON Lines cannot be read or has no text. */
  BAD_JSON_LINE,
  /** A feed is no RSS or Atom, or not well-formed. */
  BAD_FEED,
  /** A document is larger than the limit. */
  DOCUMENT_TOO_LARGE,
  /** A sentence is longer than the parser takes. */
  SENTENCE_TOO_LONG,
  /** A file or folder does not exist. */
  MISSING_FILE,
  /** A file or folder may not be read or written. */
  NO_PERMISSION,
  /** A file is damaged, is no regular file, or reading it failed. */
  UNREADABLE_FILE,
  /** Two documents of one run have the same identifier. */
  DUPLICATE_DOCUMENT,
  /** The parser failed on a document. */
  PARSER_FAILED,
  /** Reading a document met a fault of Parley. */
  DOCUMENT_FAILED,
  /** A document took longer to read than it may. */
  TIME_EXCEEDED,
  /** A rule, lexicon or other configuration file is not well-formed. */
  BAD_SYNTAX,
  /** A rule or configuration file has a key that is not known. */
  UNKNOWN_KEY,
  /** A rule has no example. */
  RULE_WITHOUT_EXAMPLE,
  /** A rule's example does not give what the rule says it gives. */
  EXAMPLE_FAILED,
  /** A value in a configuration file is not one of those permitted. */
  BAD_VALUE,
  /** A gazetteer file cannot be read. */
  BAD_GAZETTEER,
  /** A document's statements violate the shapes. */
  SHAPE_VIOLATION,
  /** The store folder does not exist. */
  MISSING_STORE,
  /** A folder is no Parley store. */
  NOT_A_STORE,
  /** Another process has the store open. */
  STORE_LOCKED,
  /** The store cannot be opened or is damaged. */
  STORE_DAMAGED,
  /** The disk is full or writing failed. */
  WRITE_FAILED,
  /** A network port is in use. */
  PORT_IN_USE,
  /** A server that was asked did not answer, or not as it should. */
  REMOTE_FAILED,
  /** A query has a syntax error or asks for something that is not allowed. */
  BAD_QUERY,
  /** A query or IRI names something that does not exist. */
  NOT_FOUND,
  /** A command line cannot be understood. */
  BAD_USAGE;

  /**
   * The code as users see it and as {@code docs/errors.md} heads its paragraphs: {@code bad-date}.
   */
  public String id() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }
}
