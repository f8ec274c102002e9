package dev.asyncmend.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Texts of the command line's model as they are shown, without picocli's marks in them. */
final class Plaintext {
  private static final Pattern SENTENCE = Pattern.compile("(.*?[.;:])(\\s|$).*", Pattern.DOTALL);

  private Plaintext() {}

  /** The parts of a text as one. */
  static String of(String... parts) {
    return Ansi.OFF.text(String.format(String.join(" ", parts))).toString().strip();
  }

  /** What a command does, without a full stop. */
  static String header(CommandLine command) {
    return of(command.getCommandSpec().usageMessage().header()).replaceFirst("\\.$", "");
  }

  /** The first sentence, without what ends it. */
  static String sentence(String... parts) {
    String text = of(parts);
    Matcher first = SENTENCE.matcher(text);
    return (first.matches() ? first.group(1) : text).replaceFirst("[.;:]$", "");
  }
}
