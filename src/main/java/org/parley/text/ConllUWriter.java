package org.parley.text;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes an analysis as CoNLL-U. Used once. */
final class ConllUWriter {
  private static final Pattern GAP = Pattern.compile("[\\s\u0085\u2028\u2029]+");

  private final Analysis analysis;
  private final DocumentText text;
  private final StringBuilder out = new StringBuilder();

  /** Where the last token written ends. */
  private int end;

  ConllUWriter(Analysis analysis) {
    this.analysis = analysis;
    this.text = analysis.document().text();
  }

  String write() {
    List<Integer> starts = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      sentence.tokens().forEach(token -> starts.add(token.span().start()));
    }
    starts.add(text.length());
    int written = 0;
    for (Sentence sentence : analysis.sentences()) {
      comments(sentence);
      write(sentence, starts.subList(written + 1, written + 1 + sentence.tokens().size()));
      written += sentence.tokens().size();
      out.append('\n');
    }
    return out.toString();
  }

  private void comments(Sentence sentence) {
    if (sentence.index() == 0) {
      out.append("# newdoc id = ").append(cell(analysis.document().id())).append('\n');
    } else if (isParagraphEnd(new Span(end, Math.max(end, sentence.span().start())))) {
      out.append("# newpar\n");
    }
    out.append("# sent_id = ").append(sentence.index() + 1).append('\n');
    out.append("# text = ").append(cell(text.slice(sentence.span()))).append('\n');
  }

  private boolean isParagraphEnd(Span gap) {
    return text.slice(gap).chars().filter(unit -> unit == '\n').count() > 1;
  }

  /** A line for each token, and one more before tokens that stand for the same words. */
  private void write(Sentence sentence, List<Integer> nextStarts) {
    ImmutableList<Token> tokens = sentence.tokens();
    for (int first = 0; first < tokens.size(); ) {
      int last = first;
      Span span = tokens.get(first).span();
      while (last + 1 < tokens.size() && tokens.get(last + 1).span().equals(span)) {
        last++;
      }
      String misc = misc(span, nextStarts.get(last));
      if (last > first) {
        String form = cell(text.slice(span));
        row(first + 1 + "-" + (last + 1), form, "_", "_", "_", "_", "_", misc);
      }
      for (int number = first; number <= last; number++) {
        word(sentence, tokens.get(number), last > first ? "_" : misc);
      }
      first = last + 1;
    }
  }

  private void word(Sentence sentence, Token token, String misc) {
    int head = sentence.tree().head(token.index());
    row(
        Integer.toString(token.index() + 1),
        cell(token.form()),
        cell(token.lemma()),
        cell(token.upos()),
        cell(token.xpos()),
        Integer.toString(head + 1),
        cell(sentence.tree().relation(token.index())),
        misc);
  }

  private void row(
      String id,
      String form,
      String lemma,
      String upos,
      String xpos,
      String head,
      String relation,
      String misc) {
    Joiner.on('\t')
        .appendTo(out, List.of(id, form, lemma, upos, xpos, "_", head, relation, "_", misc));
    out.append('\n');
  }

  private String misc(Span span, int nextStart) {
    List<String> parts = new ArrayList<>();
    if (end == 0 && span.start() > 0) {
      parts.add("SpacesBefore=" + ConllUSpaces.encode(text.slice(new Span(0, span.start()))));
    }
    String gap = text.slice(new Span(span.end(), Math.max(span.end(), nextStart)));
    if (gap.isEmpty()) {
      parts.add("SpaceAfter=No");
    } else if (!gap.equals(" ") || nextStart == text.length()) {
      parts.add("SpacesAfter=" + ConllUSpaces.encode(gap));
    }
    parts.add("TokenRange=" + span.start() + ":" + span.end());
    end = span.end();
    return Joiner.on('|').join(parts);
  }

  /** A value without what would end its column or line. */
  private static String cell(String value) {
    String cell = GAP.matcher(value).replaceAll(" ").strip();
    return cell.isEmpty() ? ConllURow.UNSPECIFIED : cell;
  }
}
