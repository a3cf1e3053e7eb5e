package org.parley.neural;

/**
 * What a parser has learnt: the vocabulary and the weights of the network. Immutable; one is enough
 * for all threads.
 */
public final class Model {
  private final Vocabulary vocabulary;
  private final Network network;

  /**
   * @throws IllegalArgumentException if vocabulary and network do not fit each other
   */
  Model(Vocabulary vocabulary, Network network) {
    int steps = 2 * (vocabulary.relations().size() - 1) + 1;
    if (network.features() != vocabulary.size()
        || network.positions() != Evaluator.FEATURES
        || network.outputs() != steps) {
      throw new IllegalArgumentException("vocabulary and network do not fit each other");
    }
    this.vocabulary = vocabulary;
    this.network = network;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Network network() {
    return network;
  }
}
