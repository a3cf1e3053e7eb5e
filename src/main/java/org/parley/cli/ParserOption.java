package org.parley.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.nlp.LanguageModels;
import picocli.CommandLine.Option;

/** How sentences are parsed. */
final class ParserOption {
  /** Who evaluates the network of the dependency parser. */
  enum Evaluation {
    FAST,
    REFERENCE;

    /** As it is written on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--parser",
      paramLabel = "fast|reference",
      description =
          "fast: the parser's network is evaluated by Parley; reference: by CoreNLP, which takes"
              + " several times as long and gives the same trees (default: fast)")
  Evaluation evaluation = Evaluation.FAST;

  /** Loads what all parsers share. */
  LanguageModels load(Terminal terminal) {
    return switch (evaluation) {
      case FAST -> LanguageModels.load(cache(), note -> terminal.note("%s", note));
      case REFERENCE -> LanguageModels.reference();
    };
  }

  /**
   * Where the compact form of the model is kept: it belongs to the user and not to a store, since
   * commands without a store need it too.
   */
  private static @Nullable Path cache() {
    String chosen = System.getenv("PARLEY_CACHE");
    if (chosen != null && !chosen.isBlank()) {
      return Path.of(chosen);
    }
    String shared = System.getenv("XDG_CACHE_HOME");
    if (shared != null && shared.startsWith("/")) {
      return Path.of(shared, "parley");
    }
    String home = System.getProperty("user.home");
    return home == null || home.equals("?") ? null : Path.of(home, ".cache", "parley");
  }
}
