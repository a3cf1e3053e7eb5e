package org.parley.store;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * The pattern of a {@code SERVICE}, and the queries that ask a remote endpoint for it. Many rows
 * are asked for at once, by {@code VALUES} of those variables that the pattern binds in any case:
 * only so is the answer the same as if all of the pattern were fetched and then joined.
 */
final class RemotePattern {
  private final Query plain;

  /** The variable of the query to what it is called here, where a scope has renamed it. */
  private final ImmutableMap<Var, Var> names;

  private final ImmutableSet<Var> fixed;

  RemotePattern(Op pattern) {
    Op restored = Rename.reverseVarRename(pattern, true);
    this.plain = OpAsQuery.asQuery(restored);
    ImmutableMap.Builder<Var, Var> renamed = ImmutableMap.builder();
    for (Var variable : OpVars.visibleVars(pattern)) {
      String name = variable.getName();
      renamed.put(Var.alloc(name.substring(name.lastIndexOf('/') + 1)), variable);
    }
    this.names = renamed.buildKeepingLast();
    this.fixed = OpVars.fixedVars(pattern).stream().collect(toImmutableSet());
  }

  /** The variables, as they are called here, whose values are worth sending with some rows. */
  ImmutableSet<Var> sent(List<Binding> rows) {
    return fixed.stream()
        .filter(
            variable ->
                rows.stream()
                    .allMatch(row -> row.contains(variable) && !row.get(variable).isBlank()))
        .collect(toImmutableSet());
  }

  /** The query for some rows, as text. */
  String query(List<Binding> rows, Set<Var> sent) {
    Query query = QueryFactory.make();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    ElementGroup group = new ElementGroup();
    if (!sent.isEmpty()) {
      group.addElement(values(rows, sent));
    }
    Element pattern = plain.getQueryPattern();
    if (!isPlain()) {
      group.addElement(new ElementSubQuery(plain));
    } else if (sent.isEmpty() || canFollowValues(pattern, sent)) {
      parts(pattern).forEach(group::addElement);
    } else {
      group.addElement(pattern);
    }
    query.setQueryPattern(group);
    return query.toString(Syntax.syntaxSPARQL_11);
  }

  private boolean isPlain() {
    return plain.isQueryResultStar()
        && !plain.hasLimit()
        && !plain.hasOffset()
        && !plain.hasOrderBy()
        && !plain.hasGroupBy()
        && !plain.hasHaving()
        && !plain.hasValues()
        && !plain.isDistinct()
        && !plain.isReduced();
  }

  private static List<Element> parts(Element pattern) {
    return pattern instanceof ElementGroup group ? group.getElements() : List.of(pattern);
  }

  /** Within the same group endpoints are quick; it is the same where triples come first. */
  private boolean canFollowValues(Element pattern, Set<Var> sent) {
    Element first = parts(pattern).stream().findFirst().orElse(pattern);
    return first instanceof ElementPathBlock
        && Sets.newHashSet(PatternVars.vars(first))
            .containsAll(sent.stream().map(this::remote).toList());
  }

  private ElementData values(List<Binding> rows, Set<Var> sent) {
    ElementData values = new ElementData();
    sent.forEach(variable -> values.add(remote(variable)));
    Set<Binding> distinct = new LinkedHashSet<>();
    for (Binding row : rows) {
      BindingBuilder builder = BindingFactory.builder();
      sent.forEach(variable -> builder.add(remote(variable), row.get(variable)));
      distinct.add(builder.build());
    }
    distinct.forEach(values::add);
    return values;
  }

  private Var remote(Var variable) {
    String name = variable.getName();
    return Var.alloc(name.substring(name.lastIndexOf('/') + 1));
  }

  /** A row of the answer under the names that its variables have here. */
  Binding local(Binding answer) {
    BindingBuilder builder = BindingFactory.builder();
    names.forEach(
        (remote, local) -> {
          if (answer.contains(remote)) {
            builder.add(local, answer.get(remote));
          }
        });
    return builder.build();
  }
}
