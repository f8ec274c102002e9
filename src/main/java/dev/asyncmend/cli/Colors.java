package dev.asyncmend.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** The colours of help texts. */
final class Colors {
  private Colors() {}

  static ColorScheme of(Shell shell) {
    boolean wanted =
        shell.outTerminal()
            && !shell.set("NO_COLOR")
            && !"dumb".equals(shell.environment().get("TERM"));
    return new ColorScheme.Builder(wanted ? Ansi.ON : Ansi.OFF)
        .commands(Ansi.Style.bold)
        .options(Ansi.Style.fg_cyan)
        .parameters(Ansi.Style.fg_cyan)
        .build();
  }
}
