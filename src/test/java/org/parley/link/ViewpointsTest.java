package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;

class ViewpointsTest {
  private static final Gazetteer GAZETTEER = Gazetteer.bundled();
  private static final String COMPLETE =
      """
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix entity: <https://w3id.org/parley/id/entity/> .
      @prefix parley: <https://w3id.org/parley/ontology#> .
      <https://w3id.org/parley/id/viewpoint/one> a parley:TerritorialStatus ;
          parley:territory entity:gibraltar ;
          parley:status parley:claimedBy ;
          parley:object entity:spain ;
          parley:viewpoint entity:spain ;
          dcterms:source "a letter"@en .
      """;

  @Test
  void readsWhoHoldsWhatAndWhereItIsStated() throws Exception {
    Viewpoint view = Viewpoints.read("test.ttl", bytes(COMPLETE), GAZETTEER).get(0);

    assertEquals("one", view.key());
    assertEquals("gibraltar", view.territory().key());
    assertEquals("claimedBy", view.status());
    assertEquals("spain", view.objects().get(0).key());
    assertEquals("spain", view.holders().get(0).key());
    assertEquals("a letter", view.source());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          parley:territory entity:gibraltar | parley:territory entity:nowhere
          parley:territory entity:gibraltar | rdfs:label "Gibraltar"@en
          parley:status parley:claimedBy    | parley:status parley:lovedBy
          parley:status parley:claimedBy    | parley:status parley:independent
          parley:viewpoint entity:spain ;   | .
          parley:object entity:spain ;      | .
          dcterms:source "a letter"@en      | dcterms:source ""@en
          a parley:TerritorialStatus        | a parley:Event
          """)
  void whatIsNoCompleteClaimIsAnError(String right, String wrong) {
    String turtle =
        wrong.equals(".")
            ? COMPLETE.replace(right, "")
            : "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
                + COMPLETE.replace(right, wrong);

    ProblemException thrown =
        assertThrows(
            ProblemException.class, () -> Viewpoints.read("t.ttl", bytes(turtle), GAZETTEER));

    assertEquals(Code.BAD_GAZETTEER, thrown.problem().code());
  }

  @Test
  void everyDisputedTerritoryHasTheViewsOfAtLeastTwo() {
    ImmutableSet<String> territories =
        GazetteerReaderFiles.entries("disputed-territories.ttl").stream()
            .map(GazetteerEntry::key)
            .collect(ImmutableSet.toImmutableSet());
    for (String territory : territories) {
      long views =
          Viewpoints.bundled(GAZETTEER).stream()
              .filter(view -> view.territory().key().equals(territory))
              .map(view -> view.status() + view.objects())
              .distinct()
              .count();
      assertTrue(views >= 2, territory + " has " + views);
    }
  }

  private static byte[] bytes(String turtle) {
    return turtle.getBytes(StandardCharsets.UTF_8);
  }
}
