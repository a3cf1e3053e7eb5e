package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

class GraphHeadTest {
  private static final String PARLEY = "https://w3id.org/parley/ontology#";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path temp;

  @Test
  void tellsWhoseDocumentItIs() throws Exception {
    GraphHead head = GraphHead.read(SampleGraphs.document(temp, "a", "one", 2));
    assertEquals("a", head.name());
    assertEquals("a.txt", head.documentId());
    assertEquals("print-of-one", head.fingerprint());
  }

  /** The words of a document may be those of the ontology, and an identifier may be anything. */
  @Test
  void readsTermsAndNotWords() throws Exception {
    String graph = "<" + SampleGraphs.graph("a") + "> .\n";
    Path file =
        SampleGraphs.write(
            temp,
            "a",
            "<urn:s> <"
                + PARLEY
                + "text> \" <"
                + PARLEY
                + "documentId> \" "
                + graph
                + "<urn:d> <"
                + PARLEY
                + "documentId> \"a \\\"b\\\" \\u00E9\" "
                + graph
                + "<urn:t> <"
                + PARLEY
                + "text> \" <"
                + PARLEY
                + "documentId> no\" "
                + graph);
    assertEquals("a \"b\" é", GraphHead.read(file).documentId());
    assertEquals("", GraphHead.read(file).fingerprint());
  }

  @Test
  void refusesWhatIsNotWholeOrOfAnotherGraph() throws Exception {
    Path whole = SampleGraphs.document(temp, "a", "one", 50);
    byte[] bytes = Files.readAllBytes(whole);
    for (int length : List.of(0, 5, bytes.length / 2, bytes.length - 1)) {
      Path torn = Files.write(temp.resolve("a.nq.gz"), Arrays.copyOf(bytes, length));
      assertEquals(Code.BAD_SYNTAX, problem(torn).code(), "cut at " + length);
    }
    Path other = Files.write(temp.resolve("b.nq.gz"), bytes);
    assertTrue(problem(other).line().contains("line 1 is no statement of the graph b"));
    assertEquals(Code.BAD_SYNTAX, problem(SampleGraphs.write(temp, "c", "")).code());
    assertEquals(Code.MISSING_FILE, problem(temp.resolve("none.nq.gz")).code());
  }

  private static Problem problem(Path file) {
    return assertThrows(ProblemException.class, () -> GraphHead.read(file)).problem();
  }
}
