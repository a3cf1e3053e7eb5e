package org.parley.source;

import com.google.common.collect.AbstractIterator;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Problem;

/**
 * The documents below a folder: files of a known format, but no README and nothing hidden, in
 * code-point order of their paths. Symbolic links are followed, unless they lead back to where they
 * stand; stores of graphs, whose reports would be taken for documents, are not entered. Folders are
 * opened one after the other as they are come to, so that there may be millions of files.
 */
final class Folder extends AbstractIterator<Folder.Entry> implements Closeable {
  /** The file by which a store is known, from the moment that it is made. */
  private static final String MARK_OF_STORE = "parley-store.lock";

  private final Deque<Level> levels = new ArrayDeque<>();

  /**
   * A file, or a place in the folder that cannot be read.
   *
   * @param name the path below the folder, with {@code /} between its parts
   * @param problem why it cannot be read, or null
   */
  record Entry(Path path, String name, @Nullable Problem problem) {}

  /**
   * A folder that is being read.
   *
   * @param prefix of the names of what lies in it
   */
  private record Level(Path path, String prefix, SortedFolder children) {}

  /**
   * @throws IOException if the folder itself cannot be read
   */
  Folder(Path root) throws IOException {
    levels.push(new Level(root, "", SortedFolder.of(root)));
  }

  /**
   * Whether a file is read.
   *
   * @param name the path below the folder, with {@code /} between its parts
   */
  static boolean isRead(String name) {
    return Format.ofName(name) != null
        && !name.startsWith(".")
        && !name.contains("/.")
        && !name.substring(name.lastIndexOf('/') + 1).startsWith("README");
  }

  @Override
  protected @Nullable Entry computeNext() {
    while (!levels.isEmpty()) {
      Level level = levels.element();
      Entry entry =
          level.children.hasNext()
              ? entry(level, Objects.requireNonNull(level.children.next()))
              : up();
      if (entry != null) {
        return entry;
      }
    }
    return endOfData();
  }

  private @Nullable Entry up() {
    close(levels.pop());
    return null;
  }

  private @Nullable Entry entry(Level level, SortedFolder.Child child) {
    if (child.name().startsWith(".")) {
      return null;
    }
    Path path = level.path.resolve(child.name());
    String name = level.prefix + child.name();
    return switch (child.kind()) {
      case FOLDER -> down(path, name);
      case FILE -> isRead(name) ? new Entry(path, name, null) : null;
      case UNREADABLE -> unreadable(path, name);
    };
  }

  private @Nullable Entry down(Path path, String name) {
    if (Files.exists(path.resolve(MARK_OF_STORE))) {
      return null;
    }
    try {
      for (Level above : levels) {
        if (Files.isSameFile(above.path, path)) {
          return null;
        }
      }
      levels.push(new Level(path, name + "/", SortedFolder.of(path)));
      return null;
    } catch (IOException e) {
      return new Entry(path, name, FileProblems.of(path.toString(), e));
    }
  }

  private static @Nullable Entry unreadable(Path path, String name) {
    try {
      Files.readAttributes(path, BasicFileAttributes.class);
      return Format.ofName(name) == null ? null : new Entry(path, name, null);
    } catch (IOException e) {
      return new Entry(path, name, FileProblems.of(path.toString(), e));
    }
  }

  private static void close(Level level) {
    try {
      level.children.close();
    } catch (IOException nothingToLose) {
      // The names were only read.
    }
  }

  @Override
  public void close() {
    levels.forEach(Folder::close);
    levels.clear();
  }
}
