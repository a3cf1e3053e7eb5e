package org.parley.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first example of docs/scale.md, executed as it stands there, by Spark's own launcher in a
 * folder laid out as a distribution of Spark: {@code jars} with its libraries, and the script that
 * starts it.
 */
class SubmitIT {
  private static final String SPARK_SUBMIT =
      """
      #!/bin/bash
      # As bin/spark-class of Spark: its launcher writes the command, which is then executed.
      jars=$(cd "$(dirname "$0")/../jars" && pwd)
      export SPARK_HOME=$(dirname "$jars") SPARK_SCALA_VERSION=2.13
      command=()
      while IFS= read -r -d '' argument; do command+=("$argument"); done \\
        < <(java -cp "$jars/*" org.apache.spark.launcher.Main org.apache.spark.deploy.SparkSubmit "$@" | tail -n +2)
      exec "${command[@]}"
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path temp;

  @Test
  void theDocumentedCommandWorks() throws Exception {
    Path script = distribution();
    Files.createSymbolicLink(temp.resolve("data"), Path.of("data").toAbsolutePath());
    Files.createSymbolicLink(temp.resolve("target"), Path.of("target").toAbsolutePath());
    Path printed = temp.resolve("printed");
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-c", documented())
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    shell.environment().merge("PATH", script.getParent() + ":", (path, own) -> own + path);
    shell.environment().remove("SPARK_HOME");
    Process process = shell.start();
    assertTrue(process.waitFor(20, TimeUnit.MINUTES), "does not end");
    assertEquals(0, process.exitValue(), Files.readString(printed));
    assertTrue(Files.exists(temp.resolve("out/_SUCCESS")), Files.readString(printed));
    assertEquals("", Files.readString(temp.resolve("out.report.jsonl")));
  }

  /** JUnit warns of each link that it would delete. */
  @AfterEach
  void unlink() throws Exception {
    try (Stream<Path> files = Files.walk(temp)) {
      for (Path link : files.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  /** What stands behind {@code mvn … package}, which has been done when this is run. */
  private static String documented() throws Exception {
    String page = Files.readString(Path.of("docs/scale.md"));
    String block = page.substring(page.indexOf("```bash\n") + 8);
    return block.substring(block.indexOf("spark-submit"), block.indexOf("```"));
  }

  private Path distribution() throws Exception {
    Path jars = Files.createDirectories(temp.resolve("spark/jars"));
    for (String jar : List.of(System.getProperty("java.class.path").split(File.pathSeparator))) {
      if (jar.endsWith(".jar") && !jar.contains("corenlp")) {
        Files.createSymbolicLink(
            jars.resolve(Path.of(jar).getFileName()), Path.of(jar).toAbsolutePath());
      }
    }
    Path script = Files.createDirectories(temp.resolve("spark/bin")).resolve("spark-submit");
    Files.writeString(script, SPARK_SUBMIT);
    assertTrue(script.toFile().setExecutable(true));
    return script;
  }
}
