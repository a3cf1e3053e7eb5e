package org.parley.validate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.validate.ToldQuads.ERRORS;
import static org.parley.validate.ToldQuads.ours;
import static org.parley.validate.ToldQuads.riots;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.extract.ExtractionFiles;
import org.parley.extract.RulePrecisions;
import org.parley.link.Linker;
import org.parley.pipeline.Interpretation;
import org.parley.pipeline.Interpreter;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Iris;
import org.parley.rdf.QuadsFile;
import org.parley.rdf.Run;
import org.parley.text.Analysis;
import org.parley.text.ConllU;

/** What RIOT says of a file counts: the same statements in the same order, then the same error. */
class PlainQuadsTest {
  private static final String PLAIN = "<urn:a:a> <urn:a:b> \"c\" <urn:a:g> .\n";

  @Test
  void whatTheMappingWritesIsReadAsByRiot() throws Exception {
    String text = Resources.toString(Resources.getResource("org/parley/rdf/dispatch.nq"), UTF_8);
    List<String> expected = riots(text);
    assertEquals(text.lines().count(), expected.size());
    assertEquals(expected, ours(text));
  }

  @Test
  void whatIsMadeOfTheFixedParsesIsReadAsByRiot() throws Exception {
    Interpreter interpreter =
        new Interpreter(ExtractionFiles.bundled().extractor(), Linker.bundled());
    GraphMapper mapper =
        new GraphMapper(Iris.DEFAULT, new Run("0.1.0", "rules", "gazetteer"), RulePrecisions.NONE);
    int statements = 0;
    for (String name : List.of("announced-list", "rule-examples", "sentences", "turns")) {
      String parses =
          Resources.toString(Resources.getResource("parses/" + name + ".conllu"), UTF_8);
      for (Analysis analysis : ConllU.read(name, parses)) {
        Interpretation read = interpreter.interpret(analysis);
        String lines =
            QuadsFile.lines(mapper.map(read.analysis(), read.findings(), read.resolutions()));
        List<String> expected = riots(lines);
        assertEquals(expected, ours(lines));
        statements += expected.size();
      }
    }
    assertTrue(statements > 10_000, "statements: " + statements);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // terms
        "<urn:a:a> <urn:a:b> <urn:a:c> <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"c\"@en-GB <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"c\"@EN <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"c\"@en--ltr <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"c\"@en--up <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"c\"@ <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"c\"@1 <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"c\"@en_GB <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"c\"@en. <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"c\" @en <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"5\"^^<http://www.w3.org/2001/XMLSchema#integer> <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"x\"^^<http://www.w3.org/2001/XMLSchema#integer> <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"x\"^^<urn:a:d> <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"x\"^^<https://a.example/d> <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"\\\\x\\\"\"^^<https://a.example/d> <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"x\"^^<http://www.w3.org/2001/XMLSchema#string> <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"x\"^^<bad iri> <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"x\"^^<https://a.example:port/> <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"x\"^<urn:a:d> <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"x\"^^ <urn:a:d> <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"x\"^^a:d <urn:a:g> .\n",
        // escapes
        "<urn:a:a> <urn:a:b> \"\\\"c\\\" \\\\\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"\\t\\b\\n\\r\\f\\'\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"\\u00e9 \\U0001F600\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"\\uD83D\\uDE00\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"\\uD83D\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"\\u12\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"\\x\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"c\\\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"c\\\n\" <urn:a:g> .\n",
        "<urn:a:\\u00e9> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<urn:a:\\u0020> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<urn:a:\\u003e> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<urn:a:\\n> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<urn:a:\\> <urn:a:b> \"c\" <urn:a:g> .\n",
        // other characters
        "<urn:a:é> <urn:a:b> \"é – “中” 😀\"@de <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"\ufffd\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"\u2028\u0085\u0000\u0007\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"a\tb\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"a\rb\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"a\nb\" <urn:a:g> .\n",
        "<urn:a:a\nb> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<urn:a:a\tb> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<urn:a:a b> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<urn:a:{a}> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<urn:a:<a> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<a> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<_:a> <_:b> <_:c> <_:a> .\n",
        "<::a> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<https://a.example:port/> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<https://[::1> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<HTTP://A.example/%zz> <urn:a:b> \"c\" <urn:a:g> .\n",
        // places
        "<urn:a:a> <urn:a:b> \"c\" .\n",
        "<urn:a:a> <urn:a:b> <urn:a:c> .\n",
        "<urn:a:a> <urn:a:b> .\n",
        "<urn:a:a> <urn:a:b> \"c\" <urn:a:g>\n",
        "<urn:a:a> <urn:a:b> \"c\" <urn:a:g> <urn:a:h> .\n",
        "<urn:a:a> <urn:a:b> \"c\" \"g\" .\n",
        "<urn:a:a> \"b\" \"c\" <urn:a:g> .\n",
        "\"a\" <urn:a:b> \"c\" <urn:a:g> .\n",
        "_:a <urn:a:b> _:c <urn:a:g> .\n_:a <urn:a:b> _:d _:g .\n_:c <urn:a:b> _:c <urn:a:h> .\n",
        "_: <urn:a:b> \"c\" <urn:a:g> .\n",
        "a:a <urn:a:b> \"c\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> 5 <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> 'c' <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"\"\"c\"\"\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"\"\"c\n\"\"\" <urn:a:g> .\nx\n",
        "<<( <urn:a:a> <urn:a:b> \"c\" )>> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> <<( <urn:a:a> <urn:a:b> \"c\" )>> <urn:a:g> .\n",
        "<< <urn:a:a> <urn:a:b> <urn:a:c> >> <urn:a:b> \"c\" <urn:a:g> .\n",
        // what stands between them
        "\n",
        "# a comment\n",
        "<urn:a:a> <urn:a:b> \"c\" <urn:a:g> . # a comment\n",
        "# <urn:a:a> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<urn:a:a> # a comment\n <urn:a:b> \"c\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"c\" <urn:a:g> .\r\n",
        "<urn:a:a> <urn:a:b> \"c\" <urn:a:g> .\r",
        "<urn:a:a>\t<urn:a:b>\t\"c\"\t<urn:a:g>\t.\n",
        "<urn:a:a>  <urn:a:b>  \"c\"  <urn:a:g>  .\n",
        " <urn:a:a> <urn:a:b> \"c\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"c\" <urn:a:g> . \n",
        "<urn:a:a><urn:a:b>\"c\"<urn:a:g>.\n",
        "<urn:a:a> <urn:a:b> \"c\" <urn:a:g>.\n",
        "<urn:a:a>\n<urn:a:b>\n\"c\"\n<urn:a:g>\n.\n",
        "<urn:a:a> <urn:a:b> \"c\" <urn:a:g> . <urn:a:a> <urn:a:b> \"d\" <urn:a:g> .\n",
        "<urn:a:a> <urn:a:b> \"c\" <urn:a:g> ..\n",
        "<urn:a:a> <urn:a:b> \"c\"\"d\" <urn:a:g> .\n",
        "\ufeff<urn:a:a> <urn:a:b> \"c\" <urn:a:g> .\n",
        ".\n",
        "<\n",
        "\"\n",
        "\\\n",
        "<urn:a:a> <urn:a:b> \"\n",
        "<urn:a:a> <urn:a:b> \"c\"@\n",
        "<urn:a:a> <urn:a:b> \"c\"^^\n",
        "<urn:a:a> <urn:a:b> \"c\"^^<\n"
      })
  void otherLinesAreReadAsByRiotToo(String line) {
    String lines = PLAIN + line;
    assertEquals(riots(lines), ours(lines));
    assertEquals(riots(line), ours(line));
    String more = PLAIN.repeat(3) + line + PLAIN + "<urn:a:a> <urn:a:b> <urn:a:c> oops .\n";
    assertEquals(riots(more), ours(more));
    String cut = lines.substring(0, lines.length() - 1);
    assertEquals(riots(cut), ours(cut));
  }

  /** So that neither is taken for that of the line before, whose beginning is the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<urn:a:a> ",
        "<urn:a:a>\t",
        "<urn:a:a>",
        "<urn:a:ab> ",
        "<urn:a:a",
        "<urn:a: a> ",
        "<urn:a:> "
      })
  void subjectsAndGraphsMayBeThoseOfTheLineBefore(String term) {
    String line = "<urn:a:a> <urn:a:b> \"c\" <urn:a:a> .\n";
    for (String other :
        List.of(
            term + "<urn:a:b> \"c\" <urn:a:a> .\n",
            "<urn:a:a> <urn:a:b> \"c\" " + term + ".\n",
            term + "<urn:a:b> \"c\" " + term + ".\n",
            term + "\n",
            term)) {
      String lines = line + line + other + line + other;
      assertEquals(riots(lines), ours(lines));
    }
  }

  @Test
  void anEmptyFileHasNoStatements() {
    assertEquals(List.of(), ours(""));
  }

  @Test
  void itDoesNotMatterInWhichPiecesTheBytesCome() {
    String text = PLAIN + "<urn:a:é> <urn:a:b> \"é\\\" –\"@de <urn:a:g> .\n# 😀\n" + PLAIN;
    InputStream byteByByte =
        new ByteArrayInputStream(text.getBytes(UTF_8)) {
          @Override
          public synchronized int read(byte[] bytes, int from, int length) {
            return super.read(bytes, from, Math.min(length, 1));
          }
        };
    assertEquals(riots(text), ours(byteByByte));
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 70_000, 300_000, 3_000_000})
  void linesMayBeLong(int length) {
    String text = PLAIN + PLAIN.replace("c", "é".repeat(length / 2)) + PLAIN + "oops\n";
    assertEquals(riots(text), ours(text));
  }

  @Test
  void aFileThatCannotBeReadToItsEndIsRefusedAsByRiot() {
    for (String text : List.of("", PLAIN, PLAIN.repeat(3) + "<urn:a:a> <urn:a")) {
      List<String> expected = riots(new Torn(text));
      assertEquals(1, expected.size());
      assertEquals(expected, ours(new Torn(text)));
    }
  }

  /** Fails where its text ends. */
  private static final class Torn extends InputStream {
    private final InputStream text;

    Torn(String text) {
      this.text = new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Override
    public int read() throws IOException {
      int next = text.read();
      if (next < 0) {
        throw new IOException("torn");
      }
      return next;
    }
  }

  @Test
  void aFileMayHaveMoreTermsThanAreKept() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 120_000; i++) {
      text.append("<urn:a:")
          .append(i % 60_000)
          .append("> <urn:a:b> \"")
          .append(i)
          .append("\" <urn:a:g> .\n");
    }
    assertEquals(riots(text.toString()), ours(text.toString()));
  }

  /** It takes them for U+FFFD. */
  @ParameterizedTest
  @ValueSource(strings = {"\u00e9", "\u00c3(", "\u00ed\u00a0\u0080", "\u00c0\u0080", "\u00ff"})
  void bytesThatAreNoUtf8AreReadAsByRiot(String bad) {
    String text = PLAIN.repeat(3) + PLAIN.replace("c", bad) + PLAIN.replace("a>", bad + ">");
    byte[] bytes = text.getBytes(ISO_8859_1);
    assertEquals(riots(bytes), ours(new ByteArrayInputStream(bytes)));
  }

  /** Not by RIOT, or nothing would be won. */
  @Test
  void whatComesOftenIsTheSameNode() {
    List<Quad> quads = new ArrayList<>();
    new PlainQuads(new ByteArrayInputStream(PLAIN.repeat(2).getBytes(UTF_8)), ERRORS)
        .readTo(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                quads.add(quad);
              }
            });
    assertTrue(quads.get(0).getObject() == quads.get(1).getObject());
    assertFalse(quads.get(0).getObject() == quads.get(1).getSubject());
    assertEquals(ImmutableList.of(quads.get(0)), ImmutableList.of(quads.get(1)));
  }
}
