package org.parley.validate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.jspecify.annotations.Nullable;

/**
 * The triple patterns of a constraint in SPARQL. Where nothing matches all of them, its query finds
 * nothing either, whatever else it asks; to see that takes a small part of the time in which ARQ
 * prepares a query. Immutable.
 */
final class QueryPatterns {
  private static final Var THIS = Var.alloc("this");

  private final ImmutableList<TriplePath> patterns;

  private QueryPatterns(ImmutableList<TriplePath> patterns) {
    this.patterns = patterns;
  }

  /** Null for a query that may find something where nothing matches them. */
  static @Nullable QueryPatterns of(Query query) {
    if (!query.isSelectType()
        || query.hasAggregators()
        || query.hasHaving()
        || query.hasDatasetDescription()
        || !(query.getQueryPattern() instanceof ElementGroup group)) {
      return null;
    }
    List<TriplePath> patterns = new ArrayList<>();
    for (Element element : group.getElements()) {
      // All others restrict what these match, or add to it.
      if (element instanceof ElementPathBlock block) {
        patterns.addAll(block.getPattern().getList());
      }
    }
    return patterns.stream().allMatch(QueryPatterns::isPlain)
        ? new QueryPatterns(ImmutableList.copyOf(patterns))
        : null;
  }

  /** Without triple terms, and without a predicate that ARQ computes. */
  private static boolean isPlain(TriplePath pattern) {
    return isPlain(pattern.getSubject())
        && isPlain(pattern.getObject())
        && (!pattern.isTriple()
            || pattern.getPredicate().isVariable()
            || !PropertyFunctionRegistry.get().isRegistered(pattern.getPredicate().getURI()));
  }

  private static boolean isPlain(Node node) {
    return node.isVariable() || node.isURI() || node.isLiteral();
  }

  /** Whether something matches all of them, with a node for {@code $this}. */
  boolean match(ScreenedGraph data, Node focus) {
    return match(data, 0, BindingFactory.binding(THIS, focus));
  }

  /** Whether something matches those from a number on, with what is known of their variables. */
  private boolean match(ScreenedGraph data, int from, Binding known) {
    return from == patterns.size()
        || (patterns.get(from).isTriple()
            ? matchTriple(data, from, known)
            : matchPath(data, from, known));
  }

  private boolean matchTriple(ScreenedGraph data, int from, Binding known) {
    TriplePath pattern = patterns.get(from);
    Iterator<Triple> found =
        data.graph()
            .find(
                anyIfOpen(Var.lookup(known, pattern.getSubject())),
                anyIfOpen(Var.lookup(known, pattern.getPredicate())),
                anyIfOpen(Var.lookup(known, pattern.getObject())));
    while (found.hasNext()) {
      Triple triple = found.next();
      Binding more = with(known, pattern.getSubject(), triple.getSubject());
      more = with(more, pattern.getPredicate(), triple.getPredicate());
      more = with(more, pattern.getObject(), triple.getObject());
      if (more != null && match(data, from + 1, more)) {
        return true;
      }
    }
    return false;
  }

  private boolean matchPath(ScreenedGraph data, int from, Binding known) {
    Path path = patterns.get(from).getPath();
    Node subject = Var.lookup(known, patterns.get(from).getSubject());
    Node object = Var.lookup(known, patterns.get(from).getObject());
    if (!subject.isVariable() && !object.isVariable()) {
      return data.leads(subject, path, object) && match(data, from + 1, known);
    }
    if (subject.isVariable() && object.isVariable()) {
      // There is nowhere to begin, so the query has to tell.
      return true;
    }
    Node open = subject.isVariable() ? subject : object;
    for (Node end :
        subject.isVariable() ? data.sources(object, path) : data.values(subject, path)) {
      if (match(data, from + 1, BindingFactory.binding(known, Var.alloc(open), end))) {
        return true;
      }
    }
    return false;
  }

  private static Node anyIfOpen(Node node) {
    return node.isVariable() ? Node.ANY : node;
  }

  /** What is known and what a part of a pattern matches; null where the one excludes the other. */
  private static @Nullable Binding with(@Nullable Binding known, Node part, Node node) {
    if (known == null) {
      return null;
    }
    Node value = Var.lookup(known, part);
    if (value.isVariable()) {
      return BindingFactory.binding(known, Var.alloc(value), node);
    }
    return value.equals(node) ? known : null;
  }
}
