package org.parley.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Whether a folder has a text index of a version. Lucene is asked only when its commit is another
 * than the one that it was asked about last, which is noted beside the index: to start Lucene takes
 * longer than many a query that searches nothing.
 */
record IndexCheck(Path folder, String key, String version) {
  private static final String NOTE = "checked";

  boolean passes() {
    try {
      String commit = commit();
      if (commit == null) {
        return false;
      }
      Path note = folder.resolve(NOTE);
      if (commit.equals(noted(note))) {
        return true;
      }
      if (!isRead()) {
        return false;
      }
      Files.writeString(note, commit);
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** The version that is wanted, and the files that make a commit with their sizes and times. */
  private @Nullable String commit() throws IOException {
    TreeSet<String> files = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "segments*")) {
      for (Path file : found) {
        files.add(
            file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    } catch (NoSuchFileException e) {
      return null;
    }
    return files.isEmpty() ? null : version + "\n" + String.join("\n", files) + "\n";
  }

  private static @Nullable String noted(Path note) throws IOException {
    try {
      return Files.readString(note);
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private boolean isRead() throws IOException {
    try (Directory directory = new MMapDirectory(folder)) {
      return version.equals(SegmentInfos.readLatestCommit(directory).getUserData().get(key));
    }
  }
}
