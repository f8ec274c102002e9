package dev.asyncmend.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;

/** The entry point of the command line. */
public final class Main {
  private Main() {}

  /**
   * Runs asyncmend and leaves the process with its exit code.
   *
   * @param args the command line, as given
   */
  public static void main(String[] args) {
    Shell shell =
        new Shell(
            folder(),
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
            new FileOutputStream(FileDescriptor.err),
            Terminal.at(1),
            Terminal.at(2),
            System.getenv());
    System.exit(run(shell, args));
  }

  private static Path folder() {
    Path here = Path.of("").toAbsolutePath();
    try {
      return here.toRealPath();
    } catch (IOException e) {
      return here;
    }
  }

  /** Runs asyncmend in a given surrounding and gives its exit code. */
  static int run(Shell shell, String... words) {
    String[] args = spelled(words);
    Output output = new Output(shell);
    Broken broken = new Broken(shell, output);
    StringWriter help = new StringWriter();
    StringWriter complaint = new StringWriter();
    CommandLine commands = commands(shell, output, args);
    commands
        .setOut(new PrintWriter(help, true))
        .setErr(new PrintWriter(complaint, true))
        .setColorScheme(Colors.of(shell))
        .setParameterExceptionHandler(new Misused())
        .setExecutionExceptionHandler(broken);
    HelpTexts.layOut(commands);
    int code = execute(commands, broken, args);
    output.text(help.toString());
    output.raw(complaint.toString());
    output.failure().ifPresent(output::error);
    return output.failure().isPresent() ? ExitCode.FAILED : code;
  }

  /** {@code help check} is {@code check --help}, as with git; {@code help} alone is that of all. */
  private static String[] spelled(String... args) {
    if (args.length == 0 || args[0].startsWith("-") || Commands.known(args[0])) {
      return args;
    }
    if (!args[0].equals("help")) {
      return new String[] {args[0]}; // unknown, which is all that there is to say, even with --help
    }
    if (args.length == 1 || args[1].startsWith("-") || args[1].equals("help")) {
      return new String[] {"--help"};
    }
    if (!Commands.known(args[1])) {
      return new String[] {args[1]};
    }
    String[] command = Arrays.copyOfRange(args, 1, args.length + 1);
    command[args.length - 1] = "--help";
    return command;
  }

  /** What understands the command line {@code args}. */
  static CommandLine commands(Shell shell, Output output, String... args) {
    CommandLine commands = new CommandLine(new Asyncmend(shell, output));
    Commands.add(commands, args);
    return commands.setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static int execute(CommandLine commands, Broken broken, String... args) {
    try {
      return commands.execute(args);
    } catch (OutOfMemoryError | StackOverflowError | AssertionError e) {
      return broken.handle(e, Arrays.asList(args).contains("--verbose"));
    }
  }
}
