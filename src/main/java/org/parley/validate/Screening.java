package org.parley.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintOp1;
import org.apache.jena.shacl.engine.constraint.ConstraintOpN;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.DatatypeConstraint;
import org.apache.jena.shacl.engine.constraint.LessThanConstraint;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.ShAnd;
import org.apache.jena.shacl.engine.constraint.ShNode;
import org.apache.jena.shacl.engine.constraint.ShNot;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.engine.constraint.ShXone;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.engine.constraint.ValueMinInclusiveConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a graph conforms to shapes, and no more, in a fraction of the time that a report
 * takes. Nearly all graphs conform; Jena's validator then has to report only on those that do not.
 *
 * <p>Targets, paths, classes, counts and the logical constraints are evaluated here; what they look
 * up of a node is looked up once. Every other constraint, in SPARQL for example, is asked of Jena's
 * own implementation of it, so that any shapes can be screened. Immutable.
 */
final class Screening {
  /** Whether a node conforms, of which the path, where there is one, leads to some values. */
  private interface Test {
    boolean holds(ScreenedGraph data, Node focus, ImmutableSet<Node> values);

    default Test and(Test other) {
      return (data, focus, values) ->
          holds(data, focus, values) && other.holds(data, focus, values);
    }
  }

  /** Whether one value conforms. */
  private interface ValueTest {
    boolean holds(ScreenedGraph data, Node value);
  }

  /**
   * @param path null for a node shape, whose only value is the node itself
   */
  private record Screen(@Nullable Path path, Test test) {
    boolean lets(ScreenedGraph data, Node focus) {
      return test.holds(
          data, focus, path == null ? ImmutableSet.of(focus) : data.values(focus, path));
    }
  }

  /** A shape and the nodes that it is for. */
  private record Targeted(ImmutableList<Target> targets, Screen screen) {
    boolean lets(ScreenedGraph data) {
      for (Target target : targets) {
        for (Node focus : focusNodes(data, target)) {
          if (!screen.lets(data, focus)) {
            return false;
          }
        }
      }
      return true;
    }

    private static Collection<Node> focusNodes(ScreenedGraph data, Target target) {
      TargetType type = target.getTargetType();
      return type == TargetType.targetClass || type == TargetType.implicitClass
          ? data.instances(target.getObject())
          : target.getFocusNodes(data.graph());
    }
  }

  private final Shapes shapes;
  private final Map<Shape, Screen> made = new HashMap<>();
  private final ImmutableList<Targeted> screens;

  Screening(Shapes shapes) {
    this.shapes = shapes;
    this.screens =
        shapes.getTargetShapes().stream()
            .map(shape -> new Targeted(ImmutableList.copyOf(shape.getTargets()), screen(shape)))
            .collect(ImmutableList.toImmutableList());
  }

  /** Whether a graph conforms to all shapes, those included that only warn. */
  boolean lets(Graph graph) {
    ScreenedGraph data = new ScreenedGraph(graph, ValidationContext.create(shapes, graph));
    for (Targeted screen : screens) {
      if (!screen.lets(data)) {
        return false;
      }
    }
    return true;
  }

  private Screen screen(Shape shape) {
    Screen known = made.get(shape);
    if (known == null) {
      known = make(shape);
      made.put(shape, known);
    }
    return known;
  }

  private Screen make(Shape shape) {
    Path path = shape instanceof PropertyShape property ? property.getPath() : null;
    if (shape.deactivated()) {
      return new Screen(path, (data, focus, values) -> true);
    }
    Stream<Test> own =
        shape.getConstraints().stream().map(constraint -> test(constraint, shape, path));
    Stream<Test> ofProperties =
        screens(shape.getPropertyShapes()).stream().map(property -> forEach(property::lets));
    // As one test, since to go through a list takes longer than most tests.
    return new Screen(
        path,
        Stream.concat(own, ofProperties).reduce(Test::and).orElse((data, focus, values) -> true));
  }

  private ImmutableList<Screen> screens(Collection<? extends Shape> others) {
    return others.stream().map(this::screen).collect(ImmutableList.toImmutableList());
  }

