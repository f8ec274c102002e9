package dev.asyncmend.cli;

import dev.asyncmend.config.Setting;
import dev.asyncmend.engine.Baseline;
import dev.asyncmend.engine.Engine;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.report.Plain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code asyncmend baseline}: writes down what is found today. */
@Command(
    name = "baseline",
    header = "Write down what is found today, so that later runs hide it.",
    description =
        "`check`, `diff` and `fix` take the file as --baseline. Findings are known again where lines "
            + "moved or a formatter was at work. Run again, it forgets what is gone and adds what is "
            + "new; entries about files and recipes that the run does not look at stay.",
    footer = {
      "  asyncmend baseline",
      "  asyncmend check --baseline asyncmend-baseline.txt",
      "  asyncmend check --baseline asyncmend-baseline.txt --update-baseline"
    },
    sortOptions = false)
final class BaselineCommand extends MendCommand {
  private static final String USUAL = "asyncmend-baseline.txt";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "Where to write it, - for standard output; if not given, where the configuration says, "
            + "else "
            + USUAL
            + "."
      })
  private @Nullable String given;

  private final Baseline seen = Baseline.empty();

  @Override
  @Nullable Setting<Path> baseline() {
    return null; // what is known is to be found again
  }

  private String file() throws UsageError {
    Setting<Path> configured = project().baseline();
    String usual = configured == null ? USUAL : ConfigOptions.name(shell(), configured.value());
    return given == null ? usual : given;
  }

  @Override
  Engine told(Engine engine) throws UsageError {
    if (aside().any()) {
      throw new UsageError(
          "a baseline is about all findings: --since, --staged and --baseline make none (-o names the"
              + " file)");
    }
    return engine.hiding(seen);
  }

  @Override
  int work() throws UsageError {
    RunReport report = run(Settings.Purpose.CHECK);
    Set<Baseline.Entry> found = seen.found();
    int code = worst(ExitCode.DONE, report);
    String file = file();
    if (file.equals(FileOptions.STDIN)) {
      output().text(Baseline.text(found));
      return code;
    }
    Path folder = shell().folder();
    Path root = Repository.around(folder).orElse(folder);
    boolean there = Files.exists(folder.resolve(file));
    Baseline old = there ? AsideOptions.read(folder, file, "") : Baseline.empty();
    Set<Baseline.Entry> before = old.without(Set.of());
    Set<Baseline.Entry> all = seen.after(old, report, cards(), root);
    AsideOptions.write(folder, file, all);
    output().say(said(file, before, all, there));
    return code;
  }

  private static String said(
      String file, Set<Baseline.Entry> before, Set<Baseline.Entry> all, boolean there) {
    Set<Baseline.Entry> fresh = new HashSet<>(all);
    fresh.removeAll(before);
    Set<Baseline.Entry> gone = new HashSet<>(before);
    gone.removeAll(all);
    String more = there ? " (" + fresh.size() + " new, " + gone.size() + " gone)" : "";
    String findings = all.size() + (all.size() == 1 ? " finding" : " findings");
    return "Wrote " + findings + " to " + Plain.name(file) + more + ".";
  }
}
