package org.parley.spark;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.ExtractionFiles;
import org.parley.link.Corrections;
import org.parley.nlp.LanguageModels;
import org.parley.nlp.Parser;
import org.parley.pipeline.DocumentGraphs;
import org.parley.pipeline.Reader;

/** What reads documents, loaded once for each process and used by all its tasks. */
final class Workshop {
  private final Reader reader;
  private final DocumentGraphs graphs;
  private final Queue<Parser> idle = new ConcurrentLinkedQueue<>();

  private Workshop(Reader reader) {
    this.reader = reader;
    this.graphs = reader.graphs();
  }

  /** That of this process; loads rules and gazetteer when it is first called. */
  static Workshop get() {
    return Lazy.INSTANCE;
  }

  private static final class Lazy {
    static final Workshop INSTANCE = new Workshop(load());
  }

  private static Reader load() {
    Path cache = Path.of(System.getProperty("java.io.tmpdir"), "parley-cache");
    try {
      return Reader.load(
          ExtractionFiles.bundled(),
          ImmutableList.of(),
          Corrections.NONE,
          () -> LanguageModels.load(cache, note -> {}));
    } catch (ProblemException e) {
      throw new IllegalStateException(e);
    }
  }

  Reader reader() {
    return reader;
  }

  DocumentGraphs graphs() {
    return graphs;
  }

  /** A parser that no other task uses. */
  Parser takeParser() {
    Parser parser = idle.poll();
    return parser == null ? reader.parsers().get() : parser;
  }

  void giveBack(Parser parser) {
    idle.add(parser);
  }
}
