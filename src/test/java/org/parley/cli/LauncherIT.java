package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
  void onlyWhatServesHasTheServersLibraries() {
    Launcher launcher =
        new Launcher(
            folder, ImmutableMap.of("PARLEY_JAVA_OPTS", "-Xmx64m -XshowSettings:properties"));
    assertFalse(launcher.run("--version").err().contains("jena-fuseki"));
    assertTrue(launcher.run("serve", "--version").err().contains("jena-fuseki-main"));
    assertTrue(launcher.run("up", "--version").err().contains("jena-fuseki-main"));
  }

  @Test
  void theHelpIsWhatTheProgramItselfPrints() {
    Shell.Result written = new Launcher(folder, ImmutableMap.of()).run("--help");
    Shell.Result printed =
        new Launcher(folder, ImmutableMap.of("PARLEY_JAVA_OPTS", "-Xmx64m")).run("--help");
    assertEquals(0, written.code(), written.err());
    assertTrue(written.out().startsWith("Usage: parley "), written.out());
    assertEquals(printed.out(), written.out());
  }

  @Test
  void startsAtTheSameTimeWaitForOneBuild() throws Exception {
    putLauncherAndMaven();
    String both = "PATH=\"$PWD/bin:$PATH\"; ./parley --help & ./parley --help & wait";
    Shell.Result result =
        new Launcher(folder, ImmutableMap.of()).run(List.of("sh", "-c", both), folder);
    assertEquals("help\nhelp\n", result.out(), result.err());
    assertEquals("built\n", Files.readString(folder.resolve("builds")));
  }

  @Test
  void aLockThatIsTakenAwayJustNowIsNoFault() throws Exception {
    putLauncherAndMaven();
    // Fails once for the lock and leaves none behind, as where another start has just ended.
    command(
        "mkdir",
        """
        #!/bin/sh
        if [ "${1##*/}" = building ] && [ ! -e tried ]; then touch tried; exit 1; fi
        PATH=${PATH#*:} exec mkdir "$@"
        """);
    Shell.Result result =
        new Launcher(folder, ImmutableMap.of())
            .run(List.of("sh", "-c", "PATH=\"$PWD/bin:$PATH\"; ./parley --help"), folder);
    assertEquals("help\n", result.out(), result.err());
    assertTrue(Files.exists(folder.resolve("tried")));
  }

  /**
   * The launcher in a folder of its own, with a Maven that takes a while and makes all it needs.
   */
  private void putLauncherAndMaven() throws IOException {
    Path copy = Files.copy(Path.of(Launcher.script()), folder.resolve("parley"));
    assertTrue(copy.toFile().setExecutable(true));
    command(
        "mvn",
        """
        #!/bin/sh
        if [ "$1" = -v ]; then echo 'Apache Maven 3.9.0'; exit 0; fi
        echo built >>builds
        sleep 2
        mkdir -p target/classes src/main
        printf '%s' "$0" >target/classpath
        echo help >target/help
        """);
    Files.writeString(folder.resolve("pom.xml"), "");
    Files.setLastModifiedTime(folder.resolve("pom.xml"), FileTime.fromMillis(0));
  }

  private void command(String name, String script) throws IOException {
    Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
    Files.writeString(file, script);
    assertTrue(file.toFile().setExecutable(true));
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
