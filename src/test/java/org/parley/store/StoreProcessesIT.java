package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/** What only shows with a second process or a full disk. */
class StoreProcessesIT {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path temp;

  @Test
  void aSecondProcessGetsOneLineWithTheFirstOnesNumber() throws Exception {
    try (ChildProcess holder = start("hold", root())) {
      assertEquals("OPEN 0", holder.line());
      for (int i = 0; i < 2; i++) {
        Problem problem =
            assertThrows(ProblemException.class, () -> Store.openOrCreate(root())).problem();
        assertEquals(Code.STORE_LOCKED, problem.code());
        assertEquals("process " + holder.pid(), problem.value());
        assertTrue(problem.cure().contains("/sparql"), problem.cure());
      }
      holder.kill();
      Store.open(root()).close();
    }
  }

  @Test
  void aProgramThatKnowsOnlyTdb2IsKeptApartToo() throws Exception {
    Store.openOrCreate(root()).close();
    Path journal = root().resolve("tdb2/Data-0001/journal.jrnl");
    try (ChildProcess holder = start("jena", root().resolve("tdb2"))) {
      assertEquals("OPEN", holder.line());
      Files.writeString(journal, "being written");
      Problem problem = assertThrows(ProblemException.class, () -> Store.open(root())).problem();
      assertEquals(Code.STORE_LOCKED, problem.code());
      assertEquals("process " + holder.pid(), problem.value());
      assertEquals("being written", Files.readString(journal));
    }
    Store.open(root()).close();
  }

  @Test
  void aLimitOnFilesEndsALoadButHarmsNothing() throws Exception {
    Path shell = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(shell), "there is no bash to set the limit with");
    // The shell counts in KiB; each of TDB2's files begins with 8 MiB, so the node file ends first.
    List<String> limited = List.of(shell.toString(), "-c", "ulimit -f 8704; exec \"$0\" \"$@\"");
    fill(ChildProcess.start(limited, errors(), "fill", root().toString(), work(), "60"));
  }

  @Test
  void aFullDiskEndsALoadButHarmsNothing() throws Exception {
    Path disk = Files.createDirectory(temp.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()) == 0,
        "no permission to mount a small disk");
    try {
      Path root = disk.resolve("kg");
      List<String> lines =
          filled(ChildProcess.start(errors(), "fill", root.toString(), work(), "40"));
      verifyFilled(root, lines);
    } finally {
      assertEquals(0, run("umount", disk.toString()));
    }
  }

  @Test
  void aReadOnlyFolderIsSaidToBeSo() throws Exception {
    try (Store store = Store.openOrCreate(root())) {
      store.load(List.of(SampleGraphs.document(Path.of(work()), "a", "x", 1)));
    }
    assumeTrue(
        run("mount", "--bind", root().toString(), root().toString()) == 0,
        "no permission to mount");
    try {
      assumeTrue(run("mount", "-o", "remount,ro,bind", root().toString()) == 0, "cannot remount");
      Problem problem = assertThrows(ProblemException.class, () -> Store.open(root())).problem();
      assertEquals(Code.NO_PERMISSION, problem.code());
    } finally {
      assertEquals(0, run("umount", root().toString()));
    }
    Store.open(root()).close();
  }

  private void fill(ChildProcess child) throws Exception {
    verifyFilled(root(), filled(child));
  }

  private static List<String> filled(ChildProcess process) throws Exception {
    try (ChildProcess child = process) {
      return child.rest();
    }
  }

  /** The child saw the failure, went on with the store, and all that it was told is kept. */
  private static void verifyFilled(Path root, List<String> lines) throws Exception {
    long loaded = lines.stream().filter(line -> line.startsWith("ACK")).count();
    assertTrue(loaded > 0, lines.toString());
    List<String> after = lines.subList((int) loaded, lines.size());
    assertTrue(after.get(0).startsWith("FAILED " + root), after.toString());
    assertTrue(after.get(0).contains("[write-failed]"), after.toString());
    assertEquals("HOLDS " + loaded, after.get(1));
    try (Store store = Store.open(root)) {
      boolean isFirstRemoved = after.contains("REMOVED");
      assertEquals(loaded - (isFirstRemoved ? 1 : 0), store.documents().size());
      assertEquals(store.documents().size(), store.quadFiles().size());
      assertFalse(StoreIT.dump(store).isEmpty());
      assertFalse(Hits.of(store, "word1").isEmpty());
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      return -1; // There is no such program.
    }
  }

  private ChildProcess start(String mode, Path root) throws IOException {
    return ChildProcess.start(errors(), mode, root.toString(), work());
  }

  private Path root() {
    return temp.resolve("kg");
  }

  private String work() {
    return temp.resolve("work").toString();
  }

  private Path errors() {
    return temp.resolve("errors");
  }
}
