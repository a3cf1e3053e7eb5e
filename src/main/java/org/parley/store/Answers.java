package org.parley.store;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.util.Context;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/** Answers questions. To be called within a transaction. */
final class Answers {
  private Answers() {}

  /**
   * @throws ProblemException with {@link Code#BAD_QUERY} for all that the query is to blame for,
   *     the time that it takes included; with {@link Code#REMOTE_FAILED} for an endpoint
   */
  static Answer to(Question question, DatasetGraph data) throws ProblemException {
    Query query = SafeQuery.parse(question.text(), question.place(), question.services());
    requireVariables(question, query);
    try (QueryExec execution = execution(question, query, data)) {
      return answer(query, execution);
    } catch (CostlyQueryException e) {
      throw bad(question, "the query costs too much: " + e.getMessage(), "make it simpler", e);
    } catch (QueryCancelledException e) {
      throw bad(
          question,
          "the query takes longer than " + question.limit().toSeconds() + " s",
          "make it narrower, or allow it more time",
          e);
    } catch (RemoteFailedException e) {
      throw new ProblemException(
          new Problem(
              Code.REMOTE_FAILED,
              question.place(),
              null,
              Strings.nullToEmpty(e.getMessage()),
              "try again later, or make what stands within SERVICE narrower"),
          e);
    } catch (QueryDeniedException e) {
      throw bad(
          question,
          "the query asks for what is not allowed: " + e.getMessage(),
          "leave that out",
          e);
    } catch (TextIndexParseException e) {
      throw bad(
          question,
          "the words for text:query cannot be understood: " + e.getMessage(),
          "put them between quotation marks",
          e);
    } catch (QueryException e) {
      throw bad(question, "the query failed: " + StoreFolder.reason(e), "mend the query", e);
    } catch (StackOverflowError e) {
      throw bad(question, "the query is nested too deeply", "make it simpler", e);
    }
  }

  private static QueryExec execution(Question question, Query query, DatasetGraph data) {
    QueryExecDatasetBuilder builder = QueryExec.newBuilder().dataset(data).query(query);
    question.parameters().forEach((name, term) -> builder.substitution(name, term.node()));
    if (!question.limit().isZero()) {
      builder.timeout(question.limit().toMillis(), TimeUnit.MILLISECONDS);
    }
    if (!question.services().addresses().isEmpty()) {
      Context context = data.getContext().copy();
      SafeExecution.secure(context, question.services());
      builder.context(context);
    }
    return builder.build();
  }

  private static Answer answer(Query query, QueryExec execution) {
    if (query.isAskType()) {
      return new Answer.Verdict(execution.ask());
    }
    if (query.isSelectType()) {
      return table(execution.select());
    }
    return triples(
        query,
        Sets.newHashSet(
            query.isConstructType() ? execution.constructTriples() : execution.describeTriples()));
  }

  private static Answer.Table table(RowSet rows) {
    ImmutableList<Var> columns = ImmutableList.copyOf(rows.getResultVars());
    ImmutableList.Builder<ImmutableMap<String, Term>> terms = ImmutableList.builder();
    rows.forEachRemaining(row -> terms.add(row(columns, row)));
    return new Answer.Table(
        columns.stream().map(Var::getVarName).collect(ImmutableList.toImmutableList()),
        terms.build());
  }

  private static ImmutableMap<String, Term> row(ImmutableList<Var> columns, Binding row) {
    ImmutableMap.Builder<String, Term> terms = ImmutableMap.builder();
    for (Var column : columns) {
      if (row.contains(column)) {
        terms.put(column.getVarName(), Term.of(row.get(column)));
      }
    }
    return terms.buildOrThrow();
  }

  private static Answer.Triples triples(Query query, Set<Triple> triples) {
    ImmutableSortedMap.Builder<String, Triple> sorted = ImmutableSortedMap.naturalOrder();
    triples.forEach(triple -> sorted.put(NodeFmtLib.strNT(triple), triple));
    ByteArrayOutputStream turtle = new ByteArrayOutputStream();
    StreamRDF writer = StreamRDFWriter.getWriterStream(turtle, RDFFormat.TURTLE_BLOCKS);
    writer.start();
    ImmutableSortedMap.copyOf(query.getPrefixMapping().getNsPrefixMap()).forEach(writer::prefix);
    sorted.buildOrThrow().values().forEach(writer::triple);
    writer.finish();
    return new Answer.Triples(turtle.toString(StandardCharsets.UTF_8), triples.size());
  }

  private static void requireVariables(Question question, Query query) throws ProblemException {
    if (question.parameters().isEmpty()) {
      return;
    }
    ImmutableSet<String> variables =
        Stream.concat(
                query.getQueryPattern() == null
                    ? Stream.of()
                    : PatternVars.vars(query.getQueryPattern()).stream().map(Var::getVarName),
                query.getResultVars().stream())
            .sorted()
            .collect(ImmutableSet.toImmutableSet());
    for (String parameter : question.parameters().keySet()) {
      if (!variables.contains(parameter)) {
        throw new ProblemException(
            new Problem(
                Code.BAD_QUERY,
                question.place(),
                parameter,
                "the query has no such variable",
                "use one of " + String.join(", ", variables)));
      }
    }
  }

  private static ProblemException bad(
      Question question, String message, String cure, Throwable cause) {
    return new ProblemException(
        new Problem(Code.BAD_QUERY, question.place(), null, message, cure), cause);
  }
}
