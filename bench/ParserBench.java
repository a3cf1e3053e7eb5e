import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import com.google.common.io.Resources;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.neural.Model;
import org.parley.model.ModelFiles;
import org.parley.model.Original;
import org.parley.neural.NetworkConversion;
import org.parley.neural.TransitionParser;
import org.parley.nlp.CoreNlpParser;
import org.parley.nlp.CoreNlpSpelling;
import org.parley.nlp.LanguageModels;
import org.parley.nlp.TaggerConversion;
import org.parley.source.Documents;
import org.parley.source.Limits;
import org.parley.source.Reading;
import org.parley.text.Document;
import org.parley.text.Metadata;
import org.parley.text.Sentence;
import org.parley.tagging.Tagger;
import org.parley.text.Token;

/**
 * The dependency parser alone, ours against CoreNLP's with the same model, on the same tagged sentences, a few of them
 * at a time in turns; the tagger likewise; then the whole of tokenize, pos, lemma and depparse; then one thread against two. See bench/run.
 */
public final class ParserBench {
  private static final int AT_A_TIME = 10;

  private record Tagged(List<String> words, List<String> tags, CoreMap map) {}

  private final List<Document> documents;
  private final List<Tagged> sentences = new ArrayList<>();
  private final int turns;
  private final Model model;
  private final CoreNlpParser fast;
  private final CoreNlpParser reference;
  private final DependencyParser theirs = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);

  private ParserBench(List<Document> documents, int turns) throws Exception {
    this.documents = documents;
    this.turns = turns;
    this.model = ModelFiles.read(new NetworkConversion(), Original.of(Resources.getResource(DependencyParser.DEFAULT_MODEL)));
    this.fast = new CoreNlpParser(LanguageModels.load(null, System.out::println));
    this.reference = new CoreNlpParser(LanguageModels.reference());
    for (Document document : documents) {
      fast.parse(document).sentences().forEach(sentence -> sentences.add(tagged(sentence)));
    }
  }

  /**
   * @param arguments a folder of articles, how many turns are measured, and how many go before
   */
  public static void main(String[] arguments) throws Exception {
    ParserBench bench = new ParserBench(documents(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
    System.out.println(
        bench.sentences.size() + " sentences, "
            + bench.sentences.stream().mapToInt(s -> s.words().size()).sum() + " tokens, "
            + bench.turns + " turns after " + arguments[2] + " to warm up");
    bench.alone(Integer.parseInt(arguments[2]));
    bench.tagger(Integer.parseInt(arguments[2]));
    bench.whole();
    bench.threads();
  }

  private void alone(int warmUp) {
    TransitionParser own = new TransitionParser(model);
    double[] ours = new double[turns];
    double[] coreNlp = new double[turns];
    for (int turn = -warmUp; turn < turns; turn++) {
      double[] seconds = new double[2];
      for (int from = 0; from < sentences.size(); from += AT_A_TIME) {
        List<Tagged> some = sentences.subList(from, Math.min(sentences.size(), from + AT_A_TIME));
        double start = cpu();
        some.forEach(s -> own.parse(s.words(), s.tags()));
        double between = cpu();
        some.forEach(s -> theirs.predict(s.map()).typedDependencies());
        seconds[0] += between - start;
        seconds[1] += cpu() - between;
      }
      if (turn >= 0) {
        ours[turn] = sentences.size() / seconds[0];
        coreNlp[turn] = sentences.size() / seconds[1];
      }
    }
    print("parser alone: ours, sentences a CPU second", ours);
    print("parser alone: CoreNLP's, sentences a CPU second", coreNlp);
    print("parser alone: ours, times CoreNLP's", ratio(ours, coreNlp));
  }

  private void tagger(int warmUp) throws Exception {
    Tagger own =
        new Tagger(
            ModelFiles.read(new TaggerConversion(), Original.of(Resources.getResource(MaxentTagger.DEFAULT_JAR_PATH))),
            CoreNlpSpelling.INSTANCE);
    MaxentTagger theirs = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    double[] ours = new double[turns];
    double[] coreNlp = new double[turns];
    for (int turn = -warmUp; turn < turns; turn++) {
      double[] seconds = new double[2];
      for (int from = 0; from < sentences.size(); from += AT_A_TIME) {
        List<Tagged> some = sentences.subList(from, Math.min(sentences.size(), from + AT_A_TIME));
        double start = cpu();
        some.forEach(s -> own.tag(s.words()));
        double between = cpu();
        some.forEach(s -> theirs.tagCoreLabels(s.map().get(CoreAnnotations.TokensAnnotation.class)));
        seconds[0] += between - start;
        seconds[1] += cpu() - between;
      }
      if (turn >= 0) {
        ours[turn] = sentences.size() / seconds[0];
        coreNlp[turn] = sentences.size() / seconds[1];
      }
    }
    print("tagger alone: ours, sentences a CPU second", ours);
    print("tagger alone: CoreNLP's, sentences a CPU second", coreNlp);
    print("tagger alone: ours, times CoreNLP's", ratio(ours, coreNlp));
  }

  private void whole() throws Exception {
    double[] ours = new double[turns];
    double[] coreNlp = new double[turns];
    for (int turn = -1; turn < turns; turn++) {
      double[] seconds = new double[2];
      for (Document document : documents) {
        double start = cpu();
        fast.parse(document);
        double between = cpu();
        reference.parse(document);
        seconds[0] += between - start;
        seconds[1] += cpu() - between;
      }
      if (turn >= 0) {
        ours[turn] = sentences.size() / seconds[0];
        coreNlp[turn] = sentences.size() / seconds[1];
      }
    }
    print("tokenize, pos, lemma, depparse: ours, sentences a CPU second", ours);
    print("tokenize, pos, lemma, depparse: CoreNLP's, sentences a CPU second", coreNlp);
    print("tokenize, pos, lemma, depparse: ours, times CoreNLP's", ratio(ours, coreNlp));
  }

  /** Each thread parses all sentences, from another place on. */
  private void threads() throws Exception {
    double[] ours = new double[turns];
    double[] coreNlp = new double[turns];
    double[] byCpu = new double[turns];
    List<TransitionParser> own = List.of(new TransitionParser(model), new TransitionParser(model));
    for (int turn = -1; turn < turns; turn++) {
      Time one = time(List.of(s -> own.get(0).parse(s.words(), s.tags())));
      Time two =
          time(List.of(s -> own.get(0).parse(s.words(), s.tags()), s -> own.get(1).parse(s.words(), s.tags())));
      Time theirOne = time(List.of(s -> theirs.predict(s.map()).typedDependencies()));
      Time theirTwo =
          time(
              List.of(
                  s -> theirs.predict(s.map()).typedDependencies(),
                  s -> theirs.predict(s.map()).typedDependencies()));
      if (turn >= 0) {
        ours[turn] = 2 * one.wall() / two.wall();
        // two threads did twice the work
        byCpu[turn] = 2 * 2 * one.cpu() / two.cpu();
        coreNlp[turn] = 2 * theirOne.wall() / theirTwo.wall();
      }
    }
    print("parser alone: two threads, times one, ours", ours);
    print("parser alone: two threads, times one, ours, if each had its core for itself", byCpu);
    print("parser alone: two threads that share a parser, times one, CoreNLP's", coreNlp);
  }

  /** By the clock, and by what the threads used of processors. */
  private record Time(double wall, double cpu) {}

  private Time time(List<Consumer<Tagged>> parsers) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(parsers.size());
    long start = System.nanoTime();
    List<Future<Double>> futures = new ArrayList<>();
    for (int thread = 0; thread < parsers.size(); thread++) {
      Consumer<Tagged> parser = parsers.get(thread);
      int first = thread * sentences.size() / parsers.size();
      futures.add(
          executor.submit(
              () -> {
                double before = cpu();
                for (int i = 0; i < sentences.size(); i++) {
                  parser.accept(sentences.get((first + i) % sentences.size()));
                }
                return cpu() - before;
              }));
    }
    double cpu = 0;
    for (Future<Double> future : futures) {
      cpu += future.get();
    }
    executor.shutdown();
    return new Time((System.nanoTime() - start) / 1e9, cpu);
  }

  private static Tagged tagged(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.form());
      label.setValue(token.form());
      label.setTag(token.xpos());
      label.setIndex(token.index() + 1);
      labels.add(label);
    }
    CoreMap map = new ArrayCoreMap();
    map.set(CoreAnnotations.TokensAnnotation.class, labels);
    return new Tagged(
        labels.stream().map(CoreLabel::word).toList(), labels.stream().map(CoreLabel::tag).toList(), map);
  }

  private static List<Document> documents(Path folder) {
    List<Document> documents = new ArrayList<>();
    try (Stream<Reading> readings =
        new Documents(Metadata.UNKNOWN, Limits.DEFAULT).read(List.of(folder.toString()), System.in)) {
      readings.forEach(
          reading -> {
            if (reading instanceof Reading.Success success) {
              documents.add(success.document());
            }
          });
    }
    return documents;
  }

  private static double[] ratio(double[] one, double[] other) {
    double[] ratio = new double[one.length];
    Arrays.setAll(ratio, i -> one[i] / other[i]);
    return ratio;
  }

  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static void print(String what, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-72s %8.2f   (%.2f to %.2f)",
            what,
            sorted[sorted.length / 2],
            sorted[0],
            sorted[sorted.length - 1]));
  }
}
