package dev.asyncmend.index;

import dev.asyncmend.corpus.Corpus;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.tree.PyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Every file of the corpus once, parsed before: its names, and its facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class IndexBenchmark {
  private final List<PyFile> files = new ArrayList<>();
  private final List<Scopes> scopes = new ArrayList<>();

  @Setup
  public void read() {
    Corpus.texts()
        .forEach(
            text -> {
              if (Python.parse(text) instanceof Parse.Ok ok) {
                files.add(ok.file());
                scopes.add(Scopes.of(ok.file()));
              }
            });
  }

  @Benchmark
  public void scopes(Blackhole hole) {
    files.forEach(file -> hole.consume(Scopes.of(file)));
  }

  @Benchmark
  public void summaries(Blackhole hole) {
    scopes.forEach(each -> hole.consume(Summarizer.summarize(each)));
  }
}
