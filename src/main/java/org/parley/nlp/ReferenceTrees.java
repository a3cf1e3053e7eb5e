package org.parley.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/** CoreNLP's own parser. Threads may share it, but wait for each other at its cache. */
final class ReferenceTrees implements TreeFinder {
  private final DependencyParser parser =
      DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);

  @Override
  public void find(List<CoreLabel> shown, DraftTree draft) {
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, shown);
    for (TypedDependency dependency : parser.predict(sentence).typedDependencies()) {
      draft.set(
          dependency.dep().index() - 1, dependency.gov().index() - 1, dependency.reln().toString());
    }
  }
}
