package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.diagnostic.ProblemException;

class ConllUTest {
  private static final String WITHDREW =
      """
      # newdoc id = example
      # sent_id = 1
      # text = Troops withdrew.
      1 Troops troop NOUN NNS Number=Plur 2 nsubj 2:nsubj _
      2 withdrew withdraw VERB VBD _ 0 root 0:root SpaceAfter=No
      3 . . PUNCT . _ 2 punct 2:punct _

      """;

  /** Columns are between single spaces here, so that they can be read. */
  private static String tabs(String string) {
    return string
        .lines()
        .map(line -> line.startsWith("#") ? line : line.replace(' ', '\t'))
        .reduce("", (left, right) -> left + right + "\n");
  }

  private static Analysis read(String string) throws ProblemException {
    return ConllU.read("x.conllu", tabs(string)).get(0);
  }

  private static Document document(String text) {
    return new Document("d", "d", new DocumentText(text), Metadata.UNKNOWN);
  }

  private static void assertRoundTrip(Analysis analysis) throws ProblemException {
    String written = ConllU.write(analysis);
    Analysis again = ConllU.read("again", written).get(0);
    assertEquals(analysis.document(), again.document());
    assertSameSentences(analysis, again);
    assertEquals(written, ConllU.write(again));
    assertSameSentences(analysis, ConllU.read("again", written, analysis.document()));
  }

  private static void assertSameSentences(Analysis expected, Analysis actual) {
    assertEquals(expected.sentences().size(), actual.sentences().size());
    for (int i = 0; i < expected.sentences().size(); i++) {
      Sentence left = expected.sentences().get(i);
      Sentence right = actual.sentences().get(i);
      assertEquals(left.index(), right.index());
      assertEquals(left.span(), right.span());
      assertEquals(left.tokens(), right.tokens());
      for (int token = 0; token < left.tokens().size(); token++) {
        assertEquals(left.tree().head(token), right.tree().head(token));
        assertEquals(left.tree().relation(token), right.tree().relation(token));
      }
    }
  }

  @Test
  void readsTokensSpansAndTree() throws ProblemException {
    Analysis analysis = read(WITHDREW);
    assertEquals("example", analysis.document().id());
    assertEquals("Troops withdrew.", analysis.document().text().string());
    Sentence sentence = analysis.sentences().get(0);
    assertEquals(new Span(0, 16), sentence.span());
    assertEquals(
        new Token(1, "withdrew", "withdraw", "VERB", "VBD", new Span(7, 15)), sentence.token(1));
    assertEquals(new Span(15, 16), sentence.token(2).span());
    assertEquals(DependencyTree.NONE, sentence.tree().head(1));
    assertEquals(1, sentence.tree().head(0));
    assertEquals("nsubj", sentence.tree().relation(0));
  }

  @Test
  void laysOutTheTextBySpaceAfterWhereThereIsNoTextComment() throws ProblemException {
    Analysis analysis =
        read(
            """
            1 Peace peace NOUN NN _ 0 root _ SpaceAfter=No
            2 ! ! PUNCT . _ 1 punct _ _

            1 Now now ADV RB _ 0 root _ _

            # newpar
            1 Or or CCONJ CC _ 0 root _ SpacesAfter=\\s\\n
            2 never never ADV RB _ 1 dep _ SpacesAfter=\\n
            """);
    assertEquals("Peace! Now\n\nOr \nnever\n", analysis.document().text().string());
    assertEquals(new Span(7, 10), analysis.sentences().get(1).span());
    assertEquals(new Span(16, 21), analysis.sentences().get(2).token(1).span());
  }

  @Test
  void aTextCommentSaysWhatStandsBetweenTokens() throws ProblemException {
    Analysis analysis =
        read(
            """
            # text = Peace  —now
            1 Peace peace NOUN NN _ 0 root _ _
            2 — — PUNCT : _ 1 punct _ _
            3 now now ADV RB _ 1 advmod _ _
            """);
    assertEquals("Peace  —now", analysis.document().text().string());
    assertEquals(new Span(8, 11), analysis.sentences().get(0).token(2).span());
  }

  @Test
  void wordsOfAMultiwordTokenTakeTheirPartOrAllOfIt() throws ProblemException {
    Analysis analysis =
        read(
            """
            1-2 don't _ _ _ _ _ _ _ _
            1 do do AUX VBP _ 0 root _ _
            2 n't not PART RB _ 1 advmod _ _
            3-4 du _ _ _ _ _ _ _ SpaceAfter=No
            3 de de ADP IN _ 1 case _ _
            4 le le DET DT _ 1 det _ _
            5 . . PUNCT . _ 1 punct _ _
            """);
    Sentence sentence = analysis.sentences().get(0);
    assertEquals("don't du.", analysis.document().text().string());
    assertEquals(
        ImmutableList.of(
            new Span(0, 2), new Span(2, 5), new Span(6, 8), new Span(6, 8), new Span(8, 9)),
        sentence.tokens().stream().map(Token::span).toList());
    assertRoundTrip(analysis);
  }

