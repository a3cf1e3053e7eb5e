package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Claim;
import org.parley.extract.Findings;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * Who is speaking at a place in the text, and to whom.
 *
 * <p>Within quotation marks it is the speaker of the innermost claim that quotes; an answer in an
 * interview needs none. Nor does a press statement: after "The minister said:" the paragraphs that
 * follow are the minister's, as far as "I" and "we" tell. Anywhere else these words are those of
 * the body whose statement the document is ({@link OwnVoice}), or of whoever publishes it.
 */
final class Speech {
  private final Findings findings;
  private final Discourse discourse;
  private final LinkingLexicon lexicon;
  private final @Nullable String publisher;
  private @Nullable ImmutableList<Draft> author;

  /**
   * @param publisher who publishes the document; null if that is not known
   */
  Speech(
      Findings findings, Discourse discourse, LinkingLexicon lexicon, @Nullable String publisher) {
    this.findings = findings;
    this.discourse = discourse;
    this.lexicon = lexicon;
    this.publisher = publisher;
  }

  /** Who speaks the words of a token as quoted; empty where that is nobody known. */
  ImmutableList<Draft> speakersAt(int sentence, int token) {
    Claim claim = quoting(sentence, token);
    return claim == null ? ImmutableList.of() : drafts(claim.speaker());
  }

  /** The noun for the one who speaks the words of a token, where that is told later; or null. */
  @Nullable String laterSpeaker(int sentence, int token) {
    Claim claim = quoting(sentence, token);
    Phrase speaker = claim == null ? null : claim.speaker();
    if (speaker == null || !drafts(speaker).isEmpty()) {
      return null;
    }
    Words words = discourse.words(speaker.sentence());
    return words.isNoun(speaker.head()) ? words.lemma(speaker.head()) : null;
  }

  /** Whether a token is quoted, by whomever. */
  boolean isQuoted(int sentence, int token) {
    return quoting(sentence, token) != null;
  }

  /** Whom "I" or "we" at a token means. */
  ImmutableList<Draft> firstPerson(int sentence, int token) {
    Claim claim = quoting(sentence, token);
    if (claim != null) {
      return drafts(claim.speaker());
    }
    ImmutableList<Draft> speaker = ofStatement(sentence);
    return speaker.isEmpty() ? author() : speaker;
  }

  private ImmutableList<Draft> author() {
    ImmutableList<Draft> known = author;
    if (known == null) {
      known = new OwnVoice(lexicon, discourse, this::isAnothers).body();
      if (known.isEmpty()) {
        known =
            ImmutableList.of(
                publisher == null
                    ? Draft.described(EntityType.ACTOR, "we", false)
                    : Draft.named(EntityType.PUBLISHER, publisher));
      }
      author = known;
    }
    return known;
  }

  /** Whether somebody who is named says the token, with quotation marks or behind "he said:". */
  private boolean isAnothers(int sentence, int token) {
    return isQuoted(sentence, token) || !ofStatement(sentence).isEmpty();
  }

  /** Whom "you" at a token means. */
  ImmutableList<Draft> secondPerson(int sentence, int token) {
    Claim claim = quoting(sentence, token);
    return claim == null ? ImmutableList.of() : drafts(claim.addressee());
  }

  private @Nullable Claim quoting(int sentence, int token) {
    Span word = discourse.words(sentence).span(token, token + 1);
    Claim innermost = null;
    int shortest = Integer.MAX_VALUE;
    for (Claim claim : findings.claims()) {
      for (Span quote : claim.quotes()) {
        // "'We have not been told where he is,' she said": who is quoted is not who told them
        boolean within = claim.cue() != null && quote.contains(claim.cue());
        if (!within && quote.contains(word) && quote.length() <= shortest) {
          innermost = claim;
          shortest = quote.length();
        }
      }
    }
    return innermost == null ? turn(word) : innermost;
  }

  /** An answer in an interview, whose words are the speaker's own without any marks; or null. */
  private @Nullable Claim turn(Span word) {
    return findings.claims().stream()
        .filter(claim -> claim.isTurn() && claim.says(word))
        .findFirst()
        .orElse(null);
  }

  private ImmutableList<Draft> drafts(@Nullable Phrase phrase) {
    if (phrase == null) {
      return ImmutableList.of();
    }
    Reference reference = discourse.references().withHead(phrase.sentence(), phrase.head());
    if (reference == null) {
      reference = discourse.references().nameAt(phrase.sentence(), phrase.head());
    }
    if (reference == null) {
      Words words = discourse.words(phrase.sentence());
      reference = discourse.references().besideNoun(words, phrase.head());
    }
    return reference == null ? ImmutableList.of() : reference.drafts();
  }

  /** The one whom the nearest "X said:" before this paragraph names. */
  private ImmutableList<Draft> ofStatement(int sentence) {
    for (int before = sentence - 1; before >= 0; before--) {
      Words words = discourse.words(before);
      if (discourse.isSameParagraph(before, sentence)
          || !words.form(words.size() - 1).equals(":")) {
        continue;
      }
      int speaker = subjectOfSpeech(words);
      Reference reference =
          speaker == DependencyTree.NONE ? null : discourse.references().withHead(before, speaker);
      return reference == null ? ImmutableList.of() : reference.drafts();
    }
    return ImmutableList.of();
  }

  private int subjectOfSpeech(Words words) {
    List<Integer> verbs =
        java.util.stream.IntStream.range(0, words.size())
            .filter(token -> words.isVerb(token))
            .filter(token -> lexicon.has(WordList.SPEECH_VERBS, words.lemma(token)))
            .boxed()
            .toList();
    return verbs.isEmpty()
        ? DependencyTree.NONE
        : words.child(verbs.get(verbs.size() - 1), "nsubj");
  }
}
