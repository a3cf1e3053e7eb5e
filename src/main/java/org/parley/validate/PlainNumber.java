package org.parley.validate;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * Reads whole numbers that are plainly good: of the type xsd:integer, with a few digits and no
 * sign. Offsets and counts are, and Jena takes ten times as long for each. What is not plain is
 * Jena's.
 */
final class PlainNumber {
  /** Stands for a node that is no such number. */
  static final int NONE = -1;

  /** Of as many digits, each number is an int. */
  private static final int MOST_DIGITS = 9;

  private PlainNumber() {}

  /** The number, or none. */
  static int of(Node node) {
    if (!node.isLiteral() || !XSDDatatype.XSDinteger.equals(node.getLiteralDatatype())) {
      return NONE;
    }
    String digits = node.getLiteralLexicalForm();
    if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
      return NONE;
    }
    int number = 0;
    for (int at = 0; at < digits.length(); at++) {
      int digit = digits.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
