package org.parley.spark;

import com.google.common.collect.Iterators;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.nlp.Parser;
import org.parley.pipeline.DocumentGraphs;
import org.parley.pipeline.GraphStream;

/**
 * Makes of the documents of a partition the lines of their graphs, one string for each document.
 * What stays out, or is warned of, is told to an accumulator, twice where a task is repeated.
 */
final class QuadLines implements FlatMapFunction<Iterator<Found>, String> {
  private static final long serialVersionUID = 1L;

  private final long seconds;
  private final Problems problems;

  QuadLines(Duration limit, Problems problems) {
    this.seconds = limit.toSeconds();
    this.problems = problems;
  }

  @Override
  public Iterator<String> call(Iterator<Found> found) throws IOException {
    Workshop workshop = Workshop.get();
    List<Parser> parsers = Collections.synchronizedList(new ArrayList<>());
    Path folder = Files.createTempDirectory("parley-spark");
    GraphStream stream =
        new GraphStream(
            workshop.graphs(),
            () -> {
              Parser parser = workshop.takeParser();
              parsers.add(parser);
              return parser;
            },
            graph -> folder.resolve(graph.substring(graph.lastIndexOf('/') + 1) + ".nq.gz"),
            1,
            Duration.ofSeconds(seconds));
    boolean[] late = new boolean[1];
    TaskContext.get()
        .addTaskCompletionListener(
            context -> {
              stream.close();
              delete(folder);
              if (!late[0] && !context.isInterrupted()) {
                parsers.forEach(workshop::giveBack);
              }
            });
    Iterator<DocumentGraphs.Outcome> outcomes =
        stream.of(Iterators.transform(found, Found::reading));
    Iterator<String> lines =
        Iterators.transform(
            outcomes,
            outcome -> {
              Problem problem = outcome.problem();
              if (problem != null) {
                problems.add(problem);
                late[0] |= problem.code() == Code.TIME_EXCEEDED;
              }
              return outcome.file() == null ? "" : lines(outcome.file());
            });
    return Iterators.filter(lines, document -> !Objects.requireNonNull(document).isEmpty());
  }

  /** The lines of a file, without the last line end; the file is deleted. */
  private static String lines(Path file) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.delete(file);
      return lines.stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    } catch (IOException leftToTheSystem) {
      return;
    }
  }
}
