package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CompiledGazetteerTest {
  @Test
  void theBuildCompilesWhatTheTurtleFilesSay() throws Exception {
    ImmutableMap<String, byte[]> files = Gazetteer.bundledFiles();
    Gazetteer turtle = Gazetteer.read(files);
    URL resource = Resources.getResource(CompiledGazetteer.RESOURCE);

    CompiledGazetteer compiled = CompiledGazetteer.read(Resources.toByteArray(resource), files);

    assertNotNull(compiled);
    assertEquals(turtle.entries(), compiled.entries());
    assertEquals(turtle.sha256(), compiled.sha256());
  }

  @Test
  void whatWasMadeFromOtherFilesIsNotUsed() throws Exception {
    ImmutableMap<String, byte[]> files = Gazetteer.bundledFiles();
    Gazetteer gazetteer = Gazetteer.read(files);
    byte[] compiled = CompiledGazetteer.write(files, gazetteer.sha256(), gazetteer.entries());
    String changed = Gazetteer.BUNDLED.get(0);
    byte[] content = Objects.requireNonNull(files.get("data/gazetteer/" + changed)).clone();
    content[content.length - 1] ^= 1;

    assertNotNull(CompiledGazetteer.read(compiled, files));
    assertNull(
        CompiledGazetteer.read(
            compiled,
            ImmutableMap.<String, byte[]>builder()
                .putAll(files)
                .put("data/gazetteer/" + changed, content)
                .buildKeepingLast()));
    assertNull(
        CompiledGazetteer.read(
            compiled,
            ImmutableMap.<String, byte[]>builder()
                .putAll(files)
                .put("more.ttl", "".getBytes(StandardCharsets.UTF_8))
                .buildOrThrow()));
  }
}
