package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.extract.Rule.Match;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/** Who takes part in an event, and where it happens: what fills the roles of its rule. */
final class Participants {
  private static final int NONE = DependencyTree.NONE;

  private Participants() {}

  /** The tokens in a role, those coordinated with them, and for what is no actor its owner. */
  static Set<Integer> in(String role, Reading reading, Match match) {
    Set<Integer> actors = new LinkedHashSet<>();
    Times times = reading.times(match.syntax().sentence().index());
    for (int token : match.all(role)) {
      if (isCircumstance(match.syntax(), token)) {
        continue;
      }
      for (int each : match.syntax().conjuncts().with(token, match.trigger())) {
        int actor = doer(match.syntax(), each, role);
        if (!times.covers(actor)) {
          actors.add(actor);
        }
      }
    }
    return actors;
  }

  /** "<i>its</i> drones hit the town": weapons and ships do what their owner does. */
  private static int doer(Syntax syntax, int token, String role) {
    int actor = actor(syntax, token);
    boolean weapon =
        syntax.lexicon().isIn("weapon-noun", syntax.lemma(actor))
            || syntax.lexicon().isIn("vessel-noun", syntax.lemma(actor));
    int owner =
        weapon && role.equals("initiator") && !isActor(syntax, actor)
            ? syntax.child(actor, "nmod:poss")
            : NONE;
    return owner == NONE ? actor : owner;
  }

  /** "attacked <i>on the orders</i> of the king": that is done to nobody. */
  private static boolean isCircumstance(Syntax syntax, int token) {
    return syntax.child(token, "case") != NONE
        && syntax.lexicon().isIn("circumstance-noun", syntax.lemma(token));
  }

  /**
   * Who is meant by a phrase that fills an actor's role: "Ankara's plan", "the forces of the
   * north", "Turkish airspace", "army helicopters" stand for whose they are.
   */
  static int actor(Syntax syntax, int token) {
    int at = token;
    for (int steps = 0; steps < 3 && !isActor(syntax, at); steps++) {
      int owner = owner(syntax, at);
      if (owner == NONE) {
        return at;
      }
      at = owner;
    }
    return at;
  }

  /** Whether a token can be somebody: a name, a pronoun, or a noun for those who act. */
  static boolean isActor(Syntax syntax, int token) {
    String upos = syntax.token(token).upos();
    if (syntax.lexicon().isIn("thing-if-bare", syntax.lemma(token))
        && syntax.token(token).xpos().equals("NN")
        && syntax.tree().children(token).length() == 0) {
      return false;
    }
    return upos.equals("PROPN")
        || upos.equals("PRON")
        || isAbbreviation(syntax, token)
        || isPeople(syntax, token)
        || (isSomeOfThem(syntax, token) && syntax.child(token, "nmod") == NONE)
        || syntax.lexicon().isIn("actor-noun", syntax.lemma(token));
  }

  /** "<i>Others</i> accused him", "<i>hundreds</i> of farmers marched": some of those who act. */
  static boolean isSomeOfThem(Syntax syntax, int token) {
    if (!syntax.lexicon().isIn("some-of-them", syntax.lemma(token))
        || !syntax.tree().relation(token).startsWith("nsubj")) {
      return false;
    }
    int many = syntax.child(token, "nmod");
    return many == NONE || isActor(syntax, many);
  }

  /** "<i>The British</i> considered it a mistake". */
  private static boolean isPeople(Syntax syntax, int token) {
    return syntax.token(token).upos().equals("ADJ")
        && Regex.matches(syntax.tree().relation(token), "nsubj.*|i?obj|obl|nmod|conj")
        && token > 0
        && isCapital(syntax, token)
        && syntax.anyChild(token, "det", the -> syntax.lemma(the).equals("the"));
  }

  /** "asked <i>the ICJ</i> to act": a body by its letters, which the tagger takes for a noun. */
  private static boolean isAbbreviation(Syntax syntax, int token) {
    return syntax.token(token).xpos().equals("NN")
        && Regex.matches(syntax.token(token).form(), "\\p{Lu}{2,}")
        && syntax.anyChild(token, "det", the -> syntax.lemma(the).equals("the"))
        && !syntax.lexicon().isIn("thing-by-letters", syntax.lemma(token));
  }

  /** Whether a token can be somebody, or belongs to somebody who is told with it. */
  static boolean isSomebodys(Syntax syntax, int token) {
    return isActor(syntax, token) || isActor(syntax, actor(syntax, token));
  }

  /** The same, or the adjective of a name: "<i>Norland</i> raids". */
  static boolean isSomebody(Syntax syntax, int token) {
    return isActor(syntax, token)
        || (token > 0 && syntax.token(token).upos().equals("ADJ") && isCapital(syntax, token));
  }

