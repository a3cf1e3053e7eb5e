package org.parley.link;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * How well those whom a pronoun would mean go with its verb: a place is annexed, left and handed
 * back, somebody accuses, and whoever was accused denies.
 */
final class VerbSense {
  private static final double LAND = 3;
  private static final double NO_LAND = -2;
  private static final double OF_STATUS = 1.5;
  private static final double NOT_ACTING = -2;
  private static final double SAME_VERB = 2;
  private static final double ADDRESSED = 2.5;
  private static final double ADDRESSING = -2;
  private static final double STRUCK = 1.5;
  private static final double NO_THING = -2;
  private static final double COLLECTIVE = -1.5;
  private static final double ACT_OF_STATE = 2.5;
  private static final double NEVER = -100;

  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  VerbSense(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** What the verb of a pronoun adds to the weight of a candidate, or takes from it. */
  double fit(Words words, int token, Pronoun pronoun, Reference reference, List<Draft> meant) {
    Draft first = meant.get(0);
    double fit = ofKind(words, token, pronoun, reference, first);
    if (pronoun == Pronoun.THEY && meant.size() == 1 && isCollective(reference, first)) {
      fit += COLLECTIVE;
    }
    if (words.isRelation(token, "nsubj")) {
      boolean status = isOfStatus(words, token);
      fit += ofSubject(words.lemma(words.head(token)), status, pronoun, reference, first);
    }
    return fit + repetition(words, token, reference) + response(words, token, reference);
  }

  /** Whether the place of a pronoun asks for a place, for somebody or for a thing. */
  private double ofKind(
      Words words, int token, Pronoun pronoun, Reference reference, Draft candidate) {
    boolean place = isPlace(candidate.type());
    boolean state = candidate.type() == EntityType.STATE;
    if ((place || state) && isUndone(words, token)) {
      return NEVER;
    }
    if (isLand(words, token)) {
      Words there = discourse.words(reference.sentence());
      if (isRecognised(words, token)) {
        boolean body = candidate.type() == EntityType.ORGANIZATION;
        if (body && there.isRelation(reference.head(), "obj")) {
          return LAND;
        }
        if (place && isSiteOfBody(there, reference.head())) {
          return 0;
        }
      }
      if (place || (state && isLand(there, reference.head()))) {
        return LAND;
      }
      return pronoun == Pronoun.IT ? NO_LAND : 0;
    }
    if (pronoun == Pronoun.IT && isOfStatus(words, token)) {
      return place || state ? OF_STATUS : NO_LAND;
    }
    if (place
        && isPatient(words, token)
        && lexicon.has(WordList.STRIKE_VERBS, words.lemma(words.head(token)))) {
      return STRUCK;
    }
    return pronoun == Pronoun.IT
            && isObjectOfThings(words, token)
            && !(place && lexicon.has(WordList.SITE_VERBS, words.lemma(words.head(token))))
        ? NO_THING
        : 0;
  }

  /** States recognise and annex, and places say nothing. */
  private double ofSubject(
      String verb, boolean status, Pronoun pronoun, Reference reference, Draft candidate) {
    double fit = 0;
    if (lexicon.has(WordList.STATE_ACTS, verb) && isOfStates(reference, candidate)) {
      fit += ACT_OF_STATE;
    }
    if (lexicon.has(WordList.SPEECH_VERBS, verb) && !status && isPlace(candidate.type())) {
      fit += pronoun == Pronoun.IT && isOnlyPlace(candidate) ? NEVER : NOT_ACTING;
    }
    return fit;
  }

  /**
   * An islet, a valley: towns have councils, and lands that the gazetteer has may rule themselves.
   */
  private static boolean isOnlyPlace(Draft draft) {
    return draft.type() != EntityType.CITY && draft.entry() == null;
  }

  /** "the leadership", "a delegation": many, in words that are singular. */
  private boolean isCollective(Reference reference, Draft draft) {
    return draft.type() == EntityType.GROUP
        && !draft.isPlural()
        && !discourse.words(reference.sentence()).isPlural(reference.head());
  }

  /** "Spain", "the union", "other countries". */
  private boolean isOfStates(Reference reference, Draft draft) {
    Words there = discourse.words(reference.sentence());
    return switch (draft.type()) {
      case STATE, ORGANIZATION, ALLIANCE -> true;
      case GROUP ->
          lexicon.type(SortedWords.NOUNS, there.lemma(reference.head())) == EntityType.STATE;
      case ACTOR, PERSON, ARMED_FORCE, PUBLISHER, TERRITORY, REGION, CITY -> false;
    };
  }

  private static boolean isPlace(EntityType type) {
    return switch (type) {
      case TERRITORY, REGION, CITY -> true;
      case STATE, ACTOR, PERSON, ORGANIZATION, ALLIANCE, ARMED_FORCE, PUBLISHER, GROUP -> false;
    };
  }

  /**
   * "annexed <i>it</i>", "<i>it</i> was handed back", "withdrew from <i>it</i>", "in <i>it</i>".
   */
  boolean isLand(Words words, int token) {
    int verb = words.head(token);
    if (verb == DependencyTree.NONE) {
      return false;
    }
    String preposition = words.preposition(token);
    if (!preposition.isEmpty()) {
      return lexicon.has(WordList.PLACE_PREPOSITIONS, preposition)
          || (preposition.equals("of") && lexicon.has(WordList.EDGES, words.lemma(verb)))
          || (preposition.equals("from")
              && (lexicon.has(WordList.MOTION_VERBS, words.lemma(verb))
                  || lexicon.has(WordList.LAND_VERBS, words.lemma(verb))));
    }
    if (words.relation(token).equals("nmod:poss")) {
      return isTaken(words, verb);
    }
    return isPatient(words, token) && lexicon.has(WordList.LAND_VERBS, words.lemma(verb))
        || isSubjectOfPlace(words, token, verb);
  }

  /** "<i>its</i> capture", "<i>its</i> annexation by Chad"; not "<i>its</i> capture of Faya". */
  private boolean isTaken(Words words, int noun) {
    return lexicon.has(WordList.TAKEN_NOUNS, words.lemma(noun))
        && words.children(noun).stream()
            .noneMatch(
                child -> words.isRelation(child, "nmod") && words.preposition(child).equals("of"));
  }

  /** "<i>it</i> was a province". */
  private boolean isSubjectOfPlace(Words words, int token, int predicate) {
    EntityType type =
        words.isRelation(token, "nsubj") && words.hasChild(predicate, "cop")
            ? lexicon.type(SortedWords.NOUNS, words.lemma(predicate))
            : null;
    return type != null && type.isTerritory() && type != EntityType.STATE;
  }

  /**
   * "<i>it</i> became independent", "<i>it</i> declared independence", "<i>it</i> came under Danish
   * rule".
   */
  boolean isOfStatus(Words words, int token) {
    int verb = words.head(token);
    if (verb == DependencyTree.NONE || !words.isRelation(token, "nsubj")) {
      return false;
    }
    int complement = words.child(verb, "xcomp");
    if (words.hasChild(verb, "cop") && lexicon.has(WordList.STATUS_WORDS, words.lemma(verb))) {
      return true;
    }
    if (complement != DependencyTree.NONE) {
      return lexicon.has(WordList.STATUS_WORDS, words.lemma(complement));
    }
    int object = words.child(verb, "obj");
    if (object != DependencyTree.NONE
        && lexicon.has(WordList.STATUS_VERBS, words.lemma(verb))
        && lexicon.has(WordList.STATUS_NOUNS, words.lemma(object))) {
      return true;
    }
    ImmutableIntArray children = words.children(verb);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (words.preposition(child).equals("under")
          && lexicon.has(WordList.RULE_NOUNS, words.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isRecognised(Words words, int token) {
    return lexicon.has(WordList.RECOGNISING_VERBS, words.lemma(words.head(token)));
  }

  /** "Formed a parliament in <i>Sebha</i>. Nobody recognises it": not where it was formed. */
  private boolean isSiteOfBody(Words there, int head) {
    return lexicon.has(WordList.PLACE_PREPOSITIONS, there.preposition(head))
        && discourse.references().of(there.index()).stream()
            .filter(other -> there.isRelation(other.head(), "obj"))
            .flatMap(other -> other.drafts().stream())
            .anyMatch(draft -> draft.type() == EntityType.ORGANIZATION);
  }

  /** "wants <i>it</i> withdrawn", "repealed <i>it</i>": a law, or an army, but no land. */
  private boolean isUndone(Words words, int token) {
    int verb = words.head(token);
    boolean wanted =
        verb != DependencyTree.NONE
            && words.head(verb) != DependencyTree.NONE
            && words.lemma(words.head(verb)).equals("want")
            && words.isRelation(token, "nsubj")
            && words.tag(verb).startsWith("VB")
            && !words.hasChild(verb, "aux")
            && !words.hasChild(verb, "mark");
    return verb != DependencyTree.NONE
        && (wanted || isPatient(words, token))
        && lexicon.has(WordList.UNDOING_VERBS, words.lemma(verb));
  }

  /** "Chad shelled a school. <i>It</i> should be punished": no school. */
  boolean isNobody(Words words, int token, Draft candidate) {
    String verb = isPatient(words, token) ? words.lemma(words.head(token)) : "";
    return isPlace(candidate.type())
        && isOnlyPlace(candidate)
        && lexicon.has(WordList.DESERVED_VERBS, verb)
        && !lexicon.has(WordList.STRIKE_VERBS, verb);
  }

  private static boolean isPatient(Words words, int token) {
    return words.isRelation(token, "obj") || words.relation(token).equals("nsubj:pass");
  }

  /** "sign <i>it</i>", "cross <i>it</i>": what is done neither to somebody nor to a place. */
  private boolean isObjectOfThings(Words words, int token) {
    if (!words.isRelation(token, "obj") || Binding.isReflexive(words, token)) {
      return false;
    }
    String verb = words.lemma(words.head(token));
    return !lexicon.has(WordList.PRESSURE_VERBS, verb)
        && !lexicon.has(WordList.STRIKE_VERBS, verb)
        && !lexicon.has(WordList.LAND_VERBS, verb);
  }

  /** "France recognised Chad. Italy did not recognise <i>it</i>": the same in the same place. */
  private double repetition(Words words, int token, Reference reference) {
    Words there = discourse.words(reference.sentence());
    int verb = words.head(token);
    int other = there.head(reference.head());
    return verb != DependencyTree.NONE
            && other != DependencyTree.NONE
            && words.isVerb(verb)
            && words.lemma(verb).equals(there.lemma(other))
            && isPatient(words, token)
            && isPatient(there, reference.head())
        ? SAME_VERB
        : 0;
  }

  /** "Chad urged Libya to leave, but <i>it</i> …". */
  private static boolean isContrast(Words words, int verb) {
    int joint = words.child(verb, "cc");
    return joint != DependencyTree.NONE && words.lower(joint).equals("but");
  }

  /** "Chad left, <i>accusing</i> Libya of it. But it …": the contrast is to the main clause. */
  private static boolean isOnTheSide(Words words, Words there, int address) {
    return there.index() != words.index() && there.tag(address).equals("VBG");
  }

  /** "Chad does not recognise Libya, but <i>it</i> …": who was not addressed need not answer. */
  private static boolean isNegated(Words words, int verb) {
    return words.children(verb).stream().anyMatch(child -> words.lemma(child).equals("not"));
  }

  /** "They will come if <i>Chad</i> lets them in. It refused …": whoever has to do it first. */
  private boolean isWaitedFor(Words words, int token, Words there, int head) {
    int answer = words.head(token);
    int step = there.head(head);
    if (there.index() == words.index()
        || answer == DependencyTree.NONE
        || step == DependencyTree.NONE
        || !words.relation(token).equals("nsubj")
        || !there.relation(head).equals("nsubj")
        || !there.isRelation(step, "advcl")
        || !lexicon.has(WordList.RESPONSE_VERBS, words.lemma(answer))) {
      return false;
    }
    int mark = there.child(step, "mark");
    return mark != DependencyTree.NONE
        && Regex.matches(there.lower(mark), "if|unless|until|provided|providing");
  }

  /** "Chad accused Libya. <i>It</i> denied …": whoever answers is the one who was addressed. */
  private double response(Words words, int token, Reference reference) {
    Words there = discourse.words(reference.sentence());
    int verb = words.head(token);
    int address = there.head(reference.head());
    if (isWaitedFor(words, token, there, reference.head())) {
      return ADDRESSED;
    }
    if (verb == DependencyTree.NONE
        || address == DependencyTree.NONE
        || !words.isRelation(token, "nsubj")
        || !(lexicon.has(WordList.RESPONSE_VERBS, words.lemma(verb))
            || (isContrast(words, verb) && !isOnTheSide(words, there, address)))
        || !there.hasChild(address, "obj")
        || !lexicon.has(WordList.PRESSURE_VERBS, there.lemma(address))
        || isNegated(there, address)
        || (reference.sentence() == words.index()
            && words.dominates(address, token)
            && !(words.head(verb) == address && isContrast(words, verb)))) {
      return 0;
    }
    if (there.isRelation(reference.head(), "obj")) {
      return ADDRESSED;
    }
    return there.isRelation(reference.head(), "nsubj") ? ADDRESSING : 0;
  }
}
