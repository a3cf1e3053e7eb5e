package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;
import org.parley.link.EntityType;
import org.parley.text.Span;

class IrisTest {
  private static final Iris IRIS = Iris.DEFAULT;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/b c.txt",
        "",
        "\ud800",
        "<>\"{}|^`\\\u0000\n",
        "новости/1",
        "https://example.org/?q=1#x",
        "../..",
        "😀"
      })
  void documentsOfAnyIdentifierHavePlainIris(String id) {
    String name = IRIS.documentName(id);
    assertTrue(
        name.matches("https://w3id\\.org/parley/id/document/([a-z0-9-]+-)?[0-9a-f]{8}"), name);
  }

  @Test
  void theDocumentAndItsGraphShareTheirLastSegment() {
    assertEquals(IRIS.documentName("a").replace("/document/", "/graph/"), IRIS.graphName("a"));
  }

  @Test
  void documentsWithTheSameSlugHaveDifferentIris() {
    assertNotEquals(IRIS.documentName("a b"), IRIS.documentName("a-b"));
  }

  @Test
  void partsOfADocumentAreNamedByTheirPlace() {
    assertEquals(
        "https://w3id.org/parley/id/span/x-3-7", IRIS.span("x", new Span(3, 7)).stringValue());
  }

  @Test
  void entitiesAreNamedByScope() {
    String segment = Iris.segment("d");
    assertEquals(
        "https://w3id.org/parley/id/entity/arvania",
        IRIS.entity(segment, Dispatch.ARVANIA).stringValue());
    assertEquals(
        "https://w3id.org/parley/id/entity/state-belmar",
        IRIS.entity(segment, Dispatch.BELMAR).stringValue());
    assertEquals(
        "https://w3id.org/parley/id/entity/armed-force-guard",
        IRIS.named(EntityType.ARMED_FORCE, "guard").stringValue());
  }

  @Test
  void keysThatAreNoneAreABug() {
    assertThrows(IllegalArgumentException.class, () -> IRIS.entity("a/b"));
    assertThrows(IllegalArgumentException.class, () -> IRIS.entity(""));
  }

  @Test
  void conceptsOfTheSameWordsAreOneUnlessADocumentOwnsThem() {
    assertEquals(IRIS.concept("russian troop", ""), IRIS.concept("russian troop", ""));
    assertNotEquals(IRIS.concept("it", "a"), IRIS.concept("it", "b"));
    assertNotEquals(IRIS.concept("it", "a"), IRIS.concept("it", ""));
  }

  @Test
  void theBaseCanBeAnother() throws ProblemException {
    assertEquals(
        "http://localhost:3030/id/graph/entities",
        Iris.below("http://localhost:3030/id/").graph("entities").stringValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "id/",
        "https://example.org/id",
        "https://example.org/?id/",
        "https://example.org/#id/",
        "ftp://example.org/",
        "https:///id/",
        "https://exa mple.org/"
      })
  void basesThatAreNoneAreRefusedWithACure(String base) {
    ProblemException e = assertThrows(ProblemException.class, () -> Iris.below(base));
    assertEquals(Code.BAD_VALUE, e.problem().code());
    assertEquals(base, e.problem().value());
  }

  @Test
  void runsAreNamedByWhatTheyAreMadeWith() {
    assertEquals(IRIS.hashed("run", List.of("1", "a", "b")), IRIS.run(new Run("1", "a", "b")));
    assertNotEquals(IRIS.run(new Run("1", "a", "b")), IRIS.run(new Run("1", "a", "c")));
  }
}
