package org.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.ProblemException;
import org.parley.evaluate.GoldReader.GoldSet;
import org.parley.text.Span;

/** Judged documents are read as they lie in their folders. */
class GoldReaderTest {
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @BeforeEach
  void twoSets() throws IOException {
    write("b/docs/one.txt", "He said so.");
    write("b/docs/two.txt", "It rained.");
    write("b/docs/notes.md", "No document.");
    write(
        "b/attribution.jsonl",
        "{\"document\": \"one.txt\", \"claims\":"
            + " [{\"frame\": [[0, 7]], \"source\": [[0, 2]]}, {\"frame\": [[3, 7]],"
            + " \"source\": null}]}\n");
    write("a/docs/one.txt", "Norland met Westmark.");
    write(
        "a/plover.jsonl",
        "{\"document\": \"one.txt\", \"records\": [{\"event\": \"CONSULT\", \"eventText\":"
            + " \"Met with\", \"source\": [{\"text\": \"North Land\", \"country\": \"NLD\"}],"
            + " \"target\": []}]}\n\n");
    write("neither/docs/one.txt", "No file beside it.");
  }

  private void write(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, content);
  }

  @Test
  void aFolderOfSetsGivesThemByName() throws ProblemException {
    assertEquals(List.of("a", "b"), GoldReader.read(folder).stream().map(GoldSet::name).toList());
    assertEquals(
        List.of("b"), GoldReader.read(folder.resolve("b")).stream().map(GoldSet::name).toList());
  }

  @Test
  void whatNobodyLookedForIsNotTakenForAbsent() throws ProblemException {
    ImmutableList<Gold> documents = GoldReader.read(folder.resolve("b")).get(0).documents();
    assertEquals(
        List.of("one.txt", "two.txt"),
        documents.stream().map(gold -> gold.document().name()).toList());
    assertEquals(
        List.of(
            new Gold.Attribution(
                ImmutableList.of(new Span(0, 7)), ImmutableList.of(new Span(0, 2))),
            new Gold.Attribution(ImmutableList.of(new Span(3, 7)), ImmutableList.of())),
        documents.get(0).attributions());
    assertNull(documents.get(0).connectives());
    assertNull(documents.get(0).events());
    assertNull(documents.get(1).attributions());
  }

  @Test
  void wordsOfRecordsAreInLowerCase() throws ProblemException {
    assertEquals(
        List.of(
            new Gold.Event(
                "CONSULT",
                ImmutableSet.of("met", "with"),
                ImmutableList.of(new Gold.Actor(ImmutableSet.of("north", "land"), "NLD")),
                ImmutableList.of())),
        GoldReader.read(folder.resolve("a")).get(0).documents().get(0).events());
  }

  @Test
  void aFolderWithoutSetIsAnError() {
    assertEquals(
        "no set of judged documents is here",
        assertThrows(ProblemException.class, () -> GoldReader.read(folder.resolve("neither")))
            .problem()
            .message());
  }

  @Test
  void brokenLinesAreNamed() throws IOException {
    write("a/plover.jsonl", "{}\n{\"document\"\n");
    assertEquals(
        folder.resolve("a/plover.jsonl") + ":2",
        assertThrows(ProblemException.class, () -> GoldReader.read(folder)).problem().place());
  }
}
