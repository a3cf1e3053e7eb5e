package org.parley.store;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * Reads the text of a SPARQL 1.1 query and refuses, with a message for its author, what {@link
 * SafeExecution} would not run: unknown functions, {@code SERVICE} to endpoints that are not named,
 * texts beyond {@link #MAX_LENGTH}.
 */
public final class SafeQuery {
  /** The longest query text, in UTF-16 units. */
  public static final int MAX_LENGTH = 64 * 1024;

  /** Without it Jena would take the working directory, and tell it to whoever asks. */
  private static final String BASE = "https://w3id.org/parley/id/";

  private static final String CURE = "mend the query; it must be SPARQL 1.1";

  private static final Node TEXT_QUERY = NodeFactory.createURI("http://jena.apache.org/text#query");

  private static final Pattern POSITION =
      Pattern.compile("\\bline:? ?(\\d+), col(?:umn|):? ?(\\d+)");

  private SafeQuery() {}

  /** As {@link #parse(String, String, Services)}, with no {@code SERVICE} at all. */
  public static Query parse(String text, String place) throws ProblemException {
    return parse(text, place, Services.NONE);
  }

  /**
   * The query of a text. Relative IRIs in it are those of Parley's own resources: {@code
   * <entity/ukraine>}.
   *
   * @param place the file or whatever else tells the user which query is meant
   * @param services the endpoints that {@code SERVICE} may name; where there are any, it may also
   *     have a variable, whose values {@link SafeExecution} checks
   * @throws ProblemException with {@link Code#BAD_QUERY}; for an error of syntax its place ends in
   *     {@code :line:column}, both from one
   */
  public static Query parse(String text, String place, Services services) throws ProblemException {
    if (text.length() > MAX_LENGTH) {
      throw bad(
          place,
          text.length() + " characters",
          "the query is longer than " + MAX_LENGTH + " characters",
          "make it shorter",
          null);
    }
    try {
      Query query = QueryFactory.make();
      WikidataQueries.declarePrefixes(query, text);
      QueryFactory.parse(query, text, BASE, Syntax.syntaxSPARQL_11);
      query = WikidataQueries.withLabelsLast(query, text);
      check(query, services.iris());
      return query;
    } catch (Refused e) {
      throw bad(place, e.value, e.what, e.cure, e);
    } catch (QueryParseException e) {
      throw syntaxError(text, place, e);
    } catch (QueryException e) {
      throw bad(place, null, "the query cannot be understood: " + sentence(e), CURE, e);
    } catch (StackOverflowError e) {
      throw bad(place, null, "the query is nested too deeply", "make it simpler", e);
    }
  }

  private static void check(Query query, ImmutableSet<String> services) {
    if (query.getQueryPattern() == null) {
      return; // DESCRIBE <iri>
    }
    Walker.walk(Algebra.compile(query), new OpCheck(services), new ExprCheck());
  }

  /** Jena's walker leaves out the expressions of aggregates and of ORDER BY. */
  private static final class OpCheck extends OpVisitorBase {
    private final ImmutableSet<String> services;

    OpCheck(ImmutableSet<String> services) {
      this.services = services;
    }

    @Override
    public void visit(OpService service) {
      Node target = service.getService();
      if (target.isURI() && target.getURI().equals(LabelService.IRI)) {
        return; // answered here
      }
      boolean allowed = target.isURI() ? services.contains(target.getURI()) : !services.isEmpty();
      if (!allowed) {
        throw new Refused(
            target.toString(),
            "SERVICE is not allowed to call this endpoint",
            services.isEmpty()
                ? "leave SERVICE out, or allow the endpoint by its exact IRI"
                : "use one of " + String.join(", ", services));
      }
    }

    /** The index is one for all graphs: asked within each it would give the same each time. */
    @Override
    public void visit(OpGraph graph) {
      if (!graph.getNode().isVariable()) {
        return;
      }
      OpVisitorBase search =
          new OpVisitorBase() {
            @Override
            public void visit(OpBGP pattern) {
              if (pattern.getPattern().getList().stream()
                  .anyMatch(triple -> triple.getPredicate().equals(TEXT_QUERY))) {
                throw new Refused(
                    "GRAPH " + graph.getNode() + " { … text:query … }",
                    "the words would be searched for once more in each graph",
                    "put text:query before GRAPH, or name the graph");
              }
            }
          };
      Walker.walk(graph.getSubOp(), search, new ExprVisitorBase());
    }

    @Override
    public void visit(OpGroup group) {
      for (ExprAggregator aggregate : group.getAggregators()) {
        ExprList expressions = aggregate.getAggregator().getExprList();
        if (expressions != null) {
          expressions.forEach(this::walk);
        }
      }
    }

    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(condition -> walk(condition.getExpression()));
    }

    private void walk(Expr expression) {
      Walker.walk(expression, this, new ExprCheck());
    }
  }

  private static final class ExprCheck extends ExprVisitorBase {
    /** Copying the registry takes longer than most queries are parsed in. */
    private static final FunctionRegistry FUNCTIONS =
        ClosedFunctions.copyOf(FunctionRegistry.get());

    @Override
    public void visit(ExprFunctionN function) {
      String iri = function.getFunctionIRI();
      if (function instanceof E_Function && !FUNCTIONS.isRegistered(iri)) {
        throw new Refused(
            iri,
            "there is no function with this IRI",
            "use the functions of SPARQL 1.1, casts, and fn:, math: or geof: functions");
      }
    }
  }

  private static ProblemException syntaxError(
      String text, String place, QueryParseException error) {
    // Jena's position is that of the last token that it understood; its message has the true one.
    Matcher position = POSITION.matcher(Strings.nullToEmpty(error.getMessage()));
    boolean found = position.find();
    int line = found ? Integer.parseInt(position.group(1)) : error.getLine();
    int column = found ? Integer.parseInt(position.group(2)) : error.getColumn();
    if (line < 1) {
      return bad(place, null, sentence(error), CURE, error);
    }
    List<String> lines = Splitter.on('\n').splitToList(text);
    String shown = line <= lines.size() ? lines.get(line - 1).strip() : "";
    return bad(
        place + ":" + line + ":" + column,
        shown.isEmpty() ? null : shown,
        "syntax error: " + sentence(error),
        CURE,
        error);
  }

  /** Jena's message without its list of all that might have followed, and without full stop. */
  private static String sentence(Exception error) {
    String message = error.getMessage();
    if (message == null) {
      return "no reason known";
    }
    String first = message.strip().replaceAll("(?s)\\R.*", "");
    return first
        .replaceAll("^\\[line: ?\\d+, col: ?\\d+\\] *|^Line \\d+, column \\d+: *", "")
        .replaceAll("^(Lexical error) at line \\d+, column \\d+\\. *", "")
        .replaceAll(" at line \\d+, column \\d+", "")
        .replaceAll("^Encountered:? +\"?<EOF>.*", "it ends too early")
        .replaceAll("^Encountered \" (?:<\\w+>|\"\\S+\") \"(.*) \"\"", "unexpected $1")
        .replaceAll("^Encountered:? +", "unexpected ")
        .replaceAll("\\s*\\.$", "");
  }

  private static ProblemException bad(
      String place, @Nullable String value, String what, String cure, @Nullable Throwable cause) {
    Problem problem = new Problem(Code.BAD_QUERY, place, value, what, cure);
    return cause == null ? new ProblemException(problem) : new ProblemException(problem, cause);
  }

  /** Carries a refusal out of Jena's visitors. */
  private static final class Refused extends RuntimeException {
    private final transient String value;
    private final transient String what;
    private final transient String cure;

    Refused(String value, String what, String cure) {
      super(what);
      this.value = value;
      this.what = what;
      this.cure = cure;
    }
  }
}
