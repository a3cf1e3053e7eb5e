package org.parley.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What comes from others is named in NOTICE, each file with its licence and its checksum. */
class NoticeTest {
  private static final Path VENDORED =
      Path.of("src/main/resources/org/parley/serve/page/web/vendor");

  @Test
  void everyVendoredFileIsNamedWithItsChecksum() throws Exception {
    List<String> notice = Files.readAllLines(Path.of("NOTICE"));
    List<Path> files;
    try (Stream<Path> all = Files.walk(VENDORED)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertTrue(files.size() > 3);
    for (Path file : files) {
      int line = notice.indexOf("    " + file.toString().replace('\\', '/'));
      assertTrue(line > 0, file + " is not in NOTICE");
      assertTrue(notice.get(line - 1).matches("  \\S+ [0-9.]+, \\S+"), notice.get(line - 1));
      assertEquals(
          MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString(),
          notice.get(line + 1).strip());
    }
  }
}
