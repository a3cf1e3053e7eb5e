package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs headed by a date: "14 August 1992: Troops enter the town. They <i>burn</i> the
 * archive." What happens in them happens then, as long as no sentence names another time. A colon
 * shows such a heading; a dash does so only where several paragraphs are headed by dates, since it
 * also stands behind the dateline of a report.
 */
final class Chronicle {
  private static final ImmutableSet<String> DASHES = ImmutableSet.of("-", "–", "—", "--");

  private Chronicle() {}

  /**
   * The heading that counts for each sentence; null for those that have none.
   *
   * @param paragraphs the number of the paragraph of each sentence
   * @param times the times of each sentence
   */
  static List<@Nullable ChronicleEntry> of(
      List<Syntax> sentences, List<Integer> paragraphs, List<ImmutableList<TimeExpression>> times) {
    List<@Nullable TimeExpression> headings = new ArrayList<>();
    Set<Integer> dashed = new HashSet<>();
    int headed = 0;
    for (int i = 0; i < sentences.size(); i++) {
      boolean begins = i == 0 || !paragraphs.get(i).equals(paragraphs.get(i - 1));
      TimeExpression heading = begins ? heading(sentences.get(i), times.get(i)) : null;
      headings.add(heading);
      if (heading != null) {
        headed++;
        if (isDash(sentences.get(i), heading.last() + 1)) {
          dashed.add(i);
        }
      }
    }
    List<@Nullable ChronicleEntry> entries = new ArrayList<>();
    TimeValue open = null;
    for (int i = 0; i < sentences.size(); i++) {
      boolean begins = i == 0 || !paragraphs.get(i).equals(paragraphs.get(i - 1));
      TimeExpression heading = headings.get(i);
      if (begins) {
        boolean counts = heading != null && (headed > 1 || !dashed.contains(i));
        open = counts && heading != null ? heading.value() : null;
      }
      ImmutableList<TimeExpression> own = times.get(i);
      entries.add(open == null ? null : new ChronicleEntry(sentences.get(i), open, heading));
      if (own.stream().anyMatch(time -> time != heading)) {
        // "They left two years later. The port fell": in which year is not told
        open = null;
      }
    }
    return entries;
  }

  /** The date that a sentence begins with and a colon or dash divides from the rest; or null. */
  private static @Nullable TimeExpression heading(
      Syntax syntax, ImmutableList<TimeExpression> times) {
    if (times.isEmpty()) {
      return null;
    }
    TimeExpression time = times.get(0);
    TimeValue value = time.value();
    int mark = time.last() + 1;
    boolean first = time.first() <= 2;
    boolean numbered = false;
    for (int token = 0; token <= time.last(); token++) {
      boolean opening =
          syntax.isPunctuation(token)
              || syntax.lexicon().isIn("heads-with-date", TimeReader.word(syntax, token));
      first &= token >= time.first() || opening;
      numbered |= Character.isDigit(syntax.token(token).form().codePointAt(0));
    }
    boolean marked =
        mark + 1 < syntax.size() && (syntax.token(mark).form().equals(":") || isDash(syntax, mark));
    boolean closed = value != null && !value.begin().equals("..") && !value.end().equals("..");
    return first && numbered && marked && closed ? time : null;
  }

  private static boolean isDash(Syntax syntax, int token) {
    return DASHES.contains(syntax.token(token).form());
  }
}
