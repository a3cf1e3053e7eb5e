import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.parley.extract.ExtractionFiles;
import org.parley.extract.Extractor;
import org.parley.link.Linker;
import org.parley.nlp.CoreNlpParser;
import org.parley.nlp.LanguageModels;
import org.parley.pipeline.Interpretation;
import org.parley.pipeline.Interpreter;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Iris;
import org.parley.rdf.NamedGraph;
import org.parley.rdf.QuadsFile;
import org.parley.rdf.Run;
import org.parley.source.Documents;
import org.parley.source.Limits;
import org.parley.source.Reading;
import org.parley.text.Analysis;
import org.parley.text.Document;
import org.parley.text.Metadata;
import org.parley.validate.Validator;

/**
 * What Parley costs beside the bare parser, and what a second thread is worth: everything in one run, on the same
 * texts, in turns. Ratios count; levels depend on the machine. See bench/run.
 */
public final class Bench {
  private enum Stage {
    BARE("bare CoreNLP: tokenize, pos, lemma, depparse"),
    PARSE("parse"),
    EXTRACT("extract (the rules)"),
    LINK("link and settle"),
    MAP("map"),
    WRITE("write"),
    VALIDATE("read back and validate");

    final String label;

    Stage(String label) {
      this.label = label;
    }
  }

  private final List<Document> documents;
  private final Path file;
  private final int turns;
  private final LanguageModels models = LanguageModels.load(null, System.out::println);
  private final CoreNlpParser parser = new CoreNlpParser(models);
  private final CoreNlpParser second = new CoreNlpParser(models);
  private final StanfordCoreNLP bare = bare();
  private final Extractor extractor = ExtractionFiles.bundled().extractor();
  private final Interpreter interpreter = new Interpreter(extractor, Linker.bundled());
  private final GraphMapper mapper = new GraphMapper(Iris.DEFAULT, new Run("bench", "0", "0"), extractor.precisions());
  private final Validator validator = Validator.standard();

  private Bench(List<Document> documents, int turns) throws Exception {
    this.documents = documents;
    this.turns = turns;
    this.file = Files.createTempDirectory("parley-bench").resolve("a.nq.gz");
  }

  /**
   * @param arguments a folder of articles, how many copies of them make a turn, how many turns are measured, and how
   *     many go before
   */
  public static void main(String[] arguments) throws Exception {
    Bench bench = new Bench(documents(Path.of(arguments[0]), Integer.parseInt(arguments[1])), Integer.parseInt(arguments[2]));
    System.out.println(
        bench.documents.size() + " documents a turn, " + bench.turns + " turns after " + arguments[3] + " to warm up");
    bench.shares(Integer.parseInt(arguments[3]));
    bench.threads();
  }

  private void shares(int warmUp) throws Exception {
    List<Map<Stage, Double>> all = new ArrayList<>();
    for (int turn = -warmUp; turn < turns; turn++) {
      Map<Stage, Double> seconds = turn();
      if (turn == -warmUp) {
        print("the first turn, cold: the whole, times bare CoreNLP", whole(seconds) / seconds.get(Stage.BARE));
      }
      if (turn >= 0) {
        all.add(seconds);
      }
    }
    print(Stage.BARE.label + ", CPU seconds a turn", median(all.stream().mapToDouble(s -> s.get(Stage.BARE)).toArray()));
    for (Stage stage : Stage.values()) {
      if (stage != Stage.BARE) {
        print(stage.label + ", share of that", median(all.stream().mapToDouble(s -> s.get(stage) / s.get(Stage.BARE)).toArray()));
      }
    }
    double[] whole = all.stream().mapToDouble(s -> whole(s) / s.get(Stage.BARE)).toArray();
    print("the whole, times bare CoreNLP (median)", median(whole));
    print("  the best turn", Arrays.stream(whole).min().orElseThrow());
    print("  the worst turn", Arrays.stream(whole).max().orElseThrow());
    print(
        "all but the parsing, share of bare CoreNLP",
        median(all.stream().mapToDouble(s -> (whole(s) - s.get(Stage.PARSE)) / s.get(Stage.BARE)).toArray()));
  }

