package org.parley.pipeline;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.ExtractionFiles;
import org.parley.link.Corrections;
import org.parley.link.Gazetteer;
import org.parley.link.GazetteerEntry;
import org.parley.link.Linker;
import org.parley.link.LinkingLexicon;
import org.parley.nlp.CoreNlpParser;
import org.parley.nlp.LanguageModels;
import org.parley.nlp.Parser;
import org.parley.rdf.EntityGraph;
import org.parley.rdf.Iris;
import org.parley.rdf.KnownEntity;
import org.parley.rdf.NamedGraph;
import org.parley.rdf.Run;
import org.parley.rdf.RunGraph;
import org.parley.validate.Validator;

/**
 * What reads documents: rules, gazetteer and parser, put together.
 *
 * @param interpreter for all threads
 * @param gazetteer the known entities
 * @param run what the graph says that it was made with
 * @param parsers makes a parser for a thread; loads the language models
 */
public record Reader(
    Interpreter interpreter, Gazetteer gazetteer, Run run, Supplier<Parser> parsers) {
  /**
   * Reads rules, lexicon, gazetteers and corrections; the models once a parser is wanted.
   *
   * @param gazetteers of the user's own, beside the one that comes with the program
   */
  public static Reader load(
      ExtractionFiles files,
      List<Path> gazetteers,
      Corrections corrections,
      Supplier<LanguageModels> models)
      throws ProblemException {
    Gazetteer gazetteer = corrections.amend(Gazetteer.bundledWith(gazetteers));
    Linker linker = Linker.corrected(gazetteer, LinkingLexicon.bundled(), corrections);
    Interpreter interpreter = new Interpreter(files.extractor(), linker);
    Run run = new Run(version(), files.hash(), gazetteer.sha256(), corrections.sha256());
    return new Reader(interpreter, gazetteer, run, parsers(models));
  }

  /** The version of Parley, which Maven wrote when it built this. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Reader.class.getResourceAsStream("version.properties"))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has lost version.properties", e);
    }
    return properties.getProperty("version", "unknown");
  }

  /** The way from a document to its graph. */
  public DocumentGraphs graphs() {
    return new DocumentGraphs(interpreter, Iris.DEFAULT, run, Validator.standard());
  }

  /** The graphs of no single document: what the others were made with, and the known entities. */
  public ImmutableList<NamedGraph> shared() {
    return ImmutableList.of(
        RunGraph.of(Iris.DEFAULT, run), EntityGraph.of(Iris.DEFAULT, known(gazetteer.entries())));
  }

  private static ImmutableList<KnownEntity> known(ImmutableList<GazetteerEntry> entries) {
    return entries.stream()
        .map(
            entry ->
                new KnownEntity(
                    entry.key(),
                    entry.type(),
                    entry.label(),
                    entry.names(),
                    entry.wikidata(),
                    entry.coordinates()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Supplier<Parser> parsers(Supplier<LanguageModels> models) {
    Supplier<LanguageModels> loaded = Suppliers.memoize(models::get);
    return () -> new CoreNlpParser(loaded.get());
  }
}
