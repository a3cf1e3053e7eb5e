package org.parley.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.parley.text.DocumentText;
import org.parley.text.Span;

/** Stretches of words as Web Annotation resources, each with its position and its quotation. */
final class Spans {
  /** How many code points before and after a quotation are kept with it. */
  private static final int CONTEXT = 32;

  private final DocumentScope scope;
  private final DocumentText text;
  private final Set<Span> written = new HashSet<>();

  Spans(DocumentScope scope) {
    this.scope = scope;
    this.text = scope.source().text();
  }

  /** Lets a statement stand on stretches of words; stretches without words are passed over. */
  void target(IRI statement, List<Span> spans) {
    add(statement, Vocabulary.HAS_TARGET, spans);
  }

  /** Points to stretches of words; those without words are passed over. */
  void add(IRI statement, IRI property, List<Span> spans) {
    spans.stream()
        .filter(span -> span.length() > 0)
        .forEach(span -> scope.graph().add(statement, property, node(span)));
  }

  private IRI node(Span span) {
    IRI node = scope.span(span);
    if (written.add(span)) {
      IRI position = scope.iris().selector(node, "position");
      IRI quote = scope.iris().selector(node, "quote");
      scope
          .graph()
          .type(node, Vocabulary.SPECIFIC_RESOURCE)
          .add(node, Vocabulary.HAS_SOURCE, scope.document())
          .add(node, Vocabulary.HAS_SELECTOR, position)
          .add(node, Vocabulary.HAS_SELECTOR, quote)
          .type(position, Vocabulary.TEXT_POSITION_SELECTOR)
          .number(position, Vocabulary.START, span.start())
          .number(position, Vocabulary.END, span.end())
          .type(quote, Vocabulary.TEXT_QUOTE_SELECTOR)
          .text(quote, Vocabulary.EXACT, text.slice(span));
      if (scope.isWhole()) {
        scope
            .graph()
            .text(quote, Vocabulary.PREFIX, text.slice(before(span)))
            .text(quote, Vocabulary.SUFFIX, text.slice(after(span)));
      }
    }
    return node;
  }

  private static Span before(Span span) {
    return new Span(Math.max(0, span.start() - CONTEXT), span.start());
  }

  private Span after(Span span) {
    return new Span(span.end(), Math.min(text.length(), span.end() + CONTEXT));
  }
}
