package dev.asyncmend.cli;

import dev.asyncmend.report.Paint;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** The colours of help texts, and of what is read like them. */
final class Colors {
  private Colors() {}

  static ColorScheme of(Shell shell) {
    return new ColorScheme.Builder(wanted(shell) ? Ansi.ON : Ansi.OFF)
        .commands(Ansi.Style.bold)
        .options(Ansi.Style.fg_cyan)
        .parameters(Ansi.Style.fg_cyan)
        .build();
  }

  /** The colours of a page for people on standard output. */
  static Paint paint(Shell shell) {
    return wanted(shell) ? Paint.ANSI : Paint.NONE;
  }

  private static boolean wanted(Shell shell) {
    return shell.outTerminal()
        && !shell.set("NO_COLOR")
        && !"dumb".equals(shell.environment().get("TERM"));
  }
}
