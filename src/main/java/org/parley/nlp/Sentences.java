package org.parley.nlp;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;

/** Splits paragraphs into sentences and tokens, as CoreNLP does. For one thread. */
final class Sentences {
  private final TokenizerAnnotator tokenizer = new TokenizerAnnotator(properties());

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
    return properties;
  }

  /** The tokens of each sentence, with their numbers from 1 and their places in the paragraph. */
  ImmutableList<List<CoreLabel>> of(String paragraph) {
    Annotation annotation = new Annotation(paragraph);
    tokenizer.annotate(annotation);
    ImmutableList.Builder<List<CoreLabel>> sentences = ImmutableList.builder();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(sentence.get(CoreAnnotations.TokensAnnotation.class));
    }
    return sentences.build();
  }
}
