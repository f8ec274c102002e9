package dev.asyncmend.cli;

import dev.asyncmend.engine.Engine;
import dev.asyncmend.engine.Progress;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.report.Summary;
import dev.asyncmend.trial.Terms;
import dev.asyncmend.trial.Trial;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code asyncmend fix}: mends files in place. */
@Command(
    name = "fix",
    header = "Mend files in place, and tell what is left.",
    description =
        "Applies the safe fixes; --unsafe adds those that can change behaviour. Every file is "
            + "written whole or not at all, and only if its result was proven to parse and to "
            + "differ nowhere else.",
    footer = {
      "  asyncmend fix",
      "  asyncmend fix --unsafe --select blocking-http src",
      "  asyncmend fix -i --unsafe",
      "  asyncmend fix --unsafe --verify \"pytest -q\"",
      "  asyncmend fix --stdin-filename app.py - < app.py > mended.py"
    },
    sortOptions = false)
final class FixCommand extends MendCommand {
  @Option(names = "--diff", description = "Show a patch and write nothing, as `diff` does.")
  private boolean diff;

  @Option(
      names = "--require-clean",
      description =
          "Do nothing if something in the git repository is not committed, new files included.")
  private boolean requireClean;

  @Option(
      names = {"-i", "--interactive"},
      description = "Show each fix and ask whether to apply it, as `git add -p` does.")
  private boolean interactive;

  @ArgGroup(validate = false, order = 3, heading = "%nHow to tell what is left:%n")
  private TellOptions tell = new TellOptions();

  @ArgGroup(validate = false, order = 4, heading = "%nHow to prove that nothing breaks:%n")
  private VerifyOptions verify = new VerifyOptions();

  @Override
  boolean textEdits() {
    return tell.textEdits();
  }

  @Override
  int work() throws UsageError {
    if (diff && tell.reports()) {
      throw new UsageError("--report tells what is left to mend, and --diff mends nothing");
    }
    if (requireClean) {
      CleanTree.require(shell(), ranges().paths());
    }
    Terms terms = verify.terms(shell());
    if (terms != null && files().piped()) {
      throw new UsageError("--verify needs the project around a file; - is not in one");
    }
    if (interactive && (diff || terms != null || files().piped())) {
      throw new UsageError("-i asks and writes: it goes with none of --diff, --verify and -");
    }
    if (diff) {
      RunReport report = terms == null ? run(Settings.Purpose.DIFF) : proven(terms);
      if (terms != null) {
        complain(report);
      }
      return DiffCommand.show(this, report);
    }
    List<ReportFile> files = tell.files(shell());
    return tell(terms == null ? run(Settings.Purpose.FIX) : written(proven(terms)), files);
  }

  @Override
  Engine told(Engine engine) {
    return interactive
        ? engine.asking(new Interviewer(shell(), output(), how().errorPaint(shell())))
        : engine;
  }

  /** What a run would do, with the fixes that a command of the user has nothing against. */
  private RunReport proven(Terms terms) throws UsageError {
    Proof proof = new Proof(output(), how().progress(shell()), how().verbose(shell()));
    Settings settings = settings(Settings.Purpose.DIFF);
    return proof.told(Trial.of(engine(Progress.NONE), settings, terms, proof), terms.command());
  }

  private RunReport written(RunReport proven) throws UsageError {
    RunReport report = Engine.write(settings(Settings.Purpose.DIFF), proven);
    complain(report);
    return report;
  }

  private int tell(RunReport report, List<ReportFile> files) throws UsageError {
    boolean left = report.open().findAny().isPresent();
    int code = worst(left ? ExitCode.FOUND : ExitCode.DONE, report);
    if (files().piped()) {
      output().bytes(mended(report));
    } else {
      output().text(tell.tell(report, around(code)));
    }
    output().raw(tell.cost(report));
    if (!tell.forPrograms()) {
      output().say(Summary.fix(report));
      output().say(files().piped() ? "" : new Undo(shell(), cache(), report).advice());
    }
    return write(files, report, code);
  }
}
