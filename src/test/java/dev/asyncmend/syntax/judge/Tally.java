package dev.asyncmend.syntax.judge;

import dev.asyncmend.syntax.AstDump;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.judge.Judgement.Verdict;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.testing.CPython;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.Encoded;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Counts how our reading of files compares with that of one CPython. */
final class Tally {
  private final CPython python;
  private final List<String> failures = new ArrayList<>();

  /** Files that we read and this CPython rejects: a newer one may accept them. */
  private final List<Path> lenient = new ArrayList<>();

  private int files;
  private int compiled;
  private int rejected;
  private int parsed;
  private int broken;
  private int lossless;
  private int agreeing;

  private Tally(CPython python) {
    this.python = python;
  }

  /** The tally of {@code files} before {@code python}. */
  static Tally of(CPython python, List<Path> files) {
    Tally tally = new Tally(python);
    Judge.ask(python, files, tally::count);
    return tally;
  }

  /** What went wrong, a paragraph each. */
  List<String> failures() {
    return failures;
  }

  /** Files that were read although this CPython rejects them. */
  List<Path> lenient() {
    return lenient;
  }

  /** Number of files. */
  int files() {
    return files;
  }

  /** The figures as one line of JSON. */
  String json() {
    return String.format(
        "{\"python\":\"3.%d\",\"files\":%d,\"compiled\":%d,\"rejected\":%d,\"parsed\":%d,"
            + "\"broken\":%d,\"lossless\":%d,\"agreeing\":%d,\"lenient\":%d,\"failures\":%d}",
        python.minor(),
        files,
        compiled,
        rejected,
        parsed,
        broken,
        lossless,
        agreeing,
        lenient.size(),
        failures.size());
  }

  private void count(Path path, Judgement judgement) {
    files++;
    Verdict verdict = judgement.verdict();
    compiled += verdict == Verdict.COMPILED ? 1 : 0;
    rejected += verdict == Verdict.REJECTED ? 1 : 0;
    byte[] bytes = bytes(path);
    if (!(SourceText.read(bytes) instanceof Decoded.Ok decoded)) {
      refuse(path, judgement, SourceText.read(bytes).toString());
    } else if (Python.parse(decoded.text()) instanceof Parse.Ok ok) {
      accept(path, judgement, ok.file(), bytes);
    } else {
      refuse(path, judgement, Python.parse(decoded.text()).toString());
    }
  }

  private void refuse(Path path, Judgement judgement, String reason) {
    broken++;
    if (judgement.verdict() == Verdict.COMPILED) {
      failures.add(path + "\n  is broken: " + reason);
    }
  }

  private void accept(Path path, Judgement judgement, PyFile file, byte[] bytes) {
    parsed++;
    if (isLossless(file, bytes)) {
      lossless++;
    } else {
      failures.add(path + "\n  is not lossless");
    }
    if (judgement.verdict() == Verdict.REJECTED) {
      lenient.add(path);
      return;
    }
    if (judgement.verdict() == Verdict.UNREAD) {
      return;
    }
    List<String> ours = Arrays.asList(AstDump.of(file).split("\n", -1));
    Optional<String> difference =
        Difference.first(ours.subList(0, ours.size() - 1), judgement.lines());
    if (difference.isEmpty()) {
      agreeing++;
    } else {
      failures.add(path + "\n" + difference.get());
    }
  }

  private static boolean isLossless(PyFile file, byte[] bytes) {
    Tokens tokens = file.tokens();
    StringBuilder text = new StringBuilder();
    for (int index = 0; index < tokens.size(); index++) {
      text.append(tokens.text(index));
    }
    return file.text().encode(text.toString()) instanceof Encoded.Ok ok
        && Arrays.equals(ok.bytes(), bytes);
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
