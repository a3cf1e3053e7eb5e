package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts Parley, on the machines that users have. */
class LauncherIT {
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @Test
  void namesOutsideAsciiAreReadWhateverTheLocale() {
    Launcher launcher = new Launcher(folder, ImmutableMap.of("LC_ALL", "C", "LANG", "C"));
    // A shell makes the file, whatever names this process could make itself.
    String article = "printf 'Rain fell in the north.' > \"$(printf '\\303\\234berblick.txt')\"";
    assertEquals(0, launcher.run(List.of("sh", "-c", article), folder).code());
    String call =
        "exec \"$0\" build \"$(printf '\\303\\234berblick.txt')\" . --store kg --threads 1";
    Shell.Result built = launcher.run(List.of("sh", "-c", call, Launcher.script()), folder);
    assertEquals(0, built.code(), built.err());
    Shell.Result rows =
        launcher.run(
            "query",
            "SELECT ?id { ?d parley:documentId ?id }",
            "--format",
            "csv",
            "--store",
            folder.resolve("kg").toString());
    assertEquals("id\r\nÜberblick.txt\r\n", rows.out(), rows.err());
  }

  @Test
  void optionsForJavaArePassedOnAndWinOverItsOwn() {
    Launcher launcher =
        new Launcher(
            folder, ImmutableMap.of("PARLEY_JAVA_OPTS", "-XX:+UseParallelGC -Xmx64m -showversion"));
    Shell.Result version = launcher.run("--version");
    assertEquals(0, version.code(), version.err());
    assertTrue(version.out().startsWith("parley "), version.out());
    assertTrue(version.err().contains(Runtime.version().toString()), version.err());
  }

  @Test
  void aLinkToItWorksFromElsewhere() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("parley"), Path.of(Launcher.script()));
    Shell.Result version =
        new Launcher(folder, ImmutableMap.of()).run(List.of(link.toString(), "--version"), folder);
    assertEquals(0, version.code(), version.err());
    assertEquals("", version.err());
    Files.delete(link);
  }
}
