package org.parley.rdf;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Spells terms in Turtle, with the prefixes of exports. The parser has checked the IRIs. */
final class TurtleTerms {
  private static final Escaper STRING = escaper();

  private TurtleTerms() {}

  private static Escaper escaper() {
    Escapers.Builder builder = Escapers.builder();
    for (char c = 0; c < ' '; c++) {
      builder.addEscape(
          c, "\\u00" + Character.forDigit(c >> 4, 16) + Character.forDigit(c & 15, 16));
    }
    return builder
        .addEscape('"', "\\\"")
        .addEscape('\\', "\\\\")
        .addEscape('\n', "\\n")
        .addEscape('\r', "\\r")
        .addEscape('\t', "\\t")
        .build();
  }

  static String spell(Value value) {
    if (value instanceof IRI iri) {
      return spell(iri);
    }
    if (value instanceof Literal literal) {
      return spell(literal);
    }
    if (value instanceof BNode node) {
      return "_:" + node.getID();
    }
    throw new IllegalArgumentException("not a term of RDF 1.1: " + value);
  }

  private static String spell(IRI iri) {
    return Vocabulary.prefixed(iri).orElseGet(() -> "<" + iri.stringValue() + ">");
  }

  private static String spell(Literal literal) {
    String quoted = '"' + STRING.escape(literal.getLabel()) + '"';
    return literal
        .getLanguage()
        .map(language -> quoted + "@" + language)
        .orElseGet(
            () ->
                literal.getDatatype().equals(XSD.STRING)
                    ? quoted
                    : quoted + "^^" + spell(literal.getDatatype()));
  }
}
