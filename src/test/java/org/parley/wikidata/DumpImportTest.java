package org.parley.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;
import org.parley.link.EntityType;
import org.parley.link.Gazetteer;
import org.parley.link.GazetteerEntry;

/** The dump is made by hand, with the oddities of the real ones. */
class DumpImportTest {
  private static final ImmutableMap<String, EntityType> CLASSES =
      ImmutableMap.of("Q910", EntityType.PERSON, "Q920", EntityType.STATE);

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path output;

  @BeforeEach
  void name() {
    output = folder.resolve("out.ttl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dump.json", "dump.json.gz", "dump.json.bz2"})
  void aDumpBecomesAGazetteer(String name) throws Exception {
    DumpImport.Report report = run(dump(name), settings(1));
    assertEquals(2, report.entries());
    assertEquals(1, report.bad()); // the line that was cut
    Gazetteer gazetteer = Gazetteer.load(output);
    GazetteerEntry person = entry(gazetteer, "mira-tolen-q901");
    assertEquals(EntityType.PERSON, person.type());
    assertEquals("Mira Tolén", person.label());
    assertEquals("[M. Tolen, Mirela]", person.names() + "");
    assertEquals("Minister of Norland 1999-2003, 2010-", person.note());
    assertEquals("Q901", person.wikidata());
    assertEquals(3, person.sitelinks());
    GazetteerEntry state = entry(gazetteer, "norland-q902");
    assertEquals("Norland", state.label()); // only in mul
    assertEquals("NL", state.iso3166());
    assertEquals("[Norlanders]", state.demonyms() + "");
    assertEquals("Point(10.25 -54)", state.coordinates());
    assertNull(person.coordinates());
    assertFalse(Files.exists(folder.resolve("out.ttl.work")));
  }

  @Test
  void theTableSaysWhatTheTurtleSays() throws Exception {
    run(dump("dump.json"), settings(1));
    Gazetteer turtle = Gazetteer.load(output);
    output = folder.resolve("out.tsv.gz");
    run(dump("dump.json"), settings(1));
    assertEquals(turtle.entries(), Gazetteer.load(output).entries());
  }

  @Test
  void onlyWhatIsWantedIsKept() throws Exception {
    assertEquals(1, run(dump("dump.json"), settings(3)).entries()); // site links
    assertEquals(
        1,
        run(
                dump("dump.json"),
                new DumpImport.Settings(CLASSES, ImmutableSet.of(), 1, ImmutableSet.of("Q901")))
            .entries());
    assertEquals(
        2,
        run(
                dump("dump.json"),
                new DumpImport.Settings(CLASSES, ImmutableSet.of("Q902"), 1, ImmutableSet.of()))
            .entries());
    assertEquals(
        0,
        run(
                dump("dump.json"),
                new DumpImport.Settings(CLASSES, ImmutableSet.of("Q999"), 1, ImmutableSet.of()))
            .entries());
  }

  @Test
  void triplesGiveTheSameAsFarAsTheyGo() throws Exception {
    Path dump = folder.resolve("truthy.nt.gz");
    write(dump, truthy());
    assertEquals(1, run(dump, settings(1)).entries());
    GazetteerEntry person = entry(Gazetteer.load(output), "mira-tolen-q901");
    assertEquals("Mira Tolén", person.label());
    assertEquals("Minister of Norland", person.note());
    assertEquals(3, person.sitelinks());
    assertEquals("Point(10.25 -54.5)", person.coordinates());
  }

  private static String truthy() {
    String wd = "<http://www.wikidata.org/entity/";
    String direct = "<http://www.wikidata.org/prop/direct/";
    String label = "> <http://www.w3.org/2000/01/rdf-schema#label> ";
    String wkt = "^^<http://www.opengis.net/ont/geosparql#wktLiteral> .";
    return String.join(
        "\n",
        wd + "Q901> " + direct + "P31> " + wd + "Q911> .",
        wd + "Q901" + label + "\"Mira Tol\\u00E9n\"@en .",
        wd + "Q901> <http://www.w3.org/2004/02/skos/core#altLabel> \"M. Tolen\"@en .",
        wd + "Q901> " + direct + "P39> " + wd + "Q930> .",
        wd + "Q901> " + direct + "P625> \"<http://www.wikidata.org/entity/Q405> Point(1 2)\"" + wkt,
        wd + "Q901> " + direct + "P625> \"Point(10.25 -54.5)\"" + wkt,
        wd
            + "Q901> <http://wikiba.se/ontology#sitelinks>"
            + " \"3\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
        wd + "P31" + label + "\"instance of\"@en .",
        "this is no triple",
        wd + "Q911> " + direct + "P279> " + wd + "Q910> .",
        wd + "Q930" + label + "\"minister of Norland\"@en .",
        wd + "Q930> " + direct + "P279> " + wd + "Q931> .",
        "");
  }

