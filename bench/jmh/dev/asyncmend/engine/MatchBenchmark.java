package dev.asyncmend.engine;

import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.catalog.Selection;
import dev.asyncmend.corpus.Corpus;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.recipe.Remedy;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole run over the corpus by one thread, without a cache. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MatchBenchmark {
  @Param({"blocking-sleep", "missing-await", "all"})
  private String select;

  private List<Remedy> remedies;

  @Setup
  public void choose() {
    Selection selection = Catalog.load().select(List.of(select), List.of());
    remedies = ((Selection.Chosen) selection).remedies();
  }

  @Benchmark
  public RunReport check() {
    return run(Settings.Purpose.CHECK);
  }

  @Benchmark
  public RunReport diff() {
    return run(Settings.Purpose.DIFF);
  }

  private RunReport run(Settings.Purpose purpose) {
    Settings settings =
        new Settings(
            Corpus.folder(),
            List.of("."),
            List.of(),
            false,
            Level.UNSAFE,
            null,
            purpose,
            false,
            null,
            null,
            null,
            1);
    return Engine.of(remedies, Progress.NONE).run(settings);
  }
}
