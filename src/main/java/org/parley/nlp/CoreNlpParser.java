package org.parley.nlp;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
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
import org.parley.text.Token;

/**
 * Stanford CoreNLP: tokens, sentences, tags and lemmas, and basic dependencies by the model of its
 * transition-based parser.
 *
 * <p>Use one for each thread. The tagger's model is shared by all parsers of a process, the
 * dependency parser's by all that are made with the same {@link LanguageModels}.
 */
public final class CoreNlpParser implements Parser {
  /** Longer sentences are lists or tables, cost much, and yield nothing. */
  static final int LONGEST_SENTENCE = 1000;

  private final StanfordCoreNLP tagger;
  private final TreeFinder trees;
  private final UniversalTags universalTags = UniversalTags.load();
  private final Morphology morphology = new Morphology();

  /** Loads the models from the class path, and keeps no compact form. */
  public CoreNlpParser() {
    this(LanguageModels.load(null, note -> {}));
  }

  /** Loads the models of the tagger from the class path. */
  public CoreNlpParser(LanguageModels models) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
    properties.setProperty("pos.maxlen", Integer.toString(LONGEST_SENTENCE));
    properties.setProperty("threads", "1");
    this.tagger = new StanfordCoreNLP(properties);
    this.trees = models.newTrees();
  }

  @Override
  public Analysis parse(Document document) throws ProblemException {
    try {
      ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
      int index = 0;
      Casing casing = Casing.of(document.text());
      for (Span paragraph : Paragraphs.of(document.text())) {
        Annotation annotation = new Annotation(casing.restored(document.text().slice(paragraph)));
        checkLengths(document, annotation);
        tagger.annotate(annotation);
        int offset = document.text().utf16(paragraph.start());
        for (CoreMap found : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
          stopWhereInterrupted();
          sentences.add(sentence(document.text(), offset, index++, found));
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

  /** Splits first, so that a monstrous sentence is refused before time is spent on its tags. */
  private static void checkLengths(Document document, Annotation annotation)
      throws ProblemException {
    String text = annotation.get(CoreAnnotations.TextAnnotation.class);
    if (text.length() < LONGEST_SENTENCE) {
      return;
    }
    StanfordCoreNLP splitter = Splitter.INSTANCE;
    Annotation split = new Annotation(text);
    splitter.annotate(split);
    for (CoreMap sentence : split.get(CoreAnnotations.SentencesAnnotation.class)) {
      int length = sentence.get(CoreAnnotations.TokensAnnotation.class).size();
      if (length > LONGEST_SENTENCE) {
        throw new ProblemException(
            new Problem(
                Code.SENTENCE_TOO_LONG,
                document.name(),
                sentence.get(CoreAnnotations.TextAnnotation.class),
                "a sentence has "
                    + length
                    + " tokens and at most "
                    + LONGEST_SENTENCE
                    + " are read",
                "split it into sentences, or leave the document out"));
      }
    }
  }

  private static final class Splitter {
    static final StanfordCoreNLP INSTANCE = new StanfordCoreNLP(properties());

    private static Properties properties() {
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize");
      properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
      properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
      return properties;
    }
  }

  private Sentence sentence(DocumentText text, int offset, int index, CoreMap found) {
    List<CoreLabel> labels = found.get(CoreAnnotations.TokensAnnotation.class);
    DraftTree draft = new DraftTree(labels.stream().map(CoreLabel::tag).toList());
    trees.find(visible(labels), draft);
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
              lemma(label),
              universalTags.of(draft.tag(i), draft.relation(i)),
              draft.tag(i),
              span));
    }
    ImmutableList<Token> list = tokens.build();
    Span span = list.get(0).span().cover(list.get(list.size() - 1).span());
    return new Sentence(index, span, list, draft.build());
  }

  /**
   * The lemma that CoreNLP gives, independent of the default locale: it lower-cases by that, so
   * that in Turkish "If" would become "ıf".
   */
  private String lemma(CoreLabel label) {
    String word = label.word();
    String lower = word.toLowerCase(Locale.ROOT);
    return label.tag().startsWith("NNP") || lower.equals(word)
        ? label.lemma()
        : morphology.lemma(lower, label.tag());
  }

  /**
   * The sentence without its quotation marks and square brackets. They bear no syntax, and the
   * parser goes wrong over them: it was trained on few.
   */
  private static List<CoreLabel> visible(List<CoreLabel> labels) {
    List<CoreLabel> shown = labels.stream().filter(label -> !isInvisible(label)).toList();
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
