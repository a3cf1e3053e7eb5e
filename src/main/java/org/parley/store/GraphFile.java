package org.parley.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * One graph, parsed from a file {@code NAME.nq.gz}. All its quads lie in one named graph whose IRI
 * ends in {@code /NAME}, and none has a blank node: only so is a graph that is loaded twice the
 * same graph.
 *
 * @param file where it was read from
 * @param graph the name of the graph
 * @param quads without duplicates, in the file's order, their terms as TDB2 gives them back; never
 *     empty
 */
record GraphFile(Path file, Node graph, ImmutableSet<Quad> quads) {
  static final String SUFFIX = ".nq.gz";

  static final String CURE = "write the file anew with parley build";

  /** Reads files to memory, before anything is written. */
  static ImmutableList<GraphFile> readAll(List<Path> files) throws ProblemException {
    ImmutableList.Builder<GraphFile> graphs = ImmutableList.builder();
    for (Path file : files) {
      graphs.add(read(file));
    }
    return graphs.build();
  }

  /** As {@link #readAll}; the graphs must be different ones. */
  static ImmutableList<GraphFile> readDistinct(List<Path> files) throws ProblemException {
    ImmutableList<GraphFile> graphs = readAll(files);
    Set<Node> names = new HashSet<>();
    for (GraphFile file : graphs) {
      if (!names.add(file.graph())) {
        throw twice(file.file(), file.graph().getURI());
      }
    }
    return graphs;
  }

  static ProblemException twice(Path file, String graph) {
    return new ProblemException(
        new Problem(
            Code.DUPLICATE_DOCUMENT,
            file.toString(),
            graph,
            "another file of the same load holds this graph too",
            "give the documents different identifiers"));
  }

  static GraphFile read(Path file) throws ProblemException {
    ImmutableSet.Builder<Quad> quads = ImmutableSet.builder();
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      parse(in, quads);
    } catch (NoSuchFileException e) {
      throw new ProblemException(
          new Problem(Code.MISSING_FILE, file.toString(), null, "there is no such file", CURE), e);
    } catch (IOException | RiotException e) {
      throw bad(file, StoreFolder.reason(e), e);
    }
    return of(file, quads.build());
  }

  private static GraphFile of(Path file, ImmutableSet<Quad> quads) throws ProblemException {
    ImmutableSet<Node> graphs =
        quads.stream().map(Quad::getGraph).collect(ImmutableSet.toImmutableSet());
    if (graphs.size() != 1) {
      throw bad(file, "it holds " + graphs.size() + " graphs instead of one", null);
    }
    Node graph = graphs.iterator().next();
    if (!graph.isURI() || !name(graph).equals(name(file))) {
      throw bad(file, "its graph is " + graph + " and not called like the file", null);
    }
    for (Quad quad : quads) {
      if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
        throw bad(file, "it has a blank node", null);
      }
    }
    return new GraphFile(file, graph, quads);
  }

  /** {@code DOC} of {@code …/DOC.nq.gz}. */
  static String name(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  /** {@code DOC} of {@code …/graph/DOC}. */
  static String name(Node graph) {
    String iri = graph.getURI();
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static void parse(InputStream in, ImmutableSet.Builder<Quad> quads) {
    StreamRDF sink =
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            quads.add(Quad.create(Quad.defaultGraphIRI, triple));
          }

          @Override
          public void quad(Quad quad) {
            quads.add(
                Quad.create(
                    quad.getGraph(),
                    quad.getSubject(),
                    quad.getPredicate(),
                    asStored(quad.getObject())));
          }
        };
    RDFParser.source(in).lang(Lang.NQUADS).errorHandler(new ParseErrors()).parse(sink);
  }

  /** TDB2 keeps numbers and dates as values: {@code 0.80} comes back as {@code 0.8}. */
  private static Node asStored(Node node) {
    NodeId inline = node.isLiteral() ? NodeIdInline.inline(node) : null;
    return inline == null ? node : NodeIdInline.extract(inline);
  }

  static ProblemException bad(Path file, @Nullable String reason, @Nullable Throwable cause) {
    Problem problem =
        new Problem(Code.BAD_SYNTAX, file.toString(), reason, "the file holds no graph", CURE);
    return cause == null ? new ProblemException(problem) : new ProblemException(problem, cause);
  }
}
