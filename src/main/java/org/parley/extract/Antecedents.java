package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Span;

/** Finds what a sentence tells that the next may make a condition: a demand, or what may come. */
final class Antecedents {
  private static final int NONE = DependencyTree.NONE;

  /** Kinds whose condition "otherwise" and "in that case" take up. */
  private static final ImmutableSet<String> TAKEN_UP =
      ImmutableSet.of("if", "once", "when", "asLongAs", "providedThat", "onCondition");

  private final Reading reading;
  private final Scope scope;
  private final ConditionSets sets;

  Antecedents(Reading reading, Scope scope, ConditionSets sets) {
    this.reading = reading;
    this.scope = scope;
    this.sets = sets;
  }

  /**
   * What the sentence before makes a condition of.
   *
   * @param claim in which it stands, or null
   */
  record Antecedent(
      Span span,
      Proposition requires,
      @Nullable Phrase addressee,
      @Nullable TimeValue deadline,
      @Nullable Claim claim) {}

  /** What a sentence tells that the opening of the next one makes a condition; or null. */
  @Nullable Antecedent of(Syntax before, SentenceOpening opening) {
    BitSet all = new BitSet();
    SentenceOpening earlier = SentenceOpening.of(before);
    all.set(earlier == null ? 0 : earlier.last() + 1, before.size());
    int asked = ToldClause.uppermost(before, all, token -> isAsked(before, token));
    List<Condition> conditions =
        sets.conditions().stream()
            .filter(each -> each.sentence() == before.sentence().index())
            .filter(each -> TAKEN_UP.contains(each.kind()))
            .toList();
    if (!conditions.isEmpty()) {
      // "If it rains they must leave. Otherwise …", "… Once they do …" may take up either
      return conditions.size() > 1 || asked != NONE || !opening.takesUp()
          ? null
          : takenUp(conditions.get(0));
    }
    int head = asked;
    if (head == NONE && !opening.demand()) {
      boolean open = opening.kind().equals("if");
      head =
          ToldClause.uppermost(
              before, all, token -> open ? isOpen(before, token) : isProspect(before, token));
    }
    return head == NONE
            || ClauseMood.polarity(before, head) == Polarity.NEGATIVE && !opening.takesUp()
        ? null
        : antecedent(before, head, all);
  }

  private Antecedent takenUp(Condition condition) {
    Integer claim = condition.claim();
    return new Antecedent(
        condition.condition(),
        condition.requires(),
        condition.addressee(),
        condition.deadline(),
        claim == null
            ? null
            : scope.claims().stream().filter(each -> each.id() == claim).findFirst().orElse(null));
  }

  private Antecedent antecedent(Syntax before, int head, BitSet all) {
    Claim claim = scope.claim(before.token(head).span());
    int agent = before.agent(head);
    Phrase addressee =
        agent != NONE && Participants.isActor(before, agent)
            ? before.phrase(agent)
            : claim != null && claim.act() == SpeechAct.DEMAND ? claim.addressee() : null;
    return new Antecedent(
        ToldClause.span(reading, scope, before, head, all),
        Clauses.proposition(before, head, Modality.HYPOTHETICAL),
        addressee,
        reading.times(before.sentence().index()).deadline(head),
        claim);
  }

  /** "They must leave", "the siege has to end", "leave", "(urged them) to leave". */
  private boolean isAsked(Syntax syntax, int predicate) {
    if (!syntax.isPredicate(predicate)) {
      return false;
    }
    Claim claim = scope.claim(syntax.token(predicate).span());
    boolean demanded =
        claim != null
            && claim.act() == SpeechAct.DEMAND
            && claim.cue() != null
            && claim.propositions().stream()
                .anyMatch(each -> each.span().contains(syntax.token(predicate).span()));
    boolean told =
        (ToldClause.hasAuxiliary(syntax, predicate, "deontic")
                && !ToldClause.hasAuxiliary(syntax, predicate, "conditional-auxiliary"))
            || hasTo(syntax, predicate, claim)
            || SpeechActs.isDemand(syntax, predicate)
            || SpeechActs.isOrder(syntax, predicate)
            || isLet(syntax, predicate);
    return demanded || (told && !isAside(syntax, predicate));
  }

  /** "Let them come". */
  private static boolean isLet(Syntax syntax, int predicate) {
    return syntax.lemma(predicate).equals("let")
        && SpeechActs.isBareOrder(syntax, predicate)
        && (syntax.child(predicate, "ccomp") != NONE || syntax.child(predicate, "xcomp") != NONE);
  }

  /**
   * "it has to end", "the siege needs to end"; what "had to" be is demanded only where it is said.
   */
  private static boolean hasTo(Syntax syntax, int predicate, @Nullable Claim claim) {
    int infinitive = syntax.child(predicate, "xcomp");
    boolean governs =
        infinitive != NONE
            && syntax.lexicon().isIn("requirement-verb", syntax.lemma(predicate))
            && syntax.anyChild(infinitive, "mark", mark -> syntax.lemma(mark).equals("to"));
    boolean auxiliary =
        syntax.anyChild(predicate, "mark", mark -> syntax.lemma(mark).equals("to"))
            && ToldClause.hasAuxiliary(syntax, predicate, "requirement-verb");
    boolean past =
        syntax.token(predicate).xpos().equals("VBD")
            || syntax.anyChild(predicate, "aux", verb -> syntax.token(verb).xpos().equals("VBD"));
    return (governs || auxiliary)
        && (claim != null || !past)
        && !ToldClause.hasAuxiliary(syntax, predicate, "conditional-auxiliary");
  }

  /** What may be: "it might fail", "asked whether it fails". */
  private static boolean isOpen(Syntax syntax, int predicate) {
    boolean whether =
        syntax.anyChild(predicate, "mark", mark -> syntax.lemma(mark).equals("whether"));
    return syntax.isPredicate(predicate)
        && (whether
            || (ToldClause.hasAuxiliary(syntax, predicate, "possible-auxiliary")
                && !isAside(syntax, predicate)));
  }

  /** What will, would, may or has to be. */
  private static boolean isProspect(Syntax syntax, int predicate) {
    return syntax.isPredicate(predicate)
        && !isAside(syntax, predicate)
        && ToldClause.isComing(syntax, predicate);
  }

  /** Whether a predicate only tells who is meant, or when something is. */
  private static boolean isAside(Syntax syntax, int predicate) {
    return syntax.above(
            predicate,
            token ->
                syntax.tree().relation(token).equals("acl:relcl")
                    || syntax.tree().relation(token).equals("advcl"))
        != NONE;
  }
}
