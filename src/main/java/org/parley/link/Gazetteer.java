package org.parley.link;

import com.google.common.base.Ascii;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * The entities that are known before any document is read, with the names that they go by.
 *
 * <p>It is read from Turtle files; {@code data/gazetteer/README.md} describes them. Immutable, so
 * that one serves all threads.
 */
public final class Gazetteer {
  private static final String FOLDER = "data/gazetteer/";

  /** A folder on the class path cannot be listed, so its files are; a test compares. */
  static final ImmutableList<String> BUNDLED =
      ImmutableList.of(
          "armed-groups.ttl",
          "cities.ttl",
          "disputed-territories.ttl",
          "historical-states.ttl",
          "institutions.ttl",
          "media.ttl",
          "organizations.ttl",
          "peoples.ttl",
          "persons.ttl",
          "regions.ttl",
          "seas.ttl",
          "states.ttl",
          "us-states.ttl");

  private final ImmutableSortedMap<String, GazetteerEntry> byKey;
  private final NameIndex names;
  private final ImmutableListMultimap<String, GazetteerEntry> bySurname;
  private final ImmutableSetMultimap<String, String> withheld;
  private final String sha256;
  private final Supplier<Incumbents> incumbents = Suppliers.memoize(() -> new Incumbents(this));

  static Gazetteer read(ImmutableMap<String, byte[]> files) throws ProblemException {
    TreeMap<String, GazetteerEntry> entries = new TreeMap<>();
    Hasher hasher = Hashing.sha256().newHasher();
    for (var file : files.entrySet()) {
      hasher.putBytes(file.getValue());
      for (GazetteerEntry entry : read(file.getKey(), file.getValue())) {
        if (entries.put(entry.key(), entry) != null) {
          throw new ProblemException(
              new Problem(
                  Code.BAD_GAZETTEER,
                  file.getKey(),
                  entry.key(),
                  "two entries have the same last segment in their IRIs",
                  "give one of them another"));
        }
      }
    }
    return new Gazetteer(entries, ImmutableSetMultimap.of(), hasher.hash().toString());
  }

  private Gazetteer(
      Map<String, GazetteerEntry> entries,
      ImmutableSetMultimap<String, String> withheld,
      String sha256) {
    this.byKey = ImmutableSortedMap.copyOf(entries);
    this.withheld = withheld;
    this.names = new NameIndex(byKey.values(), withheld);
    this.bySurname =
        byKey.values().stream()
            .filter(entry -> entry.type() == EntityType.PERSON)
            .filter(entry -> !withheld.containsEntry(entry.key(), lastWord(entry.label())))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    entry -> Ascii.toLowerCase(lastWord(entry.label())), entry -> entry));
    this.sha256 = sha256;
  }

  /** The same gazetteer with other entries, some of whose names are not theirs. */
  Gazetteer with(Collection<GazetteerEntry> entries, SetMultimap<String, String> withheldNames) {
    return new Gazetteer(
        Maps.uniqueIndex(entries, GazetteerEntry::key),
        ImmutableSetMultimap.copyOf(withheldNames),
        sha256);
  }

  /** Names that corrections have taken from entries, by the entries' keys. */
  ImmutableSetMultimap<String, String> withheld() {
    return withheld;
  }

  private static ImmutableList<GazetteerEntry> read(String file, byte[] content)
      throws ProblemException {
    return file.endsWith(GazetteerTable.ENDING)
        ? GazetteerTable.read(file, content)
        : GazetteerReader.read(file, content);
  }

  private static String lastWord(String label) {
    ImmutableList<String> atoms = Atoms.of(label);
    return atoms.get(atoms.size() - 1);
  }

  /** The gazetteer that comes with the program. */
  public static Gazetteer bundled() {
    ImmutableMap<String, byte[]> files = bundledFiles();
    CompiledGazetteer compiled = compiled(files);
    try {
      return compiled == null
          ? read(files)
          : new Gazetteer(
              Maps.uniqueIndex(compiled.entries(), GazetteerEntry::key),
              ImmutableSetMultimap.of(),
              compiled.sha256());
    } catch (ProblemException e) {
      throw new IllegalStateException("the bundled gazetteer is damaged", e);
    }
  }

  /** The compiled form of the files; null where the build has made none of exactly these. */
  private static @Nullable CompiledGazetteer compiled(ImmutableMap<String, byte[]> files) {
    URL resource = Gazetteer.class.getClassLoader().getResource(CompiledGazetteer.RESOURCE);
    try {
      return resource == null
          ? null
          : CompiledGazetteer.read(Resources.toByteArray(resource), files);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + CompiledGazetteer.RESOURCE, e);
    }
  }

  /**
   * The gazetteer that comes with the program together with others.
   *
   * @throws ProblemException as {@link #load}
   */
  public static Gazetteer bundledWith(List<Path> paths) throws ProblemException {
    if (paths.isEmpty()) {
      return bundled();
    }
    return read(
        ImmutableMap.<String, byte[]>builder()
            .putAll(bundledFiles())
            .putAll(files(paths.toArray(Path[]::new)))
            .buildKeepingLast());
  }

  static ImmutableMap<String, byte[]> bundledFiles() {
    ImmutableMap.Builder<String, byte[]> files = ImmutableMap.builder();
    try {
      for (String name : BUNDLED) {
        files.put(FOLDER + name, Resources.toByteArray(Resources.getResource(FOLDER + name)));
      }
      return files.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has lost " + FOLDER, e);
    }
  }

  /**
   * Reads a gazetteer from files, in Turtle or as a {@link GazetteerTable}, or from the {@code
   * .ttl} and {@code .tsv.gz} files of folders in the order of their names.
   *
   * @throws ProblemException if a file is missing, is not Turtle, or holds anything but entries of
   *     the known shape, or if two entries have the same key
   */
  public static Gazetteer load(Path... paths) throws ProblemException {
    return read(files(paths));
  }

  private static ImmutableMap<String, byte[]> files(Path... paths) throws ProblemException {
    ImmutableMap.Builder<String, byte[]> files = ImmutableMap.builder();
    for (Path path : paths) {
      try {
        for (Path file : Files.isDirectory(path) ? filesOf(path) : ImmutableList.of(path)) {
          files.put(file.toString(), Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new ProblemException(
            new Problem(
                Files.exists(path) ? Code.NO_PERMISSION : Code.MISSING_FILE,
                path.toString(),
                null,
                "the gazetteer cannot be read",
                "name a Turtle file or a folder of such that exists and may be read"),
            e);
      }
    }
    return files.buildKeepingLast();
  }

  private static ImmutableList<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file ->
                  file.toString().endsWith(".ttl")
                      || file.toString().endsWith(GazetteerTable.ENDING))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** All entries, by key. */
  public ImmutableList<GazetteerEntry> entries() {
    return byKey.values().asList();
  }

  /** The entry with a key; null if there is none. */
  public @Nullable GazetteerEntry entry(String key) {
    return byKey.get(key);
  }

  /** The SHA-256 of the files that it was read from, 64 lower-case hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** The persons whose label ends with a word in lower case. */
  ImmutableList<GazetteerEntry> personsCalled(String surname) {
    return bySurname.get(surname);
  }

  /** Who held which office, and when. */
  Incumbents incumbents() {
    return Objects.requireNonNull(incumbents.get());
  }

  NameIndex names() {
    return names;
  }
}