  private static double whole(Map<Stage, Double> seconds) {
    return seconds.values().stream().mapToDouble(d -> d).sum() - seconds.get(Stage.BARE);
  }

  /** CPU seconds of this thread for each stage. Document by document, so that a noisy moment falls on all alike. */
  private Map<Stage, Double> turn() throws Exception {
    Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
    for (Document document : documents) {
      double start = cpu();
      bare.annotate(new Annotation(document.text().string()));
      start = lap(seconds, Stage.BARE, start);
      Analysis analysis = parser.parse(document);
      start = lap(seconds, Stage.PARSE, start);
      extractor.extract(analysis);
      double extracted = lap(seconds, Stage.EXTRACT, start) - start;
      start = cpu();
      Interpretation read = interpreter.interpret(analysis);
      // It extracts once more before it links.
      double linked = cpu();
      seconds.merge(Stage.LINK, Math.max(0, linked - start - extracted), Double::sum);
      start = cpu();
      NamedGraph graph = mapper.map(read.analysis(), read.findings(), read.resolutions());
      start = lap(seconds, Stage.MAP, start);
      QuadsFile.write(file, ImmutableList.of(graph));
      start = lap(seconds, Stage.WRITE, start);
      validator.validate(file);
      lap(seconds, Stage.VALIDATE, start);
    }
    return seconds;
  }

  private static double lap(Map<Stage, Double> seconds, Stage stage, double start) {
    double now = cpu();
    seconds.merge(stage, now - start, Double::sum);
    return now;
  }

  /** Wall-clock time of the whole way to a valid file, by one thread and by two. */
  private void threads() throws Exception {
    double[] own = new double[turns];
    for (int turn = -1; turn < turns; turn++) {
      double one = wall(List.of(parser));
      double two = wall(List.of(parser, second));
      if (turn >= 0) {
        own[turn] = one / two;
      }
    }
    print("two threads with a parser each, times one thread (median)", median(own));
    print("  the best turn", Arrays.stream(own).max().orElseThrow());
    print("heap in use at the end, with bare CoreNLP beside two parsers, MiB", used() / (1 << 20));
  }

  private double wall(List<CoreNlpParser> parsers) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(parsers.size());
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    List<Future<?>> futures = new ArrayList<>();
    for (int thread = 0; thread < parsers.size(); thread++) {
      CoreNlpParser its = parsers.get(thread);
      Path output = file.resolveSibling(thread + ".nq.gz");
      futures.add(
          executor.submit(
              () -> {
                for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
                  Interpretation read = interpreter.interpret(its, documents.get(i));
                  QuadsFile.write(
                      output, ImmutableList.of(mapper.map(read.analysis(), read.findings(), read.resolutions())));
                  validator.validate(output);
                }
                return null;
              }));
    }
    for (Future<?> future : futures) {
      future.get();
    }
    executor.shutdown();
    return (System.nanoTime() - start) / 1e9;
  }

  private static StanfordCoreNLP bare() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
    properties.setProperty("threads", "1");
    return new StanfordCoreNLP(properties);
  }

  private static List<Document> documents(Path folder, int copies) {
    List<Document> once = new ArrayList<>();
    try (Stream<Reading> readings =
        new Documents(Metadata.UNKNOWN, Limits.DEFAULT).read(List.of(folder.toString()), System.in)) {
      readings.forEach(
          reading -> {
            if (reading instanceof Reading.Success success) {
              once.add(success.document());
            }
          });
    }
    List<Document> all = new ArrayList<>();
    for (int copy = 0; copy < copies; copy++) {
      all.addAll(once);
    }
    return all;
  }

  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static double used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void print(String what, double value) {
    System.out.println(String.format(Locale.ROOT, "%-64s %8.3f", what, value));
  }
}
