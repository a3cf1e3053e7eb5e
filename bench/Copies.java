import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a larger store out of one that bench/Corpus.java's documents were built into, without reading them again: each
 * document's graph comes several times, each time with new IRIs for the document and all that is its own (sentences,
 * spans, mentions, statements, entities without an entry in the gazetteer) and with other made-up names in its texts, as
 * long as the old ones. What documents share stays shared: entities of the gazetteer, their links and names, and
 * propositions that are about nothing else. Opening the store loads it. See bench/answers.
 */
public final class Copies {
  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");
  private static final Pattern HASHED = Pattern.compile("/id/(claim|event|condition|status|set|proposition)/([0-9a-f]{16})\\b");
  private static final Pattern OWN = Pattern.compile("\\bmade-(\\d+)-([0-9a-f]{8})\\b");
  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bdfgklmnprstvz";

  private Copies() {}

  /** @param arguments the store, the store to be made, how many copies of each document, the folder of articles */
  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    int copies = Integer.parseInt(arguments[2]);
    Set<String> known = words(Path.of(arguments[3]));
    Files.createDirectories(to.resolve("quads"));
    Files.copy(from.resolve("parley-store.properties"), to.resolve("parley-store.properties"));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(from.resolve("quads"), "*.nq.gz")) {
      for (Path file : files) {
        Files.copy(file, to.resolve("quads").resolve(file.getFileName()));
        if (OWN.matcher(file.getFileName().toString()).find()) {
          List<String> lines = lines(file);
          Set<String> names = madeUp(lines, known);
          Set<String> own = ownPropositions(lines);
          for (int copy = 1; copy < copies; copy++) {
            write(to.resolve("quads"), file.getFileName().toString(), lines, copy, names, own);
          }
        }
      }
    }
    // The mark of a store whose quads are gathered and not loaded.
    Files.createFile(to.resolve("filling"));
  }

  private static void write(
      Path folder, String name, List<String> lines, int copy, Set<String> names, Set<String> own)
      throws IOException {
    List<String[]> changes = new ArrayList<>();
    for (String word : names) {
      changes.add(new String[] {word, other(word, copy)});
      changes.add(new String[] {word.toLowerCase(Locale.ROOT), other(word.toLowerCase(Locale.ROOT), copy)});
    }
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(renamed(name, copy)))),
                StandardCharsets.UTF_8))) {
      for (String line : lines) {
        String changed = line;
        for (String[] change : changes) {
          changed = changed.replace(change[0], change[1]);
        }
        out.write(renamed(hashed(changed, copy, own), copy));
        out.write('\n');
      }
    }
  }

  private static String renamed(String text, int copy) {
    return OWN.matcher(text).replaceAll(own -> "made-" + own.group(1) + "-" + mixed(own.group(2), copy));
  }

  private static String hashed(String line, int copy, Set<String> own) {
    return HASHED
        .matcher(line)
        .replaceAll(
            iri ->
                iri.group(1).equals("proposition") && !own.contains(iri.group(2))
                    ? Matcher.quoteReplacement(iri.group())
                    : "/id/" + iri.group(1) + "/" + mixed(iri.group(2), copy));
  }

  /** Another number of as many digits. */
  private static String mixed(String hexadecimal, int copy) {
    long value = Long.parseUnsignedLong(hexadecimal, 16) * 0x9E3779B97F4A7C15L + copy * 0xD1B54A32D192ED03L;
    value ^= value >>> 29;
    return String.format("%016x", value).substring(0, hexadecimal.length());
  }

  private static String other(String name, int copy) {
    StringBuilder other = new StringBuilder();
    for (char c : name.toCharArray()) {
      char lower = Character.toLowerCase(c);
      String kind = VOWELS.indexOf(lower) >= 0 ? VOWELS : CONSONANTS;
      int at = kind.indexOf(lower);
      char moved = at < 0 ? lower : kind.charAt((at + copy) % kind.length());
      other.append(Character.isUpperCase(c) ? Character.toUpperCase(moved) : moved);
    }
    return other.toString();
  }

  /** Names that no article has. */
  private static Set<String> madeUp(List<String> lines, Set<String> known) {
    Set<String> names = new HashSet<>();
    for (String line : lines) {
      if (line.contains("ontology#text> \"") && line.contains("/sentence/")) {
        WORD.matcher(line.substring(line.indexOf('"'), line.lastIndexOf('"'))).results()
            .map(word -> word.group())
            .filter(word -> !known.contains(word))
            .forEach(names::add);
      }
    }
    return names;
  }

  /** Propositions about something that the document does not share. */
  private static Set<String> ownPropositions(List<String> lines) {
    Set<String> own = new HashSet<>();
    for (String line : lines) {
      if (line.startsWith("<https://w3id.org/parley/id/proposition/")) {
        String graphless = line.substring(0, line.lastIndexOf(" <"));
        if (OWN.matcher(graphless).find() || graphless.contains("/entity/territory-") || graphless.contains("/id/concept/")) {
          Matcher hash = HASHED.matcher(line);
          if (hash.find()) {
            own.add(hash.group(2));
          }
        }
      }
    }
    return own;
  }

  private static Set<String> words(Path articles) throws IOException {
    Set<String> words = new HashSet<>();
    try (Stream<Path> files = Files.list(articles)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        WORD.matcher(Files.readString(file)).results().forEach(word -> words.add(word.group()));
      }
    }
    return words;
  }

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }
}
