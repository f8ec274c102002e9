package dev.asyncmend.trial;

import dev.asyncmend.engine.Engine;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.RunReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Runs a command of the user on copies of the project, without fixes first, then with all of them;
 * where it fails with them, finds a largest set of fixes with which it passes. The project itself
 * is not changed.
 *
 * <p>A run may take as long as the terms say; else five times as long as without fixes, and a
 * minute at least: a fix may be what makes a program wait for ever.
 */
public final class Trial {
  private final Settings settings;
  private final Terms terms;
  private final Watch watch;

  private Trial(Settings settings, Terms terms, Watch watch) {
    this.settings = settings;
    this.terms = terms;
    this.watch = watch;
  }

  /**
   * Tries the fixes that a run would apply.
   *
   * @param settings those of the run; nothing is written whatever its purpose is
   */
  public static Verified of(Engine engine, Settings settings, Terms terms, Watch watch) {
    Trial trial = new Trial(settings, terms, watch);
    try {
      return trial.verify(engine);
    } catch (Stopped e) {
      return new Verified.Halted(e.reason(), null);
    } catch (IOException e) {
      return new Verified.Halted("the trial cannot go on: " + Copying.reason(e), null);
    }
  }

  private Verified verify(Engine engine) throws IOException, Stopped {
    RunReport checked = engine.run(settings.with(Settings.Purpose.CHECK));
    Candidates candidates = Candidates.of(engine, settings, checked);
    Candidates.State all = candidates.all();
    if (all.changes().isEmpty()) {
      return new Verified.Idle(all.report());
    }
    Path root = terms.root() == null ? Roots.project(settings.folder()) : terms.root();
    if (!settings.folder().startsWith(root)) {
      throw new Stopped("the current folder is not in " + root + ", which is to be copied");
    }
    Set<Path> files = all.changes().keySet();
    for (Path file : files) {
      if (!file.startsWith(root)) {
        throw new Stopped(file + " is not in " + root + ", which is to be copied");
      }
    }
    try (Workshop workshop = Workshop.open(terms, root, settings.folder())) {
      String pythonPath = Roots.pythonPath(root, files, terms.environment(), workshop::copied);
      Bench bench = new Bench(workshop, candidates, pythonPath, terms.limit(), watch);
      return verify(bench, candidates);
    }
  }

  private static Verified verify(Bench bench, Candidates candidates) throws IOException, Stopped {
    Failure failure = bench.failureAsItIs();
    if (failure != null) {
      return new Verified.Halted(
          "the command fails without any fix ("
              + failure.how()
              + "), so it cannot tell what a fix does",
          failure);
    }
    List<Integer> kept = Bisection.of(candidates.numbers(), bench);
    if (kept.size() == candidates.size() && !bench.noticesChanges()) {
      return new Verified.Halted(
          "the command passes even where the files to be changed are no Python at all: it does not"
              + " run them, or another copy of them",
          null);
    }
    Candidates.State state = candidates.with(kept);
    if (!bench.passes(kept)) {
      throw new Stopped("the command fails with fixes that nobody can leave out");
    }
    List<Rejection> rejected = new ArrayList<>();
    for (Integer number : candidates.numbers()) {
      if (!kept.contains(number)) {
        rejected.add(bench.rejection(number));
      }
    }
    return new Verified.Proven(state.report(), rejected, bench.runs(), bench.moody());
  }
}
