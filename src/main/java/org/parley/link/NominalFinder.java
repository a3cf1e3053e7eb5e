package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/** Finds the noun phrases of a sentence that can mean somebody or some place. */
final class NominalFinder {
  private final LinkingLexicon lexicon;
  private final NominalExtent extent;
  private final Premises premises;
  private final Edges edges;
  private final Modifiers modifiers;

  NominalFinder(LinkingLexicon lexicon) {
    this.lexicon = lexicon;
    this.extent = new NominalExtent(lexicon);
    this.premises = new Premises(lexicon);
    this.edges = new Edges(lexicon);
    this.modifiers = new Modifiers(lexicon);
  }

  /**
   * The phrase that a token is the head of; null if it heads none that can mean somebody.
   *
   * @param names the names of the sentence
   * @param titles the titles in the sentence
   */
  @Nullable FoundNominal at(Words words, int head, Iterable<Reference> names, Titles titles) {
    int whole = whole(words, head);
    if (whole != DependencyTree.NONE) {
      return part(words, head, whole, names);
    }
    if (lexicon.has(WordList.MULTITUDES, words.lower(head))) {
      return multitude(words, head);
    }
    Reference before = NounBehindName.name(lexicon, words, head, names);
    if (!(words.isNoun(head) || before != null || isNounByPlace(words, head))
        || NominalExtent.isInName(head, names)
        || modifiers.is(words, head)
        || (head > 0 && titles.covers(head) && words.lower(head - 1).equals("of"))
        || titles.isLast(head) && isNameAt(head + 1, names)) {
      return null;
    }
    String noun = noun(words, head);
    boolean edge = edges.isPlace(words, head, names);
    EntityType type = edge ? EntityType.REGION : noun == null ? null : type(noun, words, head);
    if (noun == null
        || type == null
        || (before == null && !isReferring(words, head))
        || (!edge && edges.isNobody(words, head, names))
        || (type == EntityType.STATE && isCondition(words, head, names))) {
      return null;
    }
    int from = before == null ? extent.first(words, head, names) : before.from();
    int core = from;
    while (core < head && isEmpty(words, core)) {
      core++;
    }
    FoundNominal.Determiner determiner = determiner(words, from, head);
    return new FoundNominal(
        words.index(),
        from,
        extent.end(words, head, names),
        head,
        core,
        noun,
        type,
        isPlural(words, head, noun) || determiner == FoundNominal.Determiner.ONE_OF_TWO,
        determiner,
        switch (determiner) {
          case COUNTED -> count(words, from, head);
          case ONE_OF_TWO -> 2;
          case DEFINITE, POSSESSIVE, INDEFINITE, BARE -> 0;
        });
  }

  /** "Two of the <i>officials</i>": of whom somebody is a part; none where it is nobody's. */
  private int whole(Words words, int head) {
    boolean partitive =
        words.tag(head).equals("CD") || lexicon.has(WordList.PARTITIVES, words.lower(head));
    int whole = partitive ? words.child(head, "nmod") : DependencyTree.NONE;
    return whole > head
            && words.isPlural(whole)
            && words.isNoun(whole)
            && words.preposition(whole).equals("of")
        ? whole
        : DependencyTree.NONE;
  }

  private @Nullable FoundNominal part(Words words, int head, int whole, Iterable<Reference> names) {
    String noun = noun(words, whole);
    EntityType type = noun == null ? null : type(noun, words, whole);
    if (noun == null || type != EntityType.GROUP) {
      return null;
    }
    boolean one = lexicon.number(words.lower(head)) == 1;
    return new FoundNominal(
        words.index(),
        head,
        extent.end(words, whole, names),
        head,
        head,
        noun,
        one ? EntityType.PERSON : type,
        !one,
        FoundNominal.Determiner.INDEFINITE,
        0);
  }

  /**
   * "<i>Tens of thousands</i> marched", "killed <i>dozens</i>": people, if nothing else is told of
   * what there are so many.
   */
  private @Nullable FoundNominal multitude(Words words, int head) {
    int last = words.child(head, "nmod");
    if (last == DependencyTree.NONE) {
      last = head;
    } else if (!lexicon.has(WordList.MULTITUDES, words.lower(last))
        || words.hasChild(last, "nmod")) {
      return null;
    }
    int verb = words.head(head);
    boolean people =
        verb != DependencyTree.NONE
            && words.isVerb(verb)
            && (words.isRelation(head, "nsubj")
                || (words.isRelation(head, "obj")
                    && lexicon.has(WordList.DONE_TO_PEOPLE, words.lemma(verb))));
    return !people || words.hasChild(head, "det")
        ? null
        : new FoundNominal(
            words.index(),
            head,
            last + 1,
            head,
            head,
            words.lower(head),
            EntityType.GROUP,
            true,
            FoundNominal.Determiner.INDEFINITE,
            0);
  }

