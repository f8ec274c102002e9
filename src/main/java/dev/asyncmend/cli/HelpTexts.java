package dev.asyncmend.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Gives the help texts of all commands one layout. */
final class HelpTexts {
  private HelpTexts() {}

  static void layOut(CommandLine commands) {
    layOut(commands, "asyncmend COMMAND [OPTION]... [PATH]...");
    below(commands, "asyncmend");
  }

  private static void below(CommandLine commands, String name) {
    commands
        .getSubcommands()
        .forEach(
            (word, command) -> {
              layOut(command, name + " " + word + rest(command.getCommand()));
              below(command, name + " " + word);
            });
  }

  /** What follows the name of a command. */
  private static String rest(Object command) {
    if (command instanceof CompletionCommand) {
      return " SHELL";
    }
    if (command instanceof ExplainCommand) {
      return " RECIPE";
    }
    if (command instanceof CampaignCommand) {
      return " COMMAND [OPTION]... FILE";
    }
    if (command instanceof CampaignRunCommand || command instanceof CampaignStatusCommand) {
      return " [OPTION]... FILE";
    }
    boolean pathless =
        command instanceof RecipeCommand
            || command instanceof InitCommand
            || command instanceof LspCommand;
    return pathless ? " [OPTION]..." : " [OPTION]... [PATH]...";
  }

  private static void layOut(CommandLine command, String synopsis) {
    UsageMessageSpec texts = command.getCommandSpec().usageMessage();
    texts.synopsisHeading("%nUsage: ").customSynopsis(synopsis);
    if (texts.description().length > 0) {
      texts.descriptionHeading("%n");
    }
    Object what = command.getCommand();
    boolean named =
        what instanceof ExplainCommand
            || what instanceof CompletionCommand
            || what instanceof CampaignRunCommand
            || what instanceof CampaignStatusCommand;
    texts.parameterListHeading(named ? "%n" : "").optionListHeading("%nOptions:%n");
    if (!command.getSubcommands().isEmpty()) {
      texts.commandListHeading("%nCommands:%n");
    }
    if (texts.footer().length > 0) {
      texts.footerHeading("%nExamples:%n");
    }
  }
}
