package org.parley.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of a folder does not depend on how much of it is sorted at a time. */
class SortedFolderTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @Test
  void namesComeInOrderHoweverManyAreSortedAtATime() throws IOException {
    for (int i = 0; i < 50; i++) {
      Files.createFile(folder.resolve("f" + (i * 37) % 50 + ".txt"));
    }
    Files.createDirectories(folder.resolve("f1"));
    Files.createFile(folder.resolve("f1-a.txt"));
    ImmutableList<SortedFolder.Child> atOnce = children(1000);
    assertEquals(52, atOnce.size());
    for (int inMemory : List.of(1, 7, 52)) {
      assertEquals(atOnce, children(inMemory), "in memory: " + inMemory);
    }
    ImmutableList<String> names =
        atOnce.stream().map(SortedFolder.Child::name).collect(ImmutableList.toImmutableList());
    assertEquals(
        List.of("f1-a.txt", "f1.txt", "f1", "f10.txt"),
        names.subList(names.indexOf("f1-a.txt"), names.indexOf("f1-a.txt") + 4));
  }

  /** A character beyond U+FFFF comes behind all others, although its surrogates would not. */
  @Test
  void theOrderIsThatOfCodePoints() throws IOException {
    for (String name : List.of("\uD83D\uDE00.txt", "\uFF21.txt", "é.txt", "z.txt")) {
      Files.createFile(folder.resolve(name));
    }
    assertEquals(
        List.of("z.txt", "é.txt", "\uFF21.txt", "\uD83D\uDE00.txt"),
        children(2).stream().map(SortedFolder.Child::name).toList());
  }

  private ImmutableList<SortedFolder.Child> children(int inMemory) throws IOException {
    try (SortedFolder sorted = SortedFolder.of(folder, inMemory)) {
      return ImmutableList.copyOf(sorted);
    }
  }
}
