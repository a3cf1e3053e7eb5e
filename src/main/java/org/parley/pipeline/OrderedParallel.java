package org.parley.pipeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.AbstractIterator;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Works on a stream of inputs with several threads and gives the outputs in the order of the
 * inputs.
 *
 * <p>Each thread has a tool of its own, made when it is first needed: a parser, which is costly to
 * load and cannot be shared. Only a bounded number of inputs is under way, so that a stream of any
 * length fits into memory.
 *
 * <p>An input that takes too long is given up: its thread is interrupted, and until that has an
 * effect, another takes its place.
 */
final class OrderedParallel<I, T, O> implements AutoCloseable {
  /** Inputs under way for each thread: enough that a long document does not idle the others. */
  private static final int UNDER_WAY = 4;

  private final Work<I, T, O> work;
  private final int threads;
  private final Duration limit;
  private final ThreadLocal<T> tools;
  private final ThreadPoolExecutor executor;
  private int stuck;

  /** What is done with an input. */
  interface Work<I, T, O> {
    /** Makes the tool of a thread. */
    T tool();

    /** The output of an input that needs no tool; null where it does. On the calling thread. */
    @Nullable O early(I input);

    /** Must not throw for a bad input, but return an output that says so. */
    O work(T tool, I input);

    /** The output of an input that took too long. On the calling thread. */
    O late(I input);
  }

  /**
   * @param threads at least one
   * @param limit for each input, from when the output of all before it is there
   */
  OrderedParallel(Work<I, T, O> work, int threads, Duration limit) {
    checkArgument(threads > 0, "no threads");
    this.work = work;
    this.threads = threads;
    this.limit = limit;
    this.tools = ThreadLocal.withInitial(work::tool);
    this.executor =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "parley-worker");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Works on all inputs and ends the threads.
   *
   * @param inputs read on the calling thread
   * @param outputs called on the calling thread, in the order of the inputs
   */
  void run(Iterator<I> inputs, Consumer<O> outputs) {
    try (this) {
      outputs(inputs).forEachRemaining(outputs);
    }
  }

  /**
   * The outputs in the order of the inputs, as they are asked for.
   *
   * @param inputs read on the thread that asks
   */
  Iterator<O> outputs(Iterator<I> inputs) {
    Deque<Callable<O>> underWay = new ArrayDeque<>();
    return new AbstractIterator<>() {
      @Override
      protected @Nullable O computeNext() {
        while (inputs.hasNext() && underWay.size() < UNDER_WAY * threads) {
          underWay.add(begin(inputs.next()));
        }
        return underWay.isEmpty() ? endOfData() : result(underWay.remove());
      }
    };
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }

  private Callable<O> begin(I input) {
    O ready = work.early(input);
    if (ready != null) {
      return () -> ready;
    }
    CountDownLatch started = new CountDownLatch(1);
    Task task =
        new Task(
            () -> {
              // Loading the tool is no fault of the input.
              T tool = tools.get();
              started.countDown();
              return work.work(tool, input);
            },
            started);
    executor.execute(task);
    return () -> task.await(input);
  }

  private static <O> O result(Callable<O> output) {
    try {
      return output.call();
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
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized void changeStuck(int by) {
    stuck += by;
    // Grows from above, shrinks from below: the core must never be larger than the whole.
    if (by > 0) {
      executor.setMaximumPoolSize(threads + stuck);
      executor.setCorePoolSize(threads + stuck);
    } else {
      executor.setCorePoolSize(threads + stuck);
      executor.setMaximumPoolSize(threads + stuck);
    }
  }

  /** The work on one input. */
  private final class Task extends FutureTask<O> {
    private final CountDownLatch started;

    Task(Callable<O> work, CountDownLatch started) {
      super(work);
      this.started = started;
    }

    O await(I input) throws InterruptedException, ExecutionException {
      while (!started.await(1, TimeUnit.SECONDS)) {
        if (isDone()) {
          return get(); // The tool could not be made.
        }
      }
      try {
        return get(limit.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        changeStuck(1);
        if (cancel(true)) {
          return work.late(input);
        }
        changeStuck(-1);
        return get();
      }
    }

    @Override
    public void run() {
      super.run();
      if (isCancelled()) {
        changeStuck(-1);
      }
    }
  }
}
