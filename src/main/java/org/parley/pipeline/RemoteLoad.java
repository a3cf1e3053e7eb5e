package org.parley.pipeline;

import com.google.common.hash.Hashing;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.net.Web;

/**
 * Loads files of N-Quads into another store by the SPARQL 1.1 Graph Store HTTP Protocol, graph by
 * graph: the first lines of a graph replace what the store has of it, further ones are added. So a
 * load can be repeated.
 */
public final class RemoteLoad {
  private final RemoteGraphs store;
  private final Set<Long> begun = new HashSet<>();
  private final StringBuilder triples = new StringBuilder();
  private String graph = "";

  /**
   * @param store the address of the graph store
   * @param authorization the header of that name, or null
   */
  public RemoteLoad(Web web, URI store, @Nullable String authorization) {
    this.store = new RemoteGraphs(web, store, authorization);
  }

  /** How many graphs were sent. */
  public int graphs() {
    return begun.size();
  }

  /**
   * Sends the graphs of a file.
   *
   * @param file N-Quads with one statement a line, compressed if it ends in {@code .gz}
   * @throws ProblemException with {@link Code#MISSING_FILE}, {@link Code#UNREADABLE_FILE}, {@link
   *     Code#BAD_SYNTAX} or {@link Code#REMOTE_FAILED}; what was sent before stays there
   */
  public void load(Path file) throws ProblemException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          add(file + ":" + number, line.strip());
        }
      }
      send();
    } catch (NoSuchFileException e) {
      throw problem(Code.MISSING_FILE, file.toString(), null, "no such file", "check its path");
    } catch (ZipException | EOFException e) {
      throw problem(
          Code.UNREADABLE_FILE,
          file.toString(),
          e.getMessage(),
          "not gzip, or damaged",
          "write it anew");
    } catch (IOException e) {
      throw problem(
          Code.UNREADABLE_FILE,
          file.toString(),
          e.getMessage(),
          "cannot be read",
          "see to the disk");
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
  }

  /** The graph is the last term of a line, an IRI, which has no spaces. */
  private void add(String place, String line) throws ProblemException {
    int end = line.lastIndexOf("> .");
    int begin = line.lastIndexOf(" <", end);
    if (end < 0 || end != line.length() - 3 || begin < 0) {
      throw problem(
          Code.BAD_SYNTAX, place, line, "not a statement in a named graph", "give N-Quads");
    }
    String name = line.substring(begin + 2, end);
    if (!name.equals(graph)) {
      send();
      graph = name;
    }
    triples.append(line, 0, begin).append(" .\n");
  }

  private void send() throws ProblemException {
    if (triples.isEmpty()) {
      return;
    }
    boolean isFirst =
        begun.add(Hashing.sha256().hashString(graph, StandardCharsets.UTF_8).asLong());
    store.send(isFirst ? "PUT" : "POST", graph, triples.toString());
    triples.setLength(0);
  }

  private static ProblemException problem(
      Code code, String place, @Nullable String value, String message, String cure) {
    return new ProblemException(new Problem(code, place, value, message, cure));
  }
}
