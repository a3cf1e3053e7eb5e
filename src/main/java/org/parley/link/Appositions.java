package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/** Finds who is named directly beside a description, and is meant by both. */
final class Appositions {
  /** "The envoy to Chad, Ann Lee": Chad is not Ann Lee. */
  private static final ImmutableSet<String> TO = ImmutableSet.of("for", "on", "to");

  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  Appositions(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /**
   * Who is named beside a description; empty where nobody is.
   *
   * <p>"Ann Lee, the spokeswoman", "the spokeswoman, Ann Lee".
   */
  ImmutableList<Draft> of(FoundNominal nominal, Words words) {
    if (nominal.plural()) {
      return listed(nominal, words);
    }
    Reference other = null;
    int head = words.head(nominal.head());
    if (head != DependencyTree.NONE && words.isRelation(nominal.head(), "appos")) {
      other = discourse.references().nameAt(nominal.sentence(), head);
    }
    int apposition = apposition(nominal, words);
    if (other == null && apposition != DependencyTree.NONE) {
      other = discourse.references().nameAt(nominal.sentence(), apposition);
    }
    if (other == null) {
      other = nextTo(nominal);
    }
    if (other == null) {
      other = behindBody(nominal, words);
    }
    if (other == null) {
      other = inBrackets(nominal, words);
    }
    if (other == null && isLoose(words, nominal.from() - 1)) {
      other = discourse.references().nameAt(nominal.sentence(), nominal.from() - 2);
    }
    return other != null && other.drafts().size() == 1 && canBe(nominal, other.drafts().get(0))
        ? other.drafts()
        : ImmutableList.of();
  }

  /**
   * The apposition of a description, or of its last noun: "the head of Chad's navy, <i>Ann
   * Lee</i>".
   */
  private int apposition(FoundNominal nominal, Words words) {
    if (isOfOffice(words, nominal.head())) {
      return DependencyTree.NONE;
    }
    int own = words.child(nominal.head(), "appos");
    int last = nominal.to() - 1;
    return own == DependencyTree.NONE && last != nominal.head() && isOfOffice(words, last)
        ? words.child(last, "appos")
        : own;
  }

  /** Whether a noun only tells of what somebody is the head: "the head of the <i>navy</i>". */
  private boolean isOfOffice(Words words, int noun) {
    return described(lexicon, words, noun) != noun;
  }

  /** What an apposition to a noun names: whose office the noun tells of, or what the noun means. */
  static int described(LinkingLexicon lexicon, Words words, int noun) {
    int office = words.head(noun);
    boolean only =
        office != DependencyTree.NONE
            && words.isRelation(noun, "nmod")
            && (words.isProper(noun)
                ? TO.contains(words.preposition(noun))
                : words.preposition(noun).equals("of"))
            && lexicon.has(WordList.OFFICES, words.lemma(office));
    return only ? office : noun;
  }

  /** "the mediators, Chad and Libya, …": all who are named behind the comma. */
  private ImmutableList<Draft> listed(FoundNominal nominal, Words words) {
    int first = first(nominal, words);
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
          token == first
              || (words.isRelation(token, "conj") && words.head(token) == words.head(first))
              || (words.isRelation(token, "conj") && words.head(token) == first);
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

  /**
   * The first of a list behind a comma. Parsers often take it for a list that the noun begins; it
   * is none where a comma ends it as well, and states are what the noun means.
   */
  private int first(FoundNominal nominal, Words words) {
    int apposed = words.child(nominal.head(), "appos");
    int listed = words.child(nominal.head(), "conj");
    if (apposed != DependencyTree.NONE || listed != nominal.to() + 1 || !isRole(nominal)) {
      return apposed;
    }
    int end = nominal.to();
    for (int token = listed; token < words.size(); token++) {
      if (words.isRelation(token, "conj") && words.head(token) == nominal.head()) {
        end = token + 1;
      }
    }
    return end < words.size() && words.form(end).equals(",") ? listed : DependencyTree.NONE;
  }

  private boolean isRole(FoundNominal nominal) {
    return lexicon.has(WordList.GO_BETWEENS, nominal.noun())
        || lexicon.has(WordList.RELATIONS, nominal.noun());
  }

  /** Whether somebody can be what the noun says: states mediate, and are allies and rivals. */
  private boolean canBe(FoundNominal nominal, Draft draft) {
    boolean role =
        isRole(nominal) || nominal.plural() && lexicon.has(WordList.SIDES, nominal.noun());
    EntityType single =
        nominal.plural() ? lexicon.type(SortedWords.NOUNS, nominal.noun()) : nominal.type();
    return Fit.types(single == null ? EntityType.PERSON : single, draft.type())
        || isPlaceToo(nominal, draft)
        || (role && Fit.types(EntityType.ACTOR, draft.type()));
  }

  /**
   * "Norvia, a state that few recognise", "Lima, the district that …": what the text itself calls
   * the place, whatever sort of place we took it for. Without a clause it can be the next of a
   * list.
   */
  private boolean isPlaceToo(FoundNominal nominal, Draft draft) {
    return !nominal.plural()
        && nominal.type().isTerritory()
        && draft.type().isTerritory()
        && draft.type() != EntityType.STATE
        && discourse.words(nominal.sentence()).hasChild(nominal.head(), "acl");
  }

  /**
   * The noun of "Lima, <i>the quarter</i> that …", which parsers take for a measure of time or way;
   * none where a token is no such comma.
   */
  static int loose(Words words, int comma) {
    int determiner = comma + 1;
    if (comma < 1
        || determiner >= words.size()
        || !words.form(comma).equals(",")
        || !words.isRelation(determiner, "det")) {
      return DependencyTree.NONE;
    }
    int noun = words.head(determiner);
    return words.relation(noun).equals("obl:npmod") && words.hasChild(noun, "acl")
        ? noun
        : DependencyTree.NONE;
  }

  private static boolean isLoose(Words words, int comma) {
    return loose(words, comma) != DependencyTree.NONE;
  }

  /**
   * "Chief of the General Staff <i>Ann Lee</i>": a name at the end of what somebody is the head of.
   * In "spokesman of Minister Ann Lee" and "friend of Ann Lee" it is another's.
   */
  private @Nullable Reference behindBody(FoundNominal nominal, Words words) {
    int of = nominal.head() + 1;
    if (nominal.determiner() != FoundNominal.Determiner.BARE
        || nominal.type() != EntityType.PERSON
        || nominal.plural()
        || !words.isCapital(nominal.head())
        || of >= nominal.to()
        || !words.lower(of).equals("of")) {
      return null;
    }
    Reference name = discourse.references().nameAt(nominal.sentence(), nominal.to() - 1);
    int first = words.lower(of + 1).equals("the") ? of + 2 : of + 1;
    return name != null
            && first < name.from()
            && name.drafts().get(0).type() == EntityType.PERSON
            && IntStream.range(first, name.from()).allMatch(words::isProper)
            && !new Titles(words, lexicon).endsBefore(name.from())
        ? name
        : null;
  }

  /** "The Minister of Trade (<i>Ms Lee</i>)": who has the office, not where or since when. */
  private @Nullable Reference inBrackets(FoundNominal nominal, Words words) {
    int open = nominal.to();
    if (nominal.type() != EntityType.PERSON
        || open + 2 >= words.size()
        || !Regex.matches(words.form(open), "\\(|\\[|-LRB-|-LSB-")) {
      return null;
    }
    int last = open + 1;
    while (last + 1 < words.size() && words.isProper(last)) {
      last++;
    }
    Reference name = discourse.references().nameAt(nominal.sentence(), last - 1);
    return name != null
            && name.to() == last
            && Regex.matches(words.form(last), "\\)|]|-RRB-|-RSB-")
            && name.drafts().get(0).type() == EntityType.PERSON
        ? name
        : null;
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
}