  /** "The general gave in", "a private was shot": taken for adjectives, and yet heads. */
  private boolean isNounByPlace(Words words, int token) {
    return words.isUpos(token, "ADJ")
        && words.hasChild(token, "det")
        && (words.isRelation(token, "nsubj")
            || words.isRelation(token, "obj")
            || words.isRelation(token, "obl"))
        && lexicon.type(SortedWords.NOUNS, words.lower(token)) == EntityType.PERSON;
  }

  private static boolean isNameAt(int token, Iterable<Reference> names) {
    for (Reference name : names) {
      if (name.from() == token) {
        return true;
      }
    }
    return false;
  }

  /** The entry of the lexicon, which can be of two words: "news agency". */
  private @Nullable String noun(Words words, int head) {
    for (String form : ImmutableList.of(singular(words, head), words.lower(head))) {
      if (head > 0) {
        String two = words.lower(head - 1) + " " + form;
        if (isNoun(two)) {
          return two;
        }
      }
      if (isNoun(form)) {
        return form;
      }
    }
    if (isCountedState(words, head)) {
      return words.lemma(head);
    }
    return null;
  }

  private String singular(Words words, int head) {
    String lemma = words.lemma(head);
    return words.isProper(head)
            && lemma.endsWith("s")
            && (words.isPlural(head) || isPluralInCapitals(words, head))
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }

  /**
   * "The Ministers condemned it": written like a name, taggers take it for one thing of that name.
   */
  private boolean isPluralInCapitals(Words words, int head) {
    String lemma = words.lemma(head);
    return words.tag(head).equals("NNP")
        && words.isCapital(head)
        && !words.isAcronym(head)
        && lemma.endsWith("s")
        && words.hasChild(head, "det")
        && isOfPeople(lemma.substring(0, lemma.length() - 1));
  }

  private boolean isOfPeople(String noun) {
    EntityType type = lexicon.type(SortedWords.NOUNS, noun);
    return lexicon.has(WordList.OFFICES, noun)
        || type == EntityType.PERSON
        || type == EntityType.STATE;
  }

  private boolean isNoun(String noun) {
    return lexicon.type(SortedWords.NOUNS, noun) != null
        || lexicon.has(WordList.OFFICES, noun)
        || lexicon.has(WordList.TAKEN_UP, noun);
  }

  /** "the four powers" are states, and "power" is none. */
  private boolean isCountedState(Words words, int head) {
    return words.isPlural(head)
        && words.hasChild(head, "nummod")
        && lexicon.has(WordList.COUNTED_STATES, words.lemma(head));
  }

  private @Nullable EntityType type(String noun, Words words, int head) {
    EntityType type = lexicon.type(SortedWords.NOUNS, noun);
    if (type == null) {
      type = lexicon.has(WordList.TAKEN_UP, noun) ? EntityType.REGION : EntityType.PERSON;
    }
    boolean several = isPlural(words, head, noun);
    return switch (type) {
      case PERSON, STATE -> several ? EntityType.GROUP : type;
      case CITY -> several ? EntityType.TERRITORY : type;
      case ORGANIZATION, PUBLISHER, ALLIANCE -> several ? EntityType.GROUP : type;
      case ACTOR, ARMED_FORCE, GROUP, TERRITORY, REGION -> type;
    };
  }

  private boolean isPlural(Words words, int head, String noun) {
    return (words.isPlural(head) || isPluralInCapitals(words, head))
        && !noun.equals(words.lower(head));
  }

