package org.parley.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jspecify.annotations.Nullable;

/**
 * The formats in which programs read answers: those of the W3C for SPARQL results. Triples are
 * Turtle in each of them.
 */
public enum AnswerFormat {
  /** Comma-separated values: the terms' bare text, lines ended by CR and LF. */
  CSV {
    @Override
    String table(Answer.Table table) {
      return rows(table, ",", "\r\n", column -> column, term -> csv(term.lexical()));
    }

    @Override
    String verdict(boolean holds) {
      return holds + "\r\n";
    }
  },
  /** Tab-separated values: the terms as SPARQL writes them, so that nothing is lost. */
  TSV {
    @Override
    String table(Answer.Table table) {
      return rows(table, "\t", "\n", column -> "?" + column, term -> NodeFmtLib.strNT(term.node()));
    }

    @Override
    String verdict(boolean holds) {
      return holds + "\n";
    }
  },
  /** {@code application/sparql-results+json}. */
  JSON {
    @Override
    String table(Answer.Table table) {
      return json(
          json -> {
            json.writeObjectFieldStart("head");
            json.writeArrayFieldStart("vars");
            for (String column : table.columns()) {
              json.writeString(column);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeObjectFieldStart("results");
            json.writeArrayFieldStart("bindings");
            for (ImmutableMap<String, Term> row : table.rows()) {
              json.writeStartObject();
              for (var cell : row.entrySet()) {
                json.writeObjectFieldStart(cell.getKey());
                term(json, cell.getValue());
                json.writeEndObject();
              }
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
          });
    }

    @Override
    String verdict(boolean holds) {
      return json(
          json -> {
            json.writeObjectFieldStart("head");
            json.writeEndObject();
            json.writeBooleanField("boolean", holds);
          });
    }
  };

  private static final CharMatcher QUOTED_IN_CSV = CharMatcher.anyOf("\",\r\n");

  /** The answer in this format, with the end of its last line. */
  public String format(Answer answer) {
    if (answer instanceof Answer.Table table) {
      return table(table);
    }
    if (answer instanceof Answer.Verdict verdict) {
      return verdict(verdict.holds());
    }
    return ((Answer.Triples) answer).turtle();
  }

  abstract String table(Answer.Table table);

  abstract String verdict(boolean holds);

  private static String rows(
      Answer.Table table,
      String separator,
      String end,
      Function<String, String> head,
      Function<Term, String> cell) {
    StringBuilder lines =
        new StringBuilder(
            table.columns().stream().map(head).collect(Collectors.joining(separator, "", end)));
    for (ImmutableMap<String, Term> row : table.rows()) {
      lines.append(
          table.columns().stream()
              .map(column -> text(row.get(column), cell))
              .collect(Collectors.joining(separator, "", end)));
    }
    return lines.toString();
  }

  private static String text(@Nullable Term term, Function<Term, String> cell) {
    return term == null ? "" : cell.apply(term);
  }

  private static String csv(String text) {
    return QUOTED_IN_CSV.matchesNoneOf(text) ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  @FunctionalInterface
  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private static String json(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new AssertionError("a string writer does not fail", e);
    }
    return text + "\n";
  }

  private static void term(JsonGenerator json, Term term) throws IOException {
    json.writeStringField(
        "type",
        switch (term.kind()) {
          case IRI -> "uri";
          case LITERAL -> "literal";
          case BLANK -> "bnode";
        });
    json.writeStringField("value", term.lexical());
    if (term.language() != null) {
      json.writeStringField("xml:lang", term.language());
    }
    if (term.datatype() != null) {
      json.writeStringField("datatype", term.datatype());
    }
  }
}
