package dev.asyncmend.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Gives the help texts of all commands one layout. */
final class HelpTexts {
  private HelpTexts() {}

  static void layOut(CommandLine commands) {
    layOut(commands, "asyncmend COMMAND [OPTION]... [PATH]...");
    commands
        .getSubcommands()
        .forEach(
            (name, command) -> {
              boolean recipes =
                  command.getCommand() instanceof RecipeCommand
                      || command.getCommand() instanceof InitCommand
                      || command.getCommand() instanceof LspCommand;
              boolean single = command.getCommand() instanceof ExplainCommand;
              boolean shells = command.getCommand() instanceof CompletionCommand;
              String what =
                  shells
                      ? " SHELL"
                      : recipes ? single ? " RECIPE" : " [OPTION]..." : " [OPTION]... [PATH]...";
              layOut(command, "asyncmend " + name + what);
            });
  }

  private static void layOut(CommandLine command, String synopsis) {
    UsageMessageSpec texts = command.getCommandSpec().usageMessage();
    texts.synopsisHeading("%nUsage: ").customSynopsis(synopsis);
    if (texts.description().length > 0) {
      texts.descriptionHeading("%n");
    }
    boolean named =
        command.getCommand() instanceof ExplainCommand
            || command.getCommand() instanceof CompletionCommand;
    texts.parameterListHeading(named ? "%n" : "").optionListHeading("%nOptions:%n");
    if (texts.footer().length > 0) {
      texts.footerHeading("%nExamples:%n");
    }
  }
}
