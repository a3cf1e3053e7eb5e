import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

/** The documents of one run, and how a system's pace over them is told. */
final class Texts {
  /** Reads and does with a document what a system does, and says how many sentences it saw. */
  interface Reader {
    int read(String document) throws Exception;
  }

  private Texts() {}

  /** The texts of a corpus by bench/Corpus.java, without its bad lines. */
  static List<String> of(Path corpus) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> line.contains("\"title\"") && line.endsWith("\"}"))
          .map(line -> line.substring(line.indexOf("\"text\": \"") + 9, line.length() - 2))
          .map(text -> text.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\"))
          .toList();
    }
  }

  /**
   * Reads the documents turn by turn, with as many threads as there are readers, and prints for each turn but the
   * first, in which Java compiles: sentences for each second of CPU time and of the clock. At the end the peak of the
   * process's memory.
   */
  static void measure(String system, List<String> documents, int turns, Reader... readers) throws Exception {
    int each = documents.size() / (turns + 1);
    for (int turn = 0; turn <= turns; turn++) {
      long start = System.nanoTime();
      long work = work();
      int sentences = sentences(documents.subList(turn * each, (turn + 1) * each), readers);
      double clock = (System.nanoTime() - start) / 1e9;
      double cpu = (work() - work) / 1e9;
      if (turn > 0) {
        System.out.println(
            String.format(Locale.ROOT, "%s\t%d\t%.2f\t%.2f", system, sentences, sentences / cpu, sentences / clock));
      }
    }
    String peak =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .map(line -> line.replaceAll("\\D", ""))
            .findFirst()
            .orElse("0");
    System.out.println(system + "\tpeak\t" + Long.parseLong(peak) / 1024 + " MiB");
  }

  private static int sentences(List<String> documents, Reader... readers) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(readers.length);
    AtomicInteger next = new AtomicInteger();
    List<Future<Integer>> counts = new ArrayList<>();
    for (Reader reader : readers) {
      counts.add(
          threads.submit(
              () -> {
                int sentences = 0;
                for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
                  sentences += reader.read(documents.get(i));
                }
                return sentences;
              }));
    }
    threads.shutdown();
    int sentences = 0;
    for (Future<Integer> count : counts) {
      sentences += count.get();
    }
    return sentences;
  }

  /** Of all threads, those that collect and compile too. */
  private static long work() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }
}
