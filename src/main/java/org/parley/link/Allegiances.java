package org.parley.link;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Notes whose an office or a body is: "the president of the M23", "the group's leader", "a
 * spokesman for the ministry", "the movement's armed wing".
 */
final class Allegiances {
  private static final ImmutableSet<String> OF = ImmutableSet.of("of", "for");

  private final LinkingLexicon lexicon;
  private final References references;

  Allegiances(LinkingLexicon lexicon, References references) {
    this.lexicon = lexicon;
    this.references = references;
  }

  /**
   * Notes it for the one whom a description means.
   *
   * @param names the names that depend directly on its head
   */
  void note(FoundNominal nominal, Words words, List<Reference> names, Draft described) {
    if (!serves(nominal, described)) {
      return;
    }
    if (names.size() == 1) {
      noteSide(described, names.get(0).drafts());
    }
    ImmutableIntArray children = words.children(nominal.head());
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      Reference owner =
          words.relation(child).equals("nmod:poss") || isOf(words, child)
              ? references.withHead(words.index(), child)
              : null;
      if (owner != null) {
        noteSide(described, owner.drafts());
      }
    }
  }

  /** Offices serve somebody, and so do bodies of which no more is known than whose they are. */
  private boolean serves(FoundNominal nominal, Draft described) {
    return switch (described.type()) {
      case PERSON -> lexicon.has(WordList.OFFICES, nominal.noun());
      case ORGANIZATION, ARMED_FORCE -> described.scope() == Entity.Scope.DOCUMENT;
      case STATE, ACTOR, ALLIANCE, PUBLISHER, GROUP, TERRITORY, REGION, CITY -> false;
    };
  }

  /**
   * Notes it for the office before a description: "the leader of <i>the group</i>".
   *
   * @param owner those whom the description means
   */
  void noteOffice(FoundNominal nominal, Words words, List<Draft> owner) {
    int office = words.head(nominal.head());
    Reference holder =
        office != DependencyTree.NONE
                && isOf(words, nominal.head())
                && lexicon.has(WordList.OFFICES, words.lemma(office))
            ? holder(words, office)
            : null;
    if (holder != null && holder.drafts().size() == 1) {
      noteSide(holder.drafts().get(0), owner);
    }
  }

  private @Nullable Reference holder(Words words, int office) {
    Reference holder = references.withHead(words.index(), office);
    return holder != null && holder.drafts().get(0).type() == EntityType.PERSON ? holder : null;
  }

  private static boolean isOf(Words words, int noun) {
    return words.isRelation(noun, "nmod") && OF.contains(words.preposition(noun));
  }

  /** Who serves a person is on that person's side, where it is known. */
  private static void noteSide(Draft servant, List<Draft> owners) {
    if (owners.size() == 1) {
      Draft owner = owners.get(0);
      Draft side = owner.type() == EntityType.PERSON ? owner.side() : owner;
      if (side != null) {
        servant.isOnSideOf(side);
      }
    }
  }
}
