package org.parley.link;

import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/** Finds "the country" of which somebody's minister speaks: "Ann Lee's minister said that …". */
final class ServedCountry {
  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  ServedCountry(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /**
   * The state or territory of the person whose officer is the subject of a clause around a
   * description; null where there is none, or where nothing tells on whose side that person is.
   */
  @Nullable Draft of(FoundNominal nominal, Words words) {
    if (nominal.type() != EntityType.STATE
        || !lexicon.has(WordList.GENERIC_NOUNS, nominal.noun())) {
      return null;
    }
    for (int at = nominal.head(); at != DependencyTree.NONE; at = words.head(at)) {
      int subject = words.child(at, "nsubj");
      int person =
          subject != DependencyTree.NONE
                  && subject < nominal.from()
                  && lexicon.has(WordList.OFFICES, words.lemma(subject))
              ? words.child(subject, "nmod:poss")
              : DependencyTree.NONE;
      Reference served =
          person == DependencyTree.NONE
              ? null
              : discourse.references().withHead(words.index(), person);
      if (served != null
          && served.drafts().size() == 1
          && served.drafts().get(0).type() == EntityType.PERSON) {
        return served.drafts().get(0).side();
      }
    }
    return null;
  }
}
