package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.link.EntityType;

class EntityGraphTest {
  private static final KnownEntity ARVANIA =
      new KnownEntity(
          "arvania",
          EntityType.STATE,
          "Arvania",
          ImmutableList.of("Arvanian Republic"),
          "Q900001",
          "Point(30.5 50.4)");
  private static final KnownEntity TARSIA =
      new KnownEntity("tarsia", EntityType.REGION, "Tarsia", ImmutableList.of(), null, null);

  @Test
  void entriesBecomeTypeNamesAndLink() {
    assertEquals(
        """
        <id:entity/arvania> <rdf:type> <parley:State> <id:graph/entities> .
        <id:entity/arvania> <geo:hasGeometry> <id:geometry/arvania> <id:graph/entities> .
        <id:entity/arvania> <rdfs:label> "Arvania" <id:graph/entities> .
        <id:entity/arvania> <skos:altLabel> "Arvanian Republic" <id:graph/entities> .
        <id:entity/arvania> <skos:exactMatch> <wd:Q900001> <id:graph/entities> .
        <id:entity/arvania> <parley:wikidataId> "Q900001" <id:graph/entities> .
        <id:entity/tarsia> <rdf:type> <parley:Region> <id:graph/entities> .
        <id:entity/tarsia> <rdfs:label> "Tarsia" <id:graph/entities> .
        <id:geometry/arvania> <rdf:type> <geo:Geometry> <id:graph/entities> .
        <id:geometry/arvania> <geo:asWKT> "Point(30.5 50.4)"^^<geo:wktLiteral> <id:graph/entities> .
        """,
        shortened(EntityGraph.of(Iris.DEFAULT, List.of(TARSIA, ARVANIA))));
  }

  @Test
  void theRunIsAnActivityWithoutTimes() {
    assertEquals(
        """
        <id:run/x> <rdf:type> <prov:Activity> <id:graph/run> .
        <id:run/x> <rdf:type> <parley:Run> <id:graph/run> .
        <id:run/x> <parley:gazetteerHash> "2222" <id:graph/run> .
        <id:run/x> <parley:ruleSetHash> "1111" <id:graph/run> .
        <id:run/x> <parley:version> "0.1.0" <id:graph/run> .
        """,
        shortened(RunGraph.of(Iris.DEFAULT, GraphMapperTest.RUN))
            .replaceAll("run/[0-9a-f]{16}", "run/x"));
  }

  private static String shortened(NamedGraph graph) {
    String text = GraphMapperTest.nquads(graph).replace("<" + Iris.DEFAULT_BASE, "<id:");
    text = text.replace("<http://www.opengis.net/ont/geosparql#", "<geo:");
    for (var prefix : Vocabulary.PREFIXES.entrySet()) {
      text = text.replace("<" + prefix.getValue(), "<" + prefix.getKey() + ":");
    }
    return text;
  }
}
