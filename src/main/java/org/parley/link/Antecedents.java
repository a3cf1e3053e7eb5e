package org.parley.link;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Finds whom a definite description takes up again.
 *
 * <p>A noun that is part of the entity's name, or by which it was described, reaches far back; a
 * noun that only fits its type reaches one sentence back, and then only if nothing in the phrase
 * contradicts.
 */
final class Antecedents {
  private static final int FAR = 12;
  private static final int NEAR = 2;

  /** A sentence in between weighs as much as the step from a subject to an object and more. */
  private static final double PER_SENTENCE = 2;

  private final LinkingLexicon lexicon;
  private final Discourse discourse;
  private final DisputedTopic topic;
  private final Rebels rebels;
  private final Predicates predicates;
  private final ServedCountry served;
  private final StateSpokenOf others;
  private final Waters waters;
  private final LandSorts lands;
  private final Polities polities;

  Antecedents(LinkingLexicon lexicon, Discourse discourse, Rebels rebels) {
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.rebels = rebels;
    this.predicates = new Predicates(lexicon);
    this.others = new StateSpokenOf(lexicon, discourse);
    this.waters = new Waters(lexicon, discourse);
    this.lands = new LandSorts(lexicon);
    this.polities = new Polities(lexicon, discourse);
    this.served = new ServedCountry(lexicon, discourse);
    this.topic = new DisputedTopic(lexicon, discourse);
  }

  /** The antecedent of a definite description; null if none is sure. */
  @Nullable Draft of(FoundNominal nominal) {
    Words words = discourse.words(nominal.sentence());
    ImmutableList<Reference> modifiers =
        discourse.namesWithin(nominal.sentence(), nominal.from(), nominal.to()).stream()
            .filter(name -> !isHolder(words, name.to() - 1))
            .filter(name -> !waters.tellWhere(nominal, name))
            .collect(ImmutableList.toImmutableList());
    Draft polity = modifiers.isEmpty() && isPlain(nominal, words) ? polities.named(nominal) : null;
    if (polity != null && !told(nominal, words).contains(polity)) {
      return polity;
    }
    Draft strong = mostProminent(nominal, words, modifiers, FAR, true);
    if (nominal.type() == EntityType.PERSON
        || !lexicon.has(WordList.GENERIC_NOUNS, nominal.noun())
        || !modifiers.isEmpty()
        || !(isPlain(nominal, words) || isDemonstrative(words, nominal.from()))) {
      return strong;
    }
    Draft country = served.of(nominal, words);
    if (country != null && !told(nominal, words).contains(country)) {
      return country;
    }
    Draft spokenOf = others.of(nominal, words);
    if (spokenOf != null && !told(nominal, words).contains(spokenOf)) {
      return spokenOf;
    }
    if (strong != null) {
      return isKnownByWord(nominal, strong) ? strong : nearest(nominal, words, modifiers, strong);
    }
    Draft territory = topic.of(nominal, words);
    return territory == null ? mostProminent(nominal, words, modifiers, NEAR, false) : territory;
  }

  /** "The country" that only took one up before may mean the next one further on. */
  private static boolean isKnownByWord(FoundNominal nominal, Draft strong) {
    return nominal.type() != EntityType.STATE || Fit.byName(nominal.noun(), strong);
  }

  private Draft nearest(
      FoundNominal nominal, Words words, List<Reference> modifiers, Draft strong) {
    Draft near = mostProminent(nominal, words, modifiers, NEAR, false);
    return near == null ? strong : near;
  }

