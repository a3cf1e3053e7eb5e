package org.parley.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparkOptionsTest {
  @Test
  void pathsAndOptionsMayStandInAnyOrder() {
    SparkOptions options =
        SparkOptions.parse(
            List.of("a", "--output", "o", "b", "--partitions", "7", "--time-limit", "60"));
    assertEquals(List.of("a", "b"), options.inputs());
    assertEquals("o", options.output());
    assertEquals(7, options.partitions());
    assertEquals(Duration.ofSeconds(60), options.timeLimit());
  }

  @Test
  void whatCannotBeUnderstoodIsRefused() {
    for (List<String> bad :
        List.of(
            List.of("a"),
            List.of("--output", "o"),
            List.of("a", "--output"),
            List.of("a", "--output", "o", "--partitions", "0"),
            List.of("a", "--output", "o", "--colour"))) {
      assertThrows(IllegalArgumentException.class, () -> SparkOptions.parse(bad), bad.toString());
    }
  }
}