  @Test
  void triplesThatWereReadAreNotReadAgain() throws Exception {
    Path dump = folder.resolve("truthy.nt");
    Files.writeString(dump, truthy());
    DumpImport small = new DumpImport(settings(1), 2);
    assertThrows(
        IllegalStateException.class,
        () ->
            small.run(
                dump,
                output,
                (lines, share) -> {
                  assertEquals(9, lines); // the next item begins with the tenth
                  throw new IllegalStateException("killed");
                }));
    String[] lines = truthy().split("\n", -1);
    for (int i = 0; i < 9; i++) {
      lines[i] = lines[i].replaceAll(".", "-");
    }
    Files.writeString(dump, String.join("\n", lines));

    assertEquals(1, small.run(dump, output, (done, share) -> assertTrue(done > 9)).entries());
    assertEquals("Mira Tolén", entry(Gazetteer.load(output), "mira-tolen-q901").label());
  }

  @Test
  void anImportThatBrokeOffGoesOn() throws Exception {
    Path whole = dump("whole.json.gz");
    byte[] bytes = Files.readAllBytes(whole);
    Path dump = folder.resolve("dump.json.gz");
    Files.write(dump, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    ProblemException broken = assertThrows(ProblemException.class, () -> run(dump, settings(1)));
    assertEquals(Code.UNREADABLE_FILE, broken.problem().code());
    assertFalse(Files.exists(output));
    Files.write(dump, bytes);
    assertEquals(2, run(dump, settings(1)).entries());
  }

  @Test
  void whatWasReadIsNotReadAgain() throws Exception {
    Path work = folder.resolve("spool");
    try (Spool spool = Spool.open(work, "a dump")) {
      spool.subclass("Q1", "Q2");
      spool.checkpoint(7);
      spool.subclass("Q3", "Q4"); // not safe
    }
    try (Spool spool = Spool.open(work, "a dump")) {
      assertEquals(7, spool.lines());
      spool.checkpoint(7);
      assertEquals("Q1\tQ2", spool.classes().readLine());
      assertEquals(null, lineAfter(spool));
    }
    try (Spool spool = Spool.open(work, "another dump")) {
      assertEquals(0, spool.lines());
    }
  }

  private static Object lineAfter(Spool spool) throws IOException {
    var lines = spool.classes();
    lines.readLine();
    return lines.readLine();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Once upon a time\n", "[\n]\n", "{\"id\":\"P31\"}\n"})
  void whatIsNoDumpIsRefused(String content) throws Exception {
    Path dump = folder.resolve("no.json");
    Files.writeString(dump, content);
    ProblemException problem = assertThrows(ProblemException.class, () -> run(dump, settings(1)));
    assertTrue(problem.problem().message().startsWith("this is no dump"));
  }

  @Test
  void aMissingDumpIsToldAsSuch() {
    assertEquals(
        Code.MISSING_FILE,
        assertThrows(ProblemException.class, () -> run(folder.resolve("none.json"), settings(1)))
            .problem()
            .code());
  }

  @Test
  void circlesOfClassesEnd() throws IOException {
    String circle = "Q1\tQ2\nQ2\tQ1\nQ2\tQ910\n";
    Classes classes =
        Classes.of(CLASSES, () -> new java.io.BufferedReader(new java.io.StringReader(circle)));
    assertEquals(EntityType.PERSON, classes.typeOf(java.util.List.of("Q1")));
    assertNull(classes.typeOf(java.util.List.of("Q77")));
  }

  @Test
  void theClassesThatComeWithParleyAreKnownTypes() {
    assertTrue(Classes.bundled().size() > 5);
    assertFalse(KeptProperties.bundled().isEmpty());
  }

  private static GazetteerEntry entry(Gazetteer gazetteer, String key) {
    return Objects.requireNonNull(gazetteer.entry(key), key);
  }

  private static DumpImport.Settings settings(int leastSitelinks) {
    return new DumpImport.Settings(CLASSES, ImmutableSet.of(), leastSitelinks, ImmutableSet.of());
  }

  private DumpImport.Report run(Path dump, DumpImport.Settings settings) throws ProblemException {
    return new DumpImport(settings).run(dump, output, (lines, share) -> {});
  }

  private Path dump(String name) throws IOException {
    Path dump = folder.resolve(name);
    try (var in = DumpImportTest.class.getResourceAsStream("dump.json")) {
      write(
          dump,
          new String(ByteStreams.toByteArray(Objects.requireNonNull(in)), StandardCharsets.UTF_8));
    }
    return dump;
  }

  /** In two streams, as the real ones are in many. */
  private static void write(Path file, String content) throws IOException {
    int half = content.length() / 2;
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String part : new String[] {content.substring(0, half), content.substring(half)}) {
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      try (OutputStream out =
          file.toString().endsWith(".gz")
              ? new GZIPOutputStream(stream)
              : file.toString().endsWith(".bz2")
                  ? new BZip2CompressorOutputStream(stream)
                  : stream) {
        out.write(part.getBytes(StandardCharsets.UTF_8));
      }
      all.write(stream.toByteArray());
    }
    Files.write(file, all.toByteArray());
  }
}
