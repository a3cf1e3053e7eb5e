package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Finds names in a sentence: those of the gazetteer, the longest first, and runs of capitalised
 * words.
 *
 * <p>A run that holds a known name and more is one name ("Jordan Valley Authority"), or several
 * that stand side by side ("Danish MP Ida Auken"), or nothing that we seek ("Vietnam War"); its
 * last word and its titles tell.
 */
final class NameFinder {
  private final NameIndex index;
  private final LinkingLexicon lexicon;

  NameFinder(NameIndex index, LinkingLexicon lexicon) {
    this.index = index;
    this.lexicon = lexicon;
  }

  /** The names of a sentence in text order; none overlaps another. */
  ImmutableList<FoundName> find(Words words) {
    return new Search(words).find();
  }

  private final class Search {
    private final Words words;
    private final Titles titles;
    private final List<FoundName> known;
    private final BitSet languages;
    private final LongerNames longer;
    private final NameSorts sorts;
    private final List<FoundName> found = new ArrayList<>();

    Search(Words words) {
      this.words = words;
      this.titles = new Titles(words, lexicon);
      KnownNames names = new KnownNames(index, lexicon, words);
      this.known = names.find();
      this.languages = names.languages();
      this.longer = new LongerNames(words, lexicon);
      this.sorts = new NameSorts(words, titles, lexicon);
    }

    ImmutableList<FoundName> find() {
      NameRuns runs = new NameRuns(words, lexicon, titles, known, languages);
      for (NameRuns.Run run : runs.find()) {
        split(run.from(), run.to());
      }
      found.sort(Comparator.comparingInt(FoundName::from));
      return ImmutableList.copyOf(found);
    }

    private void split(int from, int to) {
      List<FoundName> inside =
          known.stream().filter(name -> from <= name.from() && name.to() <= to).toList();
      if (inside.isEmpty()) {
        int person = titles.personBehindBody(from, to);
        if (from < person) {
          addUnknown(from, person);
        }
        addUnknown(person, to);
        return;
      }
      FoundName first = inside.get(0);
      FoundName last = inside.get(inside.size() - 1);
      if (first.from() == from && first.to() == to) {
        addKnown(first);
      } else if (from < first.from()
          && lexicon.sort(SortedWords.NAME_FIRSTS, words.lower(from)) != null) {
        addUnknown(from, to);
      } else if (isStateWithForm(from, to, last)) {
        add(from, to, last.readings(), null);
      } else if (longer.endOfPart(from, last) > from && last.to() == to) {
        addUnknown(from, longer.endOfPart(from, last));
        addKnown(last);
      } else if (hasOf(from, first.from()) || hasOf(from, last.from()) && first.from() == from) {
        addUnknown(from, to);
      } else if (last.to() < to
          && sorts.sortOfHead(from, to) != null
          && !(last.to() == to - 1 && isGovernment(to - 1) && !isRegion(last))) {
        addHeaded(from, to, first);
      } else if (isPersonWithPlaceName(from, to, inside)
          || isInsidePersonName(to, inside)
          || isPersonWithName(from, to, inside)
          || longer.isOne(from, to, inside)) {
        addUnknown(from, to);
      } else if (inside.size() == 1 && last.to() == to && isOneWithPrefix(from, last)) {
        addWithPrefix(from, last);
      } else if (inside.size() == 1 && first.isDerived() && isOneWithAdjective(from, to, first)) {
        int end = first.from() > from ? first.to() : to;
        addUnknown(from, end);
        addUnknown(end, to);
      } else {
        addSeparately(from, to, inside);
      }
    }

    /** "Hashemite Kingdom of Jordan": the state itself, with its form of government. */
    private boolean isStateWithForm(int from, int to, FoundName last) {
      return last.to() == to
          && hasOf(from, last.from())
          && "State".equals(sorts.sortOfHead(from, to))
          && last.readings().stream().allMatch(n -> n.entry().type() == EntityType.STATE);
    }

    private boolean hasOf(int from, int to) {
      for (int token = from; token < to; token++) {
        if (words.lower(token).equals("of") || words.lower(token).equals("for")) {
          return true;
        }
      }
      return false;
    }

