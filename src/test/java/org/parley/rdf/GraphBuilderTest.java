package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.junit.jupiter.api.Test;

class GraphBuilderTest {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private static IRI iri(String name) {
    return VALUES.createIRI("https://a.example/" + name);
  }

  @Test
  void eachStatementStandsOnceAndInOrderHoweverOftenAndInWhateverOrderItCame() {
    Random random = new Random(7);
    for (int turn = 0; turn < 200; turn++) {
      GraphBuilder graph = new GraphBuilder(iri("g"));
      Set<Statement> expected = new LinkedHashSet<>();
      for (int count = random.nextInt(60); count > 0; count--) {
        IRI subject = iri("s" + random.nextInt(3));
        IRI predicate = random.nextInt(3) == 0 ? RDF.TYPE : iri("p" + random.nextInt(2));
        String label = String.valueOf(random.nextInt(3));
        Value object =
            List.of(
                    iri(label),
                    VALUES.createLiteral("https://a.example/" + label),
                    VALUES.createLiteral(label),
                    VALUES.createLiteral(label, XSD.INTEGER),
                    VALUES.createLiteral(label, "de"),
                    VALUES.createLiteral(label, "en"))
                .get(random.nextInt(6));
        graph.add(subject, predicate, object);
        expected.add(VALUES.createStatement(subject, predicate, object, iri("g")));
      }
      assertEquals(
          ImmutableList.sortedCopyOf(StatementOrder.IN_GRAPH, expected),
          graph.build().statements());
    }
  }
}
