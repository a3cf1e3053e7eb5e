package org.parley.serve.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedQueriesTest {
  private static final String QUERY =
      "# Who speaks.\n# One row for each claim.\n\nSELECT * { ?s ?p ?o }\n";

  @Test
  void foldersAndJarsAreRead(@TempDir Path folder) throws IOException {
    Path queries = Files.createDirectory(folder.resolve("queries"));
    Files.writeString(queries.resolve("who.rq"), QUERY);
    Files.writeString(queries.resolve("README.md"), "no query");
    Path jar = folder.resolve("more.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new JarEntry("queries/"));
      out.putNextEntry(new JarEntry("queries/ask.rq"));
      out.write("ASK {}".getBytes(UTF_8));
      out.closeEntry();
    }
    URL[] path = {folder.toUri().toURL(), jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, null)) {
      ShippedQueries all = ShippedQueries.load(loader);
      assertEquals(List.of("ask", "who"), all.all().stream().map(ShippedQuery::name).toList());
      ShippedQuery who = all.named("who").orElseThrow();
      assertEquals(QUERY, who.text());
      assertEquals("Who speaks", who.title());
      assertEquals("One row for each claim.", who.explanation());
      assertEquals(Optional.empty(), who.parameter());
      assertTrue(all.named("none").isEmpty());
      assertEquals("ASK {}", all.first());
    }
  }

  @Test
  void aCommentMayNameAParameter() {
    ShippedQuery query =
        new ShippedQuery(
            "evidence",
            "# Evidence.\n# Parameters: statement, the IRI of a claim;\n# else all.\nASK {}");
    assertEquals(
        Optional.of(new ShippedQuery.Parameter("statement", "the IRI of a claim; else all")),
        query.parameter());
    assertEquals("", query.explanation());
    assertEquals(
        Optional.empty(), new ShippedQuery("q", "# Q.\n# Parameters: none.\n").parameter());
    assertEquals("q", new ShippedQuery("q", "ASK {}").title());
  }

  @Test
  void withoutAnyThereIsAQueryToStartFrom() throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[0], null)) {
      ShippedQueries none = ShippedQueries.load(loader);
      assertTrue(none.all().isEmpty());
      assertTrue(none.first().startsWith("SELECT"));
    }
  }
}