  /** Predicates, comparisons and "no government" mean nobody in particular. */
  private boolean isReferring(Words words, int head) {
    if (words.hasChild(head, "cop")
        || isBareSingular(words, head)
        || premises.areRooms(words, head)
        || words.isRelation(head, "xcomp")
        || words.preposition(head).equals("as")
        || isSource(words, head)) {
      return false;
    }
    if (isOneOfTwo(words, head)) {
      return true;
    }
    ImmutableIntArray children = words.children(head);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (child < head && lexicon.has(WordList.NO_REFERENCE, words.lower(child))) {
        return false;
      }
    }
    return true;
  }

  /** "According to the army's figures", which are no persons of note. */
  private boolean isSource(Words words, int head) {
    return words.preposition(head).equals("according")
        && lexicon.has(WordList.OWN_TEXTS, words.lemma(head));
  }

  /**
   * "each side blamed the other", "either country"; not "each country", which can be of many, nor
   * "on either side of the river".
   */
  private boolean isOneOfTwo(Words words, int head) {
    int determiner = words.child(head, "det");
    return determiner != DependencyTree.NONE
        && determiner == head - 1
        && lexicon.has(WordList.ONE_OF_TWO, words.lower(determiner))
        && (lexicon.has(WordList.OPPOSED, words.lemma(head))
            || lexicon.has(WordList.OF_TWO, words.lower(determiner))
                && (lexicon.has(WordList.SIDES, words.lemma(head))
                    || lexicon.has(WordList.GOVERNMENTS, words.lemma(head))))
        && !words.isPlural(head)
        && !words.preposition(head).equals("on");
  }

  /** "side by side", "command and control": a noun that can be counted and is not. */
  private boolean isBareSingular(Words words, int head) {
    if (words.isPlural(head)
        || words.isCapital(head)
        || words.isRelation(head, "appos")
        || isHolder(words, head)) {
      return false;
    }
    EntityType type = lexicon.type(SortedWords.NOUNS, words.lemma(head));
    if (type == null && lexicon.has(WordList.OFFICES, words.lemma(head))) {
      type = EntityType.PERSON;
    }
    boolean counted =
        type == EntityType.PERSON
            || type == EntityType.STATE
            || type == EntityType.ARMED_FORCE
            || type == EntityType.PUBLISHER
            || lexicon.has(WordList.PREMISES, words.lemma(head))
            || lexicon.has(WordList.SIDES, words.lemma(head))
            || (type != null && type.isTerritory());
    return counted
        && !words.hasChild(head, "det")
        && !words.hasChild(head, "nmod:poss")
        && !words.hasChild(head, "nummod")
        && !words.hasChild(head, "amod")
        && !words.hasChild(head, "compound");
  }

  /** "rebel-held": those who hold a place. */
  private boolean isHolder(Words words, int head) {
    return words.isFirstPartOf(head, word -> lexicon.has(WordList.HOLDING, word));
  }

  /** "a state of emergency" is no state. */
  private static boolean isCondition(Words words, int head, Iterable<Reference> names) {
    int child = words.child(head, "nmod");
    return child > head
        && words.preposition(child).equals("of")
        && !NominalExtent.isInName(child, names);
  }

  private boolean isEmpty(Words words, int token) {
    return words.isUpos(token, "DET")
        || words.isUpos(token, "NUM")
        || words.isUpos(token, "ADV")
        || words.isUpos(token, "PUNCT")
        || lexicon.has(WordList.WHOLES, words.lower(token))
        || (words.isUpos(token, "PRON") && words.tag(token).endsWith("$"));
  }

  private FoundNominal.Determiner determiner(Words words, int from, int head) {
    if (isOneOfTwo(words, head)) {
      return FoundNominal.Determiner.ONE_OF_TWO;
    }
    boolean definite = false;
    boolean indefinite = false;
    boolean whole = false;
    for (int token = from; token < head; token++) {
      String word = words.lower(token);
      whole |= lexicon.has(WordList.WHOLES, word) && words.head(token) == head;
      definite |= isDefinite(words, token) && words.head(token) == head;
      indefinite |= (word.equals("a") || word.equals("an")) && words.head(token) == head;
    }
    if ((whole || definite) && count(words, from, head) > 1) {
      return FoundNominal.Determiner.COUNTED;
    }
    if (words.hasChild(head, "nmod:poss") || isPossessive(words, from)) {
      return FoundNominal.Determiner.POSSESSIVE;
    }
    if (indefinite) {
      return FoundNominal.Determiner.INDEFINITE;
    }
    return definite ? FoundNominal.Determiner.DEFINITE : FoundNominal.Determiner.BARE;
  }

  /** The number before the head; 2 for "both", and 0 where none is known. */
  private int count(Words words, int from, int head) {
    for (int token = from; token < head; token++) {
      String word = words.lower(token);
      if (words.head(token) == head && word.equals("both")) {
        return 2;
      }
      int count = lexicon.number(word);
      if (words.head(token) == head && count > 0) {
        return count;
      }
    }
    return 0;
  }

  private static boolean isPossessive(Words words, int token) {
    return words.tag(token).equals("PRP$");
  }

  private static boolean isDefinite(Words words, int token) {
    return switch (words.lower(token)) {
      case "the", "this", "that", "these", "those" -> true;
      default -> false;
    };
  }
}
