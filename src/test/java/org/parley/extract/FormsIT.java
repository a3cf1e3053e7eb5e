package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.nlp.CoreNlpParser;
import org.parley.text.Analysis;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Metadata;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * Texts in the forms that news comes in, with all the claims and conditions that come of each:
 * nothing may be missing, and nothing more may come.
 *
 * <p>In {@code forms/*.txt} a text stands below {@code ## name}; below the text, a line for each
 * claim, {@code > act | speaker | content}, and for each condition, {@code ? kind | condition |
 * consequence}, with {@code | AllOf} or {@code | AnyOf} for a member of a set. A text without such
 * lines yields nothing.
 */
class FormsIT {
  private static final Path FOLDER = Path.of("src/test/resources/forms");
  private static final Splitter CASES = Splitter.onPattern("(?m)^## ").omitEmptyStrings();

  private static CoreNlpParser parser;
  private static Extractor extractor;

  @BeforeAll
  static void load() throws Exception {
    parser = new CoreNlpParser();
    extractor = ExtractionFiles.bundled().extractor();
  }

  record Form(String name, String text, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Form> forms() throws IOException {
    List<Form> forms = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String content = Files.readString(file);
        CASES
            .splitToStream(content.substring(content.indexOf("\n## ") + 1))
            .map(FormsIT::form)
            .forEach(forms::add);
      }
    }
    assertTrue(forms.size() >= 30, forms.size() + " texts");
    return forms.stream();
  }

  private static Form form(String written) {
    List<String> lines = written.lines().toList();
    int end = lines.size();
    while (end > 1 && lines.get(end - 1).isBlank()) {
      end--;
    }
    int first = end;
    while (first > 1 && lines.get(first - 1).matches("[>?] .* \\| .*")) {
      first--;
    }
    String text = String.join("\n", lines.subList(1, first)).stripTrailing();
    return new Form(
        lines.get(0), text.replace("\\t", "\t"), List.copyOf(lines.subList(first, end)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void givesWhatAReaderFinds(Form form) throws Exception {
    Document document =
        new Document("form", "form", new DocumentText(form.text()), Metadata.UNKNOWN);
    Analysis analysis = parser.parse(document);
    Findings found = extractor.extract(analysis);
    DocumentText text = document.text();
    List<String> told = new ArrayList<>();
    for (Claim claim : found.claims()) {
      told.add(
          "> %s | %s | %s"
              .formatted(
                  claim.act(),
                  words(text, claim.speaker()),
                  claim.content().stream()
                      .map(part -> words(text, part))
                      .collect(Collectors.joining(" … "))));
    }
    for (Condition condition : found.conditions()) {
      told.add(
          "? %s | %s | %s%s"
              .formatted(
                  condition.kind(),
                  words(text, condition.condition()),
                  words(text, condition.consequence()),
                  condition.set() == null
                      ? ""
                      : " | "
                          + Names.camel(found.conditionSets().get(condition.set()).combination())));
    }
    assertEquals(String.join("\n", form.expected()), String.join("\n", told));
  }

  private static String words(DocumentText text, @Nullable Phrase phrase) {
    return phrase == null ? "nobody" : words(text, phrase.span());
  }

  private static String words(DocumentText text, @Nullable Span span) {
    return span == null ? "nothing" : text.slice(span).replaceAll("\\s+", " ");
  }
}
