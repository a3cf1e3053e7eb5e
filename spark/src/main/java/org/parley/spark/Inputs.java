package org.parley.spark;

import com.google.common.collect.Streams;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.parley.source.Documents;
import org.parley.source.Limits;
import org.parley.source.Reading;
import org.parley.text.Metadata;

/**
 * The documents of files and folders in any file system that Hadoop knows. The driver only lists
 * them; each is read by one task, with the reader that a single machine has too.
 */
final class Inputs {
  /** Files for each task: opening a small one takes longer than reading it. */
  private static final int FILES_A_TASK = 100;

  private static final String PARQUET = ".parquet";

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Broadcast<SerializableConfiguration> hadoop;

  Inputs(SparkSession spark) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.hadoop = context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
  }

  /**
   * A file to be read.
   *
   * @param input the number of the input that was named
   * @param name the path below that input, with {@code /} between its parts
   */
  private record File(int input, String path, String name) implements Serializable {}

  /** What is read, of all inputs. */
  JavaRDD<Found> read(List<String> inputs) throws IOException {
    List<File> files = new ArrayList<>();
    JavaRDD<Found> found = context.emptyRDD();
    for (int input = 0; input < inputs.size(); input++) {
      String path = inputs.get(input);
      if (path.endsWith(PARQUET)) {
        found = found.union(parquet(input, path));
      } else {
        list(input, new Path(path), files);
      }
    }
    Collections.shuffle(files, new java.util.Random(files.size()));
    Broadcast<SerializableConfiguration> configuration = hadoop;
    return context
        .parallelize(files, Math.max(context.defaultParallelism(), files.size() / FILES_A_TASK))
        .flatMap(file -> open(file, configuration.value()))
        .union(found);
  }

  private void list(int input, Path root, List<File> files) throws IOException {
    FileSystem system = root.getFileSystem(context.hadoopConfiguration());
    FileStatus status = system.getFileStatus(root);
    if (status.isFile()) {
      files.add(new File(input, root.toString(), root.getName()));
      return;
    }
    String above = status.getPath().toUri().getPath() + "/";
    RemoteIterator<LocatedFileStatus> found = system.listFiles(root, true);
    while (found.hasNext()) {
      Path path = found.next().getPath();
      String name = path.toUri().getPath().substring(above.length());
      if (Documents.isReadInFolder(name)) {
        files.add(new File(input, path.toString(), name));
      }
    }
  }

  private static Iterator<Found> open(File file, SerializableConfiguration hadoop)
      throws IOException {
    Path path = new Path(file.path);
    Documents documents = new Documents(Metadata.UNKNOWN, Limits.DEFAULT);
    Stream<Reading> readings =
        documents.read(
            path.toString(), file.name, path.getFileSystem(hadoop.value()).open(path));
    return Streams.mapWithIndex(
            readings,
            (reading, part) ->
                Found.of(
                    new Found.At(file.input, file.name, (int) part),
                    Objects.requireNonNull(reading)))
        .iterator();
  }

  /**
   * Rows have the columns that a line of JSON Lines has as keys. What becomes of them must not
   * depend on how Spark cuts the table, so they are named and ordered by what they say.
   */
  private JavaRDD<Found> parquet(int input, String path) {
    String table = new Path(path).getName();
    return spark
        .read()
        .parquet(path)
        .toJSON()
        .javaRDD()
        .zipWithUniqueId()
        .map(
            row -> {
              String place = path + ":" + (row._2() + 1);
              Reading reading =
                  new Documents(Metadata.UNKNOWN, Limits.DEFAULT).readJson(place, table, row._1());
              String order = Hashing.sha256().hashString(row._1(), StandardCharsets.UTF_8) + "";
              return Found.of(new Found.At(input, order, 0), reading);
            });
  }
}