  @Test
  void emptyNodesAreReadOver() throws ProblemException {
    Analysis analysis =
        read(
            """
            0.1 was be _ _ _ _ _ 0:root _
            1 Peace peace NOUN NN _ 0 root _ _
            1.1 came come _ _ _ _ _ 0:root _
            2 now now ADV RB _ 1 advmod _ _
            """);
    assertEquals("Peace now", analysis.document().text().string());
    assertEquals(2, analysis.sentences().get(0).tokens().size());
  }

  @Test
  void readsSeveralDocuments() throws ProblemException {
    ImmutableList<Analysis> found =
        ConllU.read("x.conllu", tabs(WITHDREW + WITHDREW.replace("example", "other")));
    assertEquals(List.of("example", "other"), found.stream().map(a -> a.document().id()).toList());
    assertEquals(0, found.get(1).sentences().get(0).index());
    assertEquals(0, found.get(1).sentences().get(0).span().start());
  }

  @Test
  void bomAndWindowsLineEndsAreNoMatter() throws ProblemException {
    Analysis analysis = ConllU.read("x", "\uFEFF" + tabs(WITHDREW).replace("\n", "\r\n")).get(0);
    assertSameSentences(read(WITHDREW), analysis);
  }

  @Test
  void nothingGivesNothing() throws ProblemException {
    assertTrue(ConllU.read("x", "").isEmpty());
    assertTrue(ConllU.read("x", "\n\n# newdoc\n").isEmpty());
    assertTrue(ConllU.read("x", "", document("a")).sentences().isEmpty());
  }

  @Test
  void unspecifiedColumnsHaveDefaults() throws ProblemException {
    Token token = read("1 Peace _ _ _ _ 0 root _ _\n").sentences().get(0).token(0);
    assertEquals(new Token(0, "Peace", "Peace", "X", "_", new Span(0, 5)), token);
    assertEquals("_", read("1 _ _ _ _ _ 0 root _ _\n").document().text().string());
  }

  @Test
  void alignsWithAKnownText() throws ProblemException {
    Document document = document("  🕊 Troops\n withdrew .\n");
    Analysis analysis =
        ConllU.read(
            "x",
            tabs(
                """
                1 🕊 dove SYM SYM _ 3 dep _ _
                2 Troops troop NOUN NNS _ 3 nsubj _ _
                3 withdrew withdraw VERB VBD _ 0 root _ SpaceAfter=No
                4 . . PUNCT . _ 3 punct _ _
                """),
            document);
    assertEquals(
        List.of("🕊", "Troops", "withdrew", "."),
        analysis.sentences().get(0).tokens().stream()
            .map(token -> document.text().slice(token.span()))
            .toList());
    assertEquals(document, analysis.document());
  }

  @Test
  void aTokenRangeLeapsOverWhatTheParserLeftOut() throws ProblemException {
    Document document = document("a *** b");
    Analysis analysis =
        ConllU.read(
            "x", tabs("1 a a X X _ 0 root _ _\n2 b b X X _ 1 dep _ TokenRange=6:7\n"), document);
    assertEquals(new Span(6, 7), analysis.sentences().get(0).token(1).span());
  }

  @Test
  void whatIsWrittenReadsTheSame() throws ProblemException {
    assertRoundTrip(read(WITHDREW));
    assertRoundTrip(read(WITHDREW.replace("Troops", "🕊🕊")));
    Document document = document("\n 🕊 Über\u00A0alles \t\\|=\u2028\n\n\u0085»Ja«… \n");
    DocumentText text = document.text();
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    int index = 0;
    for (List<Span> spans :
        List.of(
            List.of(new Span(2, 3), new Span(4, 14), new Span(16, 18), new Span(18, 19)),
            List.of(new Span(23, 24), new Span(24, 26), new Span(26, 27), new Span(27, 28)))) {
      ImmutableList.Builder<Token> tokens = ImmutableList.builder();
      for (int i = 0; i < spans.size(); i++) {
        String form = text.slice(spans.get(i));
        tokens.add(new Token(i, form, form, "X", "Y", spans.get(i)));
      }
      Span span = spans.get(0).cover(spans.get(3));
      sentences.add(
          new Sentence(
              index++,
              span,
              tokens.build(),
              new DependencyTree(List.of(1, -1, 1, 2), List.of("a", "root", "b:c", "d"))));
    }
    assertRoundTrip(
        new Analysis(new Document("d", "d", text, Metadata.UNKNOWN), sentences.build()));
  }

