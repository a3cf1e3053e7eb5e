package org.parley.link;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Says whom a description means: somebody named in it or beside it, a pair, somebody mentioned
 * before, or somebody new.
 */
final class NominalResolver {
  private final LinkingLexicon lexicon;
  private final Discourse discourse;
  private final DescribedOfficers officers;
  private final Rebels rebels;
  private final Antecedents antecedents;
  private final Sets sets;
  private final Appositions appositions;
  private final Belongings belongings;
  private final StateBefore before;
  private final Allegiances allegiances;
  private final Waters waters;
  private final OtherState other;
  private final DefinedParties parties;
  private final Map<String, Draft> described = new HashMap<>();

  NominalResolver(
      LinkingLexicon lexicon,
      Discourse discourse,
      DescribedOfficers officers,
      DefinedParties parties) {
    this.parties = parties;
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.officers = officers;
    this.rebels = new Rebels(lexicon, discourse);
    this.antecedents = new Antecedents(lexicon, discourse, rebels);
    this.waters = new Waters(lexicon, discourse);
    this.sets = new Sets(lexicon, discourse);
    this.appositions = new Appositions(lexicon, discourse);
    this.belongings = new Belongings(lexicon, discourse.references());
    this.before = new StateBefore(lexicon, discourse);
    this.other = new OtherState(lexicon, discourse, discourse.namedStates());
    this.allegiances = new Allegiances(lexicon, discourse.references());
  }

  /**
   * Who is meant, in text order; empty only for one of two who are not known and for nouns that
   * only take up somebody, since any other description can be of somebody new.
   */
  ImmutableList<Draft> resolve(FoundNominal nominal) {
    Words words = discourse.words(nominal.sentence());
    ImmutableList<Reference> names =
        discourse.namesWithin(nominal.sentence(), nominal.from(), nominal.to());
    ImmutableList<Draft> found = byNamesInside(nominal, words, names);
    if (found.isEmpty()) {
      found = appositions.of(nominal, words);
    }
    if (found.isEmpty()) {
      Draft officer = officers.of(nominal, words, names);
      found = officer == null ? ImmutableList.of() : ImmutableList.of(officer);
      found.forEach(each -> Persons.noteGender(lexicon, each, Atoms.of(each.label()).get(0)));
    }
    if (found.isEmpty()) {
      found = parties.sides(nominal);
    }
    if (nominal.determiner() == FoundNominal.Determiner.ONE_OF_TWO && found.isEmpty()) {
      return sets.of(nominal, kind(nominal));
    }
    if (found.isEmpty() && nominal.determiner() == FoundNominal.Determiner.COUNTED) {
      found = sets.of(nominal, kind(nominal));
    }
    if (found.isEmpty()) {
      found = other.of(nominal, words);
    }
    if (found.isEmpty() && nominal.isDefinite() && !nominal.plural()) {
      Draft antecedent = antecedents.of(nominal);
      found = antecedent == null ? ImmutableList.of() : ImmutableList.of(antecedent);
    }
    if (found.isEmpty()) {
      found = rebels.of(nominal);
    }
    if (found.isEmpty() && nominal.determiner() == FoundNominal.Determiner.POSSESSIVE) {
      found = belongings.of(nominal, words);
      found = found.isEmpty() ? before.of(nominal, words) : found;
    }
    if (found.isEmpty() && lexicon.has(WordList.TAKEN_UP, nominal.noun())) {
      return found;
    }
    if (found.isEmpty()) {
      found = describe(nominal, words, names);
    }
    allegiances.noteOffice(nominal, words, found);
    if (found.size() == 1 && !nominal.plural()) {
      Draft described = found.get(0);
      allegiances.note(
          nominal,
          words,
          names.size() == 1 ? direct(nominal, words, names) : ImmutableList.of(),
          described);
      described.isDescribedBy(nominal.noun());
      Persons.noteNoun(lexicon, described, nominal.noun());
      IntStream.range(nominal.core(), nominal.to())
          .forEach(token -> described.isDescribedWith(words.lower(token)));
    }
    return found;
  }

