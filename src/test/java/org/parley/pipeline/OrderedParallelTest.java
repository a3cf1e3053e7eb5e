package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderedParallelTest {
  private static final Duration LONG = Duration.ofMinutes(10);

  /**
   * Numbers become words; -1 needs no tool, -2 hangs, -3 hangs and does not care who interrupts.
   */
  private static class Numbers implements OrderedParallel.Work<Integer, String, String> {
    final AtomicInteger tools = new AtomicInteger();
    final AtomicInteger underWay = new AtomicInteger();
    final AtomicInteger mostUnderWay = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);

    @Override
    public String tool() {
      return "tool " + tools.incrementAndGet();
    }

    @Override
    public @Nullable String early(Integer input) {
      mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
      return input == -1 ? "early" : null;
    }

    @Override
    public String work(String tool, Integer input) {
      assertTrue(tool.startsWith("tool "));
      while (input < -1) {
        try {
          end.await();
        } catch (InterruptedException e) {
          if (input == -2) {
            return "nobody waits for this";
          }
        }
      }
      return "number " + input;
    }

    @Override
    public String late(Integer input) {
      return "late " + input;
    }

    List<String> of(int threads, Duration limit, List<Integer> inputs) {
      List<String> outputs = new ArrayList<>();
      new OrderedParallel<>(this, threads, limit)
          .run(
              inputs.iterator(),
              output -> {
                underWay.decrementAndGet();
                outputs.add(output);
              });
      return outputs;
    }
  }

  @Test
  void outputsComeInTheOrderOfInputs() {
    List<Integer> inputs = IntStream.range(0, 200).map(i -> i % 5 == 0 ? -1 : i).boxed().toList();
    List<String> expected = inputs.stream().map(i -> i == -1 ? "early" : "number " + i).toList();
    for (int threads : List.of(1, 3)) {
      Numbers numbers = new Numbers();
      assertEquals(expected, numbers.of(threads, LONG, inputs));
      assertTrue(numbers.tools.get() <= threads);
      assertTrue(numbers.mostUnderWay.get() <= 4 * threads, "" + numbers.mostUnderWay);
    }
  }

  @Test
  void whatTakesTooLongIsGivenUpAndTheOthersGoOn() {
    for (int threads : List.of(1, 2)) {
      Numbers numbers = new Numbers();
      assertEquals(
          List.of("number 0", "late -2", "number 1", "late -3", "late -3", "number 2", "early"),
          numbers.of(threads, Duration.ofSeconds(1), List.of(0, -2, 1, -3, -3, 2, -1)));
    }
  }

  @Test
  void aToolThatCannotBeMadeStopsAll() {
    Numbers without =
        new Numbers() {
          @Override
          public String tool() {
            throw new IllegalStateException("no model");
          }
        };
    IllegalStateException stopped =
        assertThrows(IllegalStateException.class, () -> without.of(2, LONG, List.of(1, 2, 3)));
    assertEquals("no model", stopped.getMessage());
  }
}
