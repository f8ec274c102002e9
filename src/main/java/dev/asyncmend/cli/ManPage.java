package dev.asyncmend.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A page for {@code man}, in its language, from the texts that {@code --help} shows. */
final class ManPage {
  private final CommandLine command;
  private final String name;
  private final StringBuilder out = new StringBuilder();

  private ManPage(CommandLine command, String name) {
    this.command = command;
    this.name = name;
  }

  /**
   * The page of a command.
   *
   * @param name its own name, {@code asyncmend} or {@code asyncmend-check}
   * @param others the names of the other pages, for the references at the end
   */
  static String of(CommandLine command, String name, List<String> others) {
    ManPage page = new ManPage(command, name);
    page.write(others);
    return page.out.toString();
  }

  private void write(List<String> others) {
    UsageMessageSpec texts = command.getCommandSpec().usageMessage();
    macro("TH", name.toUpperCase(Locale.ROOT), "1", "", "asyncmend", "asyncmend");
    section("NAME", name + " - " + Plaintext.header(command));
    section("SYNOPSIS", Plaintext.of(texts.customSynopsis()));
    if (texts.description().length > 0) {
      section("DESCRIPTION", Plaintext.of(texts.description()));
    }
    commands();
    arguments();
    if (!texts.exitCodeList().isEmpty()) {
      macro("SH", "EXIT STATUS");
      texts.exitCodeList().forEach(this::item);
    }
    if (texts.footer().length > 0) {
      macro("SH", "EXAMPLES");
      macro("nf");
      Stream.of(texts.footer()).forEach(line -> text(Plaintext.of(line)));
      macro("fi");
    }
    section(
        "SEE ALSO",
        others.stream()
            .filter(other -> !other.equals(name))
            .map(other -> other + "(1)")
            .collect(Collectors.joining(", ")));
  }

  private void commands() {
    Map<String, CommandLine> commands = command.getSubcommands();
    if (!commands.isEmpty()) {
      macro("SH", "COMMANDS");
    }
    commands.forEach(
        (word, one) -> {
          if (!one.getCommandSpec().usageMessage().hidden()) {
            item(word, Plaintext.of(one.getCommandSpec().usageMessage().header()));
          }
        });
  }

  private void arguments() {
    macro("SH", "OPTIONS");
    command.getCommandSpec().positionalParameters().stream()
        .filter(word -> !word.hidden())
        .forEach(word -> item(word.paramLabel(), Plaintext.of(word.description())));
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (!option.hidden()) {
        String names = String.join(", ", option.names());
        item(names + value(option), Plaintext.of(option.description()));
      }
    }
  }

  private static String value(ArgSpec option) {
    return option.arity().max() == 0 ? "" : " " + option.paramLabel();
  }

  private void section(String title, String text) {
    macro("SH", title);
    text(text);
  }

  private void item(String term, String text) {
    macro("TP");
    out.append("\\fB").append(escaped(term)).append("\\fR\n");
    text(Plaintext.of(text.replace("%", "%%")));
  }

  private void macro(String word, String... arguments) {
    out.append('.').append(word);
    for (String argument : arguments) {
      out.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    out.append('\n');
  }

  private void text(String text) {
    text.lines().forEach(line -> out.append(shielded(escaped(line))).append('\n'));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }

  /** A full stop or an apostrophe at the start of a line would be an order. */
  private static String shielded(String line) {
    return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
  }
}
