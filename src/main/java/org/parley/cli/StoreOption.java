package org.parley.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "kg",
      description = "the folder of the store (default: ${DEFAULT-VALUE})")
  Path folder = Path.of("kg");
}
