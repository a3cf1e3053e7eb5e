package org.parley.rdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.parley.text.Analysis;
import org.parley.text.DependencyTree;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Phrase;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;

/**
 * Analyses for tests, written as tables: a token on each line with form, lemma, universal and own
 * part of speech, the number of its head (from 1, 0 for the root) and its relation; an empty line
 * between sentences.
 */
final class TextTable {
  private TextTable() {}

  static Analysis analysis(Document document, String table) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (String rows : table.strip().split("\n\n")) {
      Sentence sentence = sentence(document.text(), from, sentences.size(), rows);
      sentences.add(sentence);
      from = sentence.span().end();
    }
    return new Analysis(document, ImmutableList.copyOf(sentences));
  }

  private static Sentence sentence(DocumentText text, int from, int index, String rows) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int at = from;
    for (String row : rows.strip().split("\n")) {
      String[] cells = row.strip().split("\\s+");
      Span span = find(text, cells[0], at);
      tokens.add(new Token(tokens.size(), cells[0], cells[1], cells[2], cells[3], span));
      heads.add(Integer.parseInt(cells[4]) - 1);
      relations.add(cells[5]);
      at = span.end();
    }
    return new Sentence(
        index,
        tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span()),
        ImmutableList.copyOf(tokens),
        new DependencyTree(heads, relations));
  }

  /** Where some words stand for the first time. */
  static Span find(DocumentText text, String words) {
    return find(text, words, 0);
  }

  private static Span find(DocumentText text, String words, int from) {
    int start = text.string().indexOf(words, text.utf16(from));
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(text.codePoint(start), text.codePoint(start + words.length()));
  }

  /** The phrase of some words of a sentence, all of them its core. */
  static Phrase phrase(Analysis analysis, int sentence, String words) {
    Span span =
        find(analysis.document().text(), words, analysis.sentences().get(sentence).span().start());
    return new Phrase(sentence, 0, span, span);
  }
}
