package org.parley.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Metadata;
import org.parley.text.Span;

/**
 * Reads sets of judged documents: folders with {@code docs/*.txt} and at least one of {@code
 * attribution.jsonl}, {@code conditions.jsonl} and {@code plover.jsonl}, whose lines name their
 * document. Other files beside them are passed over.
 */
public final class GoldReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final ImmutableList<String> FILES =
      ImmutableList.of("attribution.jsonl", "conditions.jsonl", "plover.jsonl");

  private GoldReader() {}

  /**
   * A set.
   *
   * @param name the name of its folder
   * @param documents in order of their names
   */
  public record GoldSet(String name, ImmutableList<Gold> documents) {}

  /**
   * Reads a set, or all sets of a folder of sets, in order of their names.
   *
   * @throws ProblemException if there is none, or a file cannot be read
   */
  public static ImmutableList<GoldSet> read(Path folder) throws ProblemException {
    ImmutableList.Builder<GoldSet> sets = ImmutableList.builder();
    for (Path each : isSet(folder) ? List.of(folder) : list(folder)) {
      if (isSet(each)) {
        sets.add(set(each));
      }
    }
    ImmutableList<GoldSet> found = sets.build();
    if (found.isEmpty()) {
      throw new ProblemException(
          new Problem(
              Code.MISSING_FILE,
              folder.toString(),
              null,
              "no set of judged documents is here",
              "give a folder with docs/*.txt and one of " + String.join(", ", FILES)));
    }
    return found;
  }

  private static boolean isSet(Path folder) {
    return Files.isDirectory(folder.resolve("docs"))
        && FILES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
  }

  private static ImmutableList<Path> list(Path folder) throws ProblemException {
    if (!Files.isDirectory(folder)) {
      return ImmutableList.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static GoldSet set(Path folder) throws ProblemException {
    Map<String, JsonNode> attributions = lines(folder.resolve(FILES.get(0)));
    Map<String, JsonNode> conditions = lines(folder.resolve(FILES.get(1)));
    Map<String, JsonNode> records = lines(folder.resolve(FILES.get(2)));
    ImmutableList.Builder<Gold> documents = ImmutableList.builder();
    for (Path file : list(folder.resolve("docs"))) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(".txt")) {
        documents.add(
            new Gold(
                document(file, name),
                each(attributions.get(name), "claims", GoldReader::attribution),
                each(conditions.get(name), "conditions", line -> spans(line.path("connective"))),
                each(records.get(name), "records", GoldReader::event)));
      }
    }
    return new GoldSet(
        String.valueOf(folder.toAbsolutePath().normalize().getFileName()), documents.build());
  }

  private static Document document(Path file, String name) throws ProblemException {
    try {
      return new Document(name, name, new DocumentText(Files.readString(file)), Metadata.UNKNOWN);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** The lines of a file by the documents that they name; none where there is no file. */
  private static Map<String, JsonNode> lines(Path file) throws ProblemException {
    Map<String, JsonNode> byDocument = new HashMap<>();
    if (!Files.exists(file)) {
      return byDocument;
    }
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          JsonNode node = JSON.readTree(line);
          byDocument.put(node.path("document").asText(), node);
        }
      }
    } catch (JsonProcessingException e) {
      throw new ProblemException(
          new Problem(
              Code.BAD_JSON_LINE,
              file + ":" + number,
              null,
              "not JSON",
              "write one JSON object in each line"),
          e);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    return byDocument;
  }

  private static ProblemException unreadable(Path file, IOException cause) {
    return new ProblemException(
        new Problem(
            Code.UNREADABLE_FILE,
            file.toString(),
            null,
            "this cannot be read",
            "check its permissions, and that it is in UTF-8"),
        cause);
  }

  private static <T> @Nullable ImmutableList<T> each(
      @Nullable JsonNode line, String key, Function<JsonNode, T> reader) {
    if (line == null) {
      return null;
    }
    ImmutableList.Builder<T> each = ImmutableList.builder();
    line.path(key).forEach(node -> each.add(reader.apply(node)));
    return each.build();
  }

  private static Gold.Attribution attribution(JsonNode node) {
    return new Gold.Attribution(spans(node.path("frame")), spans(node.path("source")));
  }

  private static ImmutableList<Span> spans(JsonNode node) {
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    node.forEach(span -> spans.add(new Span(span.path(0).asInt(), span.path(1).asInt())));
    return spans.build();
  }

  private static Gold.Event event(JsonNode node) {
    return new Gold.Event(
        node.path("event").asText(),
        words(node.path("eventText").asText()),
        actors(node.path("source")),
        actors(node.path("target")));
  }

  private static ImmutableList<Gold.Actor> actors(JsonNode node) {
    ImmutableList.Builder<Gold.Actor> actors = ImmutableList.builder();
    node.forEach(
        actor ->
            actors.add(
                new Gold.Actor(
                    words(actor.path("text").asText()), actor.path("country").asText())));
    return actors.build();
  }

  /** The words of a text in lower case. */
  static ImmutableSet<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(ImmutableSet.toImmutableSet());
  }
}
