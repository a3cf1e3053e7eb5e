package org.parley.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.store.GraphTarget;

/**
 * The files of quads between document and store: under way in {@code staging}, then, once they are
 * found to be valid, in {@code staging/ready} until they are loaded. What an interrupted build left
 * ready is loaded by the next one, so that no document is done twice.
 *
 * @param folder the store's
 */
record Staging(Path folder) {
  /** Makes the folders, and removes what was under way when a build was interrupted. */
  void prepare() throws ProblemException {
    try {
      Files.createDirectories(ready());
      try (DirectoryStream<Path> left = Files.newDirectoryStream(staging())) {
        for (Path file : left) {
          if (!Files.isDirectory(file)) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private Path staging() {
    return folder.resolve("staging");
  }

  private Path ready() {
    return staging().resolve("ready");
  }

  /**
   * Where a graph's file is written; the last segment of the graph's IRI, which the loader expects
   * the file to be named after.
   */
  Path file(String graph) {
    return staging().resolve(graph.substring(graph.lastIndexOf('/') + 1) + ".nq.gz");
  }

  /** Moves a valid file to those that are ready. */
  Path ready(Path file) throws ProblemException {
    try {
      return Files.move(
          file,
          ready().resolve(file.getFileName()),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Loads what an interrupted build left ready. */
  void loadLeft(GraphTarget target) throws ProblemException {
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(ready(), "*.nq.gz")) {
      files.forEach(left::add);
    } catch (IOException e) {
      throw failed(e);
    }
    while (!left.isEmpty()) {
      List<Path> batch = left.subList(0, Math.min(target.atOnce(), left.size()));
      try {
        target.load(batch);
        batch.forEach(Staging::delete);
        batch.clear();
      } catch (ProblemException e) {
        Path torn = Path.of(e.problem().place());
        if (e.problem().code() != Code.BAD_SYNTAX || !left.remove(torn)) {
          throw e;
        }
        // Torn when the power failed; its document is done anew.
        delete(torn);
      }
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException leftOver) {
      // The next build removes it.
      return;
    }
  }

  private ProblemException failed(IOException e) {
    return new ProblemException(
        new Problem(
            Code.WRITE_FAILED,
            staging().toString(),
            e.getMessage(),
            "files cannot be written here",
            "check the permissions of the folder and the free space of the disk"),
        e);
  }
}
