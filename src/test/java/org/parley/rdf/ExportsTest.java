package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.RulePrecisions;
import org.parley.link.EntityType;

/** What is exported is read back by another library than the one that wrote it. */
class ExportsTest {
  private final Path folder;

  ExportsTest(@TempDir Path folder) throws ProblemException {
    this.folder = folder;
    QuadsFile.write(
        folder.resolve("b.nq.gz"),
        List.of(
            new GraphMapper(Iris.DEFAULT, GraphMapperTest.RUN, RulePrecisions.NONE)
                .map(Dispatch.ANALYSIS, Dispatch.findings(), Dispatch.resolutions())));
    QuadsFile.write(
        folder.resolve("a.nq.gz"),
        List.of(
            RunGraph.of(Iris.DEFAULT, GraphMapperTest.RUN),
            EntityGraph.of(
                Iris.DEFAULT,
                List.of(
                    new KnownEntity(
                        "arvania",
                        EntityType.STATE,
                        "Arvania",
                        ImmutableList.of("Republic \"of\" Arvania\\", "A\tr\rv\n."),
                        "Q900001",
                        null)))));
  }

  private String export(ExportFormat format) throws ProblemException {
    StringWriter out = new StringWriter();
    Exports.write(Exports.files(folder), format, out);
    return out.toString();
  }

  private static Lang lang(ExportFormat format) {
    return switch (format) {
      case NQ -> Lang.NQUADS;
      case TRIG -> Lang.TRIG;
      case TTL, TTL12 -> Lang.TURTLE;
      case JSONLD -> Lang.JSONLD11;
    };
  }

  private DatasetGraph read(ExportFormat format) throws ProblemException {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.create()
        .source(new StringReader(export(format)))
        .lang(lang(format))
        .strict(true)
        .parse(read);
    return read;
  }

  private ImmutableSet<Quad> original() throws ProblemException {
    DatasetGraph read = DatasetGraphFactory.create();
    for (Path file : Exports.files(folder)) {
      RDFDataMgr.read(read, file.toString(), Lang.NQUADS);
    }
    return ImmutableSet.copyOf(read.find());
  }

  private static ImmutableSet<List<Node>> triples(Iterable<Quad> quads) {
    ImmutableSet.Builder<List<Node>> triples = ImmutableSet.builder();
    quads.forEach(
        quad -> triples.add(List.of(quad.getSubject(), quad.getPredicate(), quad.getObject())));
    return triples.build();
  }

  @ParameterizedTest
  @EnumSource(names = {"NQ", "TRIG", "JSONLD"})
  void formatsWithGraphsKeepEveryQuad(ExportFormat format) throws ProblemException {
    assertEquals(original(), ImmutableSet.copyOf(read(format).find()));
  }

  @Test
  void turtleKeepsEveryTriple() throws ProblemException {
    assertEquals(triples(original()), triples(ImmutableList.copyOf(read(ExportFormat.TTL).find())));
  }

  @Test
  void turtle12AddsATripleTermToEachStatementWithAProposition() throws ProblemException {
    DatasetGraph read = read(ExportFormat.TTL12);
    Node reifies = NodeFactory.createURI(Vocabulary.REIFIES.stringValue());
    ImmutableSet.Builder<List<Node>> rest = ImmutableSet.builder();
    int terms = 0;
    for (Quad quad : ImmutableList.copyOf(read.find())) {
      if (quad.getPredicate().equals(reifies)) {
        terms++;
        Node term = quad.getObject();
        assertTrue(term.isTripleTerm());
        Node proposition =
            only(read.find(
                    Node.ANY,
                    quad.getSubject(),
                    NodeFactory.createURI(Terms.HAS_PROPOSITION.stringValue()),
                    Node.ANY))
                .getObject();
        assertTrue(
            read.contains(
                Node.ANY,
                proposition,
                NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate"),
                term.getTriple().getPredicate()));
      } else {
        rest.add(List.of(quad.getSubject(), quad.getPredicate(), quad.getObject()));
      }
    }
    // Two claims, one of a status, and the status itself.
    assertEquals(4, terms);
    assertEquals(triples(original()), rest.build());
  }

