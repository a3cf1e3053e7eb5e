package org.parley.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writing so that it survives a failure of the machine. */
final class Disk {
  /**
   * Files forced at a time. The disk is waited for, not the processor, and a file system writes its
   * own journal once for all that wait: eight are done in the time of one or two.
   */
  private static final int AT_A_TIME = 8;

  private Disk() {}

  /** Returns when all of the files are on the disk. */
  static void force(List<Path> files) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<Future<?>> forced = new ArrayList<>();
      for (Path file : files) {
        forced.add(threads.submit(() -> force(file)));
      }
      for (Future<?> file : forced) {
        file.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the disk", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static Path force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
      return file;
    }
  }
}
