package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.text.ConllU;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Metadata;
import org.parley.text.Paragraphs;
import org.parley.text.Span;

/** Our evaluation of the models gives the tags and trees that CoreNLP's own gives. */
class SameTreesIT {
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  private Path folder;

  private final Locale locale = Locale.getDefault();

  /** As the program does: CoreNLP lower-cases by it. */
  @BeforeEach
  void readEnglish() {
    Locale.setDefault(Locale.ROOT);
  }

  @AfterEach
  void leaveTheLocale() {
    Locale.setDefault(locale);
  }

  @Test
  void theSampleArticlesGetTheSameTagsAndTrees() throws Exception {
    List<String> notes = new ArrayList<>();
    LanguageModels ours = LanguageModels.load(folder, notes::add);
    TagFinder theirTags = LanguageModels.reference().newTags();
    TreeFinder theirTrees = LanguageModels.reference().newTrees();
    TagFinder ourTags = ours.newTags();
    TreeFinder ourTrees = ours.newTrees();
    int arcs = 0;
    int same = 0;
    for (List<CoreLabel> sentence : sentences()) {
      theirTags.tag(sentence);
      List<String> expectedTags = sentence.stream().map(CoreLabel::tag).toList();
      DraftTree expected = tree(theirTrees, sentence);
      ourTags.tag(sentence);
      assertEquals(expectedTags, sentence.stream().map(CoreLabel::tag).toList());
      DraftTree found = tree(ourTrees, sentence);
      for (int token = 0; token < sentence.size(); token++) {
        arcs++;
        if (expected.head(token) == found.head(token)
            && expected.relation(token).equals(found.relation(token))) {
          same++;
        }
      }
    }
    assertTrue(arcs > 4000, "arcs: " + arcs);
    assertTrue(same >= .9995 * arcs, same + " of " + arcs);
    assertEquals(List.of(), notes);
  }

  @Test
  void aModelFromItsCompactFileGivesTheSame() throws Exception {
    List<String> notes = new ArrayList<>();
    CoreNlpParser first = new CoreNlpParser(LanguageModels.load(folder, notes::add));
    CoreNlpParser again = new CoreNlpParser(LanguageModels.load(folder, notes::add));
    for (Document document : articles()) {
      assertEquals(ConllU.write(first.parse(document)), ConllU.write(again.parse(document)));
    }
    assertEquals(List.of(), notes);
  }

  private static DraftTree tree(TreeFinder trees, List<CoreLabel> sentence) {
    DraftTree tree =
        new DraftTree(
            sentence.stream().map(CoreLabel::word).toList(),
            sentence.stream().map(CoreLabel::tag).toList());
    trees.find(sentence, tree);
    return tree;
  }

  private static List<List<CoreLabel>> sentences() throws Exception {
    Sentences splitter = new Sentences();
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (Document document : articles()) {
      for (Span paragraph : Paragraphs.of(document.text())) {
        sentences.addAll(splitter.of(document.text().slice(paragraph)));
      }
    }
    return sentences;
  }

  private static List<Document> articles() throws Exception {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        documents.add(
            new Document(
                file.toString(),
                file.toString(),
                new DocumentText(Files.readString(file)),
                Metadata.UNKNOWN));
      }
    }
    return documents;
  }
}
