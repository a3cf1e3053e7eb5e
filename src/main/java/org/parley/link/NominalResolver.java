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
  private final Antecedents antecedents;
  private final Sets sets;
  private final Map<String, Draft> described = new HashMap<>();

  NominalResolver(LinkingLexicon lexicon, Discourse discourse, DescribedOfficers officers) {
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.officers = officers;
    this.antecedents = new Antecedents(lexicon, discourse);
    this.sets = new Sets(lexicon, discourse);
  }

  /**
   * Who is meant, in text order; empty only for one of two who are not known, since any other
   * description can be of somebody new.
   */
  ImmutableList<Draft> resolve(FoundNominal nominal) {
    Words words = discourse.words(nominal.sentence());
    ImmutableList<Reference> names =
        discourse.namesWithin(nominal.sentence(), nominal.from(), nominal.to());
    ImmutableList<Draft> found = byNamesInside(nominal, words, names);
    if (found.isEmpty()) {
      found = byApposition(nominal, words);
    }
    if (found.isEmpty()) {
      Draft officer = officers.of(nominal, words, names);
      found = officer == null ? ImmutableList.of() : ImmutableList.of(officer);
      found.forEach(each -> Persons.noteGender(lexicon, each, Atoms.of(each.label()).get(0)));
    }
    if (nominal.determiner() == FoundNominal.Determiner.ONE_OF_TWO) {
      return sets.of(nominal, kind(nominal));
    }
    if (found.isEmpty() && nominal.determiner() == FoundNominal.Determiner.COUNTED) {
      found = sets.of(nominal, kind(nominal));
    }
    if (found.isEmpty() && nominal.isDefinite() && !nominal.plural()) {
      Draft antecedent = antecedents.of(nominal);
      found = antecedent == null ? ImmutableList.of() : ImmutableList.of(antecedent);
    }
    if (found.isEmpty() && nominal.determiner() == FoundNominal.Determiner.POSSESSIVE) {
      found = homeland(nominal, words);
    }
    if (found.isEmpty() && nominal.determiner() == FoundNominal.Determiner.POSSESSIVE) {
      found = ownLand(nominal, words);
    }
    if (found.isEmpty()) {
      found = describe(nominal, words, names);
    }
    if (found.size() == 1 && !nominal.plural()) {
      Draft described = found.get(0);
      described.isDescribedBy(nominal.noun());
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

  private static boolean isDirect(Words words, FoundNominal nominal, Reference name) {
    int head = words.head(name.head());
    if (head != DependencyTree.NONE && words.isRelation(name.head(), "conj")) {
      head = words.head(head);
    }
    return head == nominal.head();
  }

  /** "the Danish government", "Danish soil", "the Crimean peninsula", "the city of Homs". */
  private boolean isNamedBy(FoundNominal nominal, Words words, Reference name, Draft draft) {
    if (lexicon.has(WordList.RELATIONS, nominal.noun())) {
      return false;
    }
    if (draft.type() == EntityType.STATE && isForTheState(nominal, words, name)) {
      return true;
    }
    boolean apposed = name.from() > nominal.head() && words.preposition(name.head()).equals("of");
    boolean before = name.from() < nominal.head() && nominal.isDefinite();
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

  private boolean isForTheState(FoundNominal nominal, Words words, Reference name) {
    boolean plainest = nominal.head() - nominal.core() <= name.to() - name.from() + 1;
    return plainest
        && (lexicon.has(WordList.LANDS, nominal.noun())
            || (lexicon.has(WordList.GOVERNMENTS, nominal.noun())
                && !words.lower(nominal.head()).equals("authority")));
  }

  /** "Ann Lee, the spokeswoman", "the spokeswoman, Ann Lee". */
  private ImmutableList<Draft> byApposition(FoundNominal nominal, Words words) {
    if (nominal.plural()) {
      return listed(nominal, words);
    }
    Reference other = null;
    int head = words.head(nominal.head());
    if (head != DependencyTree.NONE && words.isRelation(nominal.head(), "appos")) {
      other = discourse.references().nameAt(nominal.sentence(), head);
    }
    int apposition = words.child(nominal.head(), "appos");
    if (other == null && apposition != DependencyTree.NONE) {
      other = discourse.references().nameAt(nominal.sentence(), apposition);
    }
    if (other == null) {
      other = nextTo(nominal);
    }
    return other != null
            && other.drafts().size() == 1
            && Fit.types(nominal.type(), other.drafts().get(0).type())
        ? other.drafts()
        : ImmutableList.of();
  }

  /** "the mediators, Chad and Libya, …": all who are named behind the comma. */
  private ImmutableList<Draft> listed(FoundNominal nominal, Words words) {
    int first = words.child(nominal.head(), "appos");
    if (first == DependencyTree.NONE
        || nominal.determiner() == FoundNominal.Determiner.INDEFINITE
        || nominal.determiner() == FoundNominal.Determiner.BARE
        || !words.preposition(first).isEmpty()
        || !words.form(nominal.to()).equals(",")) {
      return ImmutableList.of();
    }
    ImmutableSet.Builder<Draft> all = ImmutableSet.builder();
    for (int token = first; token < words.size(); token++) {
      boolean item =
          token == first || (words.isRelation(token, "conj") && words.head(token) == first);
      if (item) {
        Reference name = discourse.references().nameAt(nominal.sentence(), token);
        if (name == null || !name.drafts().stream().allMatch(draft -> canBe(nominal, draft))) {
          return ImmutableList.of();
        }
        all.addAll(name.drafts());
      }
    }
    ImmutableList<Draft> drafts = all.build().asList();
    boolean as = nominal.count() == 0 || nominal.count() == drafts.size();
    return as && drafts.size() > 1 ? drafts : ImmutableList.of();
  }

  /** Whether one of many can be somebody: states mediate, and are allies, parties and rivals. */
  private boolean canBe(FoundNominal nominal, Draft draft) {
    boolean role =
        lexicon.has(WordList.GO_BETWEENS, nominal.noun())
            || lexicon.has(WordList.RELATIONS, nominal.noun())
            || lexicon.has(WordList.SIDES, nominal.noun());
    EntityType single = lexicon.type(SortedWords.NOUNS, nominal.noun());
    return Fit.types(single == null ? EntityType.PERSON : single, draft.type())
        || (role && Fit.types(EntityType.ACTOR, draft.type()));
  }

  /** "the militant group Hamas": a name directly behind the noun. */
  private @Nullable Reference nextTo(FoundNominal nominal) {
    for (Reference name : discourse.references().of(nominal.sentence())) {
      if (name.from() == nominal.head() + 1 && name.mention().kind() == Mention.Kind.NAME) {
        return name;
      }
    }
    return null;
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
      return draft -> draft.type() != EntityType.STATE && draft.type().isTerritory();
    }
    if (nominal.noun().equals("republic")) {
      return draft -> draft.type() == EntityType.STATE || draft.type() == EntityType.TERRITORY;
    }
    EntityType kind = single == null ? EntityType.PERSON : single;
    return draft -> Fit.types(kind, draft.type());
  }

  /** "his country": the side of the person who was just resolved. */
  private ImmutableList<Draft> homeland(FoundNominal nominal, Words words) {
    int owner = words.child(nominal.head(), "nmod:poss");
    Reference reference =
        owner == DependencyTree.NONE || nominal.type() != EntityType.STATE
            ? null
            : discourse.references().withHead(nominal.sentence(), owner);
    Draft side = reference == null ? null : reference.drafts().get(0).side();
    return side != null && side.type() == EntityType.STATE
        ? ImmutableList.of(side)
        : ImmutableList.of();
  }

  /** "regards it as part of its own territory": a state's land is the state. */
  private ImmutableList<Draft> ownLand(FoundNominal nominal, Words words) {
    int owner = words.child(nominal.head(), "nmod:poss");
    Reference reference =
        owner == DependencyTree.NONE || nominal.plural()
            ? null
            : discourse.references().withHead(nominal.sentence(), owner);
    boolean whole =
        lexicon.has(WordList.LANDS, nominal.noun())
            && IntStream.range(owner + 1, nominal.head())
                .allMatch(token -> lexicon.has(WordList.OWN_ADJECTIVES, words.lower(token)));
    return reference != null
            && whole
            && reference.drafts().stream().allMatch(draft -> draft.type() == EntityType.STATE)
        ? reference.drafts()
        : ImmutableList.of();
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

  private Draft described(FoundNominal nominal, String text, @Nullable Reference side) {
    String key = nominal.type() + " " + Ascii.toLowerCase(text);
    boolean isNew =
        nominal.determiner() == FoundNominal.Determiner.INDEFINITE
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
