package org.parley.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.store.Answer;
import org.parley.store.Question;
import org.parley.store.Store;
import org.parley.store.Term;
import org.parley.text.DocumentText;
import org.parley.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows what a statement stands on: its sentence with the words marked, who speaks, which rule found it.",
    footerHeading = "%nExample:%n",
    footer = "  parley explain https://w3id.org/parley/id/claim/…")
final class ExplainCommand implements Callable<Integer> {
  /** One row for each stretch of words that the statement stands on. */
  private static final String QUERY =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?label ?rule ?name ?title ?speakerLabel ?sentence ?from ?to ?start ?end WHERE {
        ?statement parley:inDocument ?document ; parley:rule ?rule ; oa:hasTarget ?span .
        ?document parley:name ?name ; rdfs:label ?title .
        ?span oa:hasSelector ?position .
        ?position a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end .
        ?s a parley:Sentence ; parley:inDocument ?document ; parley:text ?sentence ;
           oa:start ?from ; oa:end ?to .
        FILTER (?from < ?end && ?start < ?to)
        OPTIONAL { ?statement rdfs:label ?label }
        OPTIONAL { ?statement parley:speaker/rdfs:label ?speakerLabel }
        OPTIONAL { ?statement parley:accordingTo/parley:speaker/rdfs:label ?speakerLabel }
        OPTIONAL { ?statement parley:setBy/rdfs:label ?speakerLabel }
      } ORDER BY ?from ?start
      """;

  private final Terminal terminal;

  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "IRI",
      description = "a claim, event, condition or status, as queries and pages show it")
  private String iri = "";

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    String full = iri.contains("://") ? iri : "https://w3id.org/parley/id/" + iri;
    try (Store open = Store.open(store.folder)) {
      Answer answer =
          open.answer(
              Question.of(QUERY, "explain").with(ImmutableMap.of("statement", Term.iri(full))));
      if (!(answer instanceof Answer.Table table) || table.rows().isEmpty()) {
        throw new ProblemException(
            new Problem(
                Code.NOT_FOUND,
                "explain",
                iri,
                "the store has no statement of this name",
                "take the IRI of a claim, event, condition or status from a query or a page"));
      }
      print(table);
    }
    return ExitCode.OK;
  }

  private void print(Answer.Table table) {
    ImmutableMap<String, Term> first = table.rows().get(0);
    terminal.out().println(cell(first, "label"));
    terminal.out().println();
    Set<String> seen = new TreeSet<>();
    for (ImmutableMap<String, Term> row : table.rows()) {
      if (seen.add(cell(row, "from"))) {
        terminal.out().println("  " + marked(table, row));
      }
    }
    terminal.out().println();
    Set<String> speakers = new TreeSet<>();
    table.rows().forEach(row -> speakers.add(cell(row, "speakerLabel")));
    speakers.remove("");
    terminal
        .out()
        .println(
            "speaker   "
                + (speakers.isEmpty() ? "the document itself" : String.join(", ", speakers)));
    terminal.out().println("rule      " + cell(first, "rule"));
    terminal.out().println("document  " + cell(first, "title") + " (" + cell(first, "name") + ")");
  }

  /** The sentence with the words that the statement stands on between brackets, or bold. */
  private String marked(Answer.Table table, ImmutableMap<String, Term> sentence) {
    DocumentText text = new DocumentText(cell(sentence, "sentence"));
    int from = number(sentence, "from");
    boolean[] isMarked = new boolean[text.length()];
    for (ImmutableMap<String, Term> row : table.rows()) {
      int start = Math.max(0, number(row, "start") - from);
      int end = Math.min(text.length(), number(row, "end") - from);
      for (int i = start; i < end; i++) {
        isMarked[i] = true;
      }
    }
    String open = terminal.interactive() ? "\u001b[1;4m" : "[[";
    String close = terminal.interactive() ? "\u001b[0m" : "]]";
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < isMarked.length; i++) {
      if (isMarked[i] && (i == 0 || !isMarked[i - 1])) {
        out.append(open);
      }
      out.append(text.slice(new Span(i, i + 1)));
      if (isMarked[i] && (i + 1 == isMarked.length || !isMarked[i + 1])) {
        out.append(close);
      }
    }
    return out.toString().replaceAll("\\s+", " ");
  }

  private static String cell(ImmutableMap<String, Term> row, String column) {
    Term term = row.get(column);
    return term == null ? "" : term.lexical();
  }

  private static int number(ImmutableMap<String, Term> row, String column) {
    return Integer.parseInt(cell(row, column));
  }
}
