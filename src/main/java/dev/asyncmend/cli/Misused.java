package dev.asyncmend.cli;

import dev.asyncmend.report.Plain;
import dev.asyncmend.text.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line, and what may have been meant. */
final class Misused implements IParameterExceptionHandler {
  /** Options that other tools have for what is a command here. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "--fix", "`asyncmend fix` mends",
          "--autofix", "`asyncmend fix` mends",
          "--dry-run", "`asyncmend diff` shows what `fix` would change");

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String message = message(e, command);
    command.getErr().println("asyncmend: error: " + message + " (see " + name + " --help)");
    if (withoutCommand(e)) {
      command.usage(command.getErr());
    }
    return ExitCode.FAILED;
  }

  private static String message(ParameterException e, CommandLine command) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unknown(unmatched.getUnmatched().get(0), command);
    }
    if (withoutCommand(e)) {
      return "a command is missing";
    }
    Class<?> type = e.getArgSpec() == null ? null : e.getArgSpec().type();
    if (type != null && type.isEnum() && e.getValue() != null) {
      String what =
          e.getArgSpec() instanceof OptionSpec option
              ? option.longestName()
              : e.getArgSpec().paramLabel();
      return what + " takes " + values(type) + ", not " + Plain.name(e.getValue());
    }
    String text = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return Plain.name(
        text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1));
  }

  private static boolean withoutCommand(ParameterException e) {
    return e.getCommandLine().getParent() == null && !(e instanceof UnmatchedArgumentException);
  }

  private static String values(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "))
        .replaceFirst(", ([^,]*)$", " or $1");
  }

  private static String unknown(String argument, CommandLine command) {
    boolean option = argument.startsWith("-") && argument.length() > 1;
    String word = option ? argument.replaceFirst("=.*", "") : argument;
    List<String> known =
        List.copyOf(
            option
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet());
    String what = option ? "unknown option " : known.isEmpty() ? "unexpected " : "unknown command ";
    return what + Plain.name(word) + hint(word, option, known, command);
  }

  /** What may have been meant; nothing where nobody can tell. */
  private static String hint(String word, boolean option, List<String> known, CommandLine command) {
    String elsewhere = option ? ELSEWHERE.get(word) : null;
    if (elsewhere != null) {
      return "; " + elsewhere;
    }
    if (!option && isThere(word, command)) {
      return "; `asyncmend check " + Plain.path(word) + "` looks at it";
    }
    if (word.equals("--output-format") && known.contains("--format")) {
      return "; did you mean --format?";
    }
    // Any two options of one letter are near each other.
    Optional<String> meant = word.length() > 2 ? Nearest.of(word, known) : Optional.empty();
    return meant.map(near -> "; did you mean " + near + "?").orElse("");
  }

  /** Whether somebody gave a path and forgot the command. */
  private static boolean isThere(String word, CommandLine command) {
    if (!(command.getCommand() instanceof Asyncmend root)) {
      return false;
    }
    try {
      return Files.exists(root.shell().folder().resolve(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
