package org.parley.cli;

import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.ExtractionFiles;
import org.parley.link.Corrections;
import org.parley.link.Gazetteer;
import org.parley.link.Linker;
import org.parley.link.LinkingLexicon;
import org.parley.nlp.CoreNlpParser;
import org.parley.nlp.LanguageModels;
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
  /**
   * Reads rules, lexicon, gazetteers and corrections; the models once a parser is wanted.
   *
   * @param gazetteers of the user's own, beside the one that comes with the program
   */
  static Reader load(
      ExtractionFiles files,
      List<Path> gazetteers,
      Corrections corrections,
      Supplier<LanguageModels> models)
      throws ProblemException {
    Gazetteer gazetteer = corrections.amend(Gazetteer.bundledWith(gazetteers));
    Linker linker = Linker.corrected(gazetteer, LinkingLexicon.bundled(), corrections);
    Interpreter interpreter = new Interpreter(files.extractor(), linker);
    Run run = new Run(Version.get(), files.hash(), gazetteer.sha256(), corrections.sha256());
    return new Reader(interpreter, gazetteer, run, parsers(models));
  }

  private static Supplier<Parser> parsers(Supplier<LanguageModels> models) {
    Supplier<LanguageModels> loaded = Suppliers.memoize(models::get);
    return () -> new CoreNlpParser(loaded.get());
  }
}
