package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.Code;

/** The page of errors has a paragraph for each code, in the same order, and no other. */
class ErrorsPageTest {
  @Test
  void eachCodeIsTold() throws IOException {
    ImmutableList<String> told =
        Files.readAllLines(Path.of("docs/errors.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<String> codes =
        Arrays.stream(Code.values()).map(Code::id).collect(ImmutableList.toImmutableList());
    assertEquals(codes, told);
  }
}
