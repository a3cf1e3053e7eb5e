package org.parley.extract;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * The arguments of a sentence's predicates: who acts and who is acted upon, in passives, under
 * control, in coordination and in relative clauses.
 */
final class Arguments {
  private static final int NONE = DependencyTree.NONE;

  /** More steps than any sensible chain of control and coordination has. */
  private static final int DEEPEST_CHAIN = 12;

  private static final ImmutableSet<String> NON_FINITE = ImmutableSet.of("VBG", "VBN", "VB");
  static final ImmutableSet<String> RELATIVE = ImmutableSet.of("WDT", "WP", "IN");

  private final Syntax syntax;
  private final HiddenObject hidden;

  Arguments(Syntax syntax) {
    this.syntax = syntax;
    this.hidden = new HiddenObject(syntax);
  }

  /** The grammatical subject, through coordination, control and relative clauses; or none. */
  int subject(int predicate) {
    return subject(predicate, 0);
  }

  private int subject(int predicate, int depth) {
    int intention = NounInfinitive.noun(syntax, predicate);
    if (intention != NONE) {
      return NounInfinitive.doer(syntax, intention);
    }
    ImmutableList<Integer> own = syntax.children(predicate, "nsubj");
    if (!own.isEmpty()) {
      // Of two, the first is a predicate of the second: "Long a colony, the island was …".
      return partner(antecedent(placeless(timeless(own.get(own.size() - 1)))), predicate);
    }
    int head = syntax.tree().head(predicate);
    if (head == NONE || depth > DEEPEST_CHAIN) {
      return NONE;
    }
    return switch (syntax.tree().relation(predicate)) {
      case "conj" -> syntax.isPredicate(head) ? subject(head, depth + 1) : NONE;
      case "xcomp" -> controller(head, depth + 1);
      case "acl", "acl:relcl" ->
          syntax.isVerb(head) || isTimeOfClause(head)
              ? subject(syntax.isVerb(head) ? head : syntax.tree().head(head), depth + 1)
              : participant(predicate, head);
      case "advcl" ->
          NON_FINITE.contains(syntax.token(predicate).xpos())
              ? adverbial(predicate, depth + 1)
              : NONE;
      case "obl", "nmod" ->
          syntax.token(predicate).xpos().equals("VBG") && syntax.isPredicate(head)
              ? adverbial(predicate, depth + 1)
              : NONE;
      case "dep", "parataxis" -> loose(predicate, depth + 1);
      default -> NONE;
    };
  }

  /** "<i>They</i> are wise enough to see": of the clause that a stray non-finite verb hangs in. */
  private int loose(int predicate, int depth) {
    boolean nonFinite =
        syntax.token(predicate).xpos().equals("VBG")
            || (syntax.token(predicate).xpos().equals("VBN") && syntax.isPassive(predicate))
            || (syntax.token(predicate).xpos().equals("VB")
                && syntax.child(predicate, "mark") != NONE);
    int clause = nonFinite ? syntax.tree().head(predicate) : NONE;
    for (int steps = 0; clause != NONE && steps < DEEPEST_CHAIN; steps++) {
      if (syntax.isPredicate(clause)) {
        return subject(clause, depth);
      }
      clause = syntax.tree().head(clause);
    }
    return NONE;
  }

  /**
   * "marched on <i>Sunday</i> calling for …": the parser hangs what goes with a verb on its time.
   */
  private boolean isTimeOfClause(int token) {
    return syntax.lexicon().isIn("time-noun", syntax.lemma(token))
        && syntax.tree().relation(token).startsWith("obl")
        && syntax.isVerb(syntax.tree().head(token));
  }

  /**
   * Who does what a participle tells: "accused <i>them</i> of lying"; "<i>they</i> replied by
   * lying".
   */
  private int adverbial(int predicate, int depth) {
    int head = syntax.tree().head(predicate);
    if (isUndergone(predicate, head)) {
      return by(predicate);
    }
    int given = syntax.token(predicate).xpos().equals("VB") ? givenTime(head) : NONE;
    if (given != NONE) {
      return given;
    }
    boolean ofObject =
        Stream.of("mark", "case")
            .flatMap(relation -> syntax.children(predicate, relation).stream())
            .anyMatch(mark -> syntax.lexicon().isIn("object-controls", syntax.lemma(mark)));
    int object = ofObject ? patient(head) : NONE;
    // "accused a Norland ship of ramming a boat": the ship did, or whose it is
    boolean somebody = object != NONE && Participants.isSomebodys(syntax, object);
    return somebody ? object : subject(head, depth);
  }

