package org.parley.store;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges the three operations whose cost a single call can drive without bound, out of reach of
 * a time limit, for ones that stop: {@code REGEX} and {@code REPLACE} (a pattern like {@code
 * (a+)+\1$} backtracks for years) and {@code CONCAT} (thirty doublings fill the heap). Beyond the
 * bound the query fails with a message; it never gets a wrong answer.
 */
final class BoundedExpressions extends ExprTransformCopy {
  private static final int MAX_STRING = 1 << 20;

  /** Applied before Jena's own optimiser, since that computes constant expressions itself. */
  static final RewriteFactory FACTORY =
      context -> {
        var standard = Optimize.stdOptimizationFactory.create(context);
        return op ->
            standard.rewrite(
                Transformer.transform(new TransformCopy(), new BoundedExpressions(), op));
      };

  private BoundedExpressions() {}

  @Override
  public Expr transform(ExprFunctionN function, ExprList args) {
    if (function instanceof E_Regex) {
      return new Regex(args);
    }
    if (function instanceof E_StrReplace) {
      return new Replace(args);
    }
    if (function instanceof E_StrConcat) {
      return new Concat(args);
    }
    return super.transform(function, args);
  }

  private static String string(String operation, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(operation, value).getLiteralLexicalForm();
  }

  /** The last pattern, since nearly always it is a constant and its rows are many. */
  private record Compiled(String pattern, @Nullable String flags, Pattern regex) {
    static Compiled of(
        @Nullable Compiled last, String operation, NodeValue pattern, @Nullable NodeValue flags) {
      String text = string(operation, pattern);
      String modifiers = flags == null ? null : string(operation, flags);
      return last != null && last.pattern.equals(text) && Objects.equals(last.flags, modifiers)
          ? last
          : new Compiled(text, modifiers, RegexEngine.makePattern(operation, text, modifiers));
    }

    Matcher matcher(String text) {
      return regex.matcher(new BoundedText(text));
    }
  }

  private static CostlyQueryException tooLarge(String operation) {
    return new CostlyQueryException(
        operation + " makes a string of more than " + MAX_STRING + " characters");
  }

  private static final class Regex extends ExprFunctionN {
    private @Nullable Compiled last;

    Regex(ExprList args) {
      super("regex", args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      try {
        Compiled pattern =
            Compiled.of(last, "REGEX", args.get(1), args.size() > 2 ? args.get(2) : null);
        last = pattern;
        return NodeValue.booleanReturn(pattern.matcher(string("REGEX", args.get(0))).find());
      } catch (StackOverflowError e) {
        throw new CostlyQueryException("the pattern of REGEX recurses too deeply");
      }
    }

    @Override
    public Expr copy(ExprList args) {
      return new Regex(args);
    }
  }

  private static final class Replace extends ExprFunctionN {
    private @Nullable Compiled last;

    Replace(ExprList args) {
      super("replace", args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      String text = string("REPLACE", args.get(0));
      String replacement = string("REPLACE", args.get(2));
      try {
        Compiled pattern =
            Compiled.of(last, "REPLACE", args.get(1), args.size() > 3 ? args.get(3) : null);
        last = pattern;
        return like(args.get(0).asNode(), replaceAll(pattern.matcher(text), replacement));
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw new ExprEvalException("REPLACE cannot use the replacement " + replacement, e);
      } catch (StackOverflowError e) {
        throw new CostlyQueryException("the pattern of REPLACE recurses too deeply");
      }
    }

    /** As Jena does it: an empty match is replaced only where it is the first. */
    private static String replaceAll(Matcher matcher, String replacement) {
      StringBuilder result = new StringBuilder();
      for (boolean first = true; matcher.find(); first = false) {
        if (!first && matcher.start() == matcher.end()) {
          continue;
        }
        matcher.appendReplacement(result, replacement);
        if (result.length() > MAX_STRING) {
          throw tooLarge("REPLACE");
        }
      }
      return matcher.appendTail(result).toString();
    }

    private static NodeValue like(Node original, String lexical) {
      String language = original.getLiteralLanguage();
      return NodeValue.makeNode(
          language.isEmpty()
              ? NodeFactory.createLiteralString(lexical)
              : NodeFactory.createLiteralLang(lexical, language));
    }

    @Override
    public Expr copy(ExprList args) {
      return new Replace(args);
    }
  }

  private static final class Concat extends ExprFunctionN {
    Concat(ExprList args) {
      super("concat", args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      long length = 0;
      for (NodeValue arg : args) {
        length += arg.asNode().isLiteral() ? arg.asNode().getLiteralLexicalForm().length() : 0;
      }
      if (length > MAX_STRING) {
        throw tooLarge("CONCAT");
      }
      return XSDFuncOp.strConcat(args);
    }

    @Override
    public Expr copy(ExprList args) {
      return new Concat(args);
    }
  }
}
