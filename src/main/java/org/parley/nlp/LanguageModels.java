package org.parley.nlp;

import com.google.common.base.Suppliers;
import com.google.common.io.Resources;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.model.Conversion;
import org.parley.model.ModelFiles;
import org.parley.model.Original;
import org.parley.neural.NetworkConversion;

/**
 * What parsers share: the models of the tagger and of the dependency parser, or the decision to
 * leave them to CoreNLP. Loaded once for all threads.
 */
public final class LanguageModels {
  /**
   * What evaluates a model.
   *
   * @param isReference whether CoreNLP does
   * @param make for a thread
   */
  private record Choice<F>(boolean isReference, Supplier<F> make) {}

  private static final Choice<TagFinder> REFERENCE_TAGS = new Choice<>(true, ReferenceTags::new);
  private static final Choice<TreeFinder> REFERENCE_TREES = new Choice<>(true, ReferenceTrees::new);

  private final Supplier<Choice<TagFinder>> tags;
  private final Supplier<Choice<TreeFinder>> trees;

  private LanguageModels(Supplier<Choice<TagFinder>> tags, Supplier<Choice<TreeFinder>> trees) {
    this.tags = tags;
    this.trees = trees;
  }

  /**
   * CoreNLP's models, evaluated by ourselves. A model of another kind than the known one is left to
   * CoreNLP. Reading begins at once, each on a thread of its own.
   *
   * @param folder where compact forms of the models are kept, so that they load faster the next
   *     time; made where they are missing. Null: nothing is kept.
   * @param notes is told, in a sentence, what does not go as it should though all works
   */
  public static LanguageModels load(@Nullable Path folder, Consumer<String> notes) {
    return load(
        () -> onClassPath(MaxentTagger.DEFAULT_JAR_PATH),
        () -> onClassPath(DependencyParser.DEFAULT_MODEL),
        folder,
        notes);
  }

  private static Original onClassPath(String name) throws IOException {
    return Original.of(Resources.getResource(name));
  }

  /** Tells which file a model is in. */
  interface Source {
    Original get() throws IOException;
  }

  static LanguageModels load(
      Source tagger, Source parser, @Nullable Path folder, Consumer<String> notes) {
    return new LanguageModels(
        choice(
            new Loading<>("tagger", tagger, new TaggerConversion(), "english_tags", notes),
            folder,
            ModelTags::new,
            REFERENCE_TAGS),
        choice(
            new Loading<>("parser", parser, new NetworkConversion(), "english_UD", notes),
            folder,
            NetworkTrees::new,
            REFERENCE_TREES));
  }

  /**
   * CoreNLP's own tagger and parser: the same tags and trees, several times slower. It does not
   * tell how likely other tags are, so that clauses without a verb stay so.
   */
  public static LanguageModels reference() {
    return new LanguageModels(() -> REFERENCE_TAGS, () -> REFERENCE_TREES);
  }

  private static <M, F> Supplier<Choice<F>> choice(
      Loading<M> loading, @Nullable Path folder, Function<M, F> maker, Choice<F> reference) {
    CompletableFuture<M> model = loading.begin(folder);
    return Suppliers.memoize(
        () -> {
          try {
            M loaded = model.join();
            return new Choice<>(false, () -> maker.apply(loaded));
          } catch (CompletionException e) {
            if (!(e.getCause() instanceof IOException reason)) {
              throw e;
            }
            loading.leave(reason);
            return reference;
          }
        });
  }

  /**
   * A model that is being read.
   *
   * @param what who uses it
   * @param name of the compact file; its extension is the form, so that versions do not replace
   *     each other's
   */
  private record Loading<M>(
      String what, Source source, Conversion<M> conversion, String name, Consumer<String> notes) {
    CompletableFuture<M> begin(@Nullable Path folder) {
      return CompletableFuture.supplyAsync(
          () -> {
            try {
              return folder == null
                  ? ModelFiles.read(conversion, source.get())
                  : ModelFiles.read(
                      conversion,
                      source.get(),
                      folder.resolve(name + "." + conversion.form()),
                      reason -> notKept(folder, reason));
            } catch (IOException e) {
              throw new CompletionException(e);
            }
          },
          task -> {
            Thread thread = new Thread(task, "model of the " + what);
            thread.setDaemon(true);
            thread.start();
          });
    }

    void leave(IOException reason) {
      notes.accept(
          "The " + what + "'s model is left to CoreNLP, which is slower: " + reason.getMessage());
    }

    private void notKept(Path folder, IOException reason) {
      notes.accept(
          "The "
              + what
              + "'s model cannot be kept in "
              + folder
              + ", so it is read slowly each time: "
              + reason);
    }
  }

  /** Whether CoreNLP evaluates one of the models. */
  boolean areReference() {
    return tags.get().isReference() || trees.get().isReference();
  }

  /** Waits until the model is read. */
  TagFinder newTags() {
    return tags.get().make().get();
  }

  /** Waits until the model is read. */
  TreeFinder newTrees() {
    return trees.get().make().get();
  }
}
