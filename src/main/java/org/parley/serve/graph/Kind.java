package org.parley.serve.graph;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The kinds of things that pages tell apart, by the classes of a resource. */
public enum Kind {
  // A claim is an event as well, and a state both an actor and a territory: the first fits.
  CLAIM("Claim", "Claims", ImmutableSet.of(Terms.CLAIM)),
  CONDITION("Condition", "Conditions", ImmutableSet.of(Terms.CONDITION)),
  STATUS("Territorial status", "Territorial statuses", ImmutableSet.of(Terms.TERRITORIAL_STATUS)),
  EVENT("Event", "Events", ImmutableSet.of(Terms.EVENT_CLASS)),
  REPORTED("Reported event", "Reported events", ImmutableSet.of(Terms.REPORTED_EVENT)),
  ACTOR("Actor", "Actors", Terms.ACTORS),
  TERRITORY("Territory", "Territories", Terms.TERRITORIES),
  DOCUMENT("Document", "Documents", ImmutableSet.of(Terms.DOCUMENT)),
  SENTENCE("Sentence", "Sentences", ImmutableSet.of(Terms.SENTENCE)),
  MENTION("Mention", "Mentions", ImmutableSet.of(Terms.MENTION)),
  PROPOSITION("Proposition", "Propositions", ImmutableSet.of(Terms.PROPOSITION)),
  SET(
      "Set of conditions",
      "Sets of conditions",
      ImmutableSet.of(Terms.CONDITION_SET, Terms.ALL_OF, Terms.ANY_OF));

  private final String label;
  private final String plural;
  private final ImmutableSet<Node> classes;

  Kind(String label, String plural, ImmutableSet<Node> classes) {
    this.label = label;
    this.plural = plural;
    this.classes = classes;
  }

  /** The kind of a resource with these classes. */
  public static Optional<Kind> of(ImmutableSet<Node> types) {
    return Arrays.stream(values())
        .filter(kind -> kind.classes.stream().anyMatch(types::contains))
        .findFirst();
  }

  /** The classes that make a resource one. */
  public ImmutableSet<Node> classes() {
    return classes;
  }

  /** The name of one. */
  public String label() {
    return label;
  }

  /** The name of several. */
  public String plural() {
    return plural;
  }

  /** The name in style sheets. */
  public String style() {
    return switch (this) {
      case CLAIM -> "claim";
      case CONDITION, SET -> "condition";
      case STATUS -> "status";
      case EVENT -> "event";
      case REPORTED -> "reported";
      case ACTOR, TERRITORY -> "entity";
      case DOCUMENT, SENTENCE, MENTION, PROPOSITION -> "other";
    };
  }

  /** Whether it is said in a sentence. */
  public boolean isStatement() {
    return switch (this) {
      case CLAIM, CONDITION, STATUS, EVENT, REPORTED -> true;
      case ACTOR, TERRITORY, DOCUMENT, SENTENCE, MENTION, PROPOSITION, SET -> false;
    };
  }
}
