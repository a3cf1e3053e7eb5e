package org.parley.rdf;

import java.util.Comparator;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** The order in which statements are written: total, and the same everywhere. */
final class StatementOrder {
  private static final String TYPE = RDF.TYPE.stringValue();

  /** IRIs before literals, these by their words, datatype and language. */
  private static final Comparator<Value> VALUES =
      Comparator.comparing(Value::isLiteral)
          .thenComparing(Value::stringValue)
          .thenComparing(value -> value instanceof Literal l ? l.getDatatype().stringValue() : "")
          .thenComparing(value -> value instanceof Literal l ? l.getLanguage().orElse("") : "");

  /** Of one subject in one graph: the type first, then by predicate; then by object. */
  static final Comparator<Statement> OF_SUBJECT = StatementOrder::compareOfSubject;

  /** Of one graph: by subject, then as above. */
  static final Comparator<Statement> IN_GRAPH =
      Comparator.<Statement, String>comparing(s -> s.getSubject().stringValue())
          .thenComparing(OF_SUBJECT);

  private StatementOrder() {}

  /** Written out, since sorting is a fifth of all mapping. */
  private static int compareOfSubject(Statement one, Statement other) {
    String predicate = one.getPredicate().stringValue();
    String otherPredicate = other.getPredicate().stringValue();
    if (predicate.equals(otherPredicate)) {
      return VALUES.compare(one.getObject(), other.getObject());
    }
    if (predicate.equals(TYPE)) {
      return -1;
    }
    return otherPredicate.equals(TYPE) ? 1 : predicate.compareTo(otherPredicate);
  }
}
