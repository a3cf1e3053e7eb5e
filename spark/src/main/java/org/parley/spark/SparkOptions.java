package org.parley.spark;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * What a run is to do.
 *
 * @param inputs files and folders in any file system that Hadoop knows; those that end in {@code
 *     .parquet} are read as Parquet
 * @param output the folder to write, which must not exist
 * @param partitions how many parts the work is cut into; 0 for four times the number of cores
 * @param timeLimit how long a document may take
 */
record SparkOptions(
    ImmutableList<String> inputs, String output, int partitions, Duration timeLimit) {
  private static final String USAGE =
      "Usage: --output DIR [--partitions N] [--time-limit SECONDS] PATH…";

  /**
   * @throws IllegalArgumentException with the usage, if they cannot be understood
   */
  static SparkOptions parse(List<String> arguments) {
    ImmutableList.Builder<String> inputs = ImmutableList.builder();
    String output = "";
    int partitions = 0;
    long seconds = 300;
    Iterator<String> left = arguments.iterator();
    while (left.hasNext()) {
      String argument = left.next();
      switch (argument) {
        case "--output" -> output = value(left);
        case "--partitions" -> partitions = number(value(left));
        case "--time-limit" -> seconds = number(value(left));
        default -> inputs.add(argument);
      }
    }
    SparkOptions options =
        new SparkOptions(inputs.build(), output, partitions, Duration.ofSeconds(seconds));
    if (options.inputs.isEmpty() || output.isEmpty()) {
      throw new IllegalArgumentException(USAGE);
    }
    for (String input : options.inputs) {
      if (input.startsWith("--")) {
        throw new IllegalArgumentException("unknown option " + input + ". " + USAGE);
      }
    }
    return options;
  }

  private static String value(Iterator<String> left) {
    if (!left.hasNext()) {
      throw new IllegalArgumentException(USAGE);
    }
    return left.next();
  }

  private static int number(String value) {
    if (!value.matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException("not a number of at least 1: " + value + ". " + USAGE);
    }
    return Integer.parseInt(value);
  }
}
