package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.parley.text.DependencyTree;

/**
 * Finds the state or body whose own statement a document is: one that opens with what the body
 * condemns, welcomes or is concerned about, and goes on with "we condemn", "we call on".
 *
 * <p>Editorials and columns take positions too: none of them opens with another's position and yet
 * has neither an author nor an "I", nor asks anything of the body.
 */
final class OwnVoice {
  /** A headline, a line that says what it is, the place and the date, and the first paragraph. */
  private static final int OPENING = 4;

  private static final int LONGEST_LABEL = 8;
  private static final ImmutableSet<String> NOW = ImmutableSet.of("VBZ", "VBP");

  private final LinkingLexicon lexicon;
  private final Discourse discourse;
  private final BiPredicate<Integer, Integer> quoted;

  /**
   * @param quoted whether somebody else says the token of a sentence
   */
  OwnVoice(LinkingLexicon lexicon, Discourse discourse, BiPredicate<Integer, Integer> quoted) {
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.quoted = quoted;
  }

  /** Who speaks in the whole document; empty where that is nobody but its author. */
  ImmutableList<Draft> body() {
    ImmutableList<Draft> body = ImmutableList.of();
    for (int sentence = 0; sentence < discourse.size() && body.isEmpty(); sentence++) {
      if (discourse.paragraph(sentence) - discourse.paragraph(0) < OPENING) {
        body = opening(discourse.words(sentence));
      }
    }
    return !body.isEmpty() && speaks(body) ? body : ImmutableList.of();
  }

  /** "<i>Chad</i> condemns the raid", "<i>Chad and Libya</i> are deeply concerned". */
  private ImmutableList<Draft> opening(Words words) {
    int root = root(words);
    int subject = root == DependencyTree.NONE ? root : words.child(root, "nsubj");
    if (subject == DependencyTree.NONE
        || !words.relation(subject).equals("nsubj")
        || !isPosition(words, root)
        || quoted.test(words.index(), subject)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Draft> found = ImmutableList.builder();
    for (int head = 0; head < words.size(); head++) {
      if (head == subject || (words.head(head) == subject && words.isRelation(head, "conj"))) {
        Reference reference = discourse.references().withHead(words.index(), head);
        if (reference == null || !reference.drafts().stream().allMatch(OwnVoice::isBody)) {
          return ImmutableList.of();
        }
        found.addAll(reference.drafts());
      }
    }
    return found.build();
  }

  private static boolean isBody(Draft draft) {
    return switch (draft.type()) {
      case STATE, ORGANIZATION, ALLIANCE -> true;
      case ACTOR, PERSON, ARMED_FORCE, PUBLISHER, GROUP, TERRITORY, REGION, CITY -> false;
    };
  }

  private static int root(Words words) {
    return IntStream.range(0, words.size())
        .filter(token -> words.head(token) == DependencyTree.NONE)
        .findFirst()
        .orElse(DependencyTree.NONE);
  }

  /** "condemns", "are deeply concerned": now, and not what it has done. */
  private boolean isPosition(Words words, int predicate) {
    if (lexicon.has(WordList.POSITION_VERBS, words.lemma(predicate))) {
      return NOW.contains(words.tag(predicate));
    }
    return lexicon.has(WordList.POSITION_ADJECTIVES, words.lower(predicate))
        && words.children(predicate).stream()
            .anyMatch(child -> words.lemma(child).equals("be") && NOW.contains(words.tag(child)));
  }

  private boolean speaks(ImmutableList<Draft> body) {
    boolean taken = false;
    for (int sentence = 0; sentence < discourse.size(); sentence++) {
      Words words = discourse.words(sentence);
      if (isLabel(words)) {
        return false;
      }
      for (int token = 0; token < words.size(); token++) {
        Pronoun pronoun = lexicon.pronoun(words.lower(token));
        if ((pronoun != Pronoun.I && pronoun != Pronoun.WE)
            || !words.isUpos(token, "PRON")
            || quoted.test(sentence, token)) {
          continue;
        }
        if (pronoun == Pronoun.I) {
          return false;
        }
        int verb = words.head(token);
        if (words.isRelation(token, "nsubj")
            && verb != DependencyTree.NONE
            && isPosition(words, verb)) {
          if (isAboutOneOf(body, words, verb)) {
            return false;
          }
          taken = true;
        }
      }
    }
    return taken;
  }

  /** "We urge <i>Chad</i> to leave", "we call on it": nobody urges himself. */
  private boolean isAboutOneOf(ImmutableList<Draft> body, Words words, int verb) {
    return discourse.references().of(words.index()).stream()
        .filter(reference -> words.head(reference.head()) == verb)
        .anyMatch(reference -> reference.drafts().stream().anyMatch(body::contains));
  }

  /** "By Ann Lee", "Opinion": whose text it is, or that it is somebody's. */
  private boolean isLabel(Words words) {
    if (words.size() > LONGEST_LABEL) {
      return false;
    }
    boolean byline = words.lower(0).equals("by") && words.size() > 2 && words.isProper(1);
    return byline
        || IntStream.range(0, words.size())
            .anyMatch(token -> lexicon.has(WordList.OPINION_LABELS, words.lower(token)));
  }
}
