package dev.asyncmend.syntax.antlr;

import dev.asyncmend.corpus.Corpus;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.text.SourceText;
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

/** Every file of the corpus once: its tokens, and its tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SyntaxBenchmark {
  private List<SourceText> texts;

  @Setup
  public void read() {
    texts = Corpus.texts();
  }

  @Benchmark
  public void tokens(Blackhole hole) {
    for (SourceText text : texts) {
      hole.consume(new Layout(text.chars()).tokens());
    }
  }

  @Benchmark
  public void parse(Blackhole hole) {
    for (SourceText text : texts) {
      hole.consume(Python.parse(text));
    }
  }
}
