package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.parley.text.DependencyTree;

/**
 * Clauses that tell of what has not happened though their verb has tense: "will leave when they
 * <i>surrender</i>", "vowed to leave as soon as they <i>surrendered</i>", "whoever <i>enters</i>
 * will be shot".
 */
final class AwaitedClause {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<Modality> TO_COME =
      ImmutableSet.of(Modality.FUTURE, Modality.DEMANDED, Modality.CONDITIONAL, Modality.POSSIBLE);
  private static final ImmutableSet<String> PRESENT = ImmutableSet.of("VBZ", "VBP");

  private AwaitedClause() {}

  /** Whether a clause waits for its verb to come true. */
  static boolean is(Syntax syntax, int predicate) {
    return isOfAnybody(syntax, predicate) || isOfTime(syntax, predicate);
  }

  /** "<i>whoever</i> enters", "said that <i>whoever</i> entered would be shot". */
  private static boolean isOfAnybody(Syntax syntax, int predicate) {
    int subject = syntax.child(predicate, "nsubj");
    if (subject == NONE || !syntax.lexicon().isIn("free-relative", syntax.lemma(subject))) {
      return false;
    }
    return hasTense(syntax, predicate, PRESENT)
        || isConditional(syntax, syntax.tree().head(predicate))
        || syntax.anyChild(predicate, "dep", clause -> isConditional(syntax, clause));
  }

  private static boolean isConditional(Syntax syntax, int predicate) {
    return predicate != NONE
        && syntax.anyChild(
            predicate,
            "aux",
            each -> syntax.lexicon().isIn("conditional-auxiliary", syntax.lemma(each)));
  }

  private static boolean isOfTime(Syntax syntax, int predicate) {
    int above = syntax.is(predicate, "advcl") ? syntax.tree().head(predicate) : NONE;
    if (above == NONE) {
      return false;
    }
    boolean soon = syntax.lemma(above).equals("soon");
    int awaiting = soon ? syntax.tree().head(above) : above;
    boolean when =
        soon
            || Stream.of("mark", "advmod")
                .anyMatch(
                    relation ->
                        syntax.anyChild(
                            predicate,
                            relation,
                            word -> syntax.lexicon().isIn("awaiting-mark", syntax.lemma(word))));
    if (awaiting == NONE || !when) {
      return false;
    }
    Modality modality = ClauseMood.modality(syntax, awaiting);
    // "would leave when they surrendered": what was to come is told in the past
    return hasTense(syntax, predicate, PRESENT)
        ? TO_COME.contains(modality)
        : modality == Modality.CONDITIONAL || (soon && modality == Modality.FUTURE);
  }

  private static boolean hasTense(Syntax syntax, int predicate, ImmutableSet<String> tags) {
    return Stream.concat(
            Stream.of(predicate),
            Stream.of("aux", "aux:pass", "cop")
                .flatMap(relation -> syntax.children(predicate, relation).stream()))
        .anyMatch(verb -> tags.contains(syntax.token(verb).xpos()));
  }
}
