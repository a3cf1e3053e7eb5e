package org.parley.serve.sparql;

import com.google.common.base.Strings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.QueryExec;
import org.parley.diagnostic.ProblemException;
import org.parley.serve.http.RefusedException;
import org.parley.serve.http.Replies;
import org.parley.serve.http.Reply;
import org.parley.store.CostlyQueryException;
import org.parley.store.RemoteFailedException;
import org.parley.store.SafeQuery;

/**
 * The operation behind {@code /sparql}: the SPARQL 1.1 Protocol for queries. In place of Fuseki's
 * own, which takes more than SPARQL 1.1, ends an answer that timed out as if it were whole, and has
 * no service description.
 */
public final class SparqlAction extends ActionService {
  /** So many queries run at once; more wait for none and are told to come back. */
  private static final int CONCURRENT = 16;

  private static final String TOO_LONG =
      "The query took longer than its time limit; make it narrower or add a LIMIT";

  private final Semaphore places = new Semaphore(CONCURRENT);
  private final QueryRunner runner;
  private final AnswerPages pages;

  public SparqlAction(QueryRunner runner, AnswerPages pages) {
    this.runner = runner;
    this.pages = pages;
  }

  @Override
  public void execGet(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execHead(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execPost(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void validate(HttpAction action) {
    // Reading the request checks it.
  }

  @Override
  public void execute(HttpAction action) {
    HttpServletRequest request = action.getRequest();
    HttpServletResponse response = action.getResponse();
    response.setHeader("Vary", "Accept");
    try {
      SparqlRequest sparql = SparqlRequest.of(request);
      if (sparql.query() == null) {
        Replies.send(pages.withoutQuery(sparql.page()), request, response);
      } else {
        answer(action, sparql, sparql.query());
      }
    } catch (RefusedException e) {
      send(action, Reply.of(e.status(), Reply.TEXT, e.getMessage() + "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpAction action, SparqlRequest request, String text) throws IOException {
    if (!places.tryAcquire()) {
      send(
          action,
          Reply.of(503, Reply.TEXT, "Too many queries are running; come back in a moment\n")
              .with("Retry-After", "2"));
      return;
    }
    try {
      action.beginRead();
      answered(action, request, text);
    } finally {
      action.endRead();
      places.release();
    }
  }

  private void answered(HttpAction action, SparqlRequest request, String text) throws IOException {
    SparqlAnswer answer =
        new SparqlAnswer(request, action.getRequest(), action.getResponse(), pages);
    Duration limit = request.timeout() == null ? runner.limit() : request.timeout();
    try {
      Query query = SafeQuery.parse(text, "query", runner.services());
      try (QueryExec execution =
          runner.prepare(action.getActiveDSG(), query, request.graphs(), limit)) {
        answer.send(query, execution);
      }
    } catch (ProblemException e) {
      answer.fail(400, e.problem().line(), e);
    } catch (RefusedException e) {
      answer.fail(e.status(), message(e), e);
    } catch (RemoteFailedException e) {
      answer.fail(502, message(e), e);
    } catch (CostlyQueryException | QueryDeniedException e) {
      answer.fail(422, message(e), e);
    } catch (QueryCancelledException e) {
      answer.fail(503, TOO_LONG, e);
    } catch (StackOverflowError e) {
      answer.fail(422, "The query is nested too deeply", e);
    } catch (IOException | RuntimeIOException e) {
      answer.abort(e);
    } catch (JenaException e) {
      answer.fail(400, "The query cannot be answered: " + message(e), e);
    } catch (RuntimeException e) {
      Replies.failed("/sparql", e);
      answer.fail(500, "The server failed to answer the query", e);
    }
  }

  private static String message(RuntimeException e) {
    return Strings.nullToEmpty(e.getMessage());
  }

  private static void send(HttpAction action, Reply reply) {
    try {
      Replies.send(reply, action.getRequest(), action.getResponse());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
