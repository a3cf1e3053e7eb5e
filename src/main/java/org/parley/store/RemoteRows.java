package org.parley.store;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterators;
import com.google.common.collect.Multimaps;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.parley.net.WebAnswer;
import org.parley.net.WebException;
import org.parley.net.WebLimits;

/** The rows of a {@code SERVICE}: those before it, joined with what allowed endpoints answer. */
final class RemoteRows extends QueryIter1 {
  /** So many rows go into one request. */
  static final int BATCH = 200;

  /** The most requests of one query, so that a slip does not become a nuisance to others. */
  static final int MOST_REQUESTS = 50;

  private static final String JSON = "application/sparql-results+json";
  private static final WebLimits LIMITS = new WebLimits(Duration.ofSeconds(30), 16 << 20, 0);
  private static final Symbol REQUESTS =
      Symbol.create("https://w3id.org/parley/ontology#serviceRequests");

  private final OpService service;
  private final Services services;
  private final RemotePattern pattern;
  private final Deque<Binding> ready = new ArrayDeque<>();

  RemoteRows(OpService service, QueryIterator input, ExecutionContext context, Services services) {
    super(input, context);
    this.service = service;
    this.services = services;
    this.pattern = new RemotePattern(service.getSubOp());
  }

  @Override
  protected boolean hasNextBinding() {
    while (ready.isEmpty() && getInput().hasNext()) {
      List<Binding> batch = new ArrayList<>();
      Iterators.limit(getInput(), BATCH).forEachRemaining(batch::add);
      Multimaps.index(batch, this::endpoint)
          .asMap()
          .forEach((at, rows) -> join(at, List.copyOf(rows)));
    }
    return !ready.isEmpty();
  }

  @Override
  protected Binding moveToNextBinding() {
    if (!hasNextBinding()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** An endpoint that is not allowed is an error even where the query wants none to be told of. */
  private String endpoint(Binding row) {
    Node target = service.getService();
    Node bound = target.isVariable() ? row.get(Var.alloc(target)) : target;
    if (bound == null || !bound.isURI() || !services.addresses().containsKey(bound.getURI())) {
      throw new QueryDeniedException(
          "SERVICE is not allowed: " + (bound == null ? target + " has no value" : bound));
    }
    return bound.getURI();
  }

  private void join(String endpoint, List<Binding> rows) {
    ImmutableList<Binding> answers;
    Set<Var> sent = pattern.sent(rows);
    try {
      answers = ask(endpoint, pattern.query(rows, sent));
    } catch (RemoteFailedException e) {
      if (!service.getSilent()) {
        throw e;
      }
      // What SPARQL says: as if the endpoint had given one row without any value.
      ready.addAll(rows);
      return;
    }
    ImmutableListMultimap<ImmutableList<Node>, Binding> byKey =
        Multimaps.index(answers, answer -> key(answer, sent));
    for (Binding row : rows) {
      for (Binding answer : byKey.get(key(row, sent))) {
        Binding both = Algebra.merge(row, answer);
        if (both != null) {
          ready.add(both);
        }
      }
    }
  }

  private static ImmutableList<Node> key(Binding row, Set<Var> variables) {
    return variables.stream().map(row::get).collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Binding> ask(String endpoint, String query) {
    countRequest();
    URI address = services.addresses().get(endpoint);
    AtomicBoolean signal = getExecContext().getCancelSignal();
    if (address == null) {
      throw new IllegalStateException(endpoint);
    }
    WebAnswer answer;
    try {
      answer =
          services
              .web()
              .post(
                  address,
                  ImmutableMap.of("query", query),
                  JSON,
                  LIMITS,
                  () -> signal != null && signal.get());
    } catch (WebException e) {
      if (signal != null && signal.get()) {
        throw new QueryCancelledException();
      }
      throw new RemoteFailedException(endpoint, Strings.nullToEmpty(e.getMessage()));
    }
    if (!answer.isOk()) {
      throw new RemoteFailedException(
          endpoint,
          "it answered with status "
              + answer.status()
              + (answer.retryAfter() == null
                  ? ""
                  : " and asks to wait " + answer.retryAfter().toSeconds() + " s"));
    }
    return rows(endpoint, answer);
  }

  private ImmutableList<Binding> rows(String endpoint, WebAnswer answer) {
    // Only JSON: readers of XML can be made to read files.
    RowSetReader reader =
        RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON);
    ImmutableList.Builder<Binding> rows = ImmutableList.builder();
    try {
      reader
          .read(new ByteArrayInputStream(answer.body()), new Context())
          .forEachRemaining(row -> rows.add(pattern.local(row)));
    } catch (RuntimeException e) {
      throw new RemoteFailedException(
          endpoint, "its answer is no SPARQL result in JSON (" + answer.contentType() + ")");
    }
    return rows.build();
  }

  private void countRequest() {
    Context context = getExecContext().getContext();
    AtomicInteger requests = context.get(REQUESTS);
    if (requests == null) {
      requests = new AtomicInteger();
      context.set(REQUESTS, requests);
    }
    if (requests.incrementAndGet() > MOST_REQUESTS) {
      throw new CostlyQueryException(
          "it needs more than "
              + MOST_REQUESTS
              + " requests to other endpoints; put what narrows it before SERVICE, and OPTIONAL"
              + " inside it");
    }
  }

  @Override
  protected void requestSubCancel() {
    // The signal of the query is watched while an endpoint is waited for.
  }

  @Override
  protected void closeSubIterator() {
    ready.clear();
  }
}
