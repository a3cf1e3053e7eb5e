package org.parley.pipeline;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works on a stream of inputs with several threads and gives the outputs in the order of the
 * inputs.
 *
 * <p>Each thread has a tool of its own, made when it is first needed: a parser, which is costly to
 * load and cannot be shared. Only a bounded number of inputs is under way, so that a stream of any
 * length fits into memory.
 */
final class OrderedParallel {
  /** Inputs under way for each thread: enough that a long document does not idle the others. */
  private static final int UNDER_WAY = 4;

  private OrderedParallel() {}

  /**
   * @param inputs read on the calling thread
   * @param threads at least one
   * @param tools makes the tool of a thread
   * @param early the output of an input that needs no tool, on the calling thread; null where it
   *     does
   * @param work must not throw for a bad input, but return an output that says so
   * @param outputs called on the calling thread, in the order of the inputs
   */
  static <I, T, O> void run(
      Iterator<I> inputs,
      int threads,
      Supplier<T> tools,
      Function<I, @Nullable O> early,
      BiFunction<T, I, O> work,
      Consumer<O> outputs) {
    checkArgument(threads > 0, "no threads");
    ThreadLocal<T> tool = ThreadLocal.withInitial(tools);
    ExecutorService executor =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "parley-worker");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Deque<Future<O>> underWay = new ArrayDeque<>();
      while (inputs.hasNext() || !underWay.isEmpty()) {
        while (inputs.hasNext() && underWay.size() < UNDER_WAY * threads) {
          I input = inputs.next();
          O ready = early.apply(input);
          underWay.add(
              ready != null
                  ? CompletableFuture.completedFuture(ready)
                  : executor.submit(() -> work.apply(tool.get(), input)));
        }
        outputs.accept(result(underWay.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a document", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException bug) {
        throw bug;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
