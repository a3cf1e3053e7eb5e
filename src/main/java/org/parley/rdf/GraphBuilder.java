package org.parley.rdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.parley.extract.TimeValue;

/** Collects the statements of one named graph, in any order and however often. */
final class GraphBuilder {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final IRI name;
  private final Map<IRI, List<Statement>> bySubject = new HashMap<>();

  GraphBuilder(IRI name) {
    this.name = name;
  }

  GraphBuilder add(IRI subject, IRI predicate, Value object) {
    bySubject
        .computeIfAbsent(subject, anew -> new ArrayList<>())
        .add(VALUES.createStatement(subject, predicate, object, name));
    return this;
  }

  GraphBuilder addAll(IRI subject, IRI predicate, Iterable<? extends Value> objects) {
    objects.forEach(object -> add(subject, predicate, object));
    return this;
  }

  GraphBuilder type(IRI subject, IRI type) {
    return add(subject, RDF.TYPE, type);
  }

  GraphBuilder label(IRI subject, String label) {
    return add(subject, RDFS.LABEL, Literals.label(label));
  }

  /** Adds a string, or nothing where there is none. */
  GraphBuilder text(IRI subject, IRI predicate, @Nullable String text) {
    return text == null ? this : add(subject, predicate, Literals.text(text));
  }

  GraphBuilder number(IRI subject, IRI predicate, int number) {
    return add(subject, predicate, Literals.number(number));
  }

  /** Adds a time, or the ends of an interval as far as it has any, or nothing. */
  GraphBuilder time(IRI subject, @Nullable TimeValue time) {
    if (time == null) {
      return this;
    }
    return time.isInterval()
        ? end(subject, Terms.BEGIN, time.begin()).end(subject, Terms.END, time.end())
        : add(subject, Terms.TIME, Literals.time(time.iso()));
  }

  GraphBuilder end(IRI subject, IRI predicate, String iso) {
    return iso.equals("..") ? this : add(subject, predicate, Literals.time(iso));
  }

  NamedGraph build() {
    ImmutableList.Builder<Statement> sorted = ImmutableList.builder();
    // Subject by subject: their IRIs are long and have long beginnings in common.
    List<IRI> subjects = new ArrayList<>(bySubject.keySet());
    subjects.sort(Comparator.comparing(IRI::stringValue));
    for (IRI subject : subjects) {
      addSorted(bySubject.getOrDefault(subject, List.of()), sorted);
    }
    return new NamedGraph(name.stringValue(), sorted.build());
  }

  /** Adds each once: in this order equal ones are neighbours, which is sooner seen than hashed. */
  private static void addSorted(
      List<Statement> statements, ImmutableList.Builder<Statement> sorted) {
    statements.sort(StatementOrder.OF_SUBJECT);
    Statement last = null;
    for (Statement statement : statements) {
      if (!statement.equals(last)) {
        sorted.add(statement);
      }
      last = statement;
    }
  }
}
