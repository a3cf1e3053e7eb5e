package org.parley.nlp;

import edu.stanford.nlp.process.Morphology;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Lemmas as CoreNLP finds them, but independent of the default locale: it lower-cases by that, so
 * that in Turkish "If" would become "ıf". For one thread.
 */
final class Lemmas {
  private static final int KEPT = 1 << 13;

  private record Form(String word, String tag) {}

  private final Morphology morphology = new Morphology();
  private final Map<Form, String> kept =
      new LinkedHashMap<>(KEPT, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Form, String> eldest) {
          return size() > KEPT;
        }
      };

  /** The lemma of a word with its tag of the Penn Treebank. */
  String of(String word, String tag) {
    String form = tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
    return kept.computeIfAbsent(new Form(form, tag), this::find);
  }

  private String find(Form form) {
    return morphology.lemma(form.word(), form.tag());
  }
}
