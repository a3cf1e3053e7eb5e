package org.parley.serve.http;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out what depends on the whole store, two things at a time and each once: while it is
 * served, a store does not change. No page waits for it for longer than a moment.
 */
public final class Background implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final long STOP_SECONDS = 20;

  private final DatasetGraph dataset;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          2,
          new ThreadFactoryBuilder().setNameFormat("parley-background-%d").setDaemon(true).build());

  public Background(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * Something that is found out when it is first asked for, within a read transaction; empty as
   * long as it is not known.
   */
  public <T> Supplier<Optional<T>> once(String name, Supplier<T> work) {
    return new Finding<>(name, work);
  }

  /** The same, but begun at once, so that it is known by the time that it is asked for. */
  public <T> Supplier<Optional<T>> soon(String name, Supplier<T> work) {
    Finding<T> finding = new Finding<>(name, work);
    finding.begun();
    return finding;
  }

  private final class Finding<T> implements Supplier<Optional<T>> {
    private final String name;
    private final Supplier<T> work;
    private @Nullable CompletableFuture<T> found;

    Finding(String name, Supplier<T> work) {
      this.name = name;
      this.work = work;
    }

    @Override
    public Optional<T> get() {
      try {
        return Optional.of(begun().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException | CancellationException e) {
        return Optional.empty();
      } catch (ExecutionException e) {
        LOG.error("{} cannot be found out", name, e);
        return Optional.empty();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }

    synchronized CompletableFuture<T> begun() {
      if (found == null || found.isCompletedExceptionally()) {
        found = CompletableFuture.supplyAsync(() -> Txn.calculateRead(dataset, work::get), threads);
      }
      return found;
    }
  }

  /** Stops what is under way, so that the store can be closed. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("What was under way in the background did not stop");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
