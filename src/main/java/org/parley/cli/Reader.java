package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.ExtractionFiles;
import org.parley.link.Gazetteer;
import org.parley.link.Linker;
import org.parley.link.LinkingLexicon;
import org.parley.nlp.CoreNlpParser;
import org.parley.nlp.Parser;
import org.parley.pipeline.Interpreter;
import org.parley.rdf.Run;

/**
 * What reads documents: rules, gazetteer and parser, put together.
 *
 * @param interpreter for all threads
 * @param gazetteer the known entities
 * @param run what the graph says that it was made with
 * @param parsers makes a parser for a thread; loads the language models
 */
record Reader(Interpreter interpreter, Gazetteer gazetteer, Run run, Supplier<Parser> parsers) {
  /** Reads rules, lexicon and gazetteer; not the language models yet. */
  static Reader load(ExtractionFiles files, List<Path> gazetteers, Runnable beforeModels)
      throws ProblemException {
    Gazetteer gazetteer = Gazetteer.bundledWith(gazetteers);
    Interpreter interpreter =
        new Interpreter(files.extractor(), new Linker(gazetteer, LinkingLexicon.bundled()));
    Run run = new Run(Version.get(), files.hash(), gazetteer.sha256());
    return new Reader(interpreter, gazetteer, run, once(beforeModels));
  }

  private static Supplier<Parser> once(Runnable beforeModels) {
    java.util.concurrent.atomic.AtomicBoolean told =
        new java.util.concurrent.atomic.AtomicBoolean();
    return () -> {
      if (!told.getAndSet(true)) {
        beforeModels.run();
      }
      return new CoreNlpParser();
    };
  }
}
