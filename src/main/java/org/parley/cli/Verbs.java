package org.parley.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The verbs of the command line. To read the options of all of them takes longer than many a
 * command does, so only those of the verb that is asked for are read.
 */
final class Verbs {
  private static final ImmutableList<Class<?>> ALL =
      ImmutableList.of(
          UpCommand.class,
          BuildCommand.class,
          ServeCommand.class,
          QueryCommand.class,
          ExplainCommand.class,
          EntitiesCommand.class,
          AnnotateCommand.class,
          ExportCommand.class,
          LoadCommand.class,
          ValidateCommand.class,
          RemoveCommand.class,
          RulesCommand.class,
          EvaluateCommand.class,
          WikidataCommand.class,
          AutoComplete.GenerateCompletion.class);

  private Verbs() {}

  /** Adds what is needed to understand some arguments; without any, all verbs and options. */
  static void addWanted(CommandLine parley, List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    if (first.equals("-h") || first.equals("--help")) {
      ALL.forEach(verb -> parley.addSubcommand(outline(verb)));
      return;
    }
    for (Class<?> verb : ALL) {
      if (command(verb).name().equals(first) && verb != AutoComplete.GenerateCompletion.class) {
        parley.addSubcommand(verb);
        return;
      }
    }
    ALL.forEach(parley::addSubcommand);
  }

  /** What the list of verbs tells of a verb: its name and what it does. */
  private static CommandSpec outline(Class<?> verb) {
    CommandSpec outline = CommandSpec.create().name(command(verb).name());
    outline.usageMessage().description(command(verb).description()).hidden(command(verb).hidden());
    return outline;
  }

  private static Command command(Class<?> verb) {
    return verb.getAnnotation(Command.class);
  }
}
