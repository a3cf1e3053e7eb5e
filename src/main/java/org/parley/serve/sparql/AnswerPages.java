package org.parley.serve.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;

/** What {@code /sparql} shows to people. */
public interface AnswerPages {
  /** The answer where no query was asked: a form for people, a service description for programs. */
  Reply withoutQuery(PageRequest request);

  /** The rows of a SELECT. */
  Reply rows(SparqlRequest request, RowSet rows);

  /** The answer of an ASK. */
  Reply truth(SparqlRequest request, boolean truth);

  /** The triples of a CONSTRUCT or DESCRIBE. */
  Reply graph(SparqlRequest request, Graph graph);

  /** Why there is no answer. */
  Reply failure(SparqlRequest request, int status, String message);
}
