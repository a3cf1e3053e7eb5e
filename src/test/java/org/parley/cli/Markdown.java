package org.parley.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The code that a page of the documentation shows. */
final class Markdown {
  private static final Pattern INLINE = Pattern.compile("`([^`]+)`");

  private Markdown() {}

  /**
   * A fenced block.
   *
   * @param place page and line
   * @param language as it stands behind the fence; may be empty
   * @param output the block of the language {@code text} that follows at once, or null
   */
  record Block(String place, String language, String content, @Nullable String output) {}

  /** The fenced blocks of a page, but for those that are the output of the one before. */
  static ImmutableList<Block> blocks(Path page) throws IOException {
    List<String> lines = Files.readAllLines(page);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    int at = 0;
    while (at < lines.size()) {
      if (!lines.get(at).startsWith("```")) {
        at++;
        continue;
      }
      int end = end(lines, at);
      int next = end + 1;
      while (next < lines.size() && lines.get(next).isBlank()) {
        next++;
      }
      Optional<String> output = Optional.empty();
      if (next < lines.size() && lines.get(next).equals("```text")) {
        output = Optional.of(content(lines, next));
      }
      blocks.add(
          new Block(
              page + ":" + (at + 1),
              lines.get(at).substring(3),
              content(lines, at),
              output.orElse(null)));
      at = output.isPresent() ? end(lines, next) + 1 : end + 1;
    }
    return blocks.build();
  }

  /** What stands between single backticks outside of blocks. */
  static ImmutableList<String> inline(Path page) throws IOException {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    boolean isBlock = false;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        isBlock = !isBlock;
      } else if (!isBlock) {
        Matcher matcher = INLINE.matcher(line);
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found.build();
  }

  private static String content(List<String> lines, int begin) {
    return String.join("\n", lines.subList(begin + 1, end(lines, begin))) + "\n";
  }

  private static int end(List<String> lines, int begin) {
    int end = begin + 1;
    while (!lines.get(end).equals("```")) {
      end++;
    }
    return end;
  }
}
