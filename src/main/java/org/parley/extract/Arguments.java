package org.parley.extract;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.parley.text.DependencyTree;

/**
 * The arguments of a sentence's predicates: who acts and who is acted upon, in passives, under
 * control, in coordination and in relative clauses.
 */
final class Arguments {
  private static final int NONE = DependencyTree.NONE;

  /** More steps than any sensible chain of control and coordination has. */
  private static final int DEEPEST_CHAIN = 12;

  private static final ImmutableSet<String> NON_FINITE = ImmutableSet.of("VBG", "VBN", "VB");
  private static final ImmutableSet<String> RELATIVE = ImmutableSet.of("WDT", "WP", "IN");

  private final Syntax syntax;

  Arguments(Syntax syntax) {
    this.syntax = syntax;
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

  /** Who does what a controlled infinitive tells: "A wants B to go": B; "A promised B to go": A. */
  private int controller(int head, int depth) {
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
      int owner = syntax.child(noun, "nmod:poss");
      return owner != NONE || !syntax.is(noun, "obj") ? owner : agent(syntax.tree().head(noun));
    }
    return noun;
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
        || !syntax.token(token).upos().equals("PRON")) {
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
    int noun = nounOfRelative(predicate);
    if (noun != NONE) {
      return noun;
    }
    int holder = nounOfThatClause(predicate);
    if (holder != NONE) {
      return holder;
    }
    int behindParticle = behindParticle(predicate);
    if (behindParticle != NONE) {
      return behindParticle;
    }
    // "attacked and destroyed the town": the object of the last verb belongs to both
    for (int other : syntax.children(predicate, "conj")) {
      if (other == predicate + 2 && syntax.child(other, "obj") != NONE) {
        return syntax.child(other, "obj");
      }
    }
    return sharedPronoun(predicate);
  }

  /** "The <i>towns</i> they had taken": a relative clause without a pronoun; or none. */
  private int nounOfRelative(int predicate) {
    int subject = syntax.child(predicate, "nsubj");
    int noun = syntax.tree().head(predicate);
    boolean relative =
        syntax.is(predicate, "acl:relcl")
            && subject != NONE
            && noun < subject
            && !RELATIVE.contains(syntax.token(subject).xpos())
            // "Norland, whose leaders met": the clause has a pronoun
            && syntax.children(subject, "nmod:poss").stream()
                .noneMatch(owner -> syntax.token(owner).xpos().equals("WP$"))
            && syntax.span(syntax.tree().subtree(predicate)).start()
                == syntax.span(syntax.tree().subtree(subject)).start()
            && Stream.of("ccomp", "xcomp", "compound:prt")
                .allMatch(relation -> syntax.child(predicate, relation) == NONE);
    return relative
            && !syntax.lexicon().isIn("time-noun", syntax.lemma(noun))
            && !syntax.lexicon().isIn("manner-noun", syntax.lemma(noun))
        ? noun
        : NONE;
  }

  /**
   * "The <i>port</i> that they attacked": the parser takes the pronoun for what introduces a
   * clause, which persons and places have none of; or none.
   */
  private int nounOfThatClause(int predicate) {
    int noun = syntax.tree().head(predicate);
    boolean relative =
        noun != NONE
            && noun < predicate
            && (syntax.is(predicate, "ccomp") || syntax.is(predicate, "acl"))
            && syntax.token(noun).upos().equals("NOUN")
            && syntax.child(predicate, "nsubj") != NONE
            && syntax.anyChild(
                predicate, "mark", mark -> mark == noun + 1 && syntax.lemma(mark).equals("that"))
            && Stream.of("ccomp", "xcomp", "cop")
                .allMatch(relation -> syntax.child(predicate, relation) == NONE);
    return relative
            && (Participants.isActor(syntax, noun)
                || syntax.lexicon().isIn("land-noun", syntax.lemma(noun)))
        ? noun
        : NONE;
  }

  /** "<i>Land</i> that Norland holds and Westmark claims": of both; or none. */
  private int sharedPronoun(int predicate) {
    int first = syntax.tree().head(predicate);
    int object =
        syntax.is(predicate, "conj") && syntax.is(first, "acl:relcl")
            ? syntax.child(first, "obj")
            : NONE;
    boolean pronoun = object != NONE && object < first && antecedent(object) != object;
    return pronoun && syntax.child(predicate, "nsubj") != NONE ? antecedent(object) : NONE;
  }

  /**
   * "wrote off their <i>debts</i>": the parser may take the particle for a preposition; or none.
   */
  private int behindParticle(int verb) {
    for (int oblique : syntax.children(verb, "obl")) {
      for (int marker : syntax.children(oblique, "case")) {
        if (marker == verb + 1
            && syntax.child(marker, "fixed") == NONE
            && syntax.lexicon().isIn("particle", syntax.lemma(marker))
            && syntax.lexicon().hasParticle(syntax.lemma(verb), syntax.lemma(marker))) {
          return oblique;
        }
      }
    }
    return NONE;
  }
}
