package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a treaty calls its parties: "Chad and Libya, hereinafter 'the Parties', …". From there
 * on "the Parties", "both Parties" and "neither Party" are these, as long as it writes them with a
 * capital.
 */
final class DefinedParties {
  /** So many tokens may stand between the word that defines and the noun: quotes and an article. */
  private static final int FARTHEST = 5;

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
    if (parties.size() < 2 || !isAllOrEither(words, token)) {
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
