package dev.asyncmend.report;

import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The command that applies what is like a finding in its files. */
final class HtmlCommand {
  private HtmlCommand() {}

  /** A line for a shell; empty where no command applies the fix. */
  static String of(Located found, Fix fix) {
    if (fix.level() == Level.ADVICE) {
      return "";
    }
    Set<String> files = new LinkedHashSet<>();
    files.add(found.finding().path());
    fix.files().stream().map(FileEdits::path).forEach(files::add);
    return "asyncmend fix "
        + (fix.level() == Level.UNSAFE ? "--unsafe " : "")
        + "--select "
        + found.recipe()
        + files.stream().map(ShellWord::of).collect(Collectors.joining(" ", " ", ""));
  }
}
