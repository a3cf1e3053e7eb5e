package org.parley.wikidata;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * What was pulled, one file of triples for each item, {@code Q42.nt}, so that a pull can be
 * interrupted and taken up again. A file appears whole or not at all.
 */
public final class ItemCache {
  private static final String ENDING = ".nt";

  private final Path folder;

  /**
   * @param folder it need not exist
   */
  public ItemCache(Path folder) {
    this.folder = folder;
  }

  boolean has(String item) {
    return Files.exists(file(item));
  }

  void put(String item, ImmutableList<String> lines) throws ProblemException {
    Path part = folder.resolve(item + ".part");
    try {
      Files.createDirectories(folder);
      Files.writeString(part, Joiner.on('\n').join(lines) + "\n");
      Files.move(part, file(item), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed(Code.WRITE_FAILED, "what was pulled cannot be kept", e);
    }
  }

  /** Item to triples. */
  ImmutableSortedMap<String, ImmutableList<String>> blocks() throws ProblemException {
    ImmutableSortedMap.Builder<String, ImmutableList<String>> blocks =
        ImmutableSortedMap.naturalOrder();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          String name = file.getFileName() + "";
          if (name.endsWith(ENDING) && ItemJson.isId(name.replace(ENDING, ""))) {
            blocks.put(
                name.replace(ENDING, ""),
                Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith("<"))
                    .collect(ImmutableList.toImmutableList()));
          }
        }
      } catch (IOException e) {
        throw failed(Code.UNREADABLE_FILE, "what was pulled cannot be read", e);
      }
    }
    return blocks.buildOrThrow();
  }

  private Path file(String item) {
    return folder.resolve(item + ENDING);
  }

  private ProblemException failed(Code code, String message, IOException e) {
    return new ProblemException(
        new Problem(
            code,
            folder.toString(),
            e.getMessage(),
            message,
            "see to disk space and permissions, or delete the folder and pull again"),
        e);
  }
}
