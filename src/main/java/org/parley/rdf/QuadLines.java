package org.parley.rdf;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/**
 * Makes statements lines of N-Quads, the same that Rio's own writer gives. That one spells every
 * term anew, letter by letter, which takes longer than to compress the lines; here Rio spells only
 * what it has to escape, and each IRI once.
 */
final class QuadLines {
  /** What stands in IRIs as it is: letters, digits and these. */
  private static final boolean[] UNESCAPED = new boolean[128];

  static {
    for (char c = 0; c < UNESCAPED.length; c++) {
      UNESCAPED[c] =
          Ascii.isUpperCase(c) || Ascii.isLowerCase(c) || "0123456789:/.#-_".indexOf(c) >= 0;
    }
  }

  private final Map<Value, String> spelt = new HashMap<>();
  private final StringBuilder line = new StringBuilder();

  /** The line of a statement, with the line feed. */
  String line(Statement statement) throws IOException {
    line.setLength(0);
    line.append(spell(statement.getSubject())).append(' ');
    line.append(spell(statement.getPredicate())).append(' ');
    if (statement.getObject() instanceof Literal literal) {
      append(literal);
    } else {
      line.append(spell(statement.getObject()));
    }
    return line.append(' ').append(spell(statement.getContext())).append(" .\n").toString();
  }

  private void append(Literal literal) throws IOException {
    String label = literal.getLabel();
    CoreDatatype type = literal.getCoreDatatype();
    if (!type.isXSDDatatype() || !isUnescaped(label)) {
      NTriplesUtil.append(literal, line, true, false);
      return;
    }
    line.append('"').append(label).append('"');
    if (type != CoreDatatype.XSD.STRING) {
      line.append("^^").append(spell(type.getIri()));
    }
  }

  private static boolean isUnescaped(String label) {
    for (int at = 0; at < label.length(); at++) {
      char c = label.charAt(at);
      if (c < ' ' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private String spell(Value resource) {
    return spelt.computeIfAbsent(resource, QuadLines::spelling);
  }

  private static String spelling(Value resource) {
    String iri = resource.stringValue();
    return resource.isIRI() && isUnescapedIri(iri)
        ? "<" + iri + ">"
        : NTriplesUtil.toNTriplesString(resource);
  }

  private static boolean isUnescapedIri(String iri) {
    for (int at = 0; at < iri.length(); at++) {
      char c = iri.charAt(at);
      if (c >= UNESCAPED.length || !UNESCAPED[c]) {
        return false;
      }
    }
    return true;
  }
}
