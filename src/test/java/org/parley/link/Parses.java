package org.parley.link;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Analysis;
import org.parley.text.ConllU;

/**
 * Parses written by hand: one word on a line with form, lemma, universal and own tag, head and
 * relation; {@code ~} behind them says that no space follows.
 */
final class Parses {
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings().trimResults();
  private static final Splitter CELLS = Splitter.on(' ').omitEmptyStrings();

  private Parses() {}

  static Analysis of(String... sentences) {
    StringBuilder conllU = new StringBuilder();
    for (String sentence : sentences) {
      int number = 1;
      for (String line : LINES.split(sentence)) {
        List<String> cells = CELLS.splitToList(line);
        conllU
            .append(number++)
            .append('\t')
            .append(String.join("\t", cells.subList(0, 4)))
            .append("\t_\t")
            .append(String.join("\t", cells.subList(4, 6)))
            .append("\t_\t")
            .append(cells.size() > 6 ? "SpaceAfter=No" : "_")
            .append('\n');
      }
      conllU.append('\n');
    }
    try {
      ImmutableList<Analysis> read = ConllU.read("test", conllU.toString());
      return read.get(0);
    } catch (ProblemException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
