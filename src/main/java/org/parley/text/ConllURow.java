package org.parley.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.ProblemException;

/**
 * A token line of CoNLL-U.
 *
 * @param line its number, from 1
 * @param kind what its first column says that it is
 * @param first its number in the sentence, from 1; of a multiword token that of its first word
 * @param last the number of its last word, otherwise the same as {@code first}
 * @param head the number of its head, 0 for a root
 */
record ConllURow(
    int line,
    Kind kind,
    int first,
    int last,
    String form,
    String lemma,
    String upos,
    String xpos,
    int head,
    String relation,
    ImmutableMap<String, String> misc) {
  /** What a line stands for. */
  enum Kind {
    WORD,
    MULTIWORD,
    EMPTY_NODE
  }

  static final String UNSPECIFIED = "_";

  private static final int COLUMNS = 10;
  private static final Splitter TABS = Splitter.on('\t');
  private static final Splitter BARS = Splitter.on('|');
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
  private static final Pattern ID = Pattern.compile("([0-9]{1,7})(?:([-.])([0-9]{1,7}))?");

  static ConllURow parse(ConllUReader.Line at, String string) throws ProblemException {
    List<String> columns = TABS.splitToList(string);
    if (columns.size() != COLUMNS) {
      throw at.problem(
          columns.size() + " columns instead of " + COLUMNS,
          string,
          "put one tab between two columns and _ into an empty one");
    }
    for (String column : columns) {
      if (column.isEmpty()) {
        throw at.problem("empty column", string, "put _ into an empty column");
      }
    }
    Matcher id = ID.matcher(columns.get(0));
    if (!id.matches()) {
      throw at.problem(
          "not a token number",
          columns.get(0),
          "number tokens 1, 2, 3, ranges 1-2, empty nodes 1.1");
    }
    Kind kind = kind(id.group(2));
    int first = Integer.parseInt(id.group(1));
    int last = kind == Kind.MULTIWORD ? Integer.parseInt(id.group(3)) : first;
    String form = columns.get(1);
    return new ConllURow(
        at.number(),
        kind,
        first,
        last,
        form,
        columns.get(2).equals(UNSPECIFIED) ? form : columns.get(2),
        columns.get(3).equals(UNSPECIFIED) ? "X" : columns.get(3),
        columns.get(4),
        kind == Kind.WORD ? head(at, columns.get(6)) : 0,
        kind == Kind.WORD ? relation(at, columns.get(7)) : UNSPECIFIED,
        misc(columns.get(9)));
  }

  private static Kind kind(@Nullable String separator) {
    if (separator == null) {
      return Kind.WORD;
    }
    return separator.equals("-") ? Kind.MULTIWORD : Kind.EMPTY_NODE;
  }

  private static int head(ConllUReader.Line at, String column) throws ProblemException {
    if (!NUMBER.matcher(column).matches()) {
      throw at.problem("not the number of a head", column, "give a token number, or 0 for a root");
    }
    return Integer.parseInt(column);
  }

  private static String relation(ConllUReader.Line at, String column) throws ProblemException {
    if (column.equals(UNSPECIFIED)) {
      throw at.problem("no relation to the head", column, "name one, such as nsubj, or root");
    }
    return column;
  }

  private static ImmutableMap<String, String> misc(String column) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String part : BARS.split(column)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        values.putIfAbsent(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return ImmutableMap.copyOf(values);
  }
}
