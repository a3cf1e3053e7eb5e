package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/** Says what is meant by what somebody has: "his country", "her movement", "its own territory". */
final class Belongings {
  private final LinkingLexicon lexicon;
  private final References references;

  Belongings(LinkingLexicon lexicon, References references) {
    this.lexicon = lexicon;
    this.references = references;
  }

  /** Who is meant; empty where the owner tells nothing of it. */
  ImmutableList<Draft> of(FoundNominal nominal, Words words) {
    int owner = words.child(nominal.head(), "nmod:poss");
    Reference reference =
        owner == DependencyTree.NONE || nominal.plural() ? null : owner(words, owner);
    if (reference == null) {
      return ImmutableList.of();
    }
    ImmutableList<Draft> side = side(nominal, words, owner, reference);
    return side.isEmpty() ? ownLand(nominal, words, owner, reference) : side;
  }

  private @Nullable Reference owner(Words words, int owner) {
    if (!words.tag(owner).equals("WP$")) {
      return references.withHead(words.index(), owner);
    }
    // parsers often attach the clause to the first of several
    Reference beside = owner < 2 ? null : references.nameAt(words.index(), owner - 2);
    return beside != null && beside.drafts().get(0).type() == EntityType.PERSON
        ? beside
        : references.withHead(words.index(), described(words, owner));
  }

  /** "Ann Lee, <i>whose</i> country left": whom the clause describes. */
  private static int described(Words words, int owner) {
    int at = owner;
    while (at != DependencyTree.NONE && !words.isVerb(at) && !words.hasChild(at, "cop")) {
      at = words.head(at);
    }
    int described = at == DependencyTree.NONE ? DependencyTree.NONE : words.head(at);
    return described != DependencyTree.NONE && described < owner && words.isNoun(described)
        ? described
        : owner;
  }

  /**
   * "his country", "his government", "his movement": the side of the person who was just resolved.
   */
  private ImmutableList<Draft> side(
      FoundNominal nominal, Words words, int owner, Reference reference) {
    Draft side = reference.drafts().get(0).side();
    int next = words.tag(owner + 1).equals("POS") ? owner + 2 : owner + 1;
    boolean bare = next == nominal.head() || isOwn(words, next, nominal.head());
    return side != null && (nominal.type() == EntityType.STATE || bare) && fits(nominal, side)
        ? ImmutableList.of(side)
        : ImmutableList.of();
  }

  private boolean fits(FoundNominal nominal, Draft side) {
    if (side.type() == EntityType.STATE) {
      return nominal.type() == EntityType.STATE || nominal.noun().equals("government");
    }
    return nominal.type() != EntityType.PERSON
        && !nominal.type().isTerritory()
        && (lexicon.has(WordList.GENERIC_NOUNS, nominal.noun()) || Fit.byWord(nominal.noun(), side))
        && Fit.types(nominal.type(), side.type());
  }

  private boolean isOwn(Words words, int from, int to) {
    return IntStream.range(from, to)
        .allMatch(token -> lexicon.has(WordList.OWN_ADJECTIVES, words.lower(token)));
  }

  /** "regards it as part of its own territory": a state's land is the state. */
  private ImmutableList<Draft> ownLand(
      FoundNominal nominal, Words words, int owner, Reference reference) {
    return lexicon.has(WordList.LANDS, nominal.noun())
            && isOwn(words, owner + 1, nominal.head())
            && reference.drafts().stream().allMatch(draft -> draft.type() == EntityType.STATE)
        ? reference.drafts()
        : ImmutableList.of();
  }
}
