package org.parley.link;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/** Gathers what the places where an unknown name stands tell of its type. */
final class TypeEvidence {
  private static final double OWN_WORDS = 5;
  private static final double NOUN_BESIDE = 4;
  private static final double PLACE_AFTER = 3;
  private static final double PREPOSITION = 2;
  private static final double LISTED = 4;
  private static final double SPEECH = 2;
  private static final double ACTS = 1;
  private static final double STANDS_ALONE = .5;
  private static final double KNOWN = 3;
  private static final double LETTERS = 1.5;

  private final LinkingLexicon lexicon;
  private final Roles roles;
  private final StateSigns signs;
  private final Map<EntityType, Double> weights = new EnumMap<>(EntityType.class);

  /** Whether it is like a person, if nothing says what else it is. */
  private boolean personal;

  TypeEvidence(LinkingLexicon lexicon, Roles roles) {
    this.lexicon = lexicon;
    this.roles = roles;
    this.signs = new StateSigns(lexicon);
  }

  /** Adds what one place tells. */
  void add(Words words, FoundName name, Role claimed) {
    if (name.type() != null) {
      add(name.type(), OWN_WORDS);
    }
    EntityType beside = nounBeside(words, name);
    if (beside != null) {
      add(beside, NOUN_BESIDE);
    }
    Role role =
        claimed == Role.NEUTRAL ? roles.of(words, name.from(), name.to(), name.head()) : claimed;
    boolean acronym = isAcronym(words, name);
    if (acronym) {
      add(EntityType.ORGANIZATION, LETTERS);
    } else if (role == Role.PLACE) {
      add(EntityType.TERRITORY, PREPOSITION);
    }
    signs.add(words, name);
    personal |= name.length() > 1 && lexicon.isGivenName(words.form(name.from()));
    if (speaks(words, name.head()) && !acronym) {
      add(EntityType.ACTOR, SPEECH);
      personal |= name.length() > 1;
    } else if (role.acts() && !isAmbiguous(words.preposition(name.head()))) {
      add(EntityType.ACTOR, ACTS);
    } else if (name.length() > 1 && isArgument(words, name.head())) {
      add(EntityType.ACTOR, STANDS_ALONE);
    }
  }

  /** A name of several words that is no modifier names somebody more often than not. */
  private static boolean isArgument(Words words, int head) {
    return words.isRelation(head, "nsubj")
        || words.isRelation(head, "obj")
        || words.isRelation(head, "appos")
        || words.isRelation(head, "conj");
  }

  /** "X, Texas": the name of a place follows after a comma. */
  void isBeforePlace() {
    add(EntityType.CITY, PLACE_AFTER);
  }

  /** "In Lima and X": what is coordinated with a known place. */
  void isListedWithPlace() {
    add(EntityType.TERRITORY, LISTED);
  }

  /** Prepositions that go with places as well as with whom one deals with. */
  private boolean isAmbiguous(String preposition) {
    return lexicon.has(WordList.MOTION_PREPOSITIONS, preposition);
  }

  /** "The Norvian navy", "Norvian warships": what has these is a state. */
  void addAdjective(Words words, FoundName adjective) {
    signs.addAdjective(words, adjective);
    String noun = words.lemma(words.head(adjective.head()));
    if (lexicon.has(WordList.STATE_BODIES, noun)
        || lexicon.has(WordList.GOVERNMENTS, noun)
        || lexicon.has(WordList.LANDS, noun)
        || lexicon.has(WordList.ARMS, noun)) {
      add(EntityType.STATE, NOUN_BESIDE);
    }
  }

  /** "Both countries", behind this name and another. */
  void isCountedAsState() {
    signs.isCounted();
  }

  /** Adds that the gazetteer has somebody of this type by that name. */
  void couldBe(EntityType type) {
    add(type, KNOWN);
  }

  /** "SDF", "CJTF-OIR". */
  private static boolean isAcronym(Words words, FoundName name) {
    for (int token = name.from(); token < name.to(); token++) {
      if (!words.isAcronym(token) && !words.form(token).equals("-")) {
        return false;
      }
    }
    return true;
  }

  private void add(EntityType type, double weight) {
    weights.merge(type, weight, Double::sum);
  }

