package dev.asyncmend.syntax.judge;

import dev.asyncmend.syntax.judge.Judgement.Verdict;
import dev.asyncmend.testing.CPython;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks one CPython process about many files. */
final class Judge {
  private static final String MARK = "= ";

  private final BiConsumer<Path, Judgement> listener;
  private final List<Path> files;
  private int next;
  private @Nullable Verdict verdict;
  private List<String> lines = new ArrayList<>();

  private Judge(List<Path> files, BiConsumer<Path, Judgement> listener) {
    this.files = files;
    this.listener = listener;
  }

  /** Tells {@code listener} what {@code python} says of each of {@code files}, in their order. */
  static void ask(CPython python, List<Path> files, BiConsumer<Path, Judgement> listener) {
    Judge judge = new Judge(files, listener);
    List<String> names = files.stream().map(Path::toString).toList();
    python.run(script(), names, judge::line);
    judge.flush();
    if (judge.next != files.size()) {
      throw new IllegalStateException(python + " answered for " + judge.next + " files only");
    }
  }

  private void line(String line) {
    if (!line.startsWith(MARK)) {
      lines.add(line);
      return;
    }
    flush();
    verdict = Verdict.valueOf(line.substring(MARK.length()).toUpperCase(Locale.ROOT));
  }

  private void flush() {
    if (verdict != null) {
      listener.accept(files.get(next++), new Judgement(verdict, lines));
      lines = new ArrayList<>();
      verdict = null;
    }
  }

  private static String script() {
    try (InputStream in = Judge.class.getResourceAsStream("dump_ast.py")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
