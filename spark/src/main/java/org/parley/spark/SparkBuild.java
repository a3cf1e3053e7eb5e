package org.parley.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.hadoop.mapreduce.lib.output.TextOutputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.parley.rdf.QuadsFile;
import scala.Tuple2;

/**
 * Builds the graph of documents with Spark: files {@code part-….nq.gz} and {@code _SUCCESS} in one
 * folder, and beside it a file {@code ….report.jsonl} of what stays out. Sorted, the lines are those
 * that one machine writes, but for the graph of Wikidata, which is made of a whole store.
 *
 * <p>Documents are shuffled by their identifiers before they are parsed, so that neither a large
 * archive nor a folder of many makes one task longer than the others, and each identifier is met
 * once.
 */
public final class SparkBuild {
  private final SparkSession spark;
  private final SparkOptions options;

  SparkBuild(SparkSession spark, SparkOptions options) {
    this.spark = spark;
    this.options = options;
  }

  /** Run by {@code spark-submit}; see docs/scale.md. */
  public static void main(String[] arguments) throws IOException {
    SparkOptions options = SparkOptions.parse(ImmutableList.copyOf(arguments));
    try (SparkSession spark = SparkSession.builder().appName("Parley").getOrCreate()) {
      new SparkBuild(spark, options).run();
    }
  }

  /** Returns the lines of the report. */
  ImmutableSortedSet<String> run() throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Problems problems = new Problems(spark.sparkContext());
    JavaRDD<String> documents =
        new Inputs(spark)
            .read(options.inputs())
            .mapToPair(found -> new Tuple2<>(found.key(), found))
            .reduceByKey((a, b) -> Found.first(a, b, problems), partitions(context))
            .values()
            .mapPartitions(new QuadLines(options.timeLimit(), problems));
    context
        .parallelize(shared(), 1)
        .union(documents)
        .mapToPair(lines -> new Tuple2<>(NullWritable.get(), new Text(lines)))
        .saveAsNewAPIHadoopFile(
            options.output(),
            NullWritable.class,
            Text.class,
            QuadsOutput.class,
            output(context.hadoopConfiguration()));
    ImmutableSortedSet<String> report = problems.lines();
    write(report, context.hadoopConfiguration());
    return report;
  }

  private int partitions(JavaSparkContext context) {
    return options.partitions() > 0 ? options.partitions() : 4 * context.defaultParallelism();
  }

  /** The graphs of no single document, made by the driver. */
  private static List<String> shared() {
    return Workshop.get().reader().shared().stream()
        .map(graph -> QuadsFile.lines(graph).stripTrailing())
        .toList();
  }

  private static Configuration output(Configuration hadoop) {
    Configuration configuration = new Configuration(hadoop);
    configuration.set(FileOutputFormat.COMPRESS, "true");
    configuration.set(FileOutputFormat.COMPRESS_CODEC, GzipCodec.class.getName());
    configuration.set(TextOutputFormat.SEPARATOR, "");
    return configuration;
  }

  private void write(ImmutableSortedSet<String> report, Configuration hadoop) throws IOException {
    Path file = new Path(options.output() + ".report.jsonl");
    FileSystem system = file.getFileSystem(hadoop);
    try (OutputStream out = system.create(file, true)) {
      for (String line : report) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
