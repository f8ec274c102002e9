package dev.asyncmend.trial;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where sets of fixes are tried: it runs the command on them and remembers what came of it, so that
 * no two runs have the same files, unless a failure is to be seen twice before a fix is blamed.
 */
final class Bench implements Bisection.Judge<Integer> {
  private static final Duration LEAST = Duration.ofMinutes(1);
  private static final int TIMES = 5;
  private static final byte[] BROKEN =
      "this file is broken on purpose: does the command notice?\n"
          .getBytes(StandardCharsets.US_ASCII);

  private final Workshop workshop;
  private final Candidates candidates;
  private final String pythonPath;
  private final Watch watch;
  private @Nullable Duration limit;
  private boolean moody;

  /** Sets that were tried, files that were tried, and who is to blame for what. */
  private final Map<Set<Integer>, Workshop.Run> bySet = new HashMap<>();

  private final Map<Map<Path, ByteBuffer>, Workshop.Run> byContent = new HashMap<>();
  private final Set<Workshop.Run> confirmed = new HashSet<>();
  private final Map<Integer, Workshop.Run> blamed = new HashMap<>();

  /**
   * A bench.
   *
   * @param limit how long a run may take; null: it depends on the first one
   */
  Bench(
      Workshop workshop,
      Candidates candidates,
      String pythonPath,
      @Nullable Duration limit,
      Watch watch) {
    this.workshop = workshop;
    this.candidates = candidates;
    this.pythonPath = pythonPath;
    this.limit = limit;
    this.watch = watch;
  }

  /** How often the command was run. */
  int runs() {
    return workshop.runs();
  }

  /** Whether it passed and failed on the very same files. */
  boolean moody() {
    return moody;
  }

  /** How the command fails without any fix; null where it passes. */
  @Nullable Failure failureAsItIs() throws IOException, Stopped {
    Workshop.Run run = run(Map.of(), "without fixes");
    if (!run.end().passed() && run.end().ended()) {
      run = run(Map.of(), "without fixes, once more");
      moody = run.end().passed();
    }
    if (!run.end().passed()) {
      return failure(run, "without-fixes");
    }
    byContent.put(Map.of(), run);
    if (limit == null) {
      Duration patient = run.took().multipliedBy(TIMES);
      limit = patient.compareTo(LEAST) > 0 ? patient : LEAST;
    }
    return null;
  }

  /** Whether the command fails where the files that fixes change hold nonsense. */
  boolean noticesChanges() throws IOException, Stopped {
    Map<Path, byte[]> nonsense = new TreeMap<>();
    candidates.all().changes().keySet().forEach(path -> nonsense.put(path, BROKEN));
    return !run(nonsense, "with broken files, which it should notice").end().passed();
  }

  @Override
  public boolean passes(List<Integer> numbers) throws Stopped {
    return tried(numbers).end().passed();
  }

  @Override
  public boolean blames(Integer culprit, List<Integer> numbers) throws Stopped {
    Workshop.Run run = tried(numbers);
    if (run.end().passed()) {
      return false;
    }
    if (!confirmed.contains(run)) {
      Workshop.Run again = run(numbers, ", once more");
      if (again.end().passed()) {
        moody = true;
        remember(numbers, again);
        return false;
      }
      confirmed.add(run);
    }
    blamed.put(culprit, run);
    return true;
  }

  /** What is to be said about a fix that was left out. */
  Rejection rejection(Integer number) throws IOException {
    Workshop.Run run = Objects.requireNonNull(blamed.get(number), "nobody blamed it");
    String name = blamed.keySet().stream().filter(other -> other <= number).count() + "-";
    String recipe = candidates.note(number).finding().card().id();
    return new Rejection(
        candidates.note(number), candidates.line(number), failure(run, name + recipe));
  }

  private Failure failure(Workshop.Run run, String name) throws IOException {
    return new Failure(run.end().how(), run.log().tail(), workshop.keep(run.log(), name));
  }

  private Workshop.Run tried(List<Integer> numbers) throws Stopped {
    Workshop.Run known = bySet.get(Set.copyOf(numbers));
    if (known != null) {
      return known;
    }
    Workshop.Run same = byContent.get(candidates.with(numbers).content());
    Workshop.Run run = same == null ? run(numbers, "") : same;
    remember(numbers, run);
    return run;
  }

  private void remember(List<Integer> numbers, Workshop.Run run) {
    bySet.put(Set.copyOf(numbers), run);
    byContent.put(candidates.with(numbers).content(), run);
  }

  private Workshop.Run run(List<Integer> numbers, String more) throws Stopped {
    Map<Path, byte[]> changes = new TreeMap<>();
    try {
      for (var file : candidates.with(numbers).changes().entrySet()) {
        byte[] before = file.getValue().change().before();
        if (!Arrays.equals(workshop.original(file.getKey()), before)) {
          throw new Stopped(file.getValue().path() + " changed since the trial began");
        }
        changes.put(file.getKey(), file.getValue().change().after());
      }
      String fixes = numbers.size() == 1 ? " fix" : " fixes";
      String all = numbers.size() == candidates.size() ? "all " : "";
      String of = all.isEmpty() ? " of " + candidates.size() : "";
      return run(changes, "with " + all + numbers.size() + of + fixes + more);
    } catch (IOException e) {
      throw new Stopped("the trial cannot go on: " + Copying.reason(e));
    }
  }

  private Workshop.Run run(Map<Path, byte[]> changes, String what) throws IOException, Stopped {
    int number = workshop.runs() + 1;
    watch.run(number, what);
    Workshop.Run run = workshop.run(changes, pythonPath, limit);
    String how = run.end().passed() ? "passes" : "fails: " + run.end().how();
    watch.done(number, how + ", " + Command.seconds(run.took()));
    return run;
  }
}
