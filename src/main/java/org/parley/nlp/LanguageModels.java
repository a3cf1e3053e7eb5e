package org.parley.nlp;

import com.google.common.base.Suppliers;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.neural.Model;
import org.parley.neural.ModelFiles;

/**
 * What parsers share: the weights of the dependency parser's network, or the decision to leave them
 * to CoreNLP. Loaded once for all threads.
 */
public final class LanguageModels {
  private static final String COMPACT = "english_UD.parleynn";

  /**
   * @param isReference whether CoreNLP evaluates the network
   * @param newTrees for a thread
   */
  private record Choice(boolean isReference, Supplier<TreeFinder> newTrees) {
    static final Choice REFERENCE = new Choice(true, ReferenceTrees::new);
  }

  private final Supplier<Choice> choice;

  private LanguageModels(Supplier<Choice> choice) {
    this.choice = choice;
  }

  /**
   * The model of CoreNLP's parser, evaluated by ourselves. A model of another kind than the known
   * one is left to CoreNLP. Reading it begins at once, on a thread of its own.
   *
   * @param folder where a compact form of the model is kept, so that it loads faster the next time;
   *     made where it is missing. Null: nothing is kept.
   * @param notes is told, in a sentence, what does not go as it should though all works
   */
  public static LanguageModels load(@Nullable Path folder, Consumer<String> notes) {
    return load(
        Resources.asByteSource(Resources.getResource(DependencyParser.DEFAULT_MODEL)),
        folder,
        notes);
  }

  static LanguageModels load(
      ByteSource distributed, @Nullable Path folder, Consumer<String> notes) {
    // the tagger's model is read meanwhile
    CompletableFuture<Model> loading =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return model(distributed, folder, notes);
              } catch (IOException e) {
                throw new CompletionException(e);
              }
            });
    return new LanguageModels(Suppliers.memoize(() -> choice(loading, notes)));
  }

  private static Choice choice(CompletableFuture<Model> loading, Consumer<String> notes) {
    try {
      Model model = loading.join();
      return new Choice(false, () -> new NetworkTrees(model));
    } catch (CompletionException e) {
      if (!(e.getCause() instanceof IOException reason)) {
        throw e;
      }
      notes.accept(
          "The parser's model is left to CoreNLP, which is slower: " + reason.getMessage());
      return Choice.REFERENCE;
    }
  }

  /** CoreNLP's own parser: the same trees, several times slower. */
  public static LanguageModels reference() {
    return new LanguageModels(() -> Choice.REFERENCE);
  }

  private static Model model(ByteSource distributed, @Nullable Path folder, Consumer<String> notes)
      throws IOException {
    if (folder == null) {
      return ModelFiles.read(distributed);
    }
    return ModelFiles.read(
        distributed,
        folder.resolve(COMPACT),
        e ->
            notes.accept(
                "The parser's model cannot be kept in "
                    + folder
                    + ", so it is read slowly each time: "
                    + e));
  }

  boolean areReference() {
    return choice.get().isReference();
  }

  /** Waits until the model is read. */
  TreeFinder newTrees() {
    return choice.get().newTrees().get();
  }
}