  /**
   * What it most likely is; null if nothing tells. Somebody or some place is decided first, since
   * everything that speaks for a person speaks for an actor; then the narrower type wins.
   */
  @Nullable EntityType best() {
    Map<EntityType, Double> all = new EnumMap<>(weights);
    if (signs.suffice()) {
      // one can be in a state as well as in a town
      Double place = all.remove(EntityType.TERRITORY);
      all.merge(EntityType.STATE, NOUN_BESIDE + (place == null ? 0 : place), Double::sum);
    }
    double place = 0;
    double actor = 0;
    for (Map.Entry<EntityType, Double> weight : all.entrySet()) {
      if (isPlace(weight.getKey())) {
        place += weight.getValue();
      } else {
        actor += weight.getValue();
      }
    }
    EntityType best = null;
    for (Map.Entry<EntityType, Double> weight : all.entrySet()) {
      EntityType type = weight.getKey();
      if (isPlace(type) == place > actor
          && (best == null
              || isBroad(best)
              || (!isBroad(type) && weight.getValue() > all.getOrDefault(best, 0.0)))) {
        best = type;
      }
    }
    return personal && (best == null || best == EntityType.ACTOR) ? EntityType.PERSON : best;
  }

  private static boolean isPlace(EntityType type) {
    return type.isTerritory() && type != EntityType.STATE;
  }

  private static boolean isBroad(EntityType type) {
    return type == EntityType.ACTOR || type == EntityType.TERRITORY;
  }

  /** Whether a name stands where only a place can. */
  static boolean isPlace(Role role, FoundName name) {
    return role == Role.PLACE && !name.titled() && name.length() == 1;
  }

  /** "the village of X", "the newspaper X", "X, a lawyer". */
  private @Nullable EntityType nounBeside(Words words, FoundName name) {
    if (name.from() > 0 && !words.isCapital(name.from() - 1)) {
      EntityType type = typeOf(words, name.from() - 1);
      if (type != null && (words.isNoun(name.from() - 1) || type == EntityType.PERSON)) {
        return type;
      }
    }
    EntityType after = groupAfter(words, name);
    if (after != null) {
      return after;
    }
    EntityType kind = exampleOf(words, name);
    if (kind != null) {
      return kind;
    }
    int head = words.head(name.head());
    if (head == DependencyTree.NONE) {
      return null;
    }
    if (words.preposition(name.head()).equals("of")
        && words.isNoun(head)
        && !words.isCapital(head)) {
      EntityType type = typeOf(words, head);
      if (type != null) {
        return type.isTerritory() ? type : null;
      }
    }
    if (words.isRelation(name.head(), "appos")) {
      return typeOf(words, Appositions.described(lexicon, words, head));
    }
    int apposition = words.child(name.head(), "appos");
    if (apposition == DependencyTree.NONE) {
      apposition = Appositions.loose(words, name.to());
    }
    return apposition == DependencyTree.NONE || words.isCapital(apposition)
        ? null
        : typeOf(words, apposition);
  }

  /** "Several analysts, including X Y", "many towns, among them X": what the plural says it is. */
  private @Nullable EntityType exampleOf(Words words, FoundName name) {
    int before = name.from() - 1;
    if (before > 2
        && words.lower(before).equals("them")
        && words.lower(before - 1).equals("among")) {
      before--;
    } else if (before < 2 || !words.lower(before).equals("including")) {
      return null;
    }
    int noun = before - 2;
    if (!words.form(before - 1).equals(",") || !words.isPlural(noun)) {
      return null;
    }
    EntityType type = typeOf(words, noun);
    // militants can be bodies: "militants, including Jund al-Sham"
    boolean body = name.length() == 1 || lexicon.has(WordList.REBELS, words.lemma(noun));
    return type == EntityType.PERSON && body ? null : type;
  }

  /** "the Kifaya group", "the APS news agency". */
  private @Nullable EntityType groupAfter(Words words, FoundName name) {
    int noun = name.to();
    if (noun < words.size() && lexicon.type(SortedWords.NOUNS, words.lemma(noun)) == null) {
      noun++;
    }
    if (noun >= words.size()
        || words.isCapital(noun)
        || words.isPlural(noun)
        || words.head(name.head()) != noun
        || !words.isRelation(name.head(), "compound")) {
      return null;
    }
    String lemma = words.lemma(noun);
    String two = words.lower(noun - 1) + " " + lemma;
    EntityType type = lexicon.type(SortedWords.NOUNS, two);
    if (type == null && lexicon.has(WordList.GENERIC_NOUNS, lemma)) {
      type = lexicon.type(SortedWords.NOUNS, lemma);
    }
    return type == EntityType.PUBLISHER || type == EntityType.ORGANIZATION ? type : null;
  }

  private @Nullable EntityType typeOf(Words words, int noun) {
    EntityType type = lexicon.type(SortedWords.NOUNS, words.lemma(noun));
    return type == null && lexicon.has(WordList.OFFICES, words.lemma(noun))
        ? EntityType.PERSON
        : type;
  }

  private boolean speaks(Words words, int head) {
    int verb = words.head(head);
    return verb != DependencyTree.NONE
        && words.relation(head).equals("nsubj")
        && lexicon.has(WordList.SPEECH_VERBS, words.lemma(verb));
  }
}
