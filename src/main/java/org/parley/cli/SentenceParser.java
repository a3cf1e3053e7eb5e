package org.parley.cli;

import org.parley.diagnostic.ProblemException;
import org.parley.nlp.CoreNlpParser;
import org.parley.nlp.Parser;
import org.parley.text.Analysis;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Metadata;

/** Parses single sentences that are no documents: examples of rules, and what users try. */
final class SentenceParser {
  private final Parser parser;

  private SentenceParser(Parser parser) {
    this.parser = parser;
  }

  /** Loads the language models. */
  static SentenceParser load(Terminal terminal) {
    terminal.note("Loading the language models …");
    return new SentenceParser(new CoreNlpParser(new ParserOption().load(terminal)));
  }

  Analysis parse(DocumentText text) {
    try {
      return parser.parse(new Document("example", "example", text, Metadata.UNKNOWN));
    } catch (ProblemException e) {
      throw new IllegalStateException(e);
    }
  }
}
