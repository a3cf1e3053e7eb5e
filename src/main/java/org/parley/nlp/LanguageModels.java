package org.parley.nlp;

import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.io.IOException;
import java.nio.file.Path;
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

  private final Supplier<TreeFinder> trees;

  private LanguageModels(Supplier<TreeFinder> trees) {
    this.trees = trees;
  }

  /**
   * The model of CoreNLP's parser, evaluated by ourselves. A model of another kind than the known
   * one is left to CoreNLP.
   *
   * @param folder where a compact form of the model is kept, so that it loads faster the next time;
   *     made where it is missing. Null: nothing is kept.
   * @param notes is told, in a sentence, what does not go as it should though all works
   */
  public static LanguageModels load(@Nullable Path folder, Consumer<String> notes) {
    try {
      Model model = model(folder, notes);
      return new LanguageModels(() -> new NetworkTrees(model));
    } catch (IOException | IllegalArgumentException e) {
      notes.accept("The parser's model is left to CoreNLP, which is slower: " + e.getMessage());
      return reference();
    }
  }

  /** CoreNLP's own parser: the same trees, several times slower. */
  public static LanguageModels reference() {
    return new LanguageModels(ReferenceTrees::new);
  }

  private static Model model(@Nullable Path folder, Consumer<String> notes) throws IOException {
    ByteSource distributed =
        Resources.asByteSource(Resources.getResource(DependencyParser.DEFAULT_MODEL));
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

  TreeFinder newTrees() {
    return trees.get();
  }
}
