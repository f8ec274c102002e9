package dev.asyncmend.cli;

import dev.asyncmend.config.Configuration;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.engine.Sight;
import dev.asyncmend.report.Plain;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code --watch}: runs a command again whenever its files change, each time from the command line
 * on, so that it takes up a changed configuration, too. It ends by Ctrl-C, or when nobody reads.
 */
final class Vigil {
  /**
   * Who saves files writes several at a time: they are taken as one change if this lies between.
   */
  private static final long QUIET = 100;

  /** Looks at most until files count as quiet. */
  private static final int PATIENCE = 50;

  /** Names of changed files that are told. */
  private static final int TOLD = 3;

  /** To the corner, all away, also what was scrolled out of sight. */
  private static final String CLEAR = "\u001B[H\u001B[2J\u001B[3J";

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  /** Makes the command anew. */
  @FunctionalInterface
  interface Source {
    /** The command as if it had just been typed. */
    MendCommand fresh() throws UsageError;
  }

  private final Shell shell;
  private final Output output;
  private final Source source;
  private final Broken broken;
  private List<Path> besides = List.of();
  private Sight seen;
  private long took;

  private Vigil(Shell shell, Output output, Source source) {
    this.shell = shell;
    this.output = output;
    this.source = source;
    this.broken = new Broken(shell, output);
    this.seen = new Sight(Map.of());
  }

  /** Runs a command until somebody ends it; gives the exit code. */
  static int keep(Shell shell, Output output, Source source) throws UsageError {
    Vigil vigil = new Vigil(shell, output, source);
    boolean polling = shell.set("ASYNCMEND_WATCH_POLL");
    try (ChangeAlarm alarm = ChangeAlarm.of(vigil::matters, polling)) {
      return vigil.keep(alarm);
    }
  }

  private int keep(ChangeAlarm alarm) throws UsageError {
    MendCommand command = source.fresh();
    Settings settings = command.settings(Settings.Purpose.CHECK);
    besides = besides(command);
    seen = look(settings, alarm);
    int code = command.work(); // what is wrong from the start ends it
    try {
      while (!output.unread()) {
        tell(alarm.trouble());
        say("Watching for changes; Ctrl-C ends.");
        List<Path> changed = change(settings, alarm);
        clear();
        say(names(changed));
        command = source.fresh();
        settings = settings(command, settings);
        seen = look(settings, alarm);
        code = again(command);
      }
      return code;
    } catch (InterruptedException e) {
      return ExitCode.INTERRUPTED;
    }
  }

  /** The settings of a run; those before where it cannot have any, which it will say itself. */
  private Settings settings(MendCommand command, Settings before) {
    try {
      Settings settings = command.settings(Settings.Purpose.CHECK);
      besides = besides(command);
      return settings;
    } catch (UsageError e) {
      return before;
    }
  }

  /** What is wrong may be right after the next change. */
  private int again(MendCommand command) {
    try {
      return command.once();
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError | AssertionError e) {
      return broken.handle(e, false);
    }
  }

  /** Waits for a change and gives the files concerned. */
  private List<Path> change(Settings settings, ChangeAlarm alarm) throws InterruptedException {
    Sight now = look(settings, alarm); // something may have changed during the run
    while (now.equals(seen)) {
      alarm.await(took);
      now = look(settings, alarm);
    }
    for (int at = 0; at < PATIENCE; at++) {
      Thread.sleep(QUIET);
      Sight later = look(settings, alarm);
      if (later.equals(now)) {
        break;
      }
      now = later;
    }
    return now.changedSince(seen);
  }

  private Sight look(Settings settings, ChangeAlarm alarm) {
    long start = System.nanoTime();
    Sight sight = Sight.of(settings, besides, alarm::watch);
    took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    return sight;
  }

  private boolean matters(Path file) {
    return Sight.matters(String.valueOf(file.getFileName()))
        || seen.files().containsKey(file)
        || besides.contains(file)
        || besides.contains(file.getParent());
  }

  /** Files outside of the project that say how the command runs, and those in it with any name. */
  private static List<Path> besides(MendCommand command) throws UsageError {
    Configuration project = command.project();
    List<Path> files = new ArrayList<>(project.files());
    files.addAll(Configuration.values(project.cards()));
    files.addAll(command.configurations());
    command.aside().baseline(command.baseline(), command.shell()).ifPresent(files::add);
    return List.copyOf(files);
  }

  private void tell(@Nullable String trouble) {
    if (trouble != null) {
      output.say("asyncmend: looking for changes every second: " + Plain.name(trouble));
    }
  }

  private void say(String what) {
    output.say("[" + LocalTime.now(ZoneId.systemDefault()).format(CLOCK) + "] " + what);
  }

  private void clear() {
    if (shell.outTerminal() && !"dumb".equals(shell.environment().get("TERM"))) {
      output.text(CLEAR);
    } else {
      output.raw("\n");
    }
  }

  private String names(List<Path> changed) {
    String names =
        changed.stream()
            .limit(TOLD)
            .map(file -> Plain.path(ConfigOptions.name(shell, file)))
            .collect(Collectors.joining(", "));
    int more = changed.size() - TOLD;
    return (more > 0 ? names + " and " + more + " more" : names) + " changed.";
  }
}
