package org.parley.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.store.Answer;
import org.parley.store.Term;

/**
 * Lays out an answer for people: labels in the place of IRIs, columns as wide as they need to be
 * and the terminal allows, long texts wrapped.
 */
final class Table {
  private static final int NARROWEST = 8;

  private final ImmutableList<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  Table(Answer.Table answer, ImmutableMap<String, String> labels) {
    this.columns = answer.columns();
    for (ImmutableMap<String, Term> row : answer.rows()) {
      List<String> cells = new ArrayList<>();
      for (String column : columns) {
        Term term = row.get(column);
        cells.add(term == null ? "" : shown(term, labels));
      }
      rows.add(cells);
    }
  }

  /** The IRIs of an answer, for which labels are wanted. */
  static Set<String> iris(Answer.Table answer) {
    Set<String> iris = new LinkedHashSet<>();
    for (ImmutableMap<String, Term> row : answer.rows()) {
      row.values().stream()
          .filter(term -> term.kind() == Term.Kind.IRI)
          .forEach(term -> iris.add(term.lexical()));
    }
    return iris;
  }

  private static String shown(Term term, ImmutableMap<String, String> labels) {
    String value = term.lexical();
    if (term.kind() == Term.Kind.IRI) {
      String label = labels.get(value);
      value = label != null ? label : value.replaceFirst("^.*[/#](?=.)", "");
    }
    return value.replaceAll("\\s+", " ");
  }

  void print(int width, Consumer<String> lines) {
    int[] widths = widths(width);
    lines.accept(line(columns, widths));
    lines.accept(line(Arrays.stream(widths).mapToObj(each -> "─".repeat(each)).toList(), widths));
    for (List<String> row : rows) {
      List<List<String>> wrapped = new ArrayList<>();
      int height = 1;
      for (int i = 0; i < columns.size(); i++) {
        List<String> cell = wrap(row.get(i), widths[i]);
        wrapped.add(cell);
        height = Math.max(height, cell.size());
      }
      for (int at = 0; at < height; at++) {
        int index = at;
        lines.accept(
            line(
                wrapped.stream().map(cell -> index < cell.size() ? cell.get(index) : "").toList(),
                widths));
      }
    }
    lines.accept(rows.size() == 1 ? "1 row" : rows.size() + " rows");
  }

  /** Each column as wide as its longest cell; the widest give way until all fit. */
  private int[] widths(int width) {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = length(columns.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    int room = width - 2 * Math.max(0, widths.length - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(cells.get(i));
      if (i + 1 < cells.size()) {
        line.append(" ".repeat(Math.max(0, widths[i] - length(cells.get(i))) + 2));
      }
    }
    return line.toString().stripTrailing();
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String rest = word;
      while (length(rest) > width) {
        if (line.length() > 0) {
          lines.add(line.toString());
          line.setLength(0);
        }
        int cut = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      if (line.length() > 0 && length(line.toString()) + 1 + length(rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