  @Test
  void turtle12SaysWhatIsClaimedWithoutAssertingIt() throws ProblemException {
    assertTrue(
        export(ExportFormat.TTL12)
            .contains(
                "rdf:reifies <<( <https://w3id.org/parley/id/entity/tarsia> parley:partOf"
                    + " <https://w3id.org/parley/id/entity/arvania> )>>"));
    assertTrue(
        read(ExportFormat.TTL12).stream(
                Node.ANY, Node.ANY, NodeFactory.createURI(Terms.NAMESPACE + "partOf"), Node.ANY)
            .findAny()
            .isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void exportsAreTheSameEveryTime(ExportFormat format) throws ProblemException {
    assertEquals(export(format), export(format));
  }

  @ParameterizedTest
  @EnumSource(names = {"TRIG", "TTL", "TTL12", "JSONLD"})
  void formatsForPeopleHavePrefixes(ExportFormat format) throws ProblemException {
    assertTrue(export(format).contains("parley:Claim"));
  }

  @Test
  void plainQuadsAreReadAsWell() throws Exception {
    Path plain = Files.writeString(folder.resolve("plain.nq"), export(ExportFormat.NQ));
    StringWriter out = new StringWriter();
    Exports.write(List.of(plain), ExportFormat.NQ, out);
    assertEquals(export(ExportFormat.NQ), out.toString());
  }

  @Test
  void languagesAndBlankNodesOfOthersAreKept() throws Exception {
    Path foreign =
        Files.writeString(
            folder.resolve("foreign.nq"),
            "_:b1 <http://example.org/p> \"x\u0001\"@en <http://example.org/g> .\n");
    for (ExportFormat format : ExportFormat.values()) {
      StringWriter out = new StringWriter();
      Exports.write(List.of(foreign), format, out);
      DatasetGraph read = DatasetGraphFactory.create();
      RDFParser.create().source(new StringReader(out.toString())).lang(lang(format)).parse(read);
      Quad quad = only(read.find());
      assertTrue(quad.getSubject().isBlank());
      assertEquals("en", quad.getObject().getLiteralLanguage());
      assertEquals("x\u0001", quad.getObject().getLiteralLexicalForm());
    }
  }

  @Test
  void filesAreListedByNameAndOnlyThoseOfQuads() throws Exception {
    Files.writeString(folder.resolve("c.nq.gz.part"), "");
    Files.writeString(folder.resolve("README"), "");
    assertEquals(
        List.of(folder.resolve("a.nq.gz"), folder.resolve("b.nq.gz")), Exports.files(folder));
  }

  @Test
  void missingFilesAndFoldersAreReported() {
    Path missing = folder.resolve("missing");
    assertEquals(Code.MISSING_FILE, problem(() -> Exports.files(missing)));
    assertEquals(
        Code.MISSING_FILE,
        problem(() -> Exports.write(List.of(missing), ExportFormat.NQ, new StringWriter())));
  }

  @Test
  void brokenFilesAreReportedWithTheirLine() throws Exception {
    Path broken =
        Files.writeString(folder.resolve("broken.nq"), "<a:b> <a:c> <a:d> .\n<a:b> c <a:d> .\n");
    ProblemException e =
        assertThrows(
            ProblemException.class,
            () -> Exports.write(List.of(broken), ExportFormat.TRIG, new StringWriter()));
    assertEquals(Code.BAD_SYNTAX, e.problem().code());
    assertEquals(broken + ":2", e.problem().place());
    Path cut = Files.writeString(folder.resolve("cut.nq.gz"), "not compressed");
    assertEquals(
        Code.BAD_SYNTAX,
        problem(() -> Exports.write(List.of(cut), ExportFormat.TTL, new StringWriter())));
  }

  @ParameterizedTest
  @EnumSource
  void aFullDiskIsReported(ExportFormat format) {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertEquals(
        Code.WRITE_FAILED, problem(() -> Exports.write(Exports.files(folder), format, full)));
  }

  private static Quad only(Iterator<Quad> quads) {
    ImmutableList<Quad> all = ImmutableList.copyOf(quads);
    assertEquals(1, all.size());
    return all.get(0);
  }

  private static Code problem(org.junit.jupiter.api.function.Executable action) {
    return assertThrows(ProblemException.class, action).problem().code();
  }
}
