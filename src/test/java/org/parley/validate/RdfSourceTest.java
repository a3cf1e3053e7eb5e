package org.parley.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

class RdfSourceTest {
  private final Path folder;

  RdfSourceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void namesTheLineOfASyntaxError() throws IOException {
    Path file = write("a.nq", "<urn:a:a> <urn:a:b> \"c\" .\n<urn:a:a> <urn:a:b> c .\n");
    Problem problem = problem(file);
    assertEquals(Code.BAD_SYNTAX, problem.code());
    assertEquals(file + ":2", problem.place());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.trig", "a.ttl"})
  void refusesRelativeIris(String name) throws IOException {
    assertEquals(Code.BAD_SYNTAX, problem(write(name, "<a> <urn:a:b> \"c\" .\n")).code());
  }

  /** Quads are read with a memory for IRIs; what is accepted must be just what RIOT accepts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/b/c-1#d",
        "HTTPS://a.example/B",
        "https://a..example/",
        "urn:a:b",
        "b",
        "",
        "https://a.example",
        "https://a.example:port/",
        "https://[::1",
        "https://a.example/%zz",
        "https://a.example/b c",
        "https://a.example/é",
        "https://a.example/a#b#c",
        "javascript:x",
        "https://a.example/../b",
        "_:b",
        "https://a.example/\\u0020",
        "https://a.example/{b}"
      })
  void acceptsTheIrisThatRiotAccepts(String iri) throws IOException, ProblemException {
    String lines = ("<" + iri + "> <urn:a:b> \"c\"^^<" + iri + "> .\n").repeat(2);
    Graph expected = GraphMemFactory.createDefaultGraphSameTerm();
    boolean accepted = true;
    try {
      RDFParser.fromString(lines, Lang.NQUADS)
          .resolveURIs(false)
          .errorHandler(errorsOnly())
          .parse(expected);
    } catch (RiotException e) {
      accepted = false;
    }
    Path file = write("a.nq", lines);
    if (accepted) {
      assertEquals(expected.find().toSet(), RdfSource.of(file).readGraph().find().toSet());
    } else {
      assertEquals(Code.BAD_SYNTAX, problem(file).code());
    }
  }

  /** Throws for errors and passes over warnings. */
  private static ErrorHandler errorsOnly() {
    return new ErrorHandler() {
      @Override
      public void warning(String message, long line, long column) {}

      @Override
      public void error(String message, long line, long column) {
        throw new RiotException(message);
      }

      @Override
      public void fatal(String message, long line, long column) {
        throw new RiotException(message);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonld", "a.rdf", "a.nt", "a.nq.bz2", "a", "a.gz"})
  void refusesOtherFormats(String name) throws IOException {
    assertEquals(Code.BAD_USAGE, problem(write(name, "{}")).code());
  }

  @Test
  void doesNotReadJsonLdThatIsNamedOtherwise() throws IOException {
    Path file = write("a.trig", "{\"@context\": \"https://a.example/context.jsonld\"}");
    assertEquals(Code.BAD_SYNTAX, problem(file).code());
  }

  @Test
  void namesAMissingFile() {
    assertEquals(Code.MISSING_FILE, problem(folder.resolve("a.nq")).code());
  }

  @Test
  void refusesAFolder() throws IOException {
    assertEquals(Code.BAD_USAGE, problem(Files.createDirectory(folder.resolve("a.nq"))).code());
  }

  @Test
  void refusesAFileThatIsNotCompressed() throws IOException {
    assertEquals(Code.BAD_SYNTAX, problem(write("a.nq.gz", "<urn:a:a>")).code());
  }

  @Test
  void refusesACompressedFileThatIsCutOff() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 1000; i++) {
        out.write(("<urn:a:" + i * 7919 % 1000 + "> <urn:a:b> \"c\" .\n").getBytes(UTF_8));
      }
    }
    Path file = folder.resolve("a.nq.gz");
    Files.write(file, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
    assertEquals(Code.BAD_SYNTAX, problem(file).code());
  }

  @Test
  void refusesBytesThatAreNoUtf8() throws IOException {
    Path file = folder.resolve("a.nq");
    Files.write(file, new byte[] {'<', 'u', 'r', 'n', ':', 'a', ':', (byte) 0xE4, '>', '\n'});
    assertEquals(Code.BAD_SYNTAX, problem(file).code());
  }

  @Test
  void keepsAMessageOnOneLine() throws IOException {
    Path file = write("a.ttl", "<urn:a:a> <urn:a:b> \"c\nd\" .\n");
    assertTrue(problem(file).line().lines().count() == 1);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static Problem problem(Path file) {
    return assertThrows(ProblemException.class, () -> RdfSource.of(file).readGraph()).problem();
  }
}
