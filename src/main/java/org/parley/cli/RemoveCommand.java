package org.parley.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.store.LoadedDocument;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley remove}. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Removes documents with all that was read out of them.",
    footerHeading = "%nExample:%n",
    footer = "  parley remove 1962-10-29-missiles-in-cuba.txt")
final class RemoveCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "DOC",
      description = "the identifier, name, file or IRI of a document")
  private List<String> words = List.of();

  RemoveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    try (Store open = Store.open(store.folder)) {
      StoreNotices notices = new StoreNotices(open, terminal);
      for (String word : words) {
        LoadedDocument document = find(open, word);
        open.remove(document.graph());
        notices.tell();
        terminal.note("Removed %s.", document.name());
      }
    }
    return ExitCode.OK;
  }

  private static LoadedDocument find(Store store, String word) throws ProblemException {
    ImmutableList<LoadedDocument> found = store.find(word);
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new ProblemException(
        new Problem(
            Code.NOT_FOUND,
            "remove",
            word,
            found.isEmpty() ? "the store has no such document" : "several documents are called so",
            found.isEmpty()
                ? "list them with: parley query 'SELECT ?id { ?d parley:documentId ?id }'"
                : "give the identifier or IRI of one"));
  }
}