  private @Nullable Draft mostProminent(
      FoundNominal nominal,
      Words words,
      List<Reference> modifiers,
      int sentencesBack,
      boolean byWord) {
    Map<Draft, Double> weights = new LinkedHashMap<>();
    boolean seceding = isSeceding(lexicon, words, nominal);
    ImmutableList<Draft> told = told(nominal, words);
    for (Reference reference :
        discourse.before(nominal.sentence(), nominal.from(), sentencesBack)) {
      if (reference.drafts().size() != 1 || isInSameClause(reference, nominal, words)) {
        continue;
      }
      Draft draft = reference.drafts().get(0);
      if (!draft.isPlural()
          && !told.contains(draft)
          && !(seceding && draft.type() == EntityType.STATE)
          && (Fit.types(nominal.type(), draft.type())
              || (byWord && Fit.byKind(nominal.noun(), draft)))
          && (draft.scope() != Entity.Scope.DOCUMENT || isKnownBody(nominal, words, draft, byWord))
          && !(nominal.type() == EntityType.CITY
              && draft.entry() != null
              && draft.type() == EntityType.TERRITORY)
          && agrees(nominal, draft, modifiers)
          && !polities.isNoneOfThem(nominal, draft)
          && isOfSameBody(nominal, words, draft)
          && !lands.areUnlike(nominal.noun(), draft)
          && isOfSameTime(nominal, words, draft)
          && (!byWord || fitsByWord(nominal, draft))) {
        double weight =
            prominence(reference, nominal.sentence())
                - PER_SENTENCE * (nominal.sentence() - reference.sentence());
        weights.merge(draft, weight, Math::max);
      }
    }
    if (nominal.type() == EntityType.PERSON
        && weights.keySet().stream().anyMatch(draft -> draft.wasDescribedBy(nominal.noun()))) {
      // whom the text calls so, before whom only the gazetteer does
      weights.keySet().removeIf(draft -> !draft.wasDescribedBy(nominal.noun()));
    }
    if (lexicon.has(WordList.UNARMED_BODIES, nominal.noun())) {
      removeArmed(nominal, weights.keySet());
    }
    Draft best = null;
    double most = Double.NEGATIVE_INFINITY;
    boolean alone = true;
    for (Map.Entry<Draft, Double> candidate : weights.entrySet()) {
      int more = Double.compare(candidate.getValue(), most);
      if (more > 0) {
        best = candidate.getKey();
        most = candidate.getValue();
      }
      alone = more > 0 || (alone && more < 0);
    }
    // "France and Germany agreed. The state …": neither
    return alone || byWord ? best : null;
  }

  /** "The body" is no army, and "the organisation" one only where there is no other. */
  private void removeArmed(FoundNominal nominal, Set<Draft> drafts) {
    Predicate<Draft> armed =
        draft -> draft.type() == EntityType.ARMED_FORCE && !Fit.byWord(nominal.noun(), draft);
    if (!lexicon.has(WordList.LOOSE_BODIES, nominal.noun()) || !drafts.stream().allMatch(armed)) {
      drafts.removeIf(armed);
    }
  }

  /**
   * "<i>Chad</i>'s president said that the country …": whose officer speaks stands out as he does.
   */
  private double prominence(Reference reference, int sentence) {
    double own = discourse.prominence(reference);
    Words there = discourse.words(reference.sentence());
    int officer = there.head(reference.head());
    return reference.sentence() == sentence
            && officer != DependencyTree.NONE
            && there.isRelation(officer, "nsubj")
            && lexicon.has(WordList.OFFICES, there.lemma(officer))
        ? Math.max(own, Discourse.prominence(there, officer))
        : own;
  }

  /**
   * "The Danish ministry … the ministry", "a charity … the group": a body of which only the
   * description is known, and that says more than the noun does.
   */
  private boolean isKnownBody(FoundNominal nominal, Words words, Draft draft, boolean byWord) {
    if (draft.type() != EntityType.ORGANIZATION && draft.type() != EntityType.ARMED_FORCE) {
      return false;
    }
    int space = draft.label().lastIndexOf(' ');
    return byWord
        ? space > 0 && isPlain(nominal, words)
        : lexicon.has(WordList.LOOSE_BODIES, nominal.noun())
            && !lexicon.has(WordList.STATE_BODIES, draft.label().substring(space + 1));
  }

  /** "The breakaway republic", "the self-declared state": no state that others take for one. */
  static boolean isSeceding(LinkingLexicon lexicon, Words words, FoundNominal nominal) {
    return IntStream.range(nominal.from(), nominal.head())
        .anyMatch(
            token ->
                lexicon.has(WordList.SECEDING, words.lower(token))
                    || words.isFirstPartOf(
                        token,
                        part -> lexicon.has(WordList.SECEDING, words.lower(token) + "-" + part)));
  }

  private boolean fitsByWord(FoundNominal nominal, Draft draft) {
    String noun = nominal.noun();
    if (rebels.areUnlike(noun, draft)) {
      return false;
    }
    return Fit.byWord(noun, draft) || (draft.type() == EntityType.PERSON && hasOffice(draft, noun));
  }

  /** What the gazetteer notes of a person: "President of Kenya 2002-2013". */
  private boolean hasOffice(Draft draft, String noun) {
    GazetteerEntry entry = draft.entry();
    String note = entry == null ? null : entry.note();
    return note != null
        && lexicon.has(WordList.OFFICES, noun)
        && Ascii.toLowerCase(note).contains(noun);
  }

