package org.parley.nlp;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Analysis;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Paragraphs;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.TableRows;
import org.parley.text.Token;

/**
 * Tokens, sentences and lemmas by Stanford CoreNLP, tags and basic dependencies by its models.
 *
 * <p>Use one for each thread. The models are shared by all that are made with the same {@link
 * LanguageModels}.
 */
public final class CoreNlpParser implements Parser {
  /** Longer sentences are lists or tables, cost much, and yield nothing. */
  static final int LONGEST_SENTENCE = 1000;

  private final Sentences splitter = new Sentences();
  private final TagFinder tags;
  private final TagRepair tagRepair;
  private final FiniteVerbs finiteVerbs;
  private final TreeFinder trees;
  private final UniversalTags universalTags = UniversalTags.load();
  private final Lemmas lemmas = new Lemmas();

  /** Loads the models from the class path, and keeps no compact form. */
  public CoreNlpParser() {
    this(LanguageModels.load(null, note -> {}));
  }

  public CoreNlpParser(LanguageModels models) {
    this.tags = models.newTags();
    this.tagRepair = new TagRepair(tags);
    this.finiteVerbs = new FiniteVerbs(tags);
    this.trees = models.newTrees();
  }

  @Override
  public Analysis parse(Document document) throws ProblemException {
    try {
      ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
      int index = 0;
      Casing casing = Casing.of(document.text());
      ImmutableList<Span> paragraphs = Paragraphs.of(document.text());
      long labelled =
          paragraphs.stream()
              .filter(paragraph -> Pieces.isLabelled(document.text().slice(paragraph)))
              .count();
      for (Span paragraph : paragraphs) {
        String words = document.text().slice(paragraph);
        if (TableRows.are(words)) {
          continue;
        }
        int offset = document.text().utf16(paragraph.start());
        for (String piece : Pieces.of(casing.restored(words), labelled)) {
          for (List<CoreLabel> labels : splitter.of(piece)) {
            stopWhereInterrupted();
            checkLength(document, offset, labels);
            sentences.add(sentence(document.text(), offset, index++, labels));
          }
          offset += piece.length();
        }
      }
      return new Analysis(document, sentences.build());
    } catch (RuntimeException | StackOverflowError e) {
      throw new ProblemException(
          new Problem(
              Code.PARSER_FAILED,
              document.name(),
              e.toString(),
              "the parser failed on this document",
              "leave it out, or report it with its text"),
          e);
    }
  }

  /** A document that takes too long is given up. */
  private static void stopWhereInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the document was given up");
    }
  }

  /** A monstrous sentence is refused before time is spent on its tags. */
  private static void checkLength(Document document, int offset, List<CoreLabel> sentence)
      throws ProblemException {
    int length = sentence.size();
    if (length > LONGEST_SENTENCE) {
      throw new ProblemException(
          new Problem(
              Code.SENTENCE_TOO_LONG,
              document.name(),
              document
                  .text()
                  .string()
                  .substring(
                      offset + sentence.get(0).beginPosition(),
                      offset + sentence.get(length - 1).endPosition()),
              "a sentence has " + length + " tokens and at most " + LONGEST_SENTENCE + " are read",
              "split it into sentences, or leave the document out"));
    }
  }

  private Sentence sentence(DocumentText text, int offset, int index, List<CoreLabel> labels) {
    tags.tag(labels);
    tagRepair.repair(labels);
    NounTags.repair(labels);
    finiteVerbs.repair(labels);
    SmallWordTags.repair(labels);
    DraftTree draft =
        new DraftTree(
            labels.stream().map(CoreLabel::word).toList(),
            labels.stream().map(CoreLabel::tag).toList());
    SemicolonParts.find(trees, labels, visible(labels), draft);
    draft.attachInvisible(i -> isInvisible(labels.get(i)));
    TreeRepair.repair(draft);
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Span span =
          new Span(
              text.codePoint(offset + label.beginPosition()),
              text.codePoint(offset + label.endPosition()));
      tokens.add(
          new Token(
              i,
              text.slice(span),
              lemmas.of(label.word(), draft.tag(i)),
              universalTags.of(draft.tag(i), draft.relation(i)),
              draft.tag(i),
              span));
    }
    ImmutableList<Token> list = tokens.build();
    Span span = list.get(0).span().cover(list.get(list.size() - 1).span());
    return new Sentence(index, span, list, draft.build());
  }

  /**
   * The sentence as the parser sees it: without its quotation marks and square brackets. They bear
   * no syntax, and the parser goes wrong over them: it was trained on few.
   */
  private static List<CoreLabel> visible(List<CoreLabel> labels) {
    List<CoreLabel> shown =
        labels.stream().filter(label -> !isInvisible(label)).map(SmallWordTags::shown).toList();
    return shown.isEmpty() ? labels : shown;
  }

  private static boolean isInvisible(CoreLabel label) {
    return switch (label.tag()) {
      case "``", "''" -> true;
      case "-LRB-", "-RRB-" -> label.originalText().equals("[") || label.originalText().equals("]");
      default -> false;
    };
  }
}
