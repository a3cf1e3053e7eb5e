package org.parley.extract;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Whom an act concerns where no rule finds its target: the first who is named in what is agreed,
 * demanded, refused or threatened. "Norland agreed to open a school in <i>Westmark</i>" is an act
 * towards Westmark.
 */
final class Affected {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> COMPLEMENTS =
      ImmutableSet.of("obj", "iobj", "obl", "xcomp", "ccomp", "nmod", "acl", "advcl");

  private static final ImmutableSet<String> FROM = ImmutableSet.of("from");
  private static final ImmutableSet<String> BY = ImmutableSet.of("by");

  /** "mobilized for a war <i>against Norland</i>": what is deeper is about something else. */
  private static final int DEEPEST_OPPONENT = 2;

  private Affected() {}

  /**
   * The token of somebody in the complement of an act, or none. Names come before common nouns.
   *
   * @param initiators who acts: is not concerned
   */
  static int by(Syntax syntax, Times times, int trigger, Set<Integer> initiators) {
    BitSet complement = complement(syntax, act(syntax, trigger));
    int opponent = opponent(syntax, act(syntax, trigger), complement, initiators);
    if (opponent != NONE) {
      return opponent;
    }
    int noun = NONE;
    for (int token = complement.nextSetBit(0);
        token >= 0;
        token = complement.nextSetBit(token + 1)) {
      if (times.covers(token) || isOneOf(syntax, initiators, token)) {
        continue;
      }
      if (isName(syntax, token)) {
        return bearer(syntax, token);
      }
      if (noun == NONE
          && syntax.token(token).upos().equals("NOUN")
          && !isOwnInWarning(syntax, trigger, token)
          && !Participants.isOwnForce(syntax, token)
          && !isMeans(syntax, token)
          && !syntax.is(token, "compound")
          && Participants.isActor(syntax, token)) {
        noun = token;
      }
    }
    return noun != NONE ? noun : conditioned(syntax, trigger, initiators);
  }

  /** "hit back with <i>artillery</i>": that is how, not whom. */
  private static boolean isMeans(Syntax syntax, int token) {
    return syntax.hasCase(token, ImmutableSet.of("with"))
        && syntax.lexicon().isIn("weapon-noun", syntax.lemma(token));
  }

  /** "warned that any strike on <i>its soldiers</i> …": those are not whom it warns. */
  private static boolean isOwnInWarning(Syntax syntax, int trigger, int token) {
    int owner = syntax.child(token, "nmod:poss");
    return owner != NONE
        && syntax.token(owner).upos().equals("PRON")
        && syntax.lexicon().isIn("warns", syntax.lemma(trigger));
  }

  /** "fired shots in support of the army <i>against the rebels</i>". */
  private static int opponent(
      Syntax syntax, int trigger, BitSet complement, Set<Integer> initiators) {
    for (int token = complement.nextSetBit(0);
        token >= 0;
        token = complement.nextSetBit(token + 1)) {
      if (syntax.hasCase(token, syntax.lexicon().list("opponent-preposition"))
          && depth(syntax, trigger, token) <= DEEPEST_OPPONENT) {
        int opponent = Participants.actor(syntax, token);
        if (Participants.isSomebody(syntax, opponent) && !isOneOf(syntax, initiators, opponent)) {
          return opponent;
        }
      }
    }
    return NONE;
  }

  /** How many steps a token is below the trigger; "using …" is none. */
  private static int depth(Syntax syntax, int trigger, int token) {
    int depth = 0;
    for (int at = token; at != trigger && at != NONE; at = syntax.tree().head(at)) {
      if (!syntax.token(at).xpos().equals("VBG")) {
        depth++;
      }
    }
    return depth;
  }

  /** "threatened to strike unless <i>Norland</i> withdraws": who could avert or bring about it. */
  private static int conditioned(Syntax syntax, int trigger, Set<Integer> initiators) {
    BitSet below = syntax.tree().subtree(trigger);
    for (int token = below.nextSetBit(0); token >= 0; token = below.nextSetBit(token + 1)) {
      boolean condition =
          syntax.is(token, "advcl")
              && syntax.anyChild(
                  token,
                  "mark",
                  mark -> syntax.lexicon().isIn("condition-mark", syntax.lemma(mark)));
      int subject = condition ? syntax.child(token, "nsubj") : NONE;
      if (subject != NONE && isName(syntax, subject) && !isOneOf(syntax, initiators, subject)) {
        return bearer(syntax, subject);
      }
    }
    return NONE;
  }

