package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.parley.text.Analysis;
import org.parley.text.ConllU;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Metadata;
import org.parley.text.Sentence;

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
    List<CoreNlpParser> parsers =
        List.of(
            new CoreNlpParser(LanguageModels.reference()),
            new CoreNlpParser(LanguageModels.load(folder, notes::add)),
            // from the compact file that the first one wrote
            new CoreNlpParser(LanguageModels.load(folder, notes::add)));
    int arcs = 0;
    int same = 0;
    for (Document document : articles()) {
      List<Analysis> analyses = new ArrayList<>();
      for (CoreNlpParser parser : parsers) {
        analyses.add(parser.parse(document));
      }
      assertEquals(ConllU.write(analyses.get(1)), ConllU.write(analyses.get(2)));
      for (int i = 0; i < analyses.get(0).sentences().size(); i++) {
        Sentence expected = analyses.get(0).sentences().get(i);
        Sentence found = analyses.get(1).sentences().get(i);
        for (int token = 0; token < expected.tokens().size(); token++) {
          arcs++;
          assertEquals(expected.tokens().get(token), found.tokens().get(token));
          if (expected.tree().head(token) == found.tree().head(token)
              && expected.tree().relation(token).equals(found.tree().relation(token))) {
            same++;
          }
        }
      }
    }
    assertTrue(arcs > 4000, "arcs: " + arcs);
    assertTrue(same >= .9995 * arcs, same + " of " + arcs);
    assertEquals(List.of(), notes);
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
