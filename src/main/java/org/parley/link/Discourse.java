package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.text.DependencyTree;

/** What has been referred to before a place in the text, and how much it stands out there. */
final class Discourse {
  private final List<Words> sentences;
  private final References references;
  private final int[] paragraphs;

  /**
   * @param paragraphs the number of the paragraph of each sentence
   */
  Discourse(List<Words> sentences, References references, int[] paragraphs) {
    this.sentences = sentences;
    this.references = references;
    this.paragraphs = paragraphs.clone();
  }

  int size() {
    return sentences.size();
  }

  Words words(int sentence) {
    return sentences.get(sentence);
  }

  References references() {
    return references;
  }

  /** The states that the document names, as far as it has been read. */
  ImmutableSet<Draft> namedStates() {
    return IntStream.range(0, sentences.size())
        .mapToObj(references::of)
        .flatMap(List::stream)
        .flatMap(reference -> reference.drafts().stream())
        .filter(draft -> draft.type() == EntityType.STATE)
        .collect(ImmutableSet.toImmutableSet());
  }

  boolean isSameParagraph(int one, int other) {
    return paragraphs[one] == paragraphs[other];
  }

  int paragraph(int sentence) {
    return paragraphs[sentence];
  }

  /** The references before a token, the nearest first, at most so many sentences back. */
  List<Reference> before(int sentence, int token, int sentencesBack) {
    List<Reference> found = new ArrayList<>();
    for (int s = sentence; s >= Math.max(0, sentence - sentencesBack); s--) {
      List<Reference> inSentence = new ArrayList<>();
      for (Reference reference : references.of(s)) {
        if (reference.isBefore(sentence, token)) {
          inSentence.add(reference);
        }
      }
      Collections.reverse(inSentence);
      found.addAll(inSentence);
    }
    return found;
  }

  /** The verb, or the word in its place, whose argument a noun phrase is; or none. */
  static int governor(Words words, int head) {
    int at = words.head(head);
    while (at != DependencyTree.NONE && !words.isVerb(at) && !words.hasChild(at, "cop")) {
      at = words.head(at);
    }
    return at;
  }

  /** How much the place of a reference in its clause makes it stand out: 3 a subject, 0 least. */
  double prominence(Reference reference) {
    return prominence(words(reference.sentence()), reference.head());
  }

  static double prominence(Words words, int head) {
    int at = head;
    for (int i = 0; i < 3 && (words.isRelation(at, "conj") || words.isRelation(at, "appos")); i++) {
      at = words.head(at);
    }
    if (words.isRelation(at, "nsubj") || isSubjectByPlace(words, at)) {
      return 3;
    }
    if (words.isRelation(at, "obj") || words.isRelation(at, "iobj")) {
      return 1.5;
    }
    return words.relation(at).equals("nmod:poss") ? 1 : .5;
  }

  /**
   * "<i>Chad</i> demands a vote": the first word of a sentence whose verb was taken for a noun in
   * the plural, in front of a phrase that nothing else joins to it.
   */
  static boolean isSubjectByPlace(Words words, int head) {
    int verb = head + 1;
    return head == 0
        && verb + 1 < words.size()
        && words.head(head) == verb
        && words.head(verb) == DependencyTree.NONE
        && words.tag(verb).equals("NNS")
        && words.isUpos(verb + 1, "DET")
        && (words.isRelation(head, "compound") || words.isRelation(head, "amod"));
  }

  /** Whether two noun phrases of one sentence are arguments of the same verb. */
  static boolean areCoarguments(Words words, int one, int other) {
    int governor = governor(words, one);
    return governor != DependencyTree.NONE
        && governor == governor(words, other)
        && words.head(one) == governor
        && words.head(other) == governor;
  }

  /** The names among the references that lie within these tokens. */
  ImmutableList<Reference> namesWithin(int sentence, int from, int to) {
    return references.of(sentence).stream()
        .filter(r -> r.mention().kind() == Mention.Kind.NAME && from <= r.from() && r.to() <= to)
        .collect(ImmutableList.toImmutableList());
  }
}
