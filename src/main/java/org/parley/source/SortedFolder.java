package org.parley.source;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import com.ibm.icu.text.UTF16;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies in one folder, sorted, in bounded memory: the names of a large folder are sorted in
 * runs that lie in temporary files, and merged while they are read. To be closed.
 */
final class SortedFolder extends AbstractIterator<SortedFolder.Child> implements Closeable {
  /** Some megabytes of names. */
  static final int IN_MEMORY = 50_000;

  /** What can be told of a name without opening it. */
  enum Kind {
    FILE,
    FOLDER,
    UNREADABLE
  }

  /** A file or folder by its name in the folder. */
  record Child(String name, Kind kind) {
    /**
     * Code-point order of whole paths, on every system and in every language the same: what lies in
     * a folder has a {@code /} behind its name.
     */
    private static final Comparator<Child> ORDER =
        Comparator.comparing(
            child -> child.kind == Kind.FOLDER ? child.name + "/" : child.name,
            new UTF16.StringComparator(true, false, UTF16.StringComparator.FOLD_CASE_DEFAULT));
  }

  private final List<Run> runs = new ArrayList<>();
  private final Iterator<Child> merged;

  private SortedFolder(Path folder, int inMemory) throws IOException {
    List<Child> names = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        if (names.size() == inMemory) {
          names.sort(Child.ORDER);
          runs.add(new Run(names));
          names.clear();
        }
        names.add(new Child(String.valueOf(path.getFileName()), kind(path)));
      }
    } catch (DirectoryIteratorException e) {
      close();
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
    names.sort(Child.ORDER);
    List<Iterator<Child>> all = new ArrayList<>(runs);
    all.add(names.iterator());
    this.merged = Iterators.mergeSorted(all, Child.ORDER);
  }

  static SortedFolder of(Path folder) throws IOException {
    return new SortedFolder(folder, IN_MEMORY);
  }

  /**
   * As {@link #of(Path)}.
   *
   * @param inMemory how many names are sorted at a time
   */
  static SortedFolder of(Path folder, int inMemory) throws IOException {
    return new SortedFolder(folder, inMemory);
  }

  private static Kind kind(Path path) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).isDirectory()
          ? Kind.FOLDER
          : Kind.FILE;
    } catch (IOException toBeTold) {
      return Kind.UNREADABLE;
    }
  }

  @Override
  protected @Nullable Child computeNext() {
    return merged.hasNext() ? merged.next() : endOfData();
  }

  @Override
  public void close() throws IOException {
    for (Run run : runs) {
      run.close();
    }
  }

  /** Names that lie sorted in a temporary file, which is gone as soon as it is closed. */
  private static final class Run extends AbstractIterator<Child> implements Closeable {
    private final DataInputStream in;

    Run(List<Child> sorted) throws IOException {
      Path file = Files.createTempFile("parley-folder", ".names");
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
        for (Child child : sorted) {
          out.writeByte(child.kind().ordinal());
          out.writeUTF(child.name());
        }
      }
      this.in =
          new DataInputStream(
              new BufferedInputStream(
                  Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    }

    @Override
    protected @Nullable Child computeNext() {
      try {
        Kind kind = Kind.values()[in.readByte()];
        return new Child(in.readUTF(), kind);
      } catch (EOFException behindTheLast) {
        return endOfData();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
