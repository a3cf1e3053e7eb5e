package org.parley.extract;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * How often what a rule found was right where people had judged the same text: the file {@code
 * data/rules/precision.tsv}.
 *
 * <p>Its first line begins with {@code #} and says what it was measured on; each other line has a
 * rule's name, how many of its findings were right and how many wrong, divided by tabs, sorted by
 * name.
 *
 * @param measuredOn what it was measured on
 * @param byRule the counts by the name of the rule; a rule that was never judged is not among them
 */
public record RulePrecisions(String measuredOn, ImmutableSortedMap<String, Judgements> byRule) {
  /**
   * What rules find is left out by default where their precision is hardly better than this: no
   * rule that comes with Parley is so bad. Higher, it would leave out wishes and evaluations, which
   * the judged texts seldom mark, so that their figures say little.
   */
  public static final double DEFAULT_MINIMUM = 0.15;

  /** Nothing is measured. */
  public static final RulePrecisions NONE = new RulePrecisions("", ImmutableSortedMap.of());

  private static final Splitter LINES = Splitter.on('\n');
  private static final Splitter TABS = Splitter.on('\t');
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  /** 97.5 % of a normal distribution lie below so many standard deviations. */
  private static final double NORMAL_95 = 1.959964;

  private static final int MOST_DIGITS = 9;

  /**
   * How many findings of a rule were right and how many wrong.
   *
   * @param right at least 0
   * @param wrong at least 0
   */
  public record Judgements(int right, int wrong) {
    public int total() {
      return right + wrong;
    }

    /**
     * The share of right ones by Laplace's rule of succession, so that few judgements give a figure
     * near one half: greater than 0 and less than 1.
     */
    public double precision() {
      return (right + 1) / (total() + 2.0);
    }

    /** The lower end of Wilson's 95 % interval of the share of right ones; 0 without judgements. */
    public double lowerBound() {
      return total() == 0 ? 0 : Math.max(0, bound(-1));
    }

    /** The upper end of the same interval; 1 without judgements. */
    public double upperBound() {
      return total() == 0 ? 1 : Math.min(1, bound(1));
    }

    private double bound(int side) {
      double n = total();
      double share = right / n;
      double z2 = NORMAL_95 * NORMAL_95;
      double spread = NORMAL_95 * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
      return (share + z2 / (2 * n) + side * spread) / (1 + z2 / n);
    }
  }

  /** The judgements of a rule; empty where there are none. */
  public Optional<Judgements> of(String rule) {
    return Optional.ofNullable(byRule.get(rule));
  }

  /**
   * Whether what a rule finds is told. Few judgements never tell against a rule: it is left out
   * only where they leave little doubt that it is worse than asked for.
   *
   * @return false if the upper end of the interval of its precision lies below the minimum
   */
  public boolean admits(String rule, double minimum) {
    return of(rule).filter(judged -> judged.upperBound() < minimum).isEmpty();
  }

  /**
   * Reads the file.
   *
   * @param file its name, for messages
   * @throws ProblemException if a line breaks the format, or the names are not in order
   */
  public static RulePrecisions read(String file, String content) throws ProblemException {
    ImmutableSortedMap.Builder<String, Judgements> byRule = ImmutableSortedMap.naturalOrder();
    List<String> lines = LINES.splitToList(content);
    if (!lines.get(0).startsWith("# ")) {
      throw problem(file, 1, lines.get(0));
    }
    String previous = "";
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() && i + 1 == lines.size()) {
        break;
      }
      ImmutableList<String> parts = ImmutableList.copyOf(TABS.split(line));
      if (parts.size() != 3
          || !isNumber(parts.get(1))
          || !isNumber(parts.get(2))
          || parts.get(0).compareTo(previous) <= 0) {
        throw problem(file, i + 1, line);
      }
      previous = parts.get(0);
      byRule.put(
          previous, new Judgements(Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2))));
    }
    return new RulePrecisions(lines.get(0).substring(2), byRule.buildOrThrow());
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() <= MOST_DIGITS && DIGIT.matchesAllOf(text);
  }

  private static ProblemException problem(String file, int line, String value) {
    return new ProblemException(
        new Problem(
            Code.BAD_SYNTAX,
            file + ":" + line,
            value,
            "this is no line of measured precisions",
            "have the file written anew: parley evaluate FOLDER --write FILE"));
  }

  /** The content of the file: what {@link #read} reads. */
  public String written() {
    StringBuilder lines = new StringBuilder("# " + measuredOn + "\n");
    byRule.forEach(
        (rule, judged) ->
            lines
                .append(rule)
                .append('\t')
                .append(judged.right())
                .append('\t')
                .append(judged.wrong())
                .append('\n'));
    return lines.toString();
  }
}
