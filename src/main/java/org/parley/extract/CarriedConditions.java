package org.parley.extract;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;
import org.parley.text.Span;

/**
 * Conditions that one sentence tells and the next carries on: "They must leave. <i>Otherwise</i> we
 * will fight." What must hold is what the sentence before asks for, or, behind "if so" and the
 * like, what it says may or will happen. Both sentences have to be told by the same voice.
 */
final class CarriedConditions {
  private static final int NONE = DependencyTree.NONE;
  private static final String RULE = "condition-before";

  private final Reading reading;
  private final Scope scope;
  private final ConditionSets sets;

  CarriedConditions(Reading reading, Scope scope, ConditionSets sets) {
    this.reading = reading;
    this.scope = scope;
    this.sets = sets;
  }

  /**
   * Adds what a sentence makes of the one before it; a clause that only points there is dropped.
   */
  void add(Syntax syntax) {
    int index = syntax.sentence().index();
    SentenceOpening opening = SentenceOpening.of(syntax);
    if (opening == null || index == 0) {
      return;
    }
    BitSet behind = new BitSet();
    int start = new Marks(syntax).skipPunctuation(opening.last() + 1);
    if (start >= syntax.size()) {
      return;
    }
    int end = Items.end(syntax, start) + 1;
    behind.set(start, end);
    int governed = told(syntax, behind);
    if (governed == NONE || (opening.wantsProspect() && !ToldClause.isComing(syntax, governed))) {
      return;
    }
    Claim saying = scope.claim(syntax.token(governed).span());
    Syntax before = reading.sentence(index - 1);
    Antecedents.Antecedent antecedent = new Antecedents(reading, scope, sets).of(before, opening);
    if (antecedent == null
        || (saying == null && isSaidBySomebody(syntax, end))
        || !new SameVoice(reading, scope).goesOn(antecedent.claim(), saying)
        || (saying == null
            && antecedent.claim() != null
            && !ToldClause.isComing(syntax, governed))) {
      return;
    }
    Span connective =
        syntax.token(opening.first()).span().cover(syntax.token(opening.last()).span());
    Condition read = clauseRead(index, connective);
    Claim voice = saying != null ? saying : antecedent.claim();
    if (read != null) {
      sets.remove(read);
    }
    sets.add(
        new Condition(
            -1,
            opening.kind(),
            connective,
            antecedent.span(),
            read != null
                ? read.consequence()
                : ToldClause.span(reading, scope, syntax, governed, behind),
            antecedent.requires(),
            read != null
                ? read.governs()
                : Clauses.proposition(syntax, governed, Modality.CONDITIONAL),
            voice == null ? null : voice.speaker(),
            antecedent.addressee(),
            null,
            antecedent.deadline(),
            voice == null ? null : voice.id(),
            index,
            RULE));
  }

  /** What a rule has read of a clause that only points back, "once they do"; or null. */
  private @Nullable Condition clauseRead(int sentence, Span connective) {
    return sets.conditions().stream()
        .filter(
            condition ->
                condition.sentence() == sentence
                    && condition.connective() != null
                    && condition.connective().overlaps(connective)
                    && condition.consequence() != null)
        .findFirst()
        .orElse(null);
  }

  /** Whether a sentence ends with who says so, by name: then it is not who has spoken before. */
  private static boolean isSaidBySomebody(Syntax syntax, int end) {
    boolean pronoun = false;
    boolean name = false;
    for (int token = end; token < syntax.size(); token++) {
      pronoun |= syntax.token(token).xpos().equals("PRP");
      name |= Regex.matches(syntax.token(token).upos(), "NOUN|PROPN");
    }
    return name && !pronoun;
  }

  /** The predicate of what a sentence tells, not of who says so. */
  private int told(Syntax syntax, BitSet tokens) {
    int predicate = ToldClause.uppermost(syntax, tokens, syntax::isPredicate);
    Claim frame = predicate == NONE ? null : scope.cueOf(syntax.token(predicate).span());
    if (frame == null) {
      return predicate;
    }
    BitSet content = new BitSet();
    tokens.stream().filter(token -> frame.says(syntax.token(token).span())).forEach(content::set);
    int inner = ToldClause.uppermost(syntax, content, syntax::isPredicate);
    return inner == NONE ? predicate : inner;
  }
}