  private static int owner(Syntax syntax, int token) {
    int owner = syntax.child(token, "nmod:poss");
    if (owner != NONE && owner == OwnFate.sufferer(syntax, token)) {
      // "condemned the island's annexation by Norland"
      int annexer = byPhrase(syntax, syntax.children(token, "nmod"));
      if (annexer != NONE) {
        return annexer;
      }
    }
    if (owner != NONE) {
      return syntax.token(owner).upos().equals("PRON") ? NONE : owner;
    }
    ImmutableList<Integer> phrases = syntax.children(token, "nmod");
    // "the Norland shelling of a town", "the shelling of a town by Norland": who did it comes first
    boolean happens = EventWords.type(syntax, token).isPresent();
    int doer = happens ? byPhrase(syntax, phrases) : NONE;
    if (doer == NONE) {
      doer = happens ? claimant(syntax, token) : responsible(syntax, token);
    }
    if (happens && doer == NONE) {
      doer = name(syntax, token);
    }
    if (doer != NONE) {
      return doer;
    }
    for (int modifier : phrases) {
      if (syntax.hasCase(modifier, syntax.lexicon().list("owner-preposition"))) {
        return modifier;
      }
    }
    return name(syntax, token);
  }

  private static int byPhrase(Syntax syntax, ImmutableList<Integer> phrases) {
    return phrases.stream()
        .filter(phrase -> syntax.hasCase(phrase, ImmutableSet.of("by")))
        .findFirst()
        .orElse(NONE);
  }

  /** "the attack, <i>claimed by the rebels</i>, …": who says to have done it; or none. */
  private static int claimant(Syntax syntax, int token) {
    for (int clause : syntax.children(token, "acl")) {
      if (syntax.lexicon().isIn("claims-deed", syntax.lemma(clause))) {
        return byPhrase(syntax, syntax.children(clause, "obl"));
      }
    }
    return NONE;
  }

  /** "claimed responsibility for a <i>bomb</i> that killed three": who claims it; or none. */
  private static int responsible(Syntax syntax, int token) {
    int responsibility = syntax.is(token, "nmod") ? syntax.tree().head(token) : NONE;
    boolean claimed =
        responsibility != NONE
            && syntax.lexicon().isIn("deed-claimed", syntax.lemma(responsibility))
            && syntax.is(responsibility, "obj")
            && syntax
                .lexicon()
                .isIn("claims-deed", syntax.lemma(syntax.tree().head(responsibility)));
    return claimed ? syntax.agent(syntax.tree().head(responsibility)) : NONE;
  }

  /** The name or noun for somebody that stands before a noun. */
  private static int name(Syntax syntax, int token) {
    for (String relation : new String[] {"compound", "amod"}) {
      for (int modifier : syntax.children(token, relation)) {
        // what begins a sentence is a capital in any case
        if ((modifier > 0 && isCapital(syntax, modifier))
            || (relation.equals("compound")
                && syntax.lexicon().isIn("actor-noun", syntax.lemma(modifier)))) {
          return modifier;
        }
      }
    }
    return NONE;
  }

  /** "exercises <i>with 400 soldiers</i>": what takes part, where nobody else's is told. */
  static boolean isOwnForce(Syntax syntax, int token) {
    return syntax.hasCase(token, ImmutableSet.of("with"))
        && syntax.anyChild(token, "nummod", number -> true)
        && (syntax.lexicon().isIn("troop-noun", syntax.lemma(token))
            || syntax.lexicon().isIn("weapon-noun", syntax.lemma(token))
            || syntax.lexicon().isIn("vessel-noun", syntax.lemma(token)))
        && owner(syntax, token) == NONE;
  }

  static boolean isCapital(Syntax syntax, int token) {
    return Character.isUpperCase(syntax.token(token).form().codePointAt(0));
  }

  /** Where: the rule's own place, else a named place in a locative phrase of the clause. */
  static Set<Integer> places(Reading reading, Match match, int clause) {
    Syntax syntax = match.syntax();
    Set<Integer> places = new LinkedHashSet<>(match.all("location"));
    List<Integer> heads = new ArrayList<>(List.of(match.trigger()));
    if (clause != NONE) {
      heads.add(clause);
    }
    // "met the minister in Rome": the parser hangs the place on the minister
    heads.addAll(match.all("target"));
    int patient = syntax.isVerb(match.trigger()) ? syntax.patient(match.trigger()) : NONE;
    if (patient != NONE) {
      heads.add(patient);
    }
    for (int at : heads) {
      for (String relation : new String[] {"obl", "nmod"}) {
        for (int child : syntax.children(at, relation)) {
          int place = isPlace(syntax, child) ? named(syntax, child) : NONE;
          if (place != NONE && !reading.times(syntax.sentence().index()).covers(place)) {
            places.addAll(syntax.conjuncts().with(place));
          }
        }
      }
    }
    return places;
  }

  /** Whether a phrase tells where something happens: "in …", "near …". */
  static boolean isPlace(Syntax syntax, int token) {
    return syntax.hasCase(token, syntax.lexicon().list("place-preposition"));
  }

  /** The name of a place: "in <i>Norland</i>", "in the town of <i>Norland</i>"; or none. */
  private static int named(Syntax syntax, int token) {
    if (syntax.token(token).upos().equals("PROPN")) {
      return token;
    }
    if (syntax.lexicon().isIn("land-noun", syntax.lemma(token))) {
      for (int name : syntax.children(token, "nmod")) {
        if (syntax.hasCase(name, ImmutableSet.of("of"))
            && syntax.token(name).upos().equals("PROPN")) {
          return name;
        }
      }
    }
    return NONE;
  }
}
