package org.parley.serve.sparql;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.Format;
import org.parley.serve.http.Conneg;
import org.parley.serve.http.RefusedException;
import org.parley.serve.http.Replies;
import org.parley.serve.http.Reply;
import org.parley.serve.http.SpooledResponse;

/** Writes the answer to one query, or why there is none, in the form that the client takes. */
final class SparqlAnswer {
  /** A CONSTRUCT or DESCRIBE is built in memory before it is written. */
  private static final int MAX_TRIPLES = 200_000;

  private final SparqlRequest sparql;
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final AnswerPages pages;
  private @Nullable SpooledResponse spool;

  SparqlAnswer(
      SparqlRequest sparql,
      HttpServletRequest request,
      HttpServletResponse response,
      AnswerPages pages) {
    this.sparql = sparql;
    this.request = request;
    this.response = response;
    this.pages = pages;
  }

  /** Runs a query and sends what it gives. */
  void send(Query query, QueryExec execution) throws IOException {
    if (query.isSelectType()) {
      rows(execution);
    } else if (query.isAskType()) {
      truth(execution);
    } else {
      graph(
          query,
          query.isConstructType() ? execution.constructTriples() : execution.describeTriples());
    }
  }

  /** Says why there is no answer; if part of one has been sent, cuts the connection. */
  void fail(int status, String message, Throwable cause) throws IOException {
    if (spool != null && !spool.isUntouched()) {
      spool.abort(cause);
      return;
    }
    boolean page = prefersPage();
    Replies.send(
        page
            ? pages.failure(sparql, status, message)
            : Reply.of(status, Reply.TEXT, message + "\n"),
        request,
        response);
  }

  /** The client has gone, or what it got cannot be completed. */
  void abort(Throwable cause) {
    if (spool != null) {
      spool.abort(cause);
    }
  }

  private void rows(QueryExec execution) throws IOException {
    SparqlFormat format = rowFormat();
    if (format == SparqlFormat.HTML) {
      Replies.send(pages.rows(sparql, execution.select()), request, response);
      return;
    }
    RowSet rows = execution.select();
    SpooledResponse out = spool(format.contentType());
    ResultsWriter.create().lang(format.syntax()).write(out, rows);
    out.finish();
  }

  private void truth(QueryExec execution) throws IOException {
    SparqlFormat format = rowFormat();
    boolean truth = execution.ask();
    if (format == SparqlFormat.HTML) {
      Replies.send(pages.truth(sparql, truth), request, response);
      return;
    }
    SpooledResponse out = spool(format.contentType());
    ResultsWriter.create().lang(format.syntax()).build().write(out, truth);
    out.finish();
  }

  private void graph(Query query, Iterator<Triple> triples) throws IOException {
    Format format = graphFormat();
    Graph graph = GraphMemFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    while (triples.hasNext()) {
      graph.add(triples.next());
      if (graph.size() > MAX_TRIPLES) {
        throw new RefusedException(
            422, "The answer has more than " + MAX_TRIPLES + " triples; add a LIMIT");
      }
    }
    if (format == Format.HTML) {
      Replies.send(pages.graph(sparql, graph), request, response);
      return;
    }
    SpooledResponse out = spool(format.contentType());
    RDFWriter.source(graph).format(format.syntax()).output(out);
    out.finish();
  }

  private SpooledResponse spool(String contentType) {
    SpooledResponse out = new SpooledResponse(request, response, contentType);
    spool = out;
    return out;
  }

  private SparqlFormat rowFormat() {
    if (!sparql.format().isEmpty()) {
      return SparqlFormat.named(sparql.format())
          .orElseThrow(() -> noFormat(400, SparqlFormat.offered()));
    }
    return SparqlFormat.accepted(sparql.page().accept())
        .orElseThrow(() -> noFormat(406, SparqlFormat.offered()));
  }

  private Format graphFormat() {
    if (!sparql.format().isEmpty()) {
      return Format.named(sparql.format()).orElseThrow(() -> noFormat(400, Format.offered()));
    }
    return Conneg.best(sparql.page().accept(), Format.ALL, Format::mediaType)
        .orElseThrow(() -> noFormat(406, Format.offered()));
  }

  private static RefusedException noFormat(int status, Iterable<String> offered) {
    return new RefusedException(
        status, "This kind of answer is to be had as " + Joiner.on(", ").join(offered));
  }

  /** Errors are a page only for browsers, which ask for HTML by name. */
  private boolean prefersPage() {
    return sparql.format().equals("html")
        || (sparql.format().isEmpty()
            && Strings.nullToEmpty(sparql.page().accept()).contains("text/html"));
  }
}
