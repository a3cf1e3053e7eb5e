package org.parley.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.diagnostic.ProblemException;
import org.parley.store.Store;
import org.parley.validate.Severity;
import org.parley.validate.Validator;
import org.parley.validate.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley validate}. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a store, or files of quads, against the shapes.",
      "Warnings are printed too, but only violations make it fail."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  parley validate", "  parley validate graph.nq"})
final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "files in N-Quads, TriG or Turtle, also with .gz; without any, the store is checked")
  private List<Path> files = List.of();

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  private int violations;
  private int warnings;

  @Override
  public Integer call() throws ProblemException {
    Validator validator = Validator.standard();
    if (files.isEmpty()) {
      try (Store open = Store.open(store.folder)) {
        for (Path file : open.quadFiles()) {
          print(validator.validate(file));
        }
      }
    }
    for (Path file : files) {
      print(validator.validate(file));
    }
    if (violations + warnings == 0) {
      terminal.note("All shapes hold.");
    } else {
      terminal.note("Violations: %d. Warnings: %d.", violations, warnings);
    }
    return violations == 0 ? ExitCode.OK : ExitCode.INCOMPLETE;
  }

  private void print(ImmutableList<Violation> found) {
    for (Violation each : found) {
      if (each.severity() == Severity.VIOLATION) {
        violations++;
        terminal.out().println(each.line());
      } else {
        warnings++;
        terminal.out().println("warning: " + each.line());
      }
    }
  }
}
