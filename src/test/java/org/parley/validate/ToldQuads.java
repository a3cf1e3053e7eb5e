package org.parley.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** The statements of a file, or the error, as {@link PlainQuads} and as RIOT tell them. */
final class ToldQuads {
  private ToldQuads() {}

  /** Writes down the statements; blank nodes by the order in which they come. */
  private static final class Told extends StreamRDFBase {
    private final List<String> lines = new ArrayList<>();
    private final Map<Node, String> blanks = new HashMap<>();
    private int begun;
    private int ended;

    @Override
    public void start() {
      begun++;
    }

    @Override
    public void finish() {
      ended++;
    }

    @Override
    public void quad(Quad quad) {
      lines.add(
          name(quad.getSubject())
              + name(quad.getPredicate())
              + name(quad.getObject())
              + name(quad.getGraph()));
    }

    private String name(Node node) {
      if (node.isBlank()) {
        return blanks.computeIfAbsent(node, anew -> "_:" + blanks.size()) + " ";
      }
      return node.isLiteral()
          ? node.getLiteralLexicalForm()
              + "@"
              + node.getLiteralLanguage()
              + "^"
              + node.getLiteralDatatypeURI()
              + " "
          : node + " ";
    }
  }

  static final ErrorHandler ERRORS =
      new ErrorHandler() {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
          throw new RiotParseException(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
          throw new RiotParseException(message, line, column);
        }
      };

  private interface Reading {
    void to(Told told);
  }

  private static List<String> told(Reading reading) {
    Told told = new Told();
    try {
      reading.to(told);
      assertEquals(1, told.begun);
      assertEquals(1, told.ended);
    } catch (RiotParseException e) {
      // RIOT is a token ahead, and may keep back what stands before.
      return List.of(e.getLine() + ": " + e.getOriginalMessage());
    } catch (RuntimeException e) {
      return List.of(e.toString());
    }
    return told.lines;
  }

  static List<String> ours(InputStream in) {
    return told(sink -> new PlainQuads(in, ERRORS).readTo(sink));
  }

  static List<String> ours(String text) {
    return ours(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  static List<String> riots(String text) {
    return riots(text.getBytes(UTF_8));
  }

  static List<String> riots(byte[] bytes) {
    return riots(new ByteArrayInputStream(bytes));
  }

  static List<String> riots(InputStream in) {
    return told(sink -> reference(in).parse(sink));
  }

  private static RDFParserBuilder reference(InputStream in) {
    return RDFParser.source(in)
        .forceLang(Lang.NQUADS)
        .resolveURIs(false)
        .checking(false)
        .errorHandler(ERRORS);
  }
}
