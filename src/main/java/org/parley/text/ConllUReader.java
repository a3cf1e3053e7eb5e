package org.parley.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/** Reads CoNLL-U line by line. Used once. */
final class ConllUReader {
  private static final CharMatcher SPACES = CharMatcher.anyOf(" \t");

  private final String place;
  private final ImmutableList.Builder<Analysis> analyses = ImmutableList.builder();
  private final Map<String, String> comments = new LinkedHashMap<>();
  private final List<ConllURow> rows = new ArrayList<>();
  private List<Sentence> sentences = new ArrayList<>();
  private @Nullable ConllULayout layout;
  private @Nullable Document known;
  private String id;

  ConllUReader(String place) {
    this.place = place;
    this.id = place;
  }

  /** A line of the file, to name in a message. */
  record Line(String place, int number) {
    ProblemException problem(String message, String value, String cure) {
      return new ProblemException(
          new Problem(Code.BAD_SYNTAX, place + ":" + number, value, message, cure));
    }
  }

  ImmutableList<Analysis> read(String conllu, @Nullable Document document) throws ProblemException {
    known = document;
    int number = 0;
    String content = conllu.startsWith("\uFEFF") ? conllu.substring(1) : conllu;
    for (String raw : Splitter.on('\n').split(content)) {
      Line line = new Line(place, ++number);
      String string = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
      if (SPACES.matchesAllOf(string)) {
        endSentence(line);
      } else if (string.startsWith("#")) {
        comment(line, string);
      } else {
        rows.add(ConllURow.parse(line, string));
      }
    }
    endSentence(new Line(place, number));
    endDocument();
    return analyses.build();
  }

  private void comment(Line line, String string) throws ProblemException {
    if (!rows.isEmpty()) {
      throw line.problem(
          "a comment within a sentence", string, "move it before the sentence's first token");
    }
    int equals = string.indexOf('=');
    String key = string.substring(1, equals < 0 ? string.length() : equals).strip();
    comments.putIfAbsent(key, equals < 0 ? "" : string.substring(equals + 1).strip());
  }

  private void endSentence(Line line) throws ProblemException {
    if (rows.isEmpty()) {
      return;
    }
    boolean newDocument = comments.containsKey("newdoc") || comments.containsKey("newdoc id");
    if (newDocument) {
      startDocument(line);
    }
    ConllULayout at = layout == null ? newLayout() : layout;
    layout = at;
    at.startSentence(comments.get("text"), isNewParagraph());
    sentences.add(sentence(at));
    at.endSentence();
    rows.clear();
    comments.clear();
  }

  private boolean isNewParagraph() {
    return comments.containsKey("newpar") || comments.containsKey("newpar id");
  }

  private void startDocument(Line line) throws ProblemException {
    if (known != null && !sentences.isEmpty()) {
      throw line.problem(
          "a second document", id, "give the parse of one document for a text that is known");
    }
    endDocument();
    id = comments.getOrDefault("newdoc id", place);
  }

  private ConllULayout newLayout() {
    return known == null
        ? new ConllULayout.Building(place)
        : new ConllULayout.Aligning(place, known.text());
  }

  private void endDocument() {
    if (layout != null) {
      Document document =
          known != null ? known : new Document(id, id, layout.text(), Metadata.UNKNOWN);
      analyses.add(new Analysis(document, ImmutableList.copyOf(sentences)));
    }
    sentences = new ArrayList<>();
    layout = null;
  }

  private Sentence sentence(ConllULayout at) throws ProblemException {
    List<ConllURow> words = new ArrayList<>();
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    @Nullable ConllURow multiword = null;
    List<ConllURow> parts = new ArrayList<>();
    for (ConllURow row : rows) {
      check(row, words.size(), multiword);
      switch (row.kind()) {
        case EMPTY_NODE -> {}
        case MULTIWORD -> multiword = row;
        case WORD -> {
          words.add(row);
          parts.add(row);
          if (multiword == null || multiword.last() == row.first()) {
            tokens.addAll(tokens(at, multiword == null ? row : multiword, parts));
            parts.clear();
            multiword = null;
          }
        }
      }
    }
    if (words.isEmpty() || multiword != null) {
      ConllURow last = rows.get(rows.size() - 1);
      throw problem(last, "a sentence that lacks words", last.form(), "add a line for each word");
    }
    ImmutableList<Token> built = tokens.build();
    Span span = built.get(0).span().cover(built.get(built.size() - 1).span());
    return new Sentence(sentences.size(), span, built, tree(words));
  }

  private void check(ConllURow row, int wordsBefore, @Nullable ConllURow multiword)
      throws ProblemException {
    int expected =
        switch (row.kind()) {
          case WORD, MULTIWORD -> wordsBefore + 1;
          case EMPTY_NODE -> wordsBefore;
        };
    boolean overlaps = row.kind() == ConllURow.Kind.MULTIWORD && multiword != null;
    boolean reversed = row.kind() == ConllURow.Kind.MULTIWORD && row.last() <= row.first();
    if (row.first() != expected || overlaps || reversed) {
      throw problem(
          row,
          "a token out of order",
          reversed || overlaps ? row.first() + "-" + row.last() : Integer.toString(row.first()),
          "number the words of a sentence 1, 2, 3; the next number here is " + expected);
    }
  }

  private static ImmutableList<Token> tokens(
      ConllULayout at, ConllURow written, List<ConllURow> words) throws ProblemException {
    Span whole = at.place(written);
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    int start = whole.start();
    boolean addUp =
        words.stream().map(ConllURow::form).reduce("", String::concat).equals(written.form());
    for (ConllURow word : words) {
      int end = start + word.form().codePointCount(0, word.form().length());
      Span span = words.size() > 1 && addUp ? new Span(start, end) : whole;
      start = end;
      tokens.add(
          new Token(word.first() - 1, word.form(), word.lemma(), word.upos(), word.xpos(), span));
    }
    return tokens.build();
  }

  private DependencyTree tree(List<ConllURow> words) throws ProblemException {
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (ConllURow word : words) {
      if (word.head() > words.size()) {
        throw problem(
            word,
            "a head that does not exist",
            Integer.toString(word.head()),
            "the sentence has " + words.size() + " words");
      }
      heads.add(word.head() - 1);
      relations.add(word.relation());
    }
    try {
      return new DependencyTree(heads, relations);
    } catch (IllegalArgumentException cycle) {
      throw problem(
          words.get(0),
          "the heads of the sentence form a cycle",
          words.stream().map(ConllURow::head).toList().toString(),
          "let every word lead to a root, whose head is 0");
    }
  }

  private ProblemException problem(ConllURow row, String message, String value, String cure) {
    return new Line(place, row.line()).problem(message, value, cure);
  }
}