  /**
   * "began a <i>strike</i> to demand …": what a strike is about hangs on the verb; none for most
   * nouns.
   */
  private static int act(Syntax syntax, int trigger) {
    int head = syntax.tree().head(trigger);
    return syntax.token(trigger).upos().equals("NOUN")
            && syntax.is(trigger, "obj")
            && syntax.lexicon().isIn("light-verb", syntax.lemma(head))
        ? head
        : trigger;
  }

  private static BitSet complement(Syntax syntax, int trigger) {
    BitSet complement = new BitSet();
    String type = Ascii.toLowerCase(EventWords.type(syntax, trigger).orElse(""));
    boolean taking = syntax.lexicon().isIn("takes-things", type);
    // "rockets fired from Norland": not at it
    boolean aiming = syntax.lexicon().isIn("aims", type);
    boolean agreeing = syntax.lexicon().isIn("agrees", type);
    boolean protesting = isProtest(syntax, trigger);
    Deque<Integer> open = new ArrayDeque<>();
    var children = syntax.tree().children(trigger);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (COMPLEMENTS.stream().anyMatch(relation -> syntax.is(child, relation))
          && !(aiming && syntax.hasCase(child, FROM))
          && !isDoer(syntax, trigger, child)
          && !isAside(syntax, child)
          && !isPlace(syntax, child)
          && !isInProtest(syntax, child)) {
        open.add(child);
      }
      if (protesting && isInProtest(syntax, child)) {
        complement.or(complement(syntax, child));
      }
    }
    while (!open.isEmpty()) {
      int token = open.remove();
      complement.set(token);
      var below = syntax.tree().children(token);
      for (int i = 0; i < below.length(); i++) {
        int child = below.get(i);
        // "welcomed the truce signed in Norland": where that was
        boolean place =
            syntax.is(token, "acl")
                && syntax.lexicon().isIn("praises", syntax.lemma(trigger))
                && isPlace(syntax, child);
        if (!place
            && !(taking && Participants.isPlace(syntax, child))
            && !(agreeing && isWhatIsAgreed(syntax, token, child))
            && !(agreeing && isPlaceOfMeeting(syntax, token, child))
            && !isAside(syntax, child)
            && !AskedClause.isWhether(syntax, child)
            && (!isInProtest(syntax, child) || protesting || isProtest(syntax, token))
            && !isVictim(syntax, trigger, child)) {
          open.add(child);
        }
      }
    }
    return complement;
  }

  private static boolean isProtest(Syntax syntax, int deed) {
    return EventWords.type(syntax, deed)
        .filter(type -> syntax.lexicon().isIn("protesting", Ascii.toLowerCase(type)))
        .isPresent();
  }

  /** "suspended the talks <i>in protest</i> at a raid": only a strike is directed at who raided. */
  private static boolean isInProtest(Syntax syntax, int token) {
    return syntax.lexicon().isIn("protests", syntax.lemma(token))
        && syntax.hasCase(token, ImmutableSet.of("in"));
  }

  /**
   * "a vote declared illegal <i>by Norland</i>": who acts, where the parser did not see that the
   * verb is passive. In "condemned a raid by Norland" the phrase may belong to the object.
   */
  private static boolean isDoer(Syntax syntax, int trigger, int child) {
    return syntax.is(child, "obl")
        && syntax.hasCase(child, BY)
        && syntax.child(trigger, "obj") == NONE;
  }

  /** "condemned the attack <i>on the camp</i>": who has suffered what is spoken of. */
  static boolean isVictim(Syntax syntax, int trigger, int child) {
    int deed = syntax.tree().head(child);
    Optional<LexiconEntry> event =
        deed == NONE || deed == trigger ? Optional.empty() : syntax.entry("event", deed);
    if (event.isEmpty()) {
      return false;
    }
    // "welcomed the liberation of the town", but not "welcomed the meeting of the councils"
    boolean praised =
        !"reciprocal".equals(event.get().attribute("frame"))
            && syntax.lexicon().isIn("praises", syntax.lemma(trigger))
            && syntax.hasCase(child, ImmutableSet.of("of"));
    boolean warnedOf =
        syntax.lexicon().isIn("warns", syntax.lemma(trigger))
            && (syntax.hasCase(child, syntax.lexicon().list("victim-preposition"))
                || syntax.hasCase(child, syntax.lexicon().list("opponent-preposition")));
    boolean deplored = syntax.lexicon().isIn("deplores", syntax.lemma(trigger));
    // "condemned the envoy's arrest": the envoy has done nothing
    boolean undergone =
        child == OwnFate.sufferer(syntax, deed)
            && (deplored
                || syntax.lexicon().isIn("praises", syntax.lemma(trigger))
                || syntax.lexicon().isIn("protests", syntax.lemma(trigger)));
    // "in protest at the arrest of their leader"
    boolean protested =
        syntax.lexicon().isIn("protests", syntax.lemma(trigger))
            && syntax.hasCase(child, ImmutableSet.of("of"));
    boolean besieged =
        child == BesiegedPlace.name(syntax, deed)
            && (syntax.lexicon().isIn("praises", syntax.lemma(trigger))
                || syntax.lexicon().isIn("warns", syntax.lemma(trigger))
                || deplored);
    return praised
        || warnedOf
        || undergone
        || protested
        || besieged
        || (deplored && syntax.hasCase(child, syntax.lexicon().list("victim-preposition")));
  }

  /**
   * "agreed to the opening of roads <i>to the town</i>", "… to a meeting <i>in the town</i>", "… to
   * an exchange of <i>prisoners</i>": which ones, where, and who undergoes it.
   */
  private static boolean isWhatIsAgreed(Syntax syntax, int noun, int child) {
    if (!syntax.is(child, "nmod")) {
      return false;
    }
    boolean deed = syntax.entry("event", noun).isPresent();
    boolean undergoes =
        syntax.hasCase(child, ImmutableSet.of("of")) && syntax.token(child).upos().equals("NOUN");
    return syntax.lexicon().isIn("way-noun", syntax.lemma(noun))
        || (deed && (undergoes || Participants.isPlace(syntax, child)));
  }

  /** "agreed to meet <i>in the town</i>": those who meet have nothing to do with the place. */
  private static boolean isPlaceOfMeeting(Syntax syntax, int meeting, int child) {
    return Participants.isPlace(syntax, child)
        && syntax
            .entry("event", meeting)
            .filter(entry -> "reciprocal".equals(entry.attribute("frame")))
            .isPresent();
  }

  /** "off the Norland <i>coast</i>", "along its <i>border</i>": where something is. */
  private static boolean isWhereabouts(Syntax syntax, int token) {
    return syntax.lexicon().isIn("edge-noun", syntax.lemma(token))
        && (Participants.isPlace(syntax, token)
            || syntax.hasCase(token, syntax.lexicon().list("edge-preposition")));
  }

  /**
   * "the <i>Norland</i>-backed rebels": who backs them takes no part by that; but who leads a war
   * does.
   */
  private static boolean isInAdjective(Syntax syntax, int token) {
    int adjective = token + 2;
    return adjective < syntax.size()
        && syntax.token(token + 1).form().equals("-")
        && syntax.tree().head(token) == adjective
        && syntax.token(adjective).xpos().equals("VBN")
        && EventWords.type(syntax, syntax.tree().head(adjective)).isEmpty();
  }

  /** "…, <i>drawing</i> criticism from Norland": what comes of it, as the parser may take it. */
  private static boolean isEvoked(Syntax syntax, int token) {
    return (syntax.is(token, "obj") || syntax.is(token, "obl"))
        && syntax.anyChild(
            token,
            "amod",
            verb ->
                syntax.token(verb).xpos().equals("VBG")
                    && verb > 0
                    && syntax.token(verb - 1).form().equals(",")
                    && syntax.lexicon().isIn("evokes", syntax.lemma(verb)));
  }

  /** Where it happens; "at the visit of the president" is no place. */
  private static boolean isPlace(Syntax syntax, int token) {
    return syntax.is(token, "obl")
        && Participants.isPlace(syntax, token)
        && EventWords.type(syntax, token).isEmpty();
  }

  /** What goes with an act and is not what it is about: "after …", "as …", relative clauses. */
  private static boolean isAside(Syntax syntax, int token) {
    if (syntax.is(token, "advcl")) {
      // "marched calling for the release of …"
      boolean says =
          syntax.token(token).xpos().equals("VBG") && syntax.entry("speech", token).isPresent();
      return !says
          && !isOnWhatTheySay(syntax, token)
          && syntax.children(token, "mark").stream()
              .noneMatch(mark -> syntax.token(mark).xpos().equals("TO"));
    }
    return isWhereabouts(syntax, token)
        || isInAdjective(syntax, token)
        || isEvoked(syntax, token)
        || syntax.tree().relation(token).equals("acl:relcl")
        || syntax.is(token, "parataxis")
        // "in the vote, boycotted by Norland, …"
        || (syntax.is(token, "acl")
            && syntax.token(token).xpos().equals("VBN")
            && token > 0
            && syntax.token(token - 1).form().equals(","))
        // "the rebels, which he says is nothing but a …": the parser's apposition is a clause
        || (syntax.is(token, "appos") && syntax.isPredicate(token))
        || syntax.hasCase(token, syntax.lexicon().list("aside-preposition"))
        // "to the dismay of the guild"
        || (syntax.lexicon().isIn("feeling-noun", syntax.lemma(token))
            && syntax.hasCase(token, ImmutableSet.of("to")))
        || (syntax.child(token, "case") != NONE
            && syntax.lexicon().isIn("circumstance-noun", syntax.lemma(token)))
        // "in support of the army, they bombed …": whom they helped
        || (syntax.lexicon().isIn("side-noun", syntax.lemma(token))
            && syntax.hasCase(token, syntax.lexicon().list("side-preposition")));
  }

  /** "launched raids <i>on what it said were</i> positions of the rebels": on whom. */
  private static boolean isOnWhatTheySay(Syntax syntax, int clause) {
    return syntax.entry("speech", clause).isPresent()
        && syntax.children(clause, "mark").stream()
            .anyMatch(
                mark ->
                    (syntax.lexicon().isIn("victim-preposition", syntax.lemma(mark))
                            || syntax.lexicon().isIn("opponent-preposition", syntax.lemma(mark)))
                        && mark + 1 < syntax.size()
                        && syntax.lemma(mark + 1).equals("what"));
  }

  private static boolean isOneOf(Syntax syntax, Set<Integer> initiators, int token) {
    return initiators.stream()
        .anyMatch(
            initiator ->
                initiator == token
                    || syntax.lemma(initiator).equals(syntax.lemma(token))
                    || syntax.tree().dominates(initiator, token));
  }

  private static boolean isName(Syntax syntax, int token) {
    return syntax.token(token).upos().equals("PROPN")
        || isNumbered(syntax, token)
        || (syntax.token(token).upos().equals("ADJ")
            && syntax.is(token, "amod")
            && token > 0
            && Participants.isCapital(syntax, token));
  }

  /** "the <i>M5</i>": a group that is named by a letter and a number. */
  private static boolean isNumbered(Syntax syntax, int token) {
    return syntax.anyChild(token, "det", the -> syntax.lemma(the).equals("the"))
        && Regex.matches(syntax.token(token).form(), "\\p{Lu}+\\d+");
  }

  /** Those whom a name is part of: "<i>Norland</i> officials" are officials. */
  private static int bearer(Syntax syntax, int name) {
    int at = name;
    while (syntax.tree().head(at) != NONE
        && (syntax.is(at, "compound") || syntax.is(at, "amod"))
        && (syntax.token(syntax.tree().head(at)).upos().equals("PROPN")
            || Participants.isActor(syntax, syntax.tree().head(at)))) {
      at = syntax.tree().head(at);
    }
    return at;
  }
}