  /**
   * "the Russian president" is nobody whom the text puts on another side, and "the ally of Chad"
   * not Chad.
   */
  private boolean agrees(FoundNominal nominal, Draft draft, List<Reference> modifiers) {
    boolean another = lexicon.has(WordList.RELATIONS, nominal.noun());
    for (Reference modifier : modifiers) {
      Draft side = draft.side();
      if ((another || !modifier.drafts().contains(draft))
          && !isOfKind(nominal, modifier, draft)
          && (side == null || !modifier.drafts().contains(side))) {
        return false;
      }
    }
    return true;
  }

  /** "the former Spanish colony": whose it was is told by the gazetteer's noun for it. */
  private boolean isOfKind(FoundNominal nominal, Reference modifier, Draft draft) {
    Words words = discourse.words(nominal.sentence());
    return Fit.byKind(words.text(modifier.from(), modifier.to()) + " " + nominal.noun(), draft);
  }

  /** "the army chief" is no chief of whom the text says another thing, or nothing. */
  private boolean isOfSameBody(FoundNominal nominal, Words words, Draft draft) {
    GazetteerEntry entry = draft.entry();
    String note = entry == null ? null : entry.note();
    int first = nominal.head() - CharMatcher.is(' ').countIn(nominal.noun());
    return draft.type() != EntityType.PERSON
        || IntStream.range(nominal.core(), first)
            .filter(token -> words.isUpos(token, "NOUN"))
            .filter(token -> isBody(words.lower(token)))
            .mapToObj(words::lower)
            .allMatch(
                body ->
                    draft.wasDescribedWith(body)
                        || (note != null && Ascii.toLowerCase(note).contains(body)));
  }

  /** "the next president" is not the one who is president. */
  private boolean isOfSameTime(FoundNominal nominal, Words words, Draft draft) {
    return IntStream.range(nominal.core(), nominal.head())
        .mapToObj(words::lower)
        .filter(word -> lexicon.has(WordList.OTHER_TIMES, word))
        .allMatch(draft::wasDescribedWith);
  }

  private boolean isBody(String noun) {
    EntityType type = lexicon.type(SortedWords.NOUNS, noun);
    return type == EntityType.ORGANIZATION
        || type == EntityType.ARMED_FORCE
        || type == EntityType.GROUP;
  }

  /** What acts and what is acted on in one clause are two. */
  private static boolean isInSameClause(Reference reference, FoundNominal nominal, Words words) {
    return reference.sentence() == nominal.sentence()
        && (Discourse.areCoarguments(words, reference.head(), nominal.head())
            || words.dominates(nominal.head(), reference.head())
            || words.head(nominal.head()) == reference.head()
            || isConjunct(words, reference.head(), nominal.head()));
  }

  /** "Chad remained <i>the country</i>'s rival": of whom something is told that is another's. */
  private ImmutableList<Draft> told(FoundNominal nominal, Words words) {
    int subject = predicates.subjectOfOwned(words, nominal.head());
    Reference reference =
        subject == DependencyTree.NONE
            ? null
            : discourse.references().withHead(words.index(), subject);
    return reference == null ? ImmutableList.of() : reference.drafts();
  }

  private static boolean isConjunct(Words words, int one, int other) {
    int head = words.head(other);
    return head != DependencyTree.NONE && words.isRelation(other, "conj") && head == one;
  }

  /** Whether no adjective or noun in the phrase tells one of its kind from others. */
  private boolean isPlain(FoundNominal nominal, Words words) {
    if (nominal.to() > nominal.head() + 1) {
      return false;
    }
    int first = nominal.head() - (nominal.noun().contains(" ") ? 1 : 0);
    for (int token = nominal.core(); token < first; token++) {
      if (isInWaters(nominal, token)) {
        continue;
      }
      if (isHolder(words, token)) {
        token += 2;
        continue;
      }
      if (!lexicon.has(WordList.PLAIN_ADJECTIVES, words.lower(token))
          && Character.isLetter(words.form(token).codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private boolean isInWaters(FoundNominal nominal, int token) {
    Reference name = discourse.references().nameAt(nominal.sentence(), token);
    return name != null && waters.tellWhere(nominal, name);
  }

  /**
   * "the Danish-held island", "the Danish-backed group": who has or helps it, not which one it is.
   */
  private boolean isHolder(Words words, int token) {
    return words.isFirstPartOf(
        token, word -> lexicon.has(WordList.HOLDING, word) || lexicon.has(WordList.BACKING, word));
  }

  private static boolean isDemonstrative(Words words, int token) {
    return words.lower(token).equals("this") || words.lower(token).equals("that");
  }
}
