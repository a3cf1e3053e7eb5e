package org.parley.rdf;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Spells terms in Turtle, with the prefixes of exports. */
final class TurtleTerms {
  /** Of {@code PN_LOCAL} (Turtle 1.1, section 6.5) what needs no escape. */
  private static final Pattern LOCAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  private static final ImmutableBiMap<String, String> PREFIX_OF =
      ImmutableBiMap.copyOf(Vocabulary.PREFIXES).inverse();

  private static final Escaper STRING =
      escaper()
          .addEscape('"', "\\\"")
          .addEscape('\\', "\\\\")
          .addEscape('\n', "\\n")
          .addEscape('\r', "\\r")
          .addEscape('\t', "\\t")
          .build();

  private static final Escaper IRI_CHARACTERS = numeric(escaper(), "<>\"{}|^`\\ ").build();

  private TurtleTerms() {}

  /** RDF 1.1 has no way but numbers for control characters. */
  private static Escapers.Builder escaper() {
    Escapers.Builder builder = Escapers.builder();
    for (char c = 0; c < ' '; c++) {
      builder.addEscape(c, number(c));
    }
    return builder;
  }

  private static Escapers.Builder numeric(Escapers.Builder builder, String characters) {
    characters.chars().forEach(c -> builder.addEscape((char) c, number((char) c)));
    return builder;
  }

  private static String number(char c) {
    return "\\u00" + Character.forDigit(c >> 4, 16) + Character.forDigit(c & 15, 16);
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
    String prefix = PREFIX_OF.get(iri.getNamespace());
    return prefix != null && LOCAL.matcher(iri.getLocalName()).matches()
        ? prefix + ":" + iri.getLocalName()
        : "<" + IRI_CHARACTERS.escape(iri.stringValue()) + ">";
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
