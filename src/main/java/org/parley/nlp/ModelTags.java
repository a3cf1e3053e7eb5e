package org.parley.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.parley.tagging.TagModel;
import org.parley.tagging.Tagger;

/** The model of CoreNLP's tagger, evaluated by ourselves. */
final class ModelTags implements TagFinder {
  private final Tagger tagger;

  ModelTags(TagModel model) {
    this.tagger = new Tagger(model, CoreNlpSpelling.INSTANCE);
  }

  @Override
  public void tag(List<CoreLabel> sentence) {
    List<String> tags = tagger.tag(sentence.stream().map(CoreLabel::word).toList());
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).setTag(tags.get(i));
    }
  }
}
