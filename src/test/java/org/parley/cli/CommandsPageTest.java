package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The page of commands names all commands, options and queries, and no others. */
class CommandsPageTest {
  private static final CommandLine PARLEY = Parley.commandLine(Terminal.system());

  @Test
  void itNamesAllCommands() throws IOException {
    assertEquals(
        ImmutableSortedSet.copyOf(PARLEY.getSubcommands().keySet()),
        found("(?m)^\\| `([a-z-]+)[^|]*\\|", section("# Commands", "## What is read")));
  }

  @Test
  void itNamesAllOptions() throws IOException {
    ImmutableSortedSet<String> options =
        PARLEY.getSubcommands().values().stream()
            .flatMap(command -> command.getCommandSpec().options().stream())
            .map(option -> option.longestName())
            .filter(Predicate.not("--version"::equals))
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    assertEquals(options, found("(--[a-z][a-z-]*)", section("# Commands", "## Queries")));
  }

  @Test
  void itNamesAllQueries() throws IOException {
    assertEquals(
        ImmutableSortedSet.copyOf(ShippedQueries.list().keySet()),
        found("(?m)^\\| `([a-z-]+)` \\|", section("## Queries", null)));
  }

  private static ImmutableSortedSet<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult result) -> result.group(1))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  private static String section(String begin, @org.jspecify.annotations.Nullable String end)
      throws IOException {
    String page = Files.readString(Path.of("docs/commands.md"));
    int from = page.indexOf(begin);
    return page.substring(from, end == null ? page.length() : page.indexOf(end, from));
  }
}