    /** "Near Basra": a preposition that is capitalised at the beginning of a sentence. */
    private boolean isPreposition(int token) {
      return lexicon.has(WordList.PLACE_PREPOSITIONS, words.lower(token));
    }

    /** "Chad Smith", "Michael Jordan": a given name beside a word that also names a place. */
    private boolean isPersonWithPlaceName(int from, int to, List<FoundName> inside) {
      FoundName place = inside.get(0);
      return inside.size() == 1
          && place.length() == 1
          && !place.isDerived()
          && to - from <= 3
          && lexicon.isGivenName(words.form(from))
          && place.readings().stream().allMatch(name -> name.entry().type() != EntityType.PERSON)
          && !words.isAcronym(place.from());
    }

    /**
     * "Foreign Minister Therese Kayikwamba Wagner", "the minister, Therese Kayikwamba Wagner":
     * names more before one that others have.
     */
    private boolean isPersonWithName(int from, int to, List<FoundName> inside) {
      FoundName name = inside.get(0);
      boolean candidate =
          inside.size() == 1
              && name.length() == 1
              && name.to() == to
              && !name.isDerived()
              && !words.isAcronym(name.from())
              && (titles.endsBefore(from) || isBesidePerson(from, to));
      for (int token = from; candidate && token < name.from(); token++) {
        candidate = words.isProper(token) && !words.isAcronym(token) && !sorts.isCommonNoun(token);
      }
      return candidate && name.from() > from;
    }

    /** "The minister, X Y Z", "X Y Z, the minister". */
    private boolean isBesidePerson(int from, int to) {
      int head = words.headOf(from, to);
      int noun = words.isRelation(head, "appos") ? words.head(head) : words.child(head, "appos");
      return noun != DependencyTree.NONE
          && !words.isCapital(noun)
          && (lexicon.type(SortedWords.NOUNS, words.lemma(noun)) == EntityType.PERSON
              || lexicon.has(WordList.OFFICES, words.lemma(noun)));
    }

    /** "UN Security Council Resolution 242" still names the council; "Vietnam War" names nobody. */
    private void addHeaded(int from, int to, FoundName first) {
      if (!"none".equals(sorts.sortOfHead(from, to))) {
        addUnknown(from, to);
      } else if (first.readings().stream().allMatch(n -> !n.entry().type().isTerritory())) {
        addKnown(first);
      }
    }

    /** "Sajida Mubarak al-Rishawi": a surname that the gazetteer has, within a longer name. */
    private boolean isInsidePersonName(int to, List<FoundName> inside) {
      FoundName surname = inside.get(0);
      return inside.size() == 1
          && surname.length() == 1
          && surname.to() < to
          && isPerson(surname)
          && !words.isAcronym(surname.to());
    }

    /** "British Columbia", "Bloc Québécois"; not "American Ann Lee" nor "Danish FLSmidth". */
    private boolean isOneWithAdjective(int from, int to, FoundName adjective) {
      boolean first = adjective.from() == from;
      int other = adjective.from() == from ? adjective.to() : from;
      int end = adjective.from() == from ? to : adjective.from();
      for (int token = other; token < end; token++) {
        if (words.isAcronym(token) || lexicon.isGivenName(words.form(token)) || isJoint(token)) {
          return false;
        }
      }
      return !first || !sorts.isCommonNoun(end - 1);
    }

    private boolean isOneWithPrefix(int from, FoundName name) {
      if (name.isDerived() || words.isAcronym(from)) {
        return false;
      }
      if (isPerson(name)) {
        return !isForeignTo(from, name);
      }
      for (int token = from; token < name.from(); token++) {
        if (!lexicon.has(WordList.DIRECTIONS, words.lower(token))
            && !lexicon.has(WordList.NAME_PREFIXES, words.lower(token))) {
          return false;
        }
      }
      return true;
    }

    /** Whether the words before a person's known name are no part of a person's name. */
    private boolean isForeignTo(int from, FoundName name) {
      return name.length() > 1 && !lexicon.isGivenName(words.form(from));
    }

    private static boolean isRegion(FoundName name) {
      return name.readings().stream().allMatch(n -> n.entry().type() == EntityType.REGION);
    }

    private boolean isPerson(FoundName name) {
      return name.readings().stream().anyMatch(n -> n.entry().type() == EntityType.PERSON);
    }

