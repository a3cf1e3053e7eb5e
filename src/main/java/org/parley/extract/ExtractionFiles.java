package org.parley.extract;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * The lexicon and rule files that an {@link Extractor} is made of: the ones that come with Parley,
 * and rule files of the user's own, which are tried before them.
 *
 * @param lexicon YAML by file name
 * @param rules YAML by file name, in the order in which rules are tried
 * @param precisions how often each rule was right
 * @param minimumPrecision what rules find whose precision was measured to lie below it is left out
 *     ({@link RulePrecisions#admits}); from 0, which leaves nothing out, to 1
 */
public record ExtractionFiles(
    ImmutableMap<String, String> lexicon,
    ImmutableMap<String, String> rules,
    RulePrecisions precisions,
    double minimumPrecision) {
  private static final String PRECISIONS = "data/rules/precision.tsv";
  private static final ImmutableList<String> LEXICON =
      ImmutableList.of("words", "speech", "events");
  private static final ImmutableList<String> RULES =
      ImmutableList.of("claims", "conditions", "statuses", "events");

  /** The files that come with Parley, from the class path. */
  public static ExtractionFiles bundled() {
    return new ExtractionFiles(
        resources("data/lexicon/", LEXICON),
        resources("data/rules/", RULES),
        measured(),
        RulePrecisions.DEFAULT_MINIMUM);
  }

  private static RulePrecisions measured() {
    try {
      return RulePrecisions.read(PRECISIONS, resource(PRECISIONS));
    } catch (ProblemException e) {
      throw new IllegalStateException(e.problem().line(), e);
    }
  }

  private static ImmutableMap<String, String> resources(String folder, List<String> names) {
    ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
    for (String name : names) {
      String path = folder + name + ".yml";
      files.put(path, resource(path));
    }
    return files.buildOrThrow();
  }

  private static String resource(String path) {
    try {
      return Resources.toString(Resources.getResource(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has lost " + path, e);
    }
  }

  /**
   * These files with rule files of the user's own in front, so that they count first.
   *
   * @param paths YAML files, or folders of which all {@code *.yml} are taken in order of their
   *     names
   * @throws ProblemException if one cannot be read
   */
  public ExtractionFiles withRules(List<Path> paths) throws ProblemException {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    for (Path path : paths) {
      for (Path file : filesIn(path)) {
        try {
          all.put(file.toString(), Files.readString(file));
        } catch (IOException e) {
          throw unreadable(file, e);
        }
      }
    }
    return new ExtractionFiles(
        lexicon, all.putAll(rules).buildKeepingLast(), precisions, minimumPrecision);
  }

  /**
   * These files with another minimum.
   *
   * @throws IllegalArgumentException unless it is from 0 to 1
   */
  public ExtractionFiles withMinimumPrecision(double minimum) {
    checkArgument(minimum >= 0 && minimum <= 1, "no precision: %s", minimum);
    return new ExtractionFiles(lexicon, rules, precisions, minimum);
  }

  private static List<Path> filesIn(Path path) throws ProblemException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static ProblemException unreadable(Path path, IOException cause) {
    boolean missing = !Files.exists(path);
    return new ProblemException(
        new Problem(
            missing ? Code.MISSING_FILE : Code.NO_PERMISSION,
            path.toString(),
            null,
            missing ? "this rule file does not exist" : "this rule file cannot be read",
            missing ? "check its name" : "check its permissions"),
        cause);
  }

  /**
   * A hash of all contents and of the minimum, 16 hexadecimal digits: what the graph records as the
   * rule set.
   */
  public String hash() {
    Hasher hasher = Hashing.sha256().newHasher();
    Stream.concat(lexicon.values().stream(), rules.values().stream())
        .forEach(content -> hasher.putString(content, StandardCharsets.UTF_8).putByte((byte) 0));
    hasher.putString(precisions.written(), StandardCharsets.UTF_8).putDouble(minimumPrecision);
    return hasher.hash().toString().substring(0, 16);
  }

  /**
   * Reads them.
   *
   * @throws ProblemException if one breaks the format
   */
  public Extractor extractor() throws ProblemException {
    return Extractor.load(this);
  }
}
