package org.parley.link;

import com.google.common.primitives.ImmutableIntArray;
import org.parley.text.DependencyTree;

/**
 * Tells by the grammar around a name whether it stands for somebody or for a place.
 *
 * <p>"Moscow warned", "a threat by Moscow", "Moscow's demands" are somebody; "in Moscow", "flew to
 * Moscow", "Moscow's streets" are a place.
 */
final class Roles {
  private static final int DEEPEST = 4;

  private final LinkingLexicon lexicon;

  Roles(LinkingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The role of a name whose tokens are {@code [from, to)} and whose head is given. */
  Role of(Words words, int from, int to, int head) {
    if (to < words.size() && isPersonNoun(words, to) && !words.isGlued(to)
        || isSubjectOfGerund(words, from, to, head)) {
      return Role.ACTOR;
    }
    if (isDateline(words, from, to) || isNamedPlace(words, from)) {
      return Role.PLACE;
    }
    return of(words, head, DEEPEST);
  }

  private boolean isPersonNoun(Words words, int token) {
    return lexicon.has(WordList.OFFICES, words.lemma(token))
        || lexicon.has(WordList.OFFICES, words.lower(token));
  }

  /** "the capital Lima", "the town of Lima". */
  private boolean isNamedPlace(Words words, int from) {
    int noun = from - 1;
    if (noun > 0 && words.lower(noun).equals("of")) {
      noun--;
    }
    if (noun < 0 || words.isCapital(noun) || !words.isNoun(noun)) {
      return false;
    }
    EntityType type = lexicon.type(SortedWords.NOUNS, words.lemma(noun));
    return type != null && type.isTerritory() && type != EntityType.STATE;
  }

  /** "GENEVA (Reuters) -", "Geneva, 3 March -" at the beginning of a paragraph. */
  private boolean isDateline(Words words, int from, int to) {
    if (from != 0 || to + 1 >= words.size()) {
      return false;
    }
    String next = words.form(to);
    return next.equals("(")
        || next.equals("-LRB-")
        || next.startsWith("—")
        || next.startsWith("–")
        || (next.equals(",") && isDate(words, to + 1));
  }

  /** "March 8", "8 March". */
  private boolean isDate(Words words, int from) {
    int month = words.isUpos(from, "NUM") ? from + 1 : from;
    return month < words.size() && lexicon.has(WordList.CALENDAR, words.lower(month));
  }

  private Role of(Words words, int token, int depth) {
    int head = words.head(token);
    if (head == DependencyTree.NONE || depth == 0) {
      return Role.NEUTRAL;
    }
    String preposition = words.preposition(token);
    if (preposition.isEmpty() && words.isRelation(token, "conj") && words.isNoun(head)) {
      return of(words, head, depth - 1);
    }
    if (!preposition.isEmpty() && !isPossessive(words, token)) {
      return ofPreposition(words, preposition, head);
    }
    if (words.isRelation(token, "nsubj")) {
      return ofSubject(words, token, head);
    }
    if (words.isRelation(token, "obj") || words.isRelation(token, "iobj")) {
      return ofObject(words, head);
    }
    if (isPossessive(words, token)) {
      return isCityNoun(words, head) ? Role.PLACE : Role.AGENT;
    }
    if (words.isRelation(token, "compound") || words.isRelation(token, "amod")) {
      return ofModifier(words, head);
    }
    return Role.NEUTRAL;
  }

  private static boolean isPossessive(Words words, int token) {
    return words.relation(token).equals("nmod:poss");
  }

  private Role ofSubject(Words words, int token, int head) {
    String lemma = words.lemma(head);
    if (words.relation(token).equals("nsubj:pass")) {
      if (lexicon.has(WordList.PRESSURE_VERBS, lemma)
          || lexicon.has(WordList.SPEECH_VERBS, lemma)) {
        return Role.ACTOR;
      }
      return lexicon.has(WordList.STRIKE_VERBS, lemma) ? Role.PLACE : Role.NEUTRAL;
    }
    if (words.isNoun(head)) {
      EntityType kind = lexicon.type(SortedWords.NOUNS, lemma);
      return kind != null && kind.isTerritory() && kind != EntityType.STATE
          ? Role.PLACE
          : Role.AGENT;
    }
    if (lexicon.has(WordList.PLACE_VERBS, lemma) && !isJudgement(words, head)) {
      return Role.PLACE;
    }
    return lexicon.has(WordList.SPEECH_VERBS, lemma) || lexicon.has(WordList.PRESSURE_VERBS, lemma)
        ? Role.ACTOR
        : Role.AGENT;
  }

  /** "Lima sees it as a threat", "what Lima sees as …", "Lima sees no need": who judges. */
  private static boolean isJudgement(Words words, int verb) {
    int seen = words.child(verb, "obj");
    if (seen == DependencyTree.NONE) {
      return words.hasChild(verb, "ccomp");
    }
    ImmutableIntArray children = words.children(verb);
    boolean as = false;
    for (int i = 0; i < children.length(); i++) {
      as |= words.preposition(children.get(i)).equals("as");
    }
    int determiner = words.child(seen, "det");
    return as
        || words.tag(seen).startsWith("W")
        || (determiner != DependencyTree.NONE && words.lower(determiner).equals("no"));
  }

  private Role ofObject(Words words, int head) {
    String lemma = words.lemma(head);
    if (lexicon.has(WordList.PRESSURE_VERBS, lemma)
        || lexicon.has(WordList.SUPPLYING_VERBS, lemma)) {
      return Role.ACTOR;
    }
    return lexicon.has(WordList.STRIKE_VERBS, lemma) ? Role.PLACE : Role.NEUTRAL;
  }

  private Role ofPreposition(Words words, String preposition, int head) {
    if (isOfEnvoy(words, preposition, head)) {
      return Role.ACTOR;
    }
    if (lexicon.has(WordList.PLACE_PREPOSITIONS, preposition)
        || isStruck(words, preposition, head)) {
      return Role.PLACE;
    }
    String lemma = words.lemma(head);
    if (isMotion(words, head, lemma) && lexicon.has(WordList.MOTION_PREPOSITIONS, preposition)) {
      return Role.PLACE;
    }
    if (preposition.equals("on")
        && (lexicon.has(WordList.STRIKE_VERBS, lemma) || isMotion(words, head, lemma))) {
      return Role.PLACE;
    }
    if (preposition.equals("from") && words.isVerb(head)) {
      return Role.NEUTRAL;
    }
    if (preposition.equals("of")) {
      if (lexicon.has(WordList.RELATIONS, lemma)) {
        return Role.ACTOR;
      }
      return isCityNoun(words, head) ? Role.PLACE : Role.NEUTRAL;
    }
    return lexicon.has(WordList.DEALING_PREPOSITIONS, preposition) ? Role.ACTOR : Role.NEUTRAL;
  }

  /**
   * "The ambassador in Lima", "recalled its ambassador from Lima": an envoy is sent to whoever
   * rules there.
   */
  private boolean isOfEnvoy(Words words, String preposition, int head) {
    boolean sent = lexicon.has(WordList.MOTION_PREPOSITIONS, preposition);
    if (words.isNoun(head)) {
      return (sent || preposition.equals("in")) && lexicon.has(WordList.ENVOYS, words.lemma(head));
    }
    int envoy = words.child(head, "obj");
    if (envoy == DependencyTree.NONE) {
      envoy = words.child(head, "nsubj");
      sent &= envoy != DependencyTree.NONE && words.relation(envoy).equals("nsubj:pass");
    }
    return sent && lexicon.has(WordList.ENVOYS, words.lemma(envoy));
  }

  /** "The bombing of Lima", "conducted drone strikes against Lima". */
  private boolean isStruck(Words words, String preposition, int head) {
    boolean against = preposition.equals("against") || preposition.equals("on");
    if (words.isNoun(head)) {
      return (against || preposition.equals("of"))
          && lexicon.has(WordList.STRIKE_NOUNS, words.lemma(head));
    }
    int done = words.child(head, "obj");
    if (done == DependencyTree.NONE) {
      done = words.child(head, "nsubj");
      against &= done != DependencyTree.NONE && words.relation(done).equals("nsubj:pass");
    }
    return against && isSeriesOfStrikes(words, done);
  }

  /** "Strikes", "a series of strikes". */
  private boolean isSeriesOfStrikes(Words words, int noun) {
    int of = words.child(noun, "nmod");
    return lexicon.has(WordList.STRIKE_NOUNS, words.lemma(noun))
        || (of != DependencyTree.NONE
            && words.preposition(of).equals("of")
            && lexicon.has(WordList.STRIKE_NOUNS, words.lemma(of)));
  }

  /** "In return for Lima signing treaties": parsers take who signs for a word of what is signed. */
  private boolean isSubjectOfGerund(Words words, int from, int to, int head) {
    return from > 0
        && to < words.size()
        && lexicon.has(WordList.DEALING_PREPOSITIONS, words.lower(from - 1))
        && words.isRelation(head, "compound")
        && words.tag(to).equals("VBG")
        && words.isRelation(to, "amod")
        && words.head(to) == words.head(head);
  }

  private boolean isMotion(Words words, int head, String lemma) {
    return words.isVerb(head)
        ? lexicon.has(WordList.MOTION_VERBS, lemma)
        : lexicon.has(WordList.MOTION_NOUNS, lemma);
  }

  private boolean isCityNoun(Words words, int noun) {
    String lemma = words.lemma(noun);
    EntityType type = lexicon.type(SortedWords.NOUNS, lemma);
    return lexicon.has(WordList.CITY_NOUNS, lemma)
        || (type != null && type.isTerritory() && type != EntityType.STATE);
  }

  private Role ofModifier(Words words, int head) {
    String lemma = words.lemma(head);
    if (lexicon.has(WordList.GOVERNMENTS, lemma)) {
      return Role.ACTOR;
    }
    if (isCityNoun(words, head)) {
      return Role.PLACE;
    }
    EntityType type = lexicon.type(SortedWords.NOUNS, lemma);
    return type == null ? Role.NEUTRAL : Role.ACTOR;
  }
}
