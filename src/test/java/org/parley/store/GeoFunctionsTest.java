package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;

class GeoFunctionsTest {
  private static final String PREFIXES = "PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/> ";
  private static final String SQUARE =
      "'POLYGON((0 0, 10 0, 10 10, 0 10, 0 0),(4 4, 6 4, 6 6, 4 6, 4 4))'^^geo:wktLiteral";

  @Test
  void distancesOnTheEarth() {
    // A degree of the equator; then half of the way round.
    assertTrue(ask(distance("Point(0 0)", "Point(1 0)", "metre") + " > 111000"));
    assertTrue(ask(distance("Point(0 0)", "Point(1 0)", "metre") + " < 111400"));
    assertTrue(ask(distance("POINT (0 0)", "Point(180 0)", "degree") + " = 180"));
    assertTrue(ask(distance("Point(20.5 45.25)", "Point(20.5 45.25)", "radian") + " = 0"));
  }

  @Test
  void pointsInPolygonsWithHoles() {
    assertTrue(ask("geof:sfWithin('Point(1 1)'^^geo:wktLiteral, " + SQUARE + ")"));
    assertFalse(ask("geof:sfWithin('Point(5 5)'^^geo:wktLiteral, " + SQUARE + ")"));
    assertFalse(ask("geof:sfWithin('Point(11 5)'^^geo:wktLiteral, " + SQUARE + ")"));
  }

  @Test
  void whatIsNoGeometryHasNoAnswer() {
    for (String bad : new String[] {"Lisbon", "Point(1)", "<http://example.org/moon> Point(1 1)"}) {
      assertFalse(ask("BOUND(?x) || " + distance(bad, "Point(0 0)", "metre") + " >= 0"), bad);
    }
    assertFalse(ask("geof:sfWithin('Point(1 1)', 'POLYGON((x))')"));
    assertFalse(ask(distance("Point(0 0)", "Point(1 0)", "furlong") + " > 0"));
  }

  private static String distance(String a, String b, String unit) {
    return "geof:distance('"
        + a
        + "'^^geo:wktLiteral, '"
        + b
        + "'^^geo:wktLiteral, uom:"
        + unit
        + ")";
  }

  private static boolean ask(String filter) {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    SafeExecution.secure(data.getContext());
    return Txn.calculateRead(
        data,
        () -> {
          try {
            String query = PREFIXES + "ASK { FILTER(" + filter + ") }";
            return ((Answer.Verdict) Answers.to(Question.of(query, "q.rq"), data))
                .equals(new Answer.Verdict(true));
          } catch (ProblemException e) {
            throw new AssertionError(e.problem().line(), e);
          }
        });
  }
}
