import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import org.parley.extract.ExtractionFiles;
import org.parley.link.Linker;
import org.parley.nlp.CoreNlpParser;
import org.parley.pipeline.Interpretation;
import org.parley.pipeline.Interpreter;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Iris;
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
 * What Parley costs on top of the parser, and what a second thread is worth: everything in one run, on the
 * same texts, in turns, medians of five. Ratios count; levels depend on the machine. See bench/run.
 */
public final class Bench {
  private static final int ROUNDS = 5;
  private static final int COPIES = 3;

  public static void main(String[] arguments) throws Exception {
    List<Document> documents = documents(Path.of(arguments[0]));
    CoreNlpParser parser = new CoreNlpParser();
    Interpreter interpreter =
        new Interpreter(ExtractionFiles.bundled().extractor(), Linker.bundled());
    GraphMapper mapper = new GraphMapper(Iris.DEFAULT, new Run("bench", "0", "0"));
    Validator validator = Validator.standard();
    Path folder = Files.createTempDirectory("parley-bench");
    StanfordCoreNLP bare = bare(1);

    double[] bareSeconds = new double[ROUNDS];
    double[] parse = new double[ROUNDS];
    double[] read = new double[ROUNDS];
    double[] write = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      double inBare = 0;
      double inParser = 0;
      double inReading = 0;
      double inWriting = 0;
      for (Document document : documents) {
        double start = cpu();
        bare.annotate(new Annotation(document.text().string()));
        double barely = cpu();
        Analysis analysis = parser.parse(document);
        double parsed = cpu();
        Interpretation interpretation = interpreter.interpret(analysis);
        double interpreted = cpu();
        Path file = folder.resolve("a.nq.gz");
        QuadsFile.write(
            file,
            ImmutableList.of(
                mapper.map(
                    interpretation.analysis(),
                    interpretation.findings(),
                    interpretation.resolutions())));
        validator.validate(file);
        double written = cpu();
        inBare += barely - start;
        inParser += parsed - barely;
        inReading += interpreted - parsed;
        inWriting += written - interpreted;
      }
      if (round >= 0) {
        bareSeconds[round] = inBare;
        parse[round] = inParser;
        read[round] = inReading;
        write[round] = inWriting;
      }
    }
    double base = median(bareSeconds);
    print("documents", documents.size());
    print("bare CoreNLP (tokenize, pos, lemma, depparse), CPU seconds", base);
    print("Parley's parsing, share of that", median(parse) / base);
    print("extraction and linking, share of that", median(read) / base);
    print("mapping, writing, validating, share of that", median(write) / base);
    print("the whole of Parley, times the bare parser", (median(parse) + median(read) + median(write)) / base);

    double[] one = new double[ROUNDS];
    double[] two = new double[ROUNDS];
    double[] shared = new double[ROUNDS];
    List<CoreNlpParser> own = List.of(parser, new CoreNlpParser());
    List<CoreNlpParser> same = List.of(parser, parser);
    for (int round = -1; round < ROUNDS; round++) {
      double alone = wall(documents, List.of(parser), interpreter);
      double both = wall(documents, own, interpreter);
      double together = wall(documents, same, interpreter);
      if (round >= 0) {
        one[round] = alone;
        two[round] = both;
        shared[round] = together;
      }
    }
    print("two threads with a parser each, times one thread", median(one) / median(two));
    print("two threads that share a parser, times one thread", median(one) / median(shared));
    print("heap in use at the end, MiB", used() / (1 << 20));
  }

  private static StanfordCoreNLP bare(int threads) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
    properties.setProperty("threads", Integer.toString(threads));
    return new StanfordCoreNLP(properties);
  }

  private static List<Document> documents(Path folder) {
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
    for (int copy = 0; copy < COPIES; copy++) {
      all.addAll(once);
    }
    return all;
  }

  private static double wall(
      List<Document> documents, List<CoreNlpParser> parsers, Interpreter interpreter)
      throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(parsers.size());
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    List<Future<?>> futures = new ArrayList<>();
    for (CoreNlpParser parser : parsers) {
      futures.add(
          executor.submit(
              () -> {
                for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
                  interpreter.interpret(parser, documents.get(i));
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
    System.out.println(String.format(Locale.ROOT, "%-72s %8.2f", what, value));
  }
}
