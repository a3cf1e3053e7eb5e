package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full and folders that are closed: one line, the right exit code, nothing lost. */
class BadMachineIT {
  /** The superuser may read and write everything, unless these rights are taken from it. */
  private static final ImmutableList<String> WITHOUT_PRIVILEGES =
      ImmutableList.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private Launcher launcher;

  @BeforeEach
  void twoArticles() throws IOException {
    launcher = new Launcher(folder, ImmutableMap.of());
    Files.writeString(folder.resolve("one.txt"), "Norland wants Westmark to open its harbour.");
    Files.writeString(folder.resolve("two.txt"), "Westmark wants Norland to open its archives.");
  }

  @Test
  void aFullDiskStopsABuildAndKeepsWhatIsThere() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        command("mount", "-t", "tmpfs", "-o", "size=160m", "tmpfs", disk.toString()) == 0,
        "no permission to mount a small disk");
    try {
      String store = disk.resolve("kg").toString();
      assertEquals(0, build("one.txt", store).code());
      Path filler = disk.resolve("filler");
      fill(disk, filler);
      Shell.Result full = build("two.txt", store);
      assertFailed(full, 3, "write-failed");
      assertEquals("1 row", lastLineOfDemands(store));
      Files.delete(filler);
      assertEquals(0, build("two.txt", store).code());
      assertEquals("2 rows", lastLineOfDemands(store));
    } finally {
      assertEquals(0, command("umount", disk.toString()));
    }
  }

  @Test
  void aLimitOnTheSizeOfFilesIsAFullDisk() {
    String store = folder.resolve("kg").toString();
    Shell.Result limited =
        launcher.run(
            List.of(
                "sh",
                "-c",
                "ulimit -f 2000; exec \"$0\" build one.txt --store kg",
                Launcher.script()),
            folder);
    assertFailed(limited, 3, "write-failed");
    assertEquals(0, build("one.txt", store).code());
    assertEquals("1 row", lastLineOfDemands(store));
  }

  @Test
  void aClosedFolderIsNamedAndTheRestGoesIn() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.move(folder.resolve("one.txt"), articles.resolve("one.txt"));
    Path closed = Files.createDirectory(articles.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      Shell.Result result = unprivileged("build", "articles", "--store", "kg");
      assertFailed(result, 1, "no-permission");
      assertTrue(result.err().contains("1 new or changed, 0 unchanged, 1 failed"), result.err());
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aStoreInAFolderThatMayNotBeWrittenIsRefused() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertFailed(unprivileged("build", "one.txt", "--store", "closed/kg"), 3, "no-permission");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Leaves a megabyte. */
  private static void fill(Path disk, Path filler) throws IOException {
    byte[] megabyte = new byte[1 << 20];
    try (RandomAccessFile out = new RandomAccessFile(filler.toFile(), "rw")) {
      while (disk.toFile().getUsableSpace() > 2L << 20) {
        out.write(megabyte);
      }
    }
  }

  private static void assertFailed(Shell.Result result, int code, String problem) {
    assertEquals(code, result.code(), result.err());
    assertEquals(
        1,
        result.err().lines().filter(line -> line.endsWith("[" + problem + "]")).count(),
        result.err());
    assertTrue(result.err().lines().noneMatch(line -> line.contains("Exception")), result.err());
  }

  private Shell.Result build(String article, String store) {
    return launcher.run("build", folder.resolve(article).toString(), "--store", store);
  }

  private String lastLineOfDemands(String store) {
    Shell.Result result = launcher.run("query", "demands", "--store", store);
    assertEquals(0, result.code(), result.err());
    return result.out().lines().reduce("", (before, line) -> line);
  }

  private Shell.Result unprivileged(String... arguments) throws Exception {
    ImmutableList.Builder<String> call = ImmutableList.builder();
    if ("root".equals(System.getProperty("user.name"))) {
      assumeTrue(
          command(WITHOUT_PRIVILEGES.get(0), "--version") == 0,
          "the superuser may read everything, and there is no setpriv to take that from it");
      call.addAll(WITHOUT_PRIVILEGES);
    }
    return launcher.run(call.add(Launcher.script()).add(arguments).build(), folder);
  }

  private static int command(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1; // There is no such program.
    }
  }
}
