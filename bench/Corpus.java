import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a corpus of any size out of the sentences of some articles: sentences drawn and shuffled, most names and all
 * numbers new in each document, dates of a century. The same seed gives the same corpus; no text comes twice. One line
 * in a thousand is bad, in one of three ways. See bench/build.
 */
public final class Corpus {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[a-z]{2}[.?!]\"?) +(?=[A-Z\"])");
  private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{L}{3,}");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,3}\\b");
  private static final String[] ONSETS = {"b", "br", "d", "dr", "f", "g", "gr", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "z"};
  private static final String[] VOWELS = {"a", "e", "i", "o", "u"};
  private static final String[] ENDINGS = {"n", "r", "l", "s", "nd", "va", "ria", "ko", "sk"};
  private static final String[] PUBLISHERS = {"Parley Sample Wire", "Harbour Sample Service", "Meridian Sample Desk"};

  private final List<String> sentences = new ArrayList<>();
  private final Random random;

  private Corpus(Path articles, long seed) throws IOException {
    this.random = new Random(seed);
    try (Stream<Path> files = Files.list(articles)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
        for (String paragraph : text.strip().split("\n\\s*\n")) {
          Collections.addAll(sentences, SENTENCE_END.split(paragraph.replace('\n', ' ')));
        }
      }
    }
  }

  /**
   * @param arguments the folder of articles, the file to write (.jsonl.gz), how many documents, sentences in each, seed
   */
  public static void main(String[] arguments) throws IOException {
    Corpus corpus = new Corpus(Path.of(arguments[0]), Long.parseLong(arguments[4]));
    int documents = Integer.parseInt(arguments[2]);
    int length = Integer.parseInt(arguments[3]);
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1]))), StandardCharsets.UTF_8))) {
      for (int i = 0; i < documents; i++) {
        out.write(i % 1000 == 500 ? corpus.bad(i) : corpus.document(i, length));
        out.write('\n');
      }
    }
  }

  private String document(int number, int length) {
    Map<String, String> names = new HashMap<>();
    StringBuilder text = new StringBuilder();
    // The number is spelt in a name, so that no text comes twice.
    text.append("The government of ").append(spelt(number)).append(" says that it wants peace.");
    for (int i = 1; i < length; i++) {
      text.append(i % 3 == 0 ? "\n\n" : " ");
      text.append(renamed(sentences.get(random.nextInt(sentences.size())), names));
    }
    LocalDate date = LocalDate.of(1925, 1, 1).plusDays(random.nextInt(36_500));
    return "{\"id\": \"made-" + number + "\", \"title\": \"Report " + number + "\", \"date\": \"" + date
        + "\", \"publisher\": \"" + PUBLISHERS[random.nextInt(PUBLISHERS.length)] + "\", \"text\": \""
        + text.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
  }

  private String bad(int number) {
    return switch (number / 1000 % 3) {
      case 0 -> "{\"id\": \"made-" + number + "\", \"text\": \"cut off";
      case 1 -> "{\"id\": \"made-" + number + "\", \"text\": \" \"}";
      default -> "{\"id\": \"made-" + number + "\", \"text\": \"" + "endless ".repeat(1500) + ".\"}";
    };
  }

  /** Two names in three are new, the same throughout the document; numbers always are. */
  private String renamed(String sentence, Map<String, String> names) {
    String named =
        NAME.matcher(sentence)
            .replaceAll(
                name ->
                    Matcher.quoteReplacement(
                        names.computeIfAbsent(name.group(), n -> random.nextInt(3) == 0 ? n : name())));
    return NUMBER.matcher(named).replaceAll(number -> String.valueOf(2 + random.nextInt(28)));
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      name.append(ONSETS[random.nextInt(ONSETS.length)]).append(VOWELS[random.nextInt(VOWELS.length)]);
    }
    return capitalised(name.append(ENDINGS[random.nextInt(ENDINGS.length)]));
  }

  private static String spelt(int number) {
    StringBuilder name = new StringBuilder();
    int left = number;
    do {
      name.append(ONSETS[left % ONSETS.length]);
      left /= ONSETS.length;
      name.append(VOWELS[left % VOWELS.length]);
      left /= VOWELS.length;
    } while (left > 0);
    return capitalised(name.append("nia"));
  }

  private static String capitalised(StringBuilder name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
