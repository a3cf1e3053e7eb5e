package org.parley.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/**
 * Writes the statements of a named graph as lines of N-Quads, the same that Rio's own writer gives.
 * That one spells every IRI anew, letter by letter, which takes longer than to compress the lines;
 * here Rio spells each IRI once.
 */
final class QuadLines {
  private final Writer out;
  private final Map<Value, String> spelt = new HashMap<>();
  private final StringBuilder line = new StringBuilder();

  QuadLines(Writer out) {
    this.out = out;
  }

  void write(NamedGraph graph) throws IOException {
    for (Statement statement : graph.statements()) {
      line.setLength(0);
      line.append(spell(statement.getSubject())).append(' ');
      line.append(spell(statement.getPredicate())).append(' ');
      if (statement.getObject() instanceof Literal literal) {
        NTriplesUtil.append(literal, line, true, false);
      } else {
        line.append(spell(statement.getObject()));
      }
      line.append(' ').append(spell(statement.getContext())).append(" .\n");
      out.append(line);
    }
  }

  private String spell(Value resource) {
    return spelt.computeIfAbsent(resource, NTriplesUtil::toNTriplesString);
  }
}