  private Test test(Constraint constraint, Shape shape, @Nullable Path path) {
    if (path != null && constraint instanceof MinCount least) {
      return (data, focus, values) -> values.size() >= least.getMinCount();
    }
    if (path != null && constraint instanceof MaxCount most) {
      return (data, focus, values) -> values.size() <= most.getMaxCount();
    }
    if (path == null && constraint instanceof SparqlConstraint sparql) {
      QueryPatterns patterns = QueryPatterns.of(sparql.getQuery());
      if (patterns != null) {
        return (data, focus, values) ->
            !patterns.match(data, focus) || isMet(constraint, data, shape, focus, null, values);
      }
    }
    if (path != null && constraint instanceof LessThanConstraint less) {
      return (data, focus, values) ->
          areLess(values, data.values(focus, less.getValue()))
              || isMet(constraint, data, shape, focus, path, values);
    }
    ValueTest test = valueTest(constraint);
    return test == null
        ? (data, focus, values) -> isMet(constraint, data, shape, focus, path, values)
        : forEach(test);
  }

  private static Test forEach(ValueTest test) {
    return (data, focus, values) -> {
      for (Node value : values) {
        if (!test.holds(data, value)) {
          return false;
        }
      }
      return true;
    };
  }

  /** Whether all are plain numbers, and each of the first less than each of the others. */
  private static boolean areLess(ImmutableSet<Node> values, ImmutableSet<Node> others) {
    for (Node value : values) {
      int number = PlainNumber.of(value);
      for (Node other : others) {
        if (number == PlainNumber.NONE || number >= PlainNumber.of(other)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The test of a constraint that judges each value by itself; null for any other. */
  private @Nullable ValueTest valueTest(Constraint constraint) {
    if (constraint instanceof ClassConstraint type) {
      return (data, value) -> data.instances(type.getExpectedClass()).contains(value);
    }
    if (constraint instanceof ConstraintTerm term) {
      int least = leastNumber(term);
      return least == PlainNumber.NONE
          ? (data, value) -> term.validate(data.context(), value) == null
          : (data, value) ->
              PlainNumber.of(value) >= least || term.validate(data.context(), value) == null;
    }
    if (constraint instanceof ConstraintOp1 one && isStrict(one.getOther())) {
      return valueTest(one, screen(one.getOther()));
    }
    if (constraint instanceof ConstraintOpN several
        && several.getOthers().stream().allMatch(Screening::isStrict)) {
      return valueTest(several, screens(several.getOthers()));
    }
    return null;
  }

  /** From which on all plain numbers meet a constraint; none where that is not known. */
  private static int leastNumber(ConstraintTerm constraint) {
    if (constraint instanceof ValueMinInclusiveConstraint least) {
      return PlainNumber.of(least.getNodeValue().asNode());
    }
    return constraint instanceof DatatypeConstraint type
            && XSDDatatype.XSDinteger.equals(type.getRDFDatatype())
        ? 0
        : PlainNumber.NONE;
  }

  private static @Nullable ValueTest valueTest(ConstraintOp1 constraint, Screen other) {
    if (constraint instanceof ShNode) {
      return other::lets;
    }
    return constraint instanceof ShNot ? (data, value) -> !other.lets(data, value) : null;
  }

  private static @Nullable ValueTest valueTest(
      ConstraintOpN constraint, ImmutableList<Screen> others) {
    if (constraint instanceof ShAnd) {
      return (data, value) -> others.stream().allMatch(other -> other.lets(data, value));
    }
    if (constraint instanceof ShOr) {
      return (data, value) -> others.stream().anyMatch(other -> other.lets(data, value));
    }
    return constraint instanceof ShXone
        ? (data, value) -> others.stream().filter(other -> other.lets(data, value)).count() == 1
        : null;
  }

  /** Whether no part of a shape only warns: within others, such parts are a matter of Jena's. */
  private static boolean isStrict(Shape shape) {
    return shape.getSeverity().equals(Severity.Violation)
        && shape.getPropertyShapes().stream().allMatch(Screening::isStrict);
  }

  private static boolean isMet(
      Constraint constraint,
      ScreenedGraph data,
      Shape shape,
      Node focus,
      @Nullable Path path,
      ImmutableSet<Node> values) {
    ValidationContext context = ValidationContext.create(data.context());
    if (path == null) {
      constraint.validateNodeShape(context, data.graph(), shape, focus);
    } else {
      constraint.validatePropertyShape(context, data.graph(), shape, focus, path, values);
    }
    return !context.hasViolation();
  }
}
