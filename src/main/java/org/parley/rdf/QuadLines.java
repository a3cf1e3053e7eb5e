package org.parley.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.jspecify.annotations.Nullable;

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

  private static final byte[] QUOTE = {'"'};
  private static final byte[] TYPE = {'^', '^'};
  private static final byte[] SPACE = {' '};
  private static final byte[] END = {' ', '.', '\n'};

  private final Map<Value, byte[]> spelt = new HashMap<>();
  private byte[] line = new byte[1 << 9];
  private int length;

  /** Of the statement before: mostly those of the next one too. */
  private final LastTerm lastSubject = new LastTerm();

  private final LastTerm lastGraph = new LastTerm();

  /** Writes the line of a statement, with the line feed. */
  void write(Statement statement, OutputStream out) throws IOException {
    length = 0;
    append(lastSubject.spell(statement.getSubject()));
    append(SPACE);
    append(spell(statement.getPredicate()));
    append(SPACE);
    if (statement.getObject() instanceof Literal literal) {
      append(literal);
    } else {
      append(spell(statement.getObject()));
    }
    append(SPACE);
    append(lastGraph.spell(statement.getContext()));
    append(END);
    out.write(line, 0, length);
  }

  /** What stood in the line before at the same place. */
  private final class LastTerm {
    private @Nullable Value term;
    private byte[] spelling = {};

    byte[] spell(Value other) {
      if (other != term) {
        term = other;
        spelling = QuadLines.this.spell(other);
      }
      return spelling;
    }
  }

  private void append(byte[] bytes) {
    if (length + bytes.length > line.length) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + bytes.length));
    }
    System.arraycopy(bytes, 0, line, length, bytes.length);
    length += bytes.length;
  }

  private void append(Literal literal) throws IOException {
    String label = literal.getLabel();
    CoreDatatype type = literal.getCoreDatatype();
    if (!type.isXSDDatatype() || !isUnescaped(label)) {
      StringBuilder escaped = new StringBuilder();
      NTriplesUtil.append(literal, escaped, true, false);
      append(escaped.toString().getBytes(UTF_8));
      return;
    }
    append(QUOTE);
    append(label.getBytes(UTF_8));
    append(QUOTE);
    if (type != CoreDatatype.XSD.STRING) {
      append(TYPE);
      append(spell(type.getIri()));
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

  private byte[] spell(Value resource) {
    return spelt.computeIfAbsent(resource, QuadLines::spelling);
  }

  private static byte[] spelling(Value resource) {
    String iri = resource.stringValue();
    String spelling =
        resource.isIRI() && isUnescapedIri(iri)
            ? "<" + iri + ">"
            : NTriplesUtil.toNTriplesString(resource);
    return spelling.getBytes(UTF_8);
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
