package org.parley.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * Writes the view of the graph in Turtle 1.2: each statement that has a proposition also reifies
 * the triple term of it, {@code <claim> rdf:reifies <<( s p o )>>}. The term asserts nothing. A
 * term has three places; {@code rdf:nil} stands where the text names no subject or no object.
 *
 * <p>A writer of our own, since RDF4J 5 rewrites triple terms to IRIs.
 */
final class Turtle12Writer {
  private static final String HEADER =
      """
      # Turtle 1.2. A claim reifies the triple of what it says, which is not asserted thereby.
      # rdf:nil stands where the text names no subject or no object.
      """;

  private final Writer out;

  Turtle12Writer(Writer out) {
    this.out = out;
  }

  /** Writes statements that are sorted by subject. */
  void write(SortedSet<Statement> statements) throws IOException {
    out.write(HEADER);
    for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
      out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
    }
    Map<Value, String> terms = tripleTerms(statements);
    Resource subject = null;
    for (Statement statement : statements) {
      if (statement.getSubject().equals(subject)) {
        out.write(" ;\n  ");
      } else {
        out.write(subject == null ? "\n" : " .\n\n");
        subject = statement.getSubject();
        out.write(TurtleTerms.spell(subject) + " ");
      }
      write(statement.getPredicate(), TurtleTerms.spell(statement.getObject()));
      String said = terms.get(statement.getObject());
      if (said != null && statement.getPredicate().equals(Terms.HAS_PROPOSITION)) {
        out.write(" ;\n  ");
        write(Vocabulary.REIFIES, said);
      }
    }
    out.write(subject == null ? "" : " .\n");
  }

  private void write(IRI predicate, String object) throws IOException {
    out.write((predicate.equals(RDF.TYPE) ? "a" : TurtleTerms.spell(predicate)) + " " + object);
  }

  /** The triple term of each proposition. */
  private static Map<Value, String> tripleTerms(SortedSet<Statement> statements) {
    Map<Value, Value> subjects = new HashMap<>();
    Map<Value, Value> predicates = new HashMap<>();
    Map<Value, Value> objects = new HashMap<>();
    for (Statement statement : statements) {
      IRI predicate = statement.getPredicate();
      if (predicate.equals(RDF.SUBJECT)) {
        subjects.put(statement.getSubject(), statement.getObject());
      } else if (predicate.equals(RDF.PREDICATE)) {
        predicates.put(statement.getSubject(), statement.getObject());
      } else if (predicate.equals(RDF.OBJECT)) {
        objects.put(statement.getSubject(), statement.getObject());
      }
    }
    Map<Value, String> terms = new HashMap<>();
    predicates.forEach(
        (proposition, predicate) ->
            terms.put(
                proposition,
                "<<( "
                    + TurtleTerms.spell(subjects.getOrDefault(proposition, RDF.NIL))
                    + " "
                    + TurtleTerms.spell(predicate)
                    + " "
                    + TurtleTerms.spell(objects.getOrDefault(proposition, RDF.NIL))
                    + " )>>"));
    return terms;
  }
}
