package org.parley.store;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * The files of a store, and the marker that makes its folder recognisable, so that a mistyped path
 * neither creates a store nor writes into a folder of something else.
 */
record StoreFolder(Path root) {
  private static final String MARKER = "parley-store.properties";
  private static final String NEW_MARKER = MARKER + ".new";
  private static final String LOCK = "parley-store.lock";
  private static final String FORMAT = "1";

  Path tdb2() {
    return root.resolve("tdb2");
  }

  /** The text index. */
  Path text() {
    return root.resolve("text");
  }

  /** What the text index may not know yet; see {@link SearchIndex}. */
  Path textPending() {
    return root.resolve("text.pending.nt");
  }

  /** The quads as they were loaded, one file for each graph. */
  Path quads() {
    return root.resolve("quads");
  }

  /** Quads of a load that is under way; see {@link QuadFolder}. */
  Path incoming() {
    return root.resolve("incoming");
  }

  /** Quads of a removal that is under way. */
  Path outgoing() {
    return root.resolve("outgoing");
  }

  /** Which documents a store has that is being filled; see {@link Filling}. */
  Path filling() {
    return root.resolve("filling");
  }

  /** The size of the dataset when it had no old copies; see {@link Compaction}. */
  Path compactSize() {
    return root.resolve("compact-size");
  }

  Path lock() {
    return root.resolve(LOCK);
  }

  /** The folder of a store that is there. */
  static StoreFolder existing(Path root) throws ProblemException {
    if (!Files.exists(root)) {
      throw problem(
          Code.MISSING_STORE, root, "there is no store here", "check --store, or run parley build");
    }
    StoreFolder folder = new StoreFolder(root);
    if (!Files.isRegularFile(root.resolve(MARKER))) {
      throw problem(
          Code.NOT_A_STORE, root, "this is no Parley store: it has no " + MARKER, "check --store");
    }
    folder.checkFormat();
    return folder;
  }

  /** The folder of a store that is there, or a new one in an empty or missing folder. */
  static StoreFolder existingOrNew(Path root) throws ProblemException {
    return Files.isRegularFile(root.resolve(MARKER)) ? existing(root) : create(root);
  }

  /** A new store's folder. */
  static StoreFolder create(Path root) throws ProblemException {
    try {
      Files.createDirectories(root);
      if (!isUnused(root)) {
        throw problem(
            Code.NOT_A_STORE,
            root,
            "the folder has other files in it",
            "name a new or an empty folder with --store");
      }
      Path marker = root.resolve(NEW_MARKER);
      Files.writeString(marker, "# A Parley store. Do not edit.\nformat=" + FORMAT + "\n");
      Files.move(marker, root.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
      return new StoreFolder(root);
    } catch (IOException e) {
      throw failed(root, "the store cannot be created", e);
    }
  }

  /** What a process that was killed while it created the store may have left does not count. */
  private static boolean isUnused(Path root) throws IOException {
    ImmutableSet<String> own = ImmutableSet.of(NEW_MARKER, LOCK);
    try (Stream<Path> files = Files.list(root)) {
      return files.allMatch(file -> own.contains(file.getFileName().toString()));
    }
  }

  private void checkFormat() throws ProblemException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(root.resolve(MARKER))) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw failed(root.resolve(MARKER), "the file cannot be read", e);
    }
    String format = properties.getProperty("format");
    if (!FORMAT.equals(format)) {
      throw new ProblemException(
          new Problem(
              Code.NOT_A_STORE,
              root.toString(),
              format,
              "the store's format is not " + FORMAT + ", the only one that this version reads",
              "use the version of Parley that made it, or build a new store"));
    }
  }

  /**
   * Fails early where a write is likely to end with a full disk.
   *
   * @param bytes how many must be free
   */
  void requireSpace(long bytes) throws ProblemException {
    try {
      long free = Files.getFileStore(root).getUsableSpace();
      if (free < bytes) {
        throw new ProblemException(
            new Problem(
                Code.WRITE_FAILED,
                root.toString(),
                (free >> 20) + " MiB free",
                "too little space on the disk to load safely",
                "free at least " + (bytes >> 20) + " MiB and run the command again"));
      }
    } catch (IOException e) {
      throw failed(root, "the free space cannot be told", e);
    }
  }

  /** An error of reading or writing, told by its kind. */
  static ProblemException failed(Path place, String message, Throwable cause) {
    if (isPermission(cause)) {
      return new ProblemException(
          new Problem(
              Code.NO_PERMISSION,
              place.toString(),
              null,
              message + ": it may not be written",
              "give yourself write permission; a store must be writable even to be read"),
          cause);
    }
    return new ProblemException(
        new Problem(
            Code.WRITE_FAILED,
            place.toString(),
            reason(cause),
            message,
            "see to disk space and permissions, then run the command again"),
        cause);
  }

  static boolean isPermission(Throwable error) {
    for (Throwable at = error; at != null; at = at.getCause()) {
      String reason = at instanceof FileSystemException e ? e.getReason() : at.getMessage();
      if (at instanceof AccessDeniedException
          || (reason != null
              && (reason.contains("Read-only file system")
                  || reason.contains("Permission denied")))) {
        return true;
      }
    }
    return false;
  }

  /** The innermost message, which names the cause and not the path to it. */
  static @Nullable String reason(Throwable error) {
    if (error instanceof InternalError) {
      // How the JVM tells that a page of a mapped file could not be read or written.
      return "the disk is full or failing";
    }
    String message = null;
    for (Throwable at = error; at != null; at = at.getCause()) {
      String own = at instanceof FileSystemException e ? e.getReason() : at.getMessage();
      message = own == null ? message : own;
    }
    return message;
  }

  private static ProblemException problem(Code code, Path place, String message, String cure) {
    return new ProblemException(new Problem(code, place.toString(), null, message, cure));
  }
}
