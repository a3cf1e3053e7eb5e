package org.parley.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalTest {
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  private Path folder;

  @Test
  void aJarTellsWhatReadingWould() throws IOException {
    Original inJar = Original.of(jar("one.jar", "a model"));
    Original read = Original.of(ByteSource.wrap("a model".getBytes(StandardCharsets.UTF_8)));
    assertEquals(read.size(), inJar.size());
    assertEquals(read.checksum(), inJar.checksum());
    assertEquals("a model", inJar.bytes().asCharSource(StandardCharsets.UTF_8).read());
  }

  @Test
  void anotherModelOfTheSameSizeIsAnother() throws IOException {
    Original one = Original.of(jar("one.jar", "a model"));
    Original other = Original.of(jar("other.jar", "b model"));
    assertEquals(one.size(), other.size());
    assertNotEquals(one.checksum(), other.checksum());
  }

  private URL jar(String name, String content) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("model"));
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return URI.create("jar:" + jar.toUri() + "!/model").toURL();
  }
}
