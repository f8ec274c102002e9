package dev.asyncmend.cli;

import java.util.List;
import picocli.CommandLine;

/**
 * Which commands there are. A run of one of them does not make the others: reading what picocli
 * wants to know of all takes longer than looking at a file.
 */
final class Commands {
  /** Their names, in the order of the help text. */
  private static final List<String> NAMES =
      List.of(
          "check",
          "diff",
          "fix",
          "review",
          "pr",
          "campaign",
          "suppress",
          "baseline",
          "explain",
          "explain-call",
          "list",
          "test",
          "config",
          "init",
          "lsp",
          "parse",
          "completion",
          "share",
          "knowledge");

  private Commands() {}

  static boolean known(String name) {
    return NAMES.contains(name);
  }

  /** Gives {@code root} the command that {@code args} start with; all of them where it is none. */
  static void add(CommandLine root, String... args) {
    String wanted = args.length > 0 && NAMES.contains(args[0]) ? args[0] : null;
    for (String name : NAMES) {
      if (wanted == null || wanted.equals(name)) {
        root.addSubcommand(name, command(name));
      }
    }
  }

  /** A model with every command in it, laid out as its help is. */
  static CommandLine all(Asyncmend root) {
    CommandLine commands = new CommandLine(new Asyncmend(root.shell(), root.output()));
    add(commands);
    HelpTexts.layOut(commands);
    return commands;
  }

  private static Object command(String name) {
    return switch (name) {
      case "check" -> new CheckCommand();
      case "diff" -> new DiffCommand();
      case "fix" -> new FixCommand();
      case "review" -> new ReviewCommand();
      case "pr" -> new PrCommand();
      case "campaign" -> new CampaignCommand();
      case "suppress" -> new SuppressCommand();
      case "baseline" -> new BaselineCommand();
      case "explain" -> new ExplainCommand();
      case "explain-call" -> new ExplainCallCommand();
      case "list" -> new ListCommand();
      case "test" -> new TestCommand();
      case "config" -> new ConfigCommand();
      case "init" -> new InitCommand();
      case "lsp" -> new LspCommand();
      case "parse" -> new ParseCommand();
      case "completion" -> new CompletionCommand();
      case "share" -> new ShareCommand();
      case "knowledge" -> new KnowledgeCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
