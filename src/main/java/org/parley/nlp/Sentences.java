package org.parley.nlp;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Splits paragraphs into sentences and tokens, as CoreNLP does, but for straight quotation marks: a
 * mark that opens goes with what follows it ({@code He left. "We won."}), one that closes with what
 * stands before it. For one thread.
 */
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
    List<CoreLabel> sentence = new ArrayList<>();
    for (CoreMap found : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = found.get(CoreAnnotations.TokensAnnotation.class);
      if (!sentence.isEmpty() && closes(tokens, sentence.get(sentence.size() - 1))) {
        sentence.add(tokens.get(0));
        tokens = tokens.subList(1, tokens.size());
      }
      if (tokens.isEmpty()) {
        continue;
      }
      CoreLabel opening = takeOpening(sentence, tokens.get(0));
      if (!sentence.isEmpty()) {
        sentences.add(numbered(sentence));
      }
      sentence = new ArrayList<>();
      if (opening != null) {
        sentence.add(opening);
      }
      sentence.addAll(tokens);
    }
    if (!sentence.isEmpty()) {
      sentences.add(numbered(sentence));
    }
    return sentences.build();
  }

  /** Takes a mark from a sentence's end that stands right before the next word, behind a space. */
  private static @Nullable CoreLabel takeOpening(List<CoreLabel> sentence, CoreLabel next) {
    int last = sentence.size() - 1;
    if (last < 1 || !isMark(sentence.get(last))) {
      return null;
    }
    CoreLabel mark = sentence.get(last);
    boolean opens =
        mark.endPosition() == next.beginPosition()
            && sentence.get(last - 1).endPosition() < mark.beginPosition();
    return opens ? sentence.remove(last) : null;
  }

  /** Whether the first token is a mark, with nothing before it and a space or nothing behind it. */
  private static boolean closes(List<CoreLabel> tokens, CoreLabel before) {
    CoreLabel mark = tokens.get(0);
    return isMark(mark)
        && before.endPosition() == mark.beginPosition()
        && (tokens.size() == 1 || tokens.get(1).beginPosition() > mark.endPosition());
  }

  private static boolean isMark(CoreLabel token) {
    return token.originalText().equals("\"");
  }

  private static List<CoreLabel> numbered(List<CoreLabel> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).setIndex(i + 1);
    }
    return sentence;
  }
}
