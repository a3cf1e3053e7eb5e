package org.parley.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.diagnostic.ProblemException;
import org.parley.store.Store;
import org.parley.validate.Validator;
import org.parley.validate.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley validate}. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Checks a store, or files of quads, against the shapes.",
    footerHeading = "%nExamples:%n",
    footer = {"  parley validate", "  parley validate export.nq.gz"})
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

  @Override
  public Integer call() throws ProblemException {
    Validator validator = Validator.standard();
    int violations = 0;
    if (files.isEmpty()) {
      try (Store open = Store.open(store.folder)) {
        for (Path file : open.quadFiles()) {
          violations += print(validator.validate(file));
        }
      }
    }
    for (Path file : files) {
      violations += print(validator.validate(file));
    }
    terminal.note(violations == 0 ? "All shapes hold." : "%d violations.", violations);
    return violations == 0 ? ExitCode.OK : ExitCode.INCOMPLETE;
  }

  private int print(ImmutableList<Violation> violations) {
    violations.forEach(violation -> terminal.out().println(violation.line()));
    return violations.size();
  }
}
