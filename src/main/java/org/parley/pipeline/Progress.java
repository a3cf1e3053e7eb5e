package org.parley.pipeline;

import org.parley.diagnostic.Problem;

/** Is told how a build goes. Called by one thread. */
public interface Progress {
  /** The language models are about to be loaded, which takes some seconds. */
  void loadingModels();

  /** A document has been read and its graph is valid; it is not in the store yet. */
  void interpreted(String name);

  /** A document is as it was, and nothing had to be done. */
  void unchanged(String name);

  /** So many documents are in the store for good. */
  void loaded(int documents);

  /** A document stays out. */
  void failed(Problem problem);
}
