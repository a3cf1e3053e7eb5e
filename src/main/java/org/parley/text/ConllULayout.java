package org.parley.text;

import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.ProblemException;

/** Says where in the document each token stands. */
sealed interface ConllULayout {
  /**
   * @param comment what {@code # text} says, if there is one
   * @param newParagraph whether a paragraph begins here
   */
  void startSentence(@Nullable String comment, boolean newParagraph) throws ProblemException;

  /** Where the next token or multiword token stands. */
  Span place(ConllURow written) throws ProblemException;

  void endSentence() throws ProblemException;

  /** The text of the document, up to the last token placed. */
  DocumentText text();

  /** Puts the text together from the tokens. */
  final class Building implements ConllULayout {
    private final String file;
    private final StringBuilder text = new StringBuilder();
    private @Nullable String comment;
    private int inComment;
    private int length;
    private String gap = "";
    private boolean gapIsCertain = true;
    private int lastLine;

    Building(String file) {
      this.file = file;
    }

    @Override
    public void startSentence(@Nullable String comment, boolean newParagraph) {
      this.comment = comment;
      inComment = 0;
      if (newParagraph && !gapIsCertain) {
        gap = "\n\n";
      }
    }

    @Override
    public Span place(ConllURow written) throws ProblemException {
      lastLine = written.line();
      ConllUReader.Line line = new ConllUReader.Line(file, lastLine);
      String before = written.misc().get("SpacesBefore");
      append(before == null ? gap : gap + ConllUSpaces.decode(line, before));
      int start = length;
      append(written.form());
      Span span = new Span(start, length);
      readGap(line, written);
      return span;
    }

    private void readGap(ConllUReader.Line line, ConllURow written) throws ProblemException {
      String inText = comment == null ? null : gapInComment(line, comment, written.form());
      String after = written.misc().get("SpacesAfter");
      boolean none = "No".equals(written.misc().get("SpaceAfter"));
      if (after != null) {
        gap = ConllUSpaces.decode(line, after);
      } else if (inText != null && inComment < comment().length()) {
        gap = inText;
      } else {
        gap = none ? "" : " ";
      }
      gapIsCertain = after != null;
    }

    private String comment() {
      return comment == null ? "" : comment;
    }

    private String gapInComment(ConllUReader.Line line, String string, String form)
        throws ProblemException {
      int end = ConllUSpaces.endOf(form, string, inComment);
      if (end < 0) {
        throw line.problem(
            "the token does not follow in the sentence's # text",
            form,
            "make the tokens spell out the text, or leave the comment out");
      }
      inComment = ConllUSpaces.skip(string, end);
      return string.substring(end, inComment);
    }

    @Override
    public void endSentence() throws ProblemException {
      if (comment != null && inComment < comment.length()) {
        throw new ConllUReader.Line(file, lastLine)
            .problem(
                "the sentence's # text goes on after its last token",
                comment.substring(inComment),
                "add the tokens that lack, or leave the comment out");
      }
    }

    @Override
    public DocumentText text() {
      return new DocumentText(gapIsCertain ? text + gap : text.toString());
    }

    private void append(String piece) {
      text.append(piece);
      length += piece.codePointCount(0, piece.length());
    }
  }

  /** Finds the tokens in a text that is known. */
  final class Aligning implements ConllULayout {
    private final String file;
    private final DocumentText text;
    private int at;

    Aligning(String file, DocumentText text) {
      this.file = file;
      this.text = text;
    }

    @Override
    public void startSentence(@Nullable String comment, boolean newParagraph) {}

    @Override
    public Span place(ConllURow written) throws ProblemException {
      ConllUReader.Line line = new ConllUReader.Line(file, written.line());
      String range = written.misc().get("TokenRange");
      int start =
          range == null
              ? ConllUSpaces.skip(text.string(), at)
              : text.utf16(ConllUSpaces.rangeStart(line, range, text.length()));
      int end = start < at ? -1 : ConllUSpaces.endOf(written.form(), text.string(), start);
      if (end < 0) {
        throw line.problem(
            "the token does not stand in the text at character " + text.codePoint(start),
            written.form(),
            "parse the very text that is given, without changing it");
      }
      at = end;
      return new Span(text.codePoint(start), text.codePoint(end));
    }

    @Override
    public void endSentence() {}

    @Override
    public DocumentText text() {
      return text;
    }
  }
}