  @Test
  void whatSeparatesColumnsNeverGetsIntoOne() throws ProblemException {
    Document document = document("a\t\nb");
    Token token = new Token(0, "a\t\nb", " ", "", "x y", new Span(0, 4));
    DependencyTree tree = new DependencyTree(List.of(-1), List.of("root"));
    Sentence sentence = new Sentence(0, new Span(0, 4), ImmutableList.of(token), tree);
    String written = ConllU.write(new Analysis(document, ImmutableList.of(sentence)));
    assertEquals(
        """
        # newdoc id = d
        # sent_id = 1
        # text = a b
        1\ta b\t_\t_\tx y\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=0:4

        """,
        written);
    assertEquals(new Span(0, 4), ConllU.read("x", written, document).sentences().get(0).span());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "1 a a X X _ 0 root _ > x:1: 9 columns instead of 10: «1 a a X X _ 0 root _». Put one tab"
            + " between two columns and _ into an empty one. [bad-syntax]",
        "1 a a  X _ 0 root _ _ > x:1: empty column: «1 a a X _ 0 root _ _». Put _ into an empty"
            + " column. [bad-syntax]",
        "I a a X X _ 0 root _ _ > x:1: not a token number: «I». Number tokens 1, 2, 3, ranges 1-2,"
            + " empty nodes 1.1. [bad-syntax]",
        "1 a a X X _ two root _ _ > x:1: not the number of a head: «two». Give a token number, or 0"
            + " for a root. [bad-syntax]",
        "1 a a X X _ 0 _ _ _ > x:1: no relation to the head: «_». Name one, such as nsubj, or root."
            + " [bad-syntax]",
        "2 a a X X _ 0 root _ _ > x:1: a token out of order: «2». Number the words of a sentence 1,"
            + " 2, 3; the next number here is 1. [bad-syntax]",
        "2-1 a _ _ _ _ _ _ _ _ > x:1: a token out of order: «2-1». Number the words of a sentence"
            + " 1, 2, 3; the next number here is 1. [bad-syntax]",
        "1-2 a _ _ _ _ _ _ _ _|1-3 a _ _ _ _ _ _ _ _ > x:2: a token out of order: «1-3». Number"
            + " the words of a sentence 1, 2, 3; the next number here is 1. [bad-syntax]",
        "1-2 ab _ _ _ _ _ _ _ _|1 a a X X _ 0 root _ _ > x:2: a sentence that lacks words: «a»."
            + " Add a line for each word. [bad-syntax]",
        "1.1 a _ _ _ _ _ _ _ _ > x:1: a token out of order: «1». Number the words of a sentence 1,"
            + " 2, 3; the next number here is 0. [bad-syntax]",
        "1 a a X X _ 7 root _ _ > x:1: a head that does not exist: «7». The sentence has 1 words."
            + " [bad-syntax]",
        "1 a a X X _ 2 dep _ _|2 b b X X _ 1 dep _ _ > x:1: the heads of the sentence form a cycle:"
            + " «[2, 1]». Let every word lead to a root, whose head is 0. [bad-syntax]",
        "1 a a X X _ 0 root _ SpacesAfter=\\q > x:1: an unknown escape: «\\q». Write \\s, \\t, \\n,"
            + " \\r, \\p for | or \\\\. [bad-syntax]",
        "1 a a X X _ 0 root _ _|# text = b > x:2: a comment within a sentence: «# text = b». Move"
            + " it before the sentence's first token. [bad-syntax]",
        "# text = b|1 a a X X _ 0 root _ _ > x:2: the token does not follow in the sentence's #"
            + " text: «a». Make the tokens spell out the text, or leave the comment out."
            + " [bad-syntax]",
        "# text = a b c|1 a a X X _ 0 root _ _ > x:2: the sentence's # text goes on after its last"
            + " token: «b c». Add the tokens that lack, or leave the comment out. [bad-syntax]",
      })
  void mistakesAreNamedWithTheirLine(String written, String line) {
    String conllu = tabs(written.replace('|', '\n'));
    ProblemException thrown = assertThrows(ProblemException.class, () -> ConllU.read("x", conllu));
    assertEquals(line, thrown.problem().line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "_ > x:1: the token does not stand in the text at character 1: «a». Parse the very text that"
            + " is given, without changing it. [bad-syntax]",
        "TokenRange=0 > x:1: not a range within the text: «0». Write TokenRange=start:end in"
            + " characters; the text has 4. [bad-syntax]",
        "TokenRange=5:6 > x:1: not a range within the text: «5:6». Write TokenRange=start:end in"
            + " characters; the text has 4. [bad-syntax]",
        "TokenRange=1:2 > x:1: the token does not stand in the text at character 1: «a». Parse the"
            + " very text that is given, without changing it. [bad-syntax]",
      })
  void aParseOfAnotherTextIsRefused(String misc, String line) {
    String conllu = tabs("1 a a X X _ 0 root _ " + misc + "\n");
    ProblemException thrown =
        assertThrows(ProblemException.class, () -> ConllU.read("x", conllu, document(" b a")));
    assertEquals(line, thrown.problem().line());
  }

  @Test
  void aSecondDocumentForAKnownTextIsRefused() {
    ProblemException thrown =
        assertThrows(
            ProblemException.class,
            () ->
                ConllU.read(
                    "x", tabs(WITHDREW + WITHDREW), document("Troops withdrew. Troops withdrew.")));
    assertEquals(
        "x:14: a second document: «example». Give the parse of one document for a text that is"
            + " known. [bad-syntax]",
        thrown.problem().line());
  }
}