  /** "They were killed in <i>shelling</i> near the town": they did not shell. */
  private boolean isUndergone(int gerund, int head) {
    return syntax.lexicon().isIn("suffers", syntax.lemma(head))
        && (syntax.isPassive(head) || syntax.child(head, "obj") == NONE)
        && Stream.of("mark", "case")
            .flatMap(relation -> syntax.children(gerund, relation).stream())
            .anyMatch(mark -> syntax.lexicon().isIn("suffered-in", syntax.lemma(mark)));
  }

  /** "Gave <i>them</i> two days to leave": who has that time is who leaves; or none. */
  private int givenTime(int verb) {
    int object = syntax.child(verb, "obj");
    return object != NONE && syntax.lexicon().isIn("time-noun", syntax.lemma(object))
        ? syntax.child(verb, "iobj")
        : NONE;
  }

  /** Who does what a controlled infinitive tells: "A wants B to go": B; "A promised B to go": A. */
  private int controller(int head, int depth) {
    int given = givenTime(head);
    if (given != NONE) {
      return given;
    }
    int object = syntax.child(head, "obj");
    if (object == NONE) {
      object = syntax.child(head, "iobj");
    }
    // "opened fire to disperse them": who disperses them opened fire
    boolean subjectControls =
        syntax.lexicon().isIn("subject-control", syntax.lemma(head))
            || (object != NONE
                && !Participants.isActor(syntax, object)
                && !syntax.lexicon().isIn("makes-do", syntax.lemma(head)))
            || (object != NONE && isActWithPurpose(head));
    if (object != NONE && !subjectControls) {
      return object;
    }
    if (object == NONE && !subjectControls) {
      // "called on B to go", "appealed to B to go"
      for (int oblique : syntax.children(head, "obl")) {
        if (syntax.hasCase(oblique, ImmutableSet.of("on", "upon", "to", "for"))
            && syntax.lexicon().isIn("asks-with-preposition", syntax.lemma(head))) {
          return oblique;
        }
      }
    }
    return subject(head, depth);
  }

  /** "Stormed the <i>prison</i> to free him": whom an act is done to need not do what it is for. */
  private boolean isActWithPurpose(int verb) {
    String lemma = syntax.lemma(verb);
    return EventWords.type(syntax, verb).isPresent()
        && syntax.entry("speech", verb).isEmpty()
        && !syntax.lexicon().isIn("object-control", lemma)
        && !syntax.lexicon().isIn("governs-demanded", lemma)
        && !syntax.lexicon().isIn("governs-possible", lemma);
  }

  /** The noun that a participle or relative clause belongs to, unless that noun is its object. */
  private int participant(int verb, int noun) {
    if (syntax.tree().relation(verb).equals("acl") && syntax.token(verb).xpos().equals("VB")) {
      // "is the first state to recognize it"
      if (syntax.child(noun, "cop") != NONE && Participants.isActor(syntax, noun)) {
        return subject(noun);
      }
      // "Kyiv's plan to join": who plans; "opened fire to disperse them": who opened it
      // and who rejects a bill to ban it does not ban it
      int owner = syntax.child(noun, "nmod:poss");
      boolean made =
          syntax.is(noun, "obj")
              && !syntax.lexicon().isIn("votes-down", syntax.lemma(syntax.tree().head(noun)));
      return owner != NONE || !made ? owner : agent(syntax.tree().head(noun));
    }
    int author = author(verb, noun);
    return author == NONE ? noun : author;
  }

  /** "<i>The guild</i> issued a report accusing …": a text says what its author says; or none. */
  private int author(int verb, int noun) {
    if (!syntax.token(verb).xpos().equals("VBG")
        || !syntax.lexicon().isIn("text-noun", syntax.lemma(noun))) {
      return NONE;
    }
    int owner = syntax.child(noun, "nmod:poss");
    if (owner != NONE) {
      return owner;
    }
    for (int phrase : syntax.children(noun, "nmod")) {
      if (syntax.hasCase(phrase, ImmutableSet.of("by", "from"))) {
        return phrase;
      }
    }
    int head = syntax.tree().head(noun);
    boolean published =
        Regex.matches(syntax.tree().relation(noun), "obj|nsubj:pass")
            && syntax.lexicon().isIn("publishes", syntax.lemma(head));
    return published ? agent(head) : NONE;
  }

  /** "Norland Friday closed the port": the parser takes the day for the subject. */
  private int timeless(int subject) {
    int name = syntax.child(subject, "compound");
    return name != NONE && syntax.lexicon().isIn("time-noun", syntax.lemma(subject))
        ? name
        : subject;
  }

