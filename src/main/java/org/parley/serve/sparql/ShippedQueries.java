package org.parley.serve.sparql;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The queries on the class path, {@code queries/*.rq}, by name. */
public final class ShippedQueries {
  private static final String FOLDER = "queries";
  private static final String ENDING = ".rq";

  private final ImmutableList<ShippedQuery> all;

  private ShippedQueries(ImmutableList<ShippedQuery> all) {
    this.all = all;
  }

  /** Reads those on this program's class path. */
  public static ShippedQueries load() {
    return load(ShippedQueries.class.getClassLoader());
  }

  /** Reads those that a class loader knows, from folders and from jars. */
  public static ShippedQueries load(ClassLoader loader) {
    try {
      ImmutableList.Builder<String> names = ImmutableList.builder();
      for (URL folder : Collections.list(loader.getResources(FOLDER))) {
        names.addAll(names(folder));
      }
      return new ShippedQueries(
          names.build().stream()
              .distinct()
              .map(name -> read(loader, name))
              .sorted(Comparator.comparing(ShippedQuery::name))
              .collect(toImmutableList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them, by name. */
  public ImmutableList<ShippedQuery> all() {
    return all;
  }

  /** One of them. */
  public Optional<ShippedQuery> named(String name) {
    return all.stream().filter(query -> query.name().equals(name)).findFirst();
  }

  /** The text of the first, to start from; a plain query if there is none. */
  public String first() {
    return all.stream()
        .findFirst()
        .map(ShippedQuery::text)
        .orElse("SELECT * WHERE { ?subject ?predicate ?object } LIMIT 20\n");
  }

  private static List<String> names(URL folder) throws IOException {
    URLConnection connection = folder.openConnection();
    if (connection instanceof JarURLConnection jar) {
      jar.setUseCaches(false);
      try (JarFile file = jar.getJarFile()) {
        return file.stream()
            .map(entry -> entry.getName())
            .filter(name -> name.startsWith(FOLDER + "/"))
            .map(name -> name.substring(FOLDER.length() + 1))
            .filter(ShippedQueries::isQuery)
            .toList();
      }
    }
    try (Stream<Path> files = Files.list(Path.of(uri(folder)))) {
      return files.map(file -> file.getFileName() + "").filter(ShippedQueries::isQuery).toList();
    }
  }

  private static boolean isQuery(String name) {
    return name.matches("[a-z0-9-]+\\.rq");
  }

  private static URI uri(URL url) {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ShippedQuery read(ClassLoader loader, String file) {
    URL url = loader.getResource(FOLDER + "/" + file);
    try {
      return new ShippedQuery(
          file.substring(0, file.length() - ENDING.length()),
          Resources.toString(Objects.requireNonNull(url), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
