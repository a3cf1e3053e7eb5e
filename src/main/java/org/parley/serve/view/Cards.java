package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Kind;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;

/** Reads statements from the graph. */
public final class Cards {
  private static final int MAX_WORDS = 400;

  private final Cells cells;
  private final GraphReader graph;

  public Cards(Cells cells) {
    this.cells = cells;
    this.graph = cells.graph();
  }

  /** Several statements. */
  ImmutableList<Card> of(Collection<Node> statements) {
    return statements.stream().map(this::of).collect(toImmutableList());
  }

  /** A statement in short; one of an unknown kind counts as an event. */
  public Card of(Node statement) {
    Kind kind = kind(statement);
    return of(statement, kind, roles(statement, kind));
  }

  /** A statement with all that it has to do with. */
  public Card whole(Node statement) {
    Kind kind = kind(statement);
    return of(
        statement,
        kind,
        ImmutableList.<Role>builder()
            .addAll(roles(statement, kind))
            .addAll(
                Role.of(
                    cells,
                    statement,
                    Terms.QUOTE,
                    Terms.WITHIN,
                    Terms.REPORTS,
                    Terms.CODED_AS,
                    Terms.ACCORDING_TO))
            .build());
  }

  private Card of(Node statement, Kind kind, ImmutableList<Role> roles) {
    Optional<Node> document = graph.object(statement, Terms.IN_DOCUMENT);
    return new Card(
        anchor(statement),
        kind,
        cells.named(statement, name(statement, kind)),
        cells.of(speakers(statement)),
        words(statement),
        notes(statement),
        roles,
        cells.of(document.stream().toList()),
        document.flatMap(node -> graph.object(node, Terms.DATE)).map(Nodes::text).orElse(""));
  }

  /** The kind of a statement. */
  Kind kind(Node statement) {
    return Kind.of(graph.types(statement)).filter(Kind::isStatement).orElse(Kind.EVENT);
  }

  /**
   * Who says something: the speaker of a claim, whose viewpoint a status is, who sets a condition,
   * or the speaker of the claim in which it is reported. Empty where the document speaks in its own
   * voice.
   */
  public ImmutableList<Node> speakers(Node statement) {
    for (Node property : ImmutableList.of(Terms.SPEAKER, Terms.VIEWPOINT, Terms.SET_BY)) {
      ImmutableList<Node> found = graph.objects(statement, property);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return graph.objects(statement, Terms.ACCORDING_TO).stream()
        .flatMap(source -> graph.objects(source, Terms.SPEAKER).stream())
        .distinct()
        .collect(toImmutableList());
  }

  /** The fragment for a statement: its IRI's last part. */
  static String anchor(Node statement) {
    return "s-" + Nodes.localName(statement.getURI()).replaceAll("[^A-Za-z0-9_-]", "-");
  }

  private String name(Node statement, Kind kind) {
    Node property =
        switch (kind) {
          case CLAIM -> Terms.SPEECH_ACT;
          case CONDITION -> Terms.CONDITION_KIND;
          case STATUS -> Terms.STATUS;
          default -> Terms.EVENT_TYPE;
        };
    return graph
        .object(statement, property)
        .map(cells.labels()::of)
        .map(Role::capital)
        .orElse(kind.label());
  }

  private String words(Node statement) {
    return graph
        .object(statement, Terms.TEXT)
        .map(Nodes::text)
        .map(text -> text.length() > MAX_WORDS ? text.substring(0, MAX_WORDS) + "…" : text)
        .orElseGet(() -> cells.labels().of(statement));
  }

  private ImmutableList<String> notes(Node statement) {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    if (graph.objects(statement, Terms.POLARITY).contains(Terms.NEGATIVE)) {
      notes.add("negative");
    }
    ImmutableSet.<Node>builder()
        .addAll(graph.objects(statement, Terms.MODALITY))
        .addAll(graph.objects(statement, Terms.MODE))
        .build()
        .stream()
        .filter(node -> !node.equals(Terms.ACTUAL))
        .map(cells.labels()::of)
        .forEach(notes::add);
    if (!graph.objects(statement, Terms.WITHHELD).isEmpty()) {
      notes.add("said not to have been said");
    }
    return notes.build();
  }

  private ImmutableList<Role> roles(Node statement, Kind kind) {
    return switch (kind) {
      case CLAIM -> Role.of(cells, statement, Terms.ADDRESSEE);
      case CONDITION ->
          Role.of(cells, statement, Terms.CONSEQUENCE_TEXT, Terms.SET_FOR, Terms.DEADLINE);
      case STATUS ->
          Role.of(
              cells,
              statement,
              Terms.OF_TERRITORY,
              Terms.OBJECT,
              Terms.TIME,
              Terms.BEGIN,
              Terms.FINISH);
      default ->
          Role.of(
              cells,
              statement,
              Terms.INITIATOR,
              Terms.TARGET,
              Terms.PARTICIPANT,
              Terms.LOCATION,
              Terms.TIME,
              Terms.BEGIN,
              Terms.FINISH);
    };
  }
}
