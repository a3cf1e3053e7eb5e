package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.RulePrecisions;

class QuadsFileTest {
  private static final NamedGraph DISPATCH =
      new GraphMapper(Iris.DEFAULT, GraphMapperTest.RUN, RulePrecisions.NONE)
          .map(Dispatch.ANALYSIS, Dispatch.findings(), Dispatch.resolutions());
  private static final NamedGraph RUN = RunGraph.of(Iris.DEFAULT, GraphMapperTest.RUN);

  private final Path folder;

  QuadsFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static ImmutableList<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  @Test
  void theSameGraphsGiveTheSameBytesInWhateverOrder() throws Exception {
    QuadsFile.write(folder.resolve("a.nq.gz"), List.of(DISPATCH, RUN));
    QuadsFile.write(folder.resolve("b.nq.gz"), List.of(RUN, DISPATCH));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a.nq.gz")),
        Files.readAllBytes(folder.resolve("b.nq.gz")));
  }

  @Test
  void theHeaderHasNeitherTimeNorName() throws Exception {
    QuadsFile.write(folder.resolve("a.nq.gz"), List.of(RUN));
    byte[] bytes = Files.readAllBytes(folder.resolve("a.nq.gz"));
    // RFC 1952, section 2.3: flags, then four bytes of modification time.
    assertArrayEquals(new byte[] {0, 0, 0, 0, 0}, java.util.Arrays.copyOfRange(bytes, 3, 8));
  }

  @Test
  void linesAreTheSortedStatementsEachEndedByALineFeed() throws Exception {
    Path file = folder.resolve("a.nq.gz");
    QuadsFile.write(file, List.of(DISPATCH));
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      assertEquals(
          GraphMapperTest.nquads(DISPATCH),
          new String(ByteStreams.toByteArray(in), StandardCharsets.UTF_8));
    }
  }

  @Test
  void foldersAreMadeAndOldFilesReplacedAndNothingElseIsLeft() throws Exception {
    Path file = folder.resolve("deep/er/a.nq.gz");
    QuadsFile.write(file, List.of(DISPATCH));
    Files.writeString(file.resolveSibling("a.nq.gz.part"), "left by a killed build");
    QuadsFile.write(file, List.of(RUN));
    assertEquals(List.of("a.nq.gz"), names(folder.resolve("deep/er")));
    QuadsFile.write(folder.resolve("b.nq.gz"), List.of(RUN));
    assertArrayEquals(Files.readAllBytes(folder.resolve("b.nq.gz")), Files.readAllBytes(file));
  }

  @Test
  void aFullDiskIsReportedAndTheOldFileStays() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no /dev/full on this system");
    Path file = folder.resolve("a.nq.gz");
    QuadsFile.write(file, List.of(RUN));
    byte[] old = Files.readAllBytes(file);
    Files.createSymbolicLink(folder.resolve("a.nq.gz.part"), full);
    ProblemException e =
        assertThrows(ProblemException.class, () -> QuadsFile.write(file, List.of(DISPATCH)));
    assertEquals(Code.WRITE_FAILED, e.problem().code());
    assertEquals(file.toString(), e.problem().place());
    assertArrayEquals(old, Files.readAllBytes(file));
    assertEquals(List.of("a.nq.gz"), names(folder));
  }

  @Test
  void aFolderThatCannotBeMadeIsReported() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    ProblemException e =
        assertThrows(
            ProblemException.class, () -> QuadsFile.write(file.resolve("a.nq.gz"), List.of(RUN)));
    assertEquals(Code.WRITE_FAILED, e.problem().code());
  }

  @Test
  void aPlaceThatIsTakenByAFolderIsReported() throws Exception {
    Path taken = folder.resolve("a.nq.gz");
    Files.createDirectories(taken.resolve("full"));
    assertThrows(ProblemException.class, () -> QuadsFile.write(taken, List.of(RUN)));
    assertTrue(Files.exists(taken.resolve("full")));
    assertFalse(Files.exists(folder.resolve("a.nq.gz.part")));
  }

  @Test
  void twoGraphsOfOneNameAreABug() {
    assertThrows(
        IllegalArgumentException.class,
        () -> QuadsFile.write(folder.resolve("a.nq.gz"), List.of(RUN, RUN)));
  }
}
