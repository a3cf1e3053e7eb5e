package org.parley.source;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Problem;

/**
 * The documents below a folder: files of a known format, but no README and nothing hidden. Symbolic
 * links are followed, unless they lead back to where they stand.
 */
final class Folder extends SimpleFileVisitor<Path> {
  /** Code-point order, on every system and in every language the same. */
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(
          entry -> entry.name().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  private final Path root;
  private final List<Entry> entries = new ArrayList<>();

  private Folder(Path root) {
    this.root = root;
  }

  /**
   * A file, or a place in the folder that cannot be read.
   *
   * @param name the path below the folder, with {@code /} between its parts
   * @param problem why it cannot be read, or null
   */
  record Entry(Path path, String name, @Nullable Problem problem) {}

  /**
   * @throws IOException if the folder itself cannot be read
   */
  static ImmutableList<Entry> list(Path root) throws IOException {
    Folder folder = new Folder(root);
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, folder);
    return ImmutableList.sortedCopyOf(ORDER, folder.entries);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return !directory.equals(root) && isHidden(directory)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = String.valueOf(file.getFileName());
    if (!isHidden(file) && !name.startsWith("README") && Format.ofName(name) != null) {
      entries.add(new Entry(file, name(file), null));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
    if (file.equals(root)) {
      throw cause;
    }
    if (!(cause instanceof FileSystemLoopException) && !isHidden(file)) {
      entries.add(new Entry(file, name(file), FileProblems.of(file.toString(), cause)));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException cause) {
    if (cause != null) {
      String place = directory.toString();
      entries.add(new Entry(directory, name(directory), FileProblems.of(place, cause)));
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private String name(Path path) {
    return Joiner.on('/').join(root.relativize(path));
  }
}
