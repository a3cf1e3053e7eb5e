package org.parley.nlp;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.text.DocumentText;
import org.parley.text.Paragraphs;
import org.parley.text.Span;

/**
 * Gives headlines in capitals the letters that the tagger knows words by.
 *
 * <p>"TALKS ON KOSOVO FAIL" is read as "Talks on Kosovo fail" where the rest of the document writes
 * "Kosovo". Letters are replaced one for one, so that offsets stay what they are.
 */
final class Casing {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int FEWEST_WORDS = 3;

  private final Map<String, String> forms;

  private Casing(Map<String, String> forms) {
    this.forms = forms;
  }

  /** Learns how a document writes its words, outside of what it writes in capitals. */
  static Casing of(DocumentText text) {
    Map<String, String> forms = new HashMap<>();
    for (Span span : Paragraphs.of(text)) {
      String paragraph = text.slice(span);
      if (isInCapitals(paragraph)) {
        continue;
      }
      Matcher words = WORD.matcher(paragraph);
      while (words.find()) {
        String word = words.group();
        // the first word of a paragraph is a capital in any case
        if (words.start() > 0) {
          forms.merge(lower(word), word, (one, other) -> other.equals(lower(other)) ? other : one);
        }
      }
    }
    return new Casing(forms);
  }

  /** The paragraph as the tagger should see it: as it is, unless it is written in capitals. */
  String restored(String paragraph) {
    if (!isInCapitals(paragraph)) {
      return paragraph;
    }
    StringBuilder restored = new StringBuilder();
    Matcher words = WORD.matcher(paragraph);
    while (words.find()) {
      String word = words.group();
      String form =
          words.start() == 0 ? capitalised(word) : forms.getOrDefault(lower(word), lower(word));
      words.appendReplacement(
          restored, Matcher.quoteReplacement(form.length() == word.length() ? form : word));
    }
    return words.appendTail(restored).toString();
  }

  private static boolean isInCapitals(String paragraph) {
    return paragraph.equals(paragraph.toUpperCase(Locale.ROOT))
        && WORD.matcher(paragraph).results().filter(word -> word.end() - word.start() > 1).count()
            >= FEWEST_WORDS;
  }

  private static String capitalised(String word) {
    return word.substring(0, 1) + lower(word.substring(1));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