  private ImmutableList<Draft> byNamesInside(
      FoundNominal nominal, Words words, List<Reference> names) {
    ImmutableSet.Builder<Draft> fitting = ImmutableSet.builder();
    for (Reference name : names) {
      if (isDirect(words, nominal, name)) {
        for (Draft draft : name.drafts()) {
          if (isNamedBy(nominal, words, name, draft)) {
            fitting.add(draft);
          }
        }
      }
    }
    return fitting.build().asList();
  }

  private static ImmutableList<Reference> direct(
      FoundNominal nominal, Words words, List<Reference> names) {
    return names.stream()
        .filter(name -> isDirect(words, nominal, name))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isDirect(Words words, FoundNominal nominal, Reference name) {
    if (words.head(nominal.head()) == name.head() && nominal.from() == name.from()) {
      // "Hamas official", of which the parser made the name the head
      return true;
    }
    int head = words.head(name.head());
    if (head != DependencyTree.NONE && words.isRelation(name.head(), "conj")) {
      head = words.head(head);
    }
    return head == nominal.head();
  }

  /** "the Danish government", "Danish soil", "the Crimean peninsula", "the city of Homs". */
  private boolean isNamedBy(FoundNominal nominal, Words words, Reference name, Draft draft) {
    if (lexicon.has(WordList.RELATIONS, nominal.noun()) || isEdge(nominal)) {
      return false;
    }
    if (draft.type() == EntityType.STATE && isForTheState(nominal, words, name)) {
      return true;
    }
    boolean apposed =
        name.from() > nominal.head()
            && words.preposition(name.head()).equals("of")
            && !isOneWithin(nominal, words);
    boolean before =
        name.from() < nominal.head() && nominal.isDefinite() && !waters.tellWhere(nominal, name);
    boolean generic = lexicon.has(WordList.GENERIC_NOUNS, nominal.noun());
    EntityType type = lexicon.type(SortedWords.NOUNS, nominal.noun());
    if (type == null) {
      return false;
    }
    if (nominal.plural() && type.isTerritory() && draft.type().isTerritory()) {
      // "the Donetsk and Luhansk republics"
      return name.from() < nominal.head() && Fit.byWord(nominal.noun(), draft);
    }
    return switch (type) {
      case REGION, TERRITORY ->
          generic
              && (Fit.types(type, draft.type()) || apposed && Fit.byKind(nominal.noun(), draft))
              && !words.relation(name.head()).equals("nmod:poss")
              && (apposed || before);
      case CITY -> apposed && Fit.types(type, draft.type());
      case STATE -> apposed && isStateCalled(nominal, words, draft);
      case PUBLISHER, ORGANIZATION ->
          (generic || type == EntityType.PUBLISHER)
              && nominal.determiner() != FoundNominal.Determiner.INDEFINITE
              && name.to() >= nominal.head() - 1
              && name.from() == nominal.core()
              && draft.type() != EntityType.ALLIANCE
              && Fit.types(type, draft.type());
      case ACTOR, PERSON, ALLIANCE, ARMED_FORCE, GROUP -> false;
    };
  }

  /**
   * "the state of Chad", "the breakaway republic of Abkhazia"; not "a breakaway republic of Chad".
   */
  private boolean isStateCalled(FoundNominal nominal, Words words, Draft draft) {
    if (Antecedents.isSeceding(lexicon, words, nominal)) {
      return draft.type() == EntityType.STATE
          ? nominal.isDefinite()
          : Fit.types(EntityType.TERRITORY, draft.type()) || Fit.byKind(nominal.noun(), draft);
    }
    return draft.type() == EntityType.STATE || Fit.byKind(nominal.noun(), draft);
  }

  /** "the Danish side of the border": not Denmark. */
  private boolean isEdge(FoundNominal nominal) {
    return lexicon.has(WordList.EDGES, nominal.noun()) && nominal.type() == EntityType.REGION;
  }

  /** "the capital of Sicily", "the largest city of Sicily": not Sicily. */
  private boolean isOneWithin(FoundNominal nominal, Words words) {
    return lexicon.has(WordList.SEATS, nominal.noun())
        || IntStream.range(nominal.core(), nominal.head())
            .anyMatch(token -> words.tag(token).equals("JJS"));
  }

  private boolean isForTheState(FoundNominal nominal, Words words, Reference name) {
    boolean plainest = nominal.head() - nominal.core() <= name.to() - name.from() + 1;
    return plainest
        && (lexicon.has(WordList.LANDS, nominal.noun())
            || (lexicon.has(WordList.GOVERNMENTS, nominal.noun())
                && !words.lower(nominal.head()).equals("authority")));
  }

  private Predicate<Draft> kind(FoundNominal nominal) {
    EntityType single =
        lexicon.has(WordList.COUNTED_STATES, nominal.noun())
                || (lexicon.has(WordList.GOVERNMENTS, nominal.noun())
                    && !lexicon.has(WordList.SIDES, nominal.noun()))
            ? EntityType.STATE
            : lexicon.type(SortedWords.NOUNS, nominal.noun());
    if (lexicon.has(WordList.SIDES, nominal.noun()) && single != EntityType.STATE) {
      return draft ->
          switch (draft.type()) {
            case STATE, ORGANIZATION, ALLIANCE, ARMED_FORCE, GROUP, ACTOR -> true;
            case PERSON, PUBLISHER, TERRITORY, REGION, CITY -> false;
          };
    }
    Words words = discourse.words(nominal.sentence());
    if (Antecedents.isSeceding(lexicon, words, nominal)) {
      return draft -> Fit.types(EntityType.TERRITORY, draft.type());
    }
    if (nominal.noun().equals("republic")) {
      return draft -> draft.type() == EntityType.STATE || draft.type() == EntityType.TERRITORY;
    }
    EntityType kind = single == null ? EntityType.PERSON : single;
    return draft -> Fit.types(kind, draft.type());
  }

  /** Somebody of whom only the description is known; the same for the same words. */
  private ImmutableList<Draft> describe(FoundNominal nominal, Words words, List<Reference> names) {
    ImmutableList<Reference> sides =
        names.stream()
            .filter(name -> name.to() <= nominal.head() && isDirect(words, nominal, name))
            .collect(ImmutableList.toImmutableList());
    if (nominal.plural() && sides.size() > 1 && areCoordinated(words, sides)) {
      // "Ukrainian and Russian officials" are two groups, one on each side.
      String rest = " " + words.text(sides.get(sides.size() - 1).to(), nominal.to());
      return sides.stream()
          .map(side -> described(nominal, words.text(side.from(), side.to()) + rest, side))
          .collect(ImmutableList.toImmutableList());
    }
    String text = words.text(nominal.core(), nominal.to());
    return ImmutableList.of(described(nominal, text, sides.size() == 1 ? sides.get(0) : null));
  }

  private static boolean areCoordinated(Words words, List<Reference> sides) {
    return words.isRelation(sides.get(1).head(), "conj")
        && words.head(sides.get(1).head()) == sides.get(0).head();
  }

  /** "four men", "some men": of whom the text has not spoken before. */
  private boolean isSome(FoundNominal nominal) {
    Words words = discourse.words(nominal.sentence());
    return nominal.determiner() == FoundNominal.Determiner.BARE
        && IntStream.range(nominal.from(), nominal.head())
            .filter(token -> words.head(token) == nominal.head())
            .anyMatch(
                token ->
                    words.isRelation(token, "nummod")
                        || lexicon.has(WordList.PARTITIVES, words.lower(token)));
  }

  private Draft described(FoundNominal nominal, String text, @Nullable Reference side) {
    String key = nominal.type() + " " + Ascii.toLowerCase(text);
    boolean isNew =
        nominal.determiner() == FoundNominal.Determiner.INDEFINITE
            || isSome(nominal)
            || (nominal.determiner() == FoundNominal.Determiner.POSSESSIVE && side == null);
    Draft draft = isNew ? null : described.get(key);
    if (draft == null) {
      draft = Draft.described(nominal.type(), text, nominal.plural());
      described.put(key, draft);
    }
    if (side != null) {
      draft.isOnSideOf(side.drafts().get(0));
    }
    return draft;
  }
}
