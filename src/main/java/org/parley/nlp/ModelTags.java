package org.parley.nlp;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.tagging.TagModel;
import org.parley.tagging.Tagger;
import org.parley.tagging.Tagging;

/** The model of CoreNLP's tagger, evaluated by ourselves. */
final class ModelTags implements TagFinder {
  private final Tagger tagger;

  ModelTags(TagModel model) {
    this.tagger = new Tagger(model, CoreNlpSpelling.INSTANCE);
  }

  @Override
  public void tag(List<CoreLabel> sentence) {
    List<String> tags = tagger.tag(words(sentence));
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).setTag(tags.get(i));
    }
  }

  @Override
  public @Nullable Alternative alternative(
      List<CoreLabel> sentence, int token, Collection<String> tags) {
    ImmutableSet<String> seen = tagsOf(sentence.get(token).word());
    List<String> wanted = tags.stream().filter(seen::contains).toList();
    if (wanted.isEmpty()) {
      return null;
    }
    List<String> words = words(sentence);
    Tagging likeliest = tagger.likeliest(words);
    Tagging found = tagger.likeliest(words, token, wanted);
    ImmutableMap.Builder<Integer, String> changes = ImmutableMap.builder();
    for (int i = 0; i < words.size(); i++) {
      if (!found.tags().get(i).equals(likeliest.tags().get(i))) {
        changes.put(i, found.tags().get(i));
      }
    }
    return new Alternative(changes.buildOrThrow(), likeliest.likelihood() - found.likelihood());
  }

  /** With the third person of a verb that was only seen in other forms: "<i>jails</i>". */
  private ImmutableSet<String> tagsOf(String word) {
    ImmutableSet<String> seen = tagger.tagsOf(word).collect(ImmutableSet.toImmutableSet());
    if (!seen.contains("NNS") || !word.endsWith("s")) {
      return seen;
    }
    String base = word.substring(0, word.length() - 1);
    if (isSeen(base, "VB") || isSeen(base + "ed", "VBN") || isSeen(base + "d", "VBN")) {
      return ImmutableSet.<String>builder().addAll(seen).add("VBZ").build();
    }
    // new words may be anything: this one is what it looks like
    return tagger.isKnown(word) ? seen : ImmutableSet.of("NNS");
  }

  private boolean isSeen(String word, String tag) {
    return tagger.isKnown(word) && tagger.tagsOf(word).anyMatch(tag::equals);
  }

  private static List<String> words(List<CoreLabel> sentence) {
    return sentence.stream().map(CoreLabel::word).collect(Collectors.toList());
  }
}
