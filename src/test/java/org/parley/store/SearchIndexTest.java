package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  private static final Node A = NodeFactory.createURI("https://example.org/graph/a");
  private static final Node B = NodeFactory.createURI("https://example.org/graph/b");

  private static final Triple ERDOGAN = triple("erdogan", Vocabulary.LABEL, "Recep Erdoğan");
  private static final Triple TALKS =
      triple("s1", Vocabulary.TEXT, "Erdoğan's envoys left the talks over new sanctions.");
  private static final Triple ALIAS = triple("erdogan", Vocabulary.ALT_LABEL, "the president");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path temp;

  private final DatasetGraph data = DatabaseMgr.createDatasetGraph();

  @SuppressWarnings("NullAway.Init")
  private SearchIndex index;

  @BeforeEach
  void fill() throws IOException {
    index = new SearchIndex(temp.resolve("text"));
    for (Node graph : List.of(A, B)) {
      add(graph, ERDOGAN);
    }
    add(A, TALKS);
    add(A, ALIAS);
    add(A, triple("s1", Vocabulary.NAME, "sanctions.txt"));
    assertFalse(index.isUsable());
    rebuild();
    assertTrue(index.isUsable());
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aLabelThatSeveralGraphsGiveIsOneHit() {
    assertEquals(List.of("erdogan"), hits("recep"));
    assertEquals(List.of("erdogan", "s1"), hits("erdogan"));
  }

  @Test
  void caseAccentsPossessivesAndPluralsDoNotMatter() {
    assertEquals(List.of("s1"), hits("sanction"));
    assertEquals(List.of("s1"), hits("ENVOY"));
    assertEquals(List.of("erdogan", "s1"), hits("ERDOĞAN"));
    assertEquals(List.of("erdogan", "s1"), hits("erdoğ*"));
    assertEquals(List.of("s1"), hits("\"left the talks\""));
    assertEquals(List.of(), hits("txt"));
  }

  @Test
  void labelsAndSentencesCanBeSearchedApart() {
    assertEquals(List.of("erdogan"), hits("label:erdogan"));
    assertEquals(List.of("s1"), hits("text:erdogan"));
    assertEquals(List.of("erdogan"), hits("label:president"));
  }

  @Test
  void anUpdateFollowsTheStore() throws IOException {
    remove(A, ERDOGAN);
    remove(A, TALKS);
    Triple later = triple("s2", Vocabulary.TEXT, "The talks resumed.");
    add(B, later);
    update(ImmutableSet.of(ERDOGAN, TALKS, later));
    assertEquals(List.of("erdogan"), hits("recep"), "the other graph still says so");
    assertEquals(List.of("s2"), hits("talks"));
    remove(B, ERDOGAN);
    update(ImmutableSet.of(ERDOGAN));
    assertEquals(List.of(), hits("recep"));
    update(ImmutableSet.of(later, later));
    assertEquals(List.of("s2"), hits("talks"));
  }

  @Test
  void anIndexThatIsBrokenOrOfAnotherVersionIsNotUsable() throws IOException {
    index.close();
    try (Stream<Path> files = Files.list(temp.resolve("text"))) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertFalse(index.isUsable());
    rebuild();
    assertTrue(index.isUsable());
    assertEquals(List.of("s1"), hits("talks"));
  }

  @Test
  void anIndexIsLookedAtAgainOnlyWhenItHasChanged() throws IOException {
    Path text = temp.resolve("text");
    assertTrue(new IndexCheck(text, "parley-index", SearchIndex.VERSION).passes());
    assertTrue(
        new IndexCheck(text, "another key", SearchIndex.VERSION).passes(), "asked about before");
    assertFalse(new IndexCheck(text, "parley-index", "0").passes(), "not asked about before");
    Triple later = triple("s2", Vocabulary.TEXT, "The talks resumed.");
    add(B, later);
    update(ImmutableSet.of(later));
    assertFalse(new IndexCheck(text, "another key", SearchIndex.VERSION).passes());
    assertTrue(index.isUsable());
    assertEquals(List.of("s1", "s2"), hits("talks"));
  }

  @Test
  void whatIsPendingSurvivesLineEndsAndIsAddedTo() throws IOException {
    PendingText pending = new PendingText(temp.resolve("pending.nt"));
    assertTrue(pending.isEmpty());
    Triple quoted = triple("s3", Vocabulary.TEXT, "He said \"no\".\nТочка 𝄞");
    pending.note(List.of(ERDOGAN, quoted));
    pending.note(List.of(TALKS));
    assertEquals(ImmutableSet.of(ERDOGAN, quoted, TALKS), pending.read());
    pending.clear();
    assertTrue(pending.isEmpty());
    assertEquals(ImmutableSet.of(), pending.read());
  }

  @Test
  void aPendingLineThatWasCutOffDoesNotSpoilTheNext() throws IOException {
    PendingText pending = new PendingText(temp.resolve("pending.nt"));
    pending.note(List.of(ERDOGAN));
    byte[] torn = "<https://example.org/s9> <urn:p> \"Эрдоган".getBytes(StandardCharsets.UTF_8);
    Files.write(
        pending.file(), java.util.Arrays.copyOf(torn, torn.length - 1), StandardOpenOption.APPEND);
    assertEquals(ImmutableSet.of(ERDOGAN), pending.read());
    pending.note(List.of(TALKS));
    assertEquals(ImmutableSet.of(ERDOGAN, TALKS), pending.read());
  }

  private List<String> hits(String words) {
    return new LazyTextIndex(index)
        .query((Node) null, words, null, null, 20).stream()
            .map(TextHit::getNode)
            .map(Node::getLocalName)
            .sorted()
            .toList();
  }

  private void rebuild() throws IOException {
    data.begin(ReadWrite.READ);
    index.rebuild(data);
    data.end();
  }

  private void update(ImmutableSet<Triple> triples) throws IOException {
    data.begin(ReadWrite.READ);
    index.update(triples, data);
    data.end();
  }

  private void add(Node graph, Triple triple) {
    Txn.executeWrite(data, () -> data.add(Quad.create(graph, triple)));
  }

  private void remove(Node graph, Triple triple) {
    Txn.executeWrite(data, () -> data.delete(Quad.create(graph, triple)));
  }

  private static Triple triple(String subject, Node predicate, String text) {
    return Triple.create(
        NodeFactory.createURI("https://example.org/" + subject),
        predicate,
        NodeFactory.createLiteralString(text));
  }
}