  /**
   * "Near Norland, two <i>raids</i> hit …": the tagger takes the first word for a part of a name.
   */
  private int placeless(int subject) {
    int first = syntax.child(subject, "compound");
    int behindComma = syntax.child(subject, "appos");
    return first == 0
            && behindComma != NONE
            && syntax
                .lexicon()
                .isIn("place-preposition", Ascii.toLowerCase(syntax.token(first).form()))
        ? behindComma
        : subject;
  }

  /** For a relative pronoun the noun that it stands for; else the token itself. */
  int antecedent(int token) {
    if (!RELATIVE.contains(syntax.token(token).xpos())
        || !syntax.token(token).upos().equals("PRON")
        // "held what they called a vote": it stands for itself
        || syntax.lemma(token).equals("what")) {
      return token;
    }
    for (int at = syntax.tree().head(token), steps = 0;
        at != NONE && steps < 4;
        at = syntax.tree().head(at), steps++) {
      if (syntax.tree().relation(at).equals("acl:relcl")) {
        return syntax.tree().head(at);
      }
    }
    return token;
  }

  /**
   * "Talks with <i>Norland</i>, which had expelled the envoy": talks expel nobody; else the token.
   */
  private int partner(int noun, int predicate) {
    if (!syntax.is(predicate, "acl:relcl")) {
      return noun;
    }
    int person = person(noun, syntax.child(predicate, "nsubj"));
    if (person != NONE) {
      return person;
    }
    if (!syntax.lexicon().isIn("talk-noun", syntax.lemma(noun))
        || syntax.child(predicate, "obj") == NONE) {
      return noun;
    }
    for (int partner : syntax.children(noun, "nmod")) {
      if (syntax.hasCase(partner, ImmutableSet.of("with"))
          && syntax.token(partner).upos().equals("PROPN")
          && partner + 1 < syntax.size()
          && syntax.token(partner + 1).form().equals(",")) {
        return partner;
      }
    }
    return noun;
  }

  /** "An end of the war with the <i>rebels</i>, who hold the town": only somebody is a "who". */
  private int person(int noun, int pronoun) {
    int last = pronoun - 1;
    while (last > noun && syntax.isPunctuation(last)) {
      last--;
    }
    return pronoun > noun
            && last > noun
            && syntax.lemma(pronoun).equals("who")
            && !Participants.isActor(syntax, noun)
            && Participants.isActor(syntax, last)
            && syntax.tree().dominates(noun, last)
        ? last
        : NONE;
  }

  /** Who acts: the subject of an active clause, the by-phrase of a passive one; or none. */
  int agent(int predicate) {
    return syntax.isPassive(predicate) ? by(predicate) : subject(predicate);
  }

  /** The by-phrase of a passive, also where the parser hangs it on the predicate's complement. */
  private int by(int predicate) {
    ImmutableSet<String> by = ImmutableSet.of("by");
    for (int oblique : syntax.children(predicate, "obl")) {
      if (syntax.hasCase(oblique, by)) {
        return oblique;
      }
    }
    for (String complement : new String[] {"obj", "xcomp", "obl"}) {
      for (int inner : syntax.children(predicate, complement)) {
        // "was freed after its occupation by the rebels"
        if (syntax.hasCase(inner, syntax.lexicon().list("aside-preposition"))) {
          continue;
        }
        for (int modifier : syntax.children(inner, "nmod")) {
          if (syntax.hasCase(modifier, by)) {
            return modifier;
          }
        }
        for (int modifier : syntax.children(inner, "obl")) {
          if (syntax.hasCase(modifier, by)) {
            return modifier;
          }
        }
      }
    }
    int head = syntax.tree().head(predicate);
    if (syntax.tree().relation(predicate).equals("conj")
        && head != NONE
        && syntax.isPassive(head)) {
      return by(head);
    }
    return NONE;
  }

  /** Who or what is acted upon: the object of an active clause, the subject of a passive one. */
  int patient(int predicate) {
    if (syntax.isPassive(predicate)) {
      return subject(predicate);
    }
    int object = syntax.child(predicate, "obj");
    if (object != NONE) {
      return antecedent(object);
    }
    int noun = hidden.nounOfRelative(predicate);
    if (noun != NONE) {
      return noun;
    }
    int holder = hidden.nounOfThatClause(predicate);
    if (holder != NONE) {
      return holder;
    }
    int behindParticle = hidden.behindParticle(predicate);
    if (behindParticle != NONE) {
      return behindParticle;
    }
    // "attacked and destroyed the town": the object of the last verb belongs to both
    for (int other : syntax.children(predicate, "conj")) {
      if (other == predicate + 2 && syntax.child(other, "obj") != NONE) {
        return syntax.child(other, "obj");
      }
    }
    return hidden.sharedPronoun(predicate);
  }
}
