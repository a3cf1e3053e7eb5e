package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ConditionSet.Combination;
import org.parley.text.Bullet;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Span;

/** Conditions that a sentence announces and others tell: demands, or the items of a list. */
final class AnnouncedConditions {
  private static final int NONE = DependencyTree.NONE;
  private static final String RULE = "announced-conditions";

  /** How many sentences after "several conditions" may tell what these are. */
  private static final int ENUMERATION_REACH = 3;

  /** "for a truce", "for ending the strike". */
  private static final ImmutableSet<String> GOALS = ImmutableSet.of("nmod", "obl", "acl", "advcl");

  private final Reading reading;
  private final ConditionSets sets;

  AnnouncedConditions(Reading reading, ConditionSets sets) {
    this.reading = reading;
    this.sets = sets;
  }

  /**
   * "If they meet several conditions" announces what the demands of the next sentences are: these
   * demands are the members of one set with the same consequence.
   */
  void addDemands(Condition announced, Syntax syntax, int head, ImmutableList<Claim> claims) {
    boolean terms =
        Stream.of(syntax.patient(head), syntax.subject(head), head)
            .anyMatch(
                token ->
                    token != NONE
                        && syntax.lexicon().isIn("term-noun", syntax.lemma(token))
                        && syntax.token(token).xpos().equals("NNS"));
    if (!terms) {
      return;
    }
    int paragraph = reading.paragraph(announced.condition());
    List<Condition> members = new ArrayList<>();
    for (Claim claim : claims) {
      boolean near =
          claim.act() == SpeechAct.DEMAND
              && claim.sentence() > announced.sentence()
              && claim.sentence() <= announced.sentence() + ENUMERATION_REACH
              && reading.paragraph(claim.content().get(0)) == paragraph;
      if (near) {
        for (Proposition proposition : claim.propositions()) {
          members.add(member(announced, claim, proposition));
        }
      }
    }
    if (!members.isEmpty()) {
      addAll(members, Combination.ALL_OF);
    }
  }

  private static Condition member(Condition announced, Claim demand, Proposition proposition) {
    Phrase addressee = demand.addressee() != null ? demand.addressee() : announced.addressee();
    return new Condition(
        -1,
        "requirement",
        null,
        proposition.span(),
        announced.consequence(),
        proposition,
        announced.governs(),
        demand.speaker() != null ? demand.speaker() : announced.speaker(),
        addressee,
        null,
        announced.deadline(),
        demand.id(),
        demand.sentence(),
        "announced-conditions");
  }

  /** "She named three conditions for a truce:" with a list below: each of its items is one. */
  void addList(Syntax syntax, Scope scope) {
    int noun = announcing(syntax);
    if (noun == NONE) {
      return;
    }
    int goal = NONE;
    for (int token = noun + 1; token < syntax.size(); token++) {
      if (GOALS.contains(syntax.tree().relation(token))
          && syntax.lexicon().isIn("goal-preposition", markerOf(syntax, token))) {
        goal = token;
        break;
      }
    }
    Claim claim = scope.claim(syntax.token(noun).span());
    int verb = syntax.clause(noun);
    int owner = syntax.child(noun, "nmod:poss");
    int setter = owner != NONE ? owner : verb == NONE ? NONE : syntax.agent(verb);
    boolean actor = setter != NONE && Participants.isActor(syntax, setter);
    List<Condition> members = new ArrayList<>();
    Combination combination = Combination.ALL_OF;
    for (Span line : reading.linesAfter(syntax.sentence().span())) {
      int bullet = Bullet.length(reading.slice(line));
      if (bullet == 0) {
        break;
      }
      Span words = words(new Span(line.start() + bullet, line.end()));
      Syntax item = reading.sentencesIn(words).get(0);
      int conjunction = lastIn(item, words);
      if (item.token(conjunction).upos().equals("CCONJ")) {
        if (item.lemma(conjunction).equals("or")) {
          combination = Combination.ANY_OF;
        }
        words = words(new Span(words.start(), item.token(conjunction).span().start()));
      }
      int head = head(item, words);
      if (head == NONE) {
        break;
      }
      members.add(
          new Condition(
              -1,
              "requirement",
              null,
              words,
              goal == NONE ? null : syntax.phrase(goal).span(),
              Clauses.proposition(item, head, Modality.HYPOTHETICAL),
              goal == NONE ? null : Clauses.proposition(syntax, goal, Modality.CONDITIONAL),
              actor ? syntax.phrase(setter) : claim == null ? null : claim.speaker(),
              addressee(item, head),
              null,
              reading.times(item.sentence().index()).deadline(head),
              claim == null ? null : claim.id(),
              item.sentence().index(),
              RULE));
    }
    if (members.size() > 1) {
      addAll(members, combination);
    }
  }

  private static int lastIn(Syntax item, Span words) {
    int last = 0;
    for (int token = 0; token < item.size(); token++) {
      if (words.contains(item.token(token).span())) {
        last = token;
      }
    }
    return last;
  }

  private static String markerOf(Syntax syntax, int token) {
    int nominal = syntax.child(token, "case");
    int marker = nominal == NONE ? syntax.child(token, "mark") : nominal;
    return marker == NONE ? "" : syntax.lemma(marker);
  }

  private static @Nullable Phrase addressee(Syntax syntax, int head) {
    int agent = syntax.isPredicate(head) ? syntax.agent(head) : NONE;
    return agent != NONE && Participants.isActor(syntax, agent) ? syntax.phrase(agent) : null;
  }

  /** The noun that announces a list, in a sentence that ends with a colon; or none. */
  private static int announcing(Syntax syntax) {
    int last = syntax.size() - 1;
    if (last < 1 || !syntax.token(last).form().equals(":")) {
      return NONE;
    }
    for (int token = last - 1; token >= 0; token--) {
      if (syntax.token(token).xpos().equals("NNS")
          && syntax.lexicon().isIn("condition-noun", syntax.lemma(token))) {
        return token;
      }
    }
    return NONE;
  }

  /** An item without the mark at its end. */
  private Span words(Span item) {
    Span words = reading.trimmed(item);
    boolean marked = words.length() > 1 && reading.slice(words).matches("(?s).*[.;,]");
    return marked ? new Span(words.start(), words.end() - 1) : words;
  }

  /** The uppermost word of an item in the tree, a noun or verb; or none. */
  private static int head(Syntax item, Span words) {
    int best = NONE;
    int least = Integer.MAX_VALUE;
    for (int token = 0; token < item.size(); token++) {
      int depth = 0;
      for (int at = token; at != NONE; at = item.tree().head(at)) {
        depth++;
      }
      boolean content = item.token(token).upos().matches("NOUN|PROPN|VERB|ADJ");
      if (content && words.contains(item.token(token).span()) && depth < least) {
        least = depth;
        best = token;
      }
    }
    return best;
  }

  private void addAll(List<Condition> members, Combination combination) {
    int set = sets.add(combination);
    for (Condition member : members) {
      sets.add(member.withSet(set));
    }
  }
}