    /**
     * "Eastern Ukraine" is no entry; "Vladimir V. Putin" is one, "Ivan Putin" is another person.
     */
    private void addWithPrefix(int from, FoundName name) {
      if (!isPerson(name)) {
        add(from, name.to(), ImmutableList.of(), EntityType.REGION);
        return;
      }
      ImmutableList<String> first = Atoms.of(words.form(from));
      ImmutableList<NameIndex.Name> same =
          name.readings().stream()
              .filter(reading -> Atoms.of(reading.entry().label()).get(0).equals(first.get(0)))
              .collect(ImmutableList.toImmutableList());
      add(from, name.to(), same, EntityType.PERSON);
    }

    private void addSeparately(int from, int to, List<FoundName> inside) {
      int next = from;
      for (FoundName name : inside) {
        if (next < name.from()) {
          addUnknown(next, name.from());
        }
        addKnown(name);
        next = name.to();
      }
      if (next < to) {
        addUnknown(next, to);
      }
    }

    /** "northern Syria" is a region of its own. */
    private void addKnown(FoundName name) {
      boolean part =
          name.from() > 0
              && !name.isDerived()
              && words.isRelation(name.from() - 1, "amod")
              && lexicon.has(WordList.DIRECTIONS, words.lower(name.from() - 1))
              && name.readings().stream()
                  .allMatch(
                      n -> n.entry().type().isTerritory() || n.kind() == NameIndex.Kind.METONYM);
      if (part) {
        add(name.from() - 1, name.to(), ImmutableList.of(), EntityType.REGION);
        found.add(found.remove(found.size() - 1).partOf(name));
      } else {
        add(name.from(), name.to(), name.readings(), null);
      }
    }

    private void addUnknown(int start, int end) {
      int from = start;
      int to = end;
      while (from < to && (isJoint(from) || isPreposition(from))) {
        from++;
      }
      while (from < to && isJoint(to - 1)) {
        to--;
      }
      if (from + 1 == to && isOneOfTwo(from)) {
        return;
      }
      String sort = from < to ? sorts.sortOf(from, to) : "none";
      if (start < from && isPreposition(start) && sort.isEmpty()) {
        add(from, to, ImmutableList.of(), EntityType.TERRITORY);
      } else if (from + 1 == to && isCapitalNoun(from)) {
        found.add(
            new FoundName(
                words.index(), from, to, from, ImmutableList.of(), null, false, true, null));
      } else if (!sort.equals("none")) {
        to = withPlaceNoun(from, to);
        add(from, to, ImmutableList.of(), sorts.typeOf(from, to, sort));
      }
    }

    /** "neither Party": no name stands behind these. */
    private boolean isOneOfTwo(int token) {
      return token > 0
          && lexicon.has(WordList.OF_TWO, words.lower(token - 1))
          && sorts.isCommonNoun(token);
    }

    /** "the Council" within a sentence. */
    private boolean isCapitalNoun(int token) {
      return token > 0
          && words.isProper(token)
          && !words.isAcronym(token)
          && !words.isPlural(token)
          && !titles.covers(token)
          && !titles.isSurname(token)
          && sorts.isCommonNoun(token);
    }

    private boolean isJoint(int token) {
      return !Character.isLetterOrDigit(words.form(token).codePointAt(0));
    }

    private void add(
        int from, int to, ImmutableList<NameIndex.Name> readings, @Nullable EntityType type) {
      found.add(
          new FoundName(
              words.index(),
              from,
              to,
              words.headOf(from, to),
              readings,
              type,
              titles.endsBefore(from),
              false,
              null));
    }

    /** "Anbar province": the noun belongs to the name of a place that is known by it only. */
    private int withPlaceNoun(int from, int to) {
      if (to < words.size()
          && !words.isCapital(to)
          && words.isNoun(to)
          && !words.isPlural(to)
          && words.isRelation(words.headOf(from, to), "compound")
          && words.head(words.headOf(from, to)) == to
          && lexicon.type(SortedWords.NOUNS, words.lower(to)) == EntityType.REGION) {
        return to + 1;
      }
      return to;
    }

    private boolean isGovernment(int token) {
      return lexicon.has(WordList.GOVERNMENTS, words.lower(token));
    }
  }
}
