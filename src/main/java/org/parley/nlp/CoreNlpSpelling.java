package org.parley.nlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import org.parley.tagging.Spelling;

/** Spellings and shapes as CoreNLP's tagger has them. */
public enum CoreNlpSpelling implements Spelling {
  INSTANCE;

  @Override
  public String american(String word) {
    return Americanize.americanize(word);
  }

  @Override
  public String shape(String word) {
    return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
  }

  @Override
  public String unicodeShape(String word) {
    return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4);
  }
}
