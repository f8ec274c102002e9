package dev.asyncmend.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Scripts that complete command lines: picocli's for bash and zsh, one of our own for fish. */
final class ShellCompletion {
  private ShellCompletion() {}

  /** The script for a shell; {@code commands} has all of them. */
  static String of(CommandLine commands, CompletionCommand.Completion shell) {
    return shell == CompletionCommand.Completion.FISH
        ? fish(commands)
        : AutoComplete.bash("asyncmend", commands);
  }

  private static String fish(CommandLine commands) {
    StringBuilder out = new StringBuilder("# fish completion for asyncmend\n");
    options(out, commands, "__fish_use_subcommand");
    below(out, commands, "__fish_use_subcommand", "");
    return out.toString();
  }

  /**
   * The commands below one.
   *
   * @param none what holds where none of them is there yet
   * @param here what holds where that one is there, with an "and" behind it
   */
  private static void below(StringBuilder out, CommandLine commands, String none, String here) {
    for (Map.Entry<String, CommandLine> entry : commands.getSubcommands().entrySet()) {
      CommandLine command = entry.getValue();
      if (command.getCommandSpec().usageMessage().hidden()) {
        continue;
      }
      String name = entry.getKey();
      line(out, none, "-f", "-a", name, "-d", quoted(Plaintext.header(command)));
      String mine = here + "__fish_seen_subcommand_from " + name;
      options(out, command, mine);
      for (PositionalParamSpec word : command.getCommandSpec().positionalParameters()) {
        List<String> words = words(word.completionCandidates());
        if (!words.isEmpty()) {
          line(out, mine, "-f", "-a", quoted(String.join(" ", words)));
        }
      }
      if (!command.getSubcommands().isEmpty()) {
        String all = String.join(" ", command.getSubcommands().keySet());
        below(out, command, mine + "; and not __fish_seen_subcommand_from " + all, mine + "; and ");
      }
    }
  }

  private static void options(StringBuilder out, CommandLine command, String condition) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (option.hidden()) {
        continue;
      }
      List<String> words = new ArrayList<>();
      for (String name : option.names()) {
        boolean wide = name.startsWith("--");
        words.addAll(List.of(wide ? "-l" : "-s", name.substring(wide ? 2 : 1)));
      }
      List<String> values =
          option.arity().max() == 0 ? List.of() : words(option.completionCandidates());
      if (!values.isEmpty()) {
        words.addAll(List.of("-x", "-a", quoted(String.join(" ", values))));
      } else if (option.arity().max() > 0) {
        words.add("-r");
      }
      words.addAll(List.of("-d", quoted(Plaintext.sentence(option.description()))));
      line(out, condition, words.toArray(String[]::new));
    }
  }

  private static void line(StringBuilder out, String condition, String... words) {
    out.append("complete -c asyncmend -n ").append(quoted(condition));
    for (String word : words) {
      out.append(' ').append(word);
    }
    out.append('\n');
  }

  private static List<String> words(@Nullable Iterable<String> candidates) {
    List<String> words = new ArrayList<>();
    if (candidates != null) {
      candidates.forEach(words::add);
    }
    return words;
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
