package org.parley.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private final DatasetGraph data = DatabaseMgr.createDatasetGraph();
  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void itIsFoundOutOnceAndWithinATransaction() {
    try (Background background = new Background(data)) {
      Supplier<Optional<Boolean>> found =
          background.once(
              "it",
              () -> {
                runs.incrementAndGet();
                return data.isInTransaction();
              });
      assertEquals(0, runs.get());
      assertEquals(Optional.of(true), found.get());
      assertEquals(Optional.of(true), found.get());
      assertEquals(1, runs.get());
    }
  }

  @Test
  void nobodyWaitsForWhatTakesLong() {
    CountDownLatch go = new CountDownLatch(1);
    try (Background background = new Background(data)) {
      Supplier<Optional<String>> found =
          background.once(
              "it",
              () -> {
                await(go);
                return "found";
              });
      assertEquals(Optional.empty(), found.get());
      go.countDown();
      while (found.get().isEmpty()) {
        Thread.onSpinWait();
      }
      assertEquals(Optional.of("found"), found.get());
    }
  }

  @Test
  void whatIsWantedSoonIsBegunBeforeAnybodyAsks() {
    CountDownLatch begun = new CountDownLatch(1);
    try (Background background = new Background(data)) {
      Supplier<Optional<Integer>> found =
          background.soon(
              "it",
              () -> {
                begun.countDown();
                return runs.incrementAndGet();
              });
      await(begun);
      assertEquals(Optional.of(1), found.get());
      assertEquals(Optional.of(1), found.get());
    }
  }

  @Test
  void whatTakesLongStandsInTheWayOfNothingElse() {
    CountDownLatch go = new CountDownLatch(1);
    try (Background background = new Background(data)) {
      background.soon(
          "it",
          () -> {
            await(go);
            return true;
          });
      assertEquals(Optional.of("other"), background.once("other", () -> "other").get());
      go.countDown();
    }
  }

  @Test
  void whatFailedIsTriedAgain() {
    try (Background background = new Background(data)) {
      Supplier<Optional<Integer>> found = background.once("it", () -> 1 / runs.getAndIncrement());
      assertEquals(Optional.empty(), found.get());
      assertEquals(Optional.of(1), found.get());
    }
  }

  @Test
  void closingInterruptsWhatIsUnderWay() {
    AtomicBoolean interrupted = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    Background background = new Background(data);
    Supplier<Optional<Boolean>> found =
        background.once(
            "it",
            () -> {
              begun.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.set(true);
              }
              return true;
            });
    assertEquals(Optional.empty(), found.get());
    await(begun);
    background.close();
    assertTrue(interrupted.get());
    assertEquals(Optional.of(true), found.get());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
