package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Finds whom a treaty calls its parties: "Chad and Libya, hereinafter 'the Parties', …", or, where
 * it does not say so, those between whom it is by its title. From there on "the Parties", "both
 * Parties" and "neither Party" are these, as long as it writes them with a capital.
 */
final class DefinedParties {
  /** So many tokens may stand between the word that defines and the noun: quotes and an article. */
  private static final int FARTHEST = 5;

  /** The title and the words that open a treaty. */
  private static final int OPENING_SENTENCES = 3;

  private final LinkingLexicon lexicon;
  private final Discourse discourse;
  private ImmutableList<Draft> parties = ImmutableList.of();

  DefinedParties(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** The reference to the parties that a token is the noun of; null if it is none. */
  @Nullable Reference at(Words words, int token) {
    if (token == 0
        || !words.isNoun(token)
        || !words.isCapital(token)
        || !lexicon.has(WordList.CONTRACTORS, words.lower(token))) {
      return null;
    }
    int defining = defining(words, token);
    if (defining > 0) {
      parties = before(words, defining);
    }
    if (!isAllOrEither(words, token)) {
      return null;
    }
    if (parties.isEmpty()) {
      parties = byTitle(words.index());
    }
    if (parties.size() < 2) {
      return null;
    }
    int from = token - 1;
    Mention mention =
        new Mention(words.span(from, token + 1), Mention.Kind.NOMINAL, words.index(), token);
    return new Reference(mention, from, token + 1, parties);
  }

  /** "the Parties", "either Party"; "the Party concerned" is one of them. */
  private boolean isAllOrEither(Words words, int token) {
    String word = words.lower(token - 1);
    return word.equals("the")
        ? words.lower(token).endsWith("s")
        : lexicon.has(WordList.WHOLES, word) || lexicon.has(WordList.ONE_OF_TWO, word);
  }

  /**
   * Those who are meant by "each side" or "both sides" in a treaty or below it; empty where nobody
   * was called a party so far, or others than two.
   */
  ImmutableList<Draft> sides(FoundNominal nominal) {
    return parties.size() == 2 && nominal.count() == 2 && isContractor(nominal)
        ? parties
        : ImmutableList.of();
  }

  private boolean isContractor(FoundNominal nominal) {
    return lexicon.has(
        WordList.CONTRACTORS, discourse.words(nominal.sentence()).lower(nominal.head()));
  }

  /** "Treaty between <i>Chad</i> and <i>Libya</i>", before a sentence. */
  private ImmutableList<Draft> byTitle(int sentence) {
    for (int at = 0; at < Math.min(sentence, OPENING_SENTENCES); at++) {
      Words words = discourse.words(at);
      for (int token = 0; token < words.size(); token++) {
        if (words.preposition(token).equals("between") && isOfTreaty(words, token)) {
          return joined(words, token);
        }
      }
    }
    return ImmutableList.of();
  }

  /** "<i>Treaty</i> of Peace between", "this <i>Agreement</i> is made between". */
  private boolean isOfTreaty(Words words, int token) {
    for (int at = words.head(token); at != DependencyTree.NONE; at = words.head(at)) {
      int subject = words.child(at, "nsubj");
      if (lexicon.has(WordList.TREATIES, words.lemma(at))
          || (subject != DependencyTree.NONE
              && subject < token
              && lexicon.has(WordList.TREATIES, words.lemma(subject)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The one between whom and the others: what is joined to it, or to the end of its phrase, where
   * parsers join it to whatever stands nearest ("the Government of <i>Chad</i> and the Front").
   */
  private ImmutableList<Draft> joined(Words words, int first) {
    ImmutableSet.Builder<Draft> all = ImmutableSet.builder();
    all.addAll(drafts(words, first));
    int at = first;
    while (at != DependencyTree.NONE && !words.hasChild(at, "conj")) {
      at = words.child(at, "nmod");
    }
    if (at == DependencyTree.NONE) {
      return ImmutableList.of();
    }
    for (int i = 0; i < words.children(at).length(); i++) {
      int other = words.children(at).get(i);
      if (words.isRelation(other, "conj")) {
        ImmutableList<Draft> drafts = drafts(words, other);
        if (drafts.isEmpty()) {
          return ImmutableList.of();
        }
        all.addAll(drafts);
      }
    }
    return all.build().asList();
  }

  private ImmutableList<Draft> drafts(Words words, int head) {
    Reference reference = discourse.references().withHead(words.index(), head);
    if (reference == null) {
      reference = discourse.references().nameAt(words.index(), head);
    }
    return reference == null ? ImmutableList.of() : reference.drafts();
  }

  private int defining(Words words, int noun) {
    for (int token = noun - 1; token > 0 && token >= noun - FARTHEST; token--) {
      if (lexicon.has(WordList.DEFINING, words.lower(token))) {
        return token;
      }
    }
    return -1;
  }

  /** All who are spoken of before a token, but within nobody else's phrase. */
  private ImmutableList<Draft> before(Words words, int token) {
    List<Reference> all =
        discourse.references().of(words.index()).stream()
            .filter(reference -> reference.to() <= token)
            .toList();
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> isWithin(one, other)))
        .flatMap(reference -> reference.drafts().stream())
        .collect(ImmutableSet.toImmutableSet())
        .asList();
  }

  private static boolean isWithin(Reference one, Reference other) {
    return other.from() <= one.from()
        && one.to() <= other.to()
        && other.to() - other.from() > one.to() - one.from();
  }
}
