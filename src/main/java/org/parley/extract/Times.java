package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/** Says at which time a trigger's event is, from the times of its sentence. */
final class Times {
  private static final int NONE = DependencyTree.NONE;

  private final Syntax syntax;
  private final ImmutableList<TimeExpression> expressions;
  private final @Nullable ChronicleEntry entry;

  /**
   * @param entry the date that heads the paragraph, if any does
   */
  Times(Syntax syntax, ImmutableList<TimeExpression> expressions, @Nullable ChronicleEntry entry) {
    this.syntax = syntax;
    this.expressions = expressions;
    this.entry = entry;
  }

  /** Whether a token is part of a time. */
  boolean covers(int token) {
    for (TimeExpression time : expressions) {
      if (time.first() <= token && token <= time.last()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The time of the event that a token names: one that depends on the token, else on what it is
   * about, else on the verb that it depends on, up to the end of its clause.
   */
  @Nullable TimeValue of(int trigger) {
    TimeValue own = dependentOf(trigger);
    if (own != null) {
      return own;
    }
    // "voted to join in 1990": a past year tells when they voted
    for (int infinitive : syntax.children(trigger, "xcomp")) {
      TimeValue inner = dependentOf(infinitive);
      if (inner != null && !inner.isInterval() && inner.iso().length() < "2000-01-01".length()) {
        return inner;
      }
    }
    if (syntax.isPredicate(trigger)) {
      TimeValue hung = onNounOf(trigger);
      if (hung != null) {
        return hung;
      }
    }
    int at = trigger;
    for (int steps = 0; steps < 4; steps++) {
      String relation = syntax.tree().relation(at);
      int head = syntax.tree().head(at);
      if (head == NONE) {
        return null;
      }
      TimeValue told = relation.equals("acl:relcl") ? before(at, head) : null;
      if (told != null) {
        return told;
      }
      boolean sameTime =
          switch (relation) {
            // "an attack was launched on Monday", "agreed on Monday to withdraw"
            case "nsubj", "nsubj:pass", "obj", "obl", "nmod", "compound", "xcomp", "amod" -> true;
            case "conj" -> !syntax.isPredicate(at) || (hasSameTense(at, head) && !hasUnknown(at));
            default -> false;
          };
      if (!sameTime) {
        return null;
      }
      TimeValue found = dependentOf(head);
      if (found != null) {
        return found;
      }
      at = head;
    }
    return null;
  }

  /** The time of what has happened, as the sentence tells it, else as its paragraph is headed. */
  @Nullable TimeValue ofDeed(int trigger) {
    TimeValue told = of(trigger);
    return told != null || entry == null || hasUnknown(trigger) ? told : entry.of(trigger);
  }

  /** "withdraws it three years later": a time of its own that cannot be told. */
  private boolean hasUnknown(int trigger) {
    return expressions.stream()
        .anyMatch(
            time ->
                time.value() == null && syntax.tree().head(partOfLonger(headOf(time))) == trigger);
  }

  /**
   * "until <i>1878</i>, when a treaty gave it away": the time that a clause tells about; or null.
   */
  private @Nullable TimeValue before(int clause, int token) {
    boolean when =
        Stream.of("advmod", "mark")
            .anyMatch(
                relation ->
                    syntax.anyChild(clause, relation, each -> syntax.lemma(each).equals("when")));
    if (!when) {
      return null;
    }
    for (TimeExpression time : expressions) {
      TimeValue value = time.value();
      if (time.first() <= token && token <= time.last() && value != null) {
        // "until 1878, when …", "since 1878, when …": in that year
        boolean open = value.begin().equals("..") || value.end().equals("..");
        return open
            ? new TimeValue(value.begin().equals("..") ? value.end() : value.begin())
            : value;
      }
    }
    return null;
  }

  /**
   * "took the town on Monday and <i>are moving</i> on": what has a subject or a tense of its own
   * has a time of its own.
   */
  private boolean hasSameTense(int joined, int head) {
    String tense = tense(joined);
    return syntax.child(joined, "nsubj") == NONE
        && (tense.isEmpty() || tense(head).isEmpty() || tense.equals(tense(head)));
  }

  /** The tag of the finite verb of a clause, that of the present for all presents; or empty. */
  private String tense(int predicate) {
    return Stream.concat(
            Stream.of("aux", "aux:pass", "cop")
                .flatMap(relation -> syntax.children(predicate, relation).stream()),
            Stream.of(predicate))
        .filter(syntax::isTensed)
        .map(verb -> syntax.token(verb).xpos().equals("VBZ") ? "VBP" : syntax.token(verb).xpos())
        .findFirst()
        .orElse("");
  }

  private @Nullable TimeValue dependentOf(int token) {
    for (TimeExpression time : expressions) {
      int head = partOfLonger(headOf(time));
      if (syntax.tree().head(head) == token && !isClauseBetween(token, head)) {
        if (time.value() != null) {
          return time.value();
        }
      }
    }
    return null;
  }

  /**
   * "came out for the plan <i>in 2022</i>": a time that the parser hangs on a noun which is not
   * itself what happens. "The plan of 2022" keeps its time.
   */
  private @Nullable TimeValue onNounOf(int predicate) {
    for (TimeExpression time : expressions) {
      int head = partOfLonger(headOf(time));
      if (time.value() == null || syntax.hasCase(head, ImmutableSet.of("of", "from", "since"))) {
        continue;
      }
      int at = syntax.tree().head(head);
      while (at != NONE
          && at != predicate
          && Regex.matches(syntax.tree().relation(at), "obj|obl|nmod|conj|appos")
          && !syntax.isPredicate(at)
          && syntax.entry("event", at).isEmpty()) {
        at = syntax.tree().head(at);
      }
      if (at == predicate && at != syntax.tree().head(head) && !hasVerb(predicate, head)) {
        return time.value();
      }
    }
    return null;
  }

  /** Whether a finite verb stands between two tokens, so that another clause has its say. */
  private boolean hasVerb(int first, int last) {
    for (int token = first + 1; token < last; token++) {
      if (syntax.isTensed(token)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "in the spring of <i>2011</i>", "early on <i>Friday</i>": the word that the time belongs to.
   */
  private int partOfLonger(int time) {
    int at = time;
    for (int steps = 0; steps < 2; steps++) {
      int head = syntax.tree().head(at);
      boolean longer =
          head != NONE
              && (syntax.lexicon().isIn("time-noun", syntax.lemma(head))
                  || syntax.lexicon().isIn("time-part", syntax.lemma(head)));
      if (!longer) {
        return at;
      }
      at = head;
    }
    return at;
  }

  /** A time never reaches over a clause that stands between. */
  private boolean isClauseBetween(int token, int time) {
    int clause = syntax.tree().head(time);
    return clause != token && syntax.isPredicate(clause);
  }

  /** The token of the expression whose head lies outside it. */
  private int headOf(TimeExpression time) {
    BitSet inside = new BitSet();
    inside.set(time.first(), time.last() + 1);
    for (int token = time.first(); token <= time.last(); token++) {
      int head = syntax.tree().head(token);
      if (head == NONE || !inside.get(head)) {
        return token;
      }
    }
    return time.first();
  }

  /** The times whose head depends on the token or anything below it, for deadlines. */
  @Nullable TimeValue deadline(int token) {
    BitSet below = syntax.tree().subtree(token);
    for (TimeExpression time : expressions) {
      int head = headOf(time);
      if (below.get(head)
          && time.value() != null
          && syntax.hasCase(head, ImmutableSet.of("by", "before", "until", "within"))) {
        // "within 48 hours": the end of these
        return time.value().isInterval() && !time.value().end().equals("..")
            ? new TimeValue(time.value().end())
            : time.value();
      }
    }
    return null;
  }
}
