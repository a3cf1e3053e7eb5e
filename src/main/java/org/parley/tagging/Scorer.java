package org.parley.tagging;

import java.util.Arrays;

/** How likely each tag of a word is, as its neighbours and the two tags before it tell. */
final class Scorer {
  /** What is that much less likely than the likeliest, in powers of <i>e</i>, is left out. */
  private static final double NEGLIGIBLE = 30;

  /** A name of a company ends at most so many words later. */
  private static final int COMPANY = 3;

  private static final String NO_TAG = "NA";
  private static final int UNKNOWN = -2;

  private final TagModel model;
  private final WordFacts outside;

  /** The number of the tag of a word that is not there. */
  private final int noTag;

  private final int[] lastTag;
  private final int[] lastTwoTags;
  private final int isCompany;
  private final int isNoCompany;
  private final int notAtStart;
  private final int notWithin;
  private final int noUpperCaseAtStart;

  /** What neighbours and the word itself give, for the word in hand. */
  private final double[] known;

  private final double[] scores;
  private final int[] ofStart = new int[3];
  private boolean isRare;

  Scorer(TagModel model, WordFacts outside) {
    this.model = model;
    this.outside = outside;
    this.noTag = model.tags().size();
    this.lastTag = new int[noTag + 1];
    this.lastTwoTags = new int[(noTag + 1) * (noTag + 1)];
    Arrays.fill(lastTag, UNKNOWN);
    Arrays.fill(lastTwoTags, UNKNOWN);
    this.isCompany = model.value(Feature.IS_COMPANY.key(WordReader.YES));
    this.isNoCompany = model.value(Feature.IS_COMPANY.key(WordReader.NO));
    this.notAtStart = model.value(Feature.LOWER_CASED_AT_START.key(WordReader.NO));
    this.notWithin = model.value(Feature.LOWER_CASED_WITHIN.key(WordReader.NO));
    this.noUpperCaseAtStart = model.value(Feature.UPPER_CASE_AT_START.key(WordReader.NO));
    this.known = new double[noTag];
    this.scores = new double[noTag];
  }

  int noTag() {
    return noTag;
  }

  /** Turns to a word. */
  void turnTo(WordFacts[] sentence, int at) {
    WordFacts word = sentence[at];
    WordFacts previous = at == 0 ? outside : sentence[at - 1];
    WordFacts next = at == sentence.length - 1 ? outside : sentence[at + 1];
    Arrays.fill(known, 0);
    model.add(previous.asPrevious(), known);
    model.add(next.asNext(), known);
    isRare = word.isRare();
    if (isRare) {
      model.add(previous.previousShape(), known);
      model.add(next.nextShape(), known);
      model.add(previous.previousCluster(), known);
      model.add(next.nextCluster(), known);
      String clusters = previous.cluster() + '|' + word.cluster() + '|' + next.cluster();
      model.add(model.value(Feature.THREE_CLUSTERS.key(clusters)), known);
      model.add(isCompany(sentence, at) ? isCompany : isNoCompany, known);
      ofStart[0] = at == 0 ? word.lowerCasedAtStart() : notAtStart;
      ofStart[1] = at == 0 ? notWithin : word.lowerCasedWithin();
      ofStart[2] = at == 0 ? word.upperCaseAtStart() : noUpperCaseAtStart;
    }
    for (int tag = 0; tag < noTag; tag++) {
      known[tag] += word.sums().get(tag);
    }
  }

  private static boolean isCompany(WordFacts[] sentence, int at) {
    if (sentence[at].mayBeCompany()) {
      int end = Math.min(sentence.length, at + COMPANY + 1);
      for (int i = at; i < end; i++) {
        if (sentence[i].endsCompany()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The logarithm of how likely each tag is. The array is used again.
   *
   * @param lastButOne the tag of the last word but one, or none
   * @param last the tag of the last word, or none
   */
  double[] scores(int lastButOne, int last) {
    Arrays.fill(scores, 0);
    model.add(lastTwoTags(lastButOne, last), scores);
    model.add(lastTag(last), scores);
    if (isRare) {
      for (int value : ofStart) {
        model.add(value, scores);
      }
    }
    int likeliest = 0;
    for (int tag = 0; tag < noTag; tag++) {
      scores[tag] += known[tag];
      if (scores[tag] > scores[likeliest]) {
        likeliest = tag;
      }
    }
    double most = scores[likeliest];
    double others = 0;
    for (int tag = 0; tag < noTag; tag++) {
      if (tag != likeliest && scores[tag] > most - NEGLIGIBLE) {
        others += Math.exp(scores[tag] - most);
      }
    }
    double all = others == 0 ? most : most + Math.log(1 + others);
    for (int tag = 0; tag < noTag; tag++) {
      scores[tag] -= all;
    }
    return scores;
  }

  private int lastTag(int tag) {
    if (lastTag[tag] == UNKNOWN) {
      lastTag[tag] = model.value(Feature.LAST_TAG.key(name(tag)));
    }
    return lastTag[tag];
  }

  private int lastTwoTags(int one, int other) {
    int place = one * (noTag + 1) + other;
    if (lastTwoTags[place] == UNKNOWN) {
      lastTwoTags[place] = model.value(Feature.LAST_TWO_TAGS.key(name(one) + '!' + name(other)));
    }
    return lastTwoTags[place];
  }

  private String name(int tag) {
    return tag == noTag ? NO_TAG : model.tags().get(tag);
  }
}
