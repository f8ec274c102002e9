package dev.asyncmend.corpus;

import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Python that benchmarks work on: the files below the folder that {@code -Dcorpus} names. */
public final class Corpus {
  private Corpus() {}

  /** The folder; that of the fixtures if none is named. */
  public static Path folder() {
    return Path.of(System.getProperty("corpus", "fixtures/before")).toAbsolutePath();
  }

  /** The texts of all files that are Python, in the order of their paths. */
  public static List<SourceText> texts() {
    List<SourceText> texts = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder())) {
      for (Path file : all.filter(path -> path.toString().endsWith(".py")).sorted().toList()) {
        if (SourceText.read(Files.readAllBytes(file)) instanceof Decoded.Ok read) {
          texts.add(read.text());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts.removeIf(text -> Python.parse(text) instanceof Parse.Broken);
    return texts;
  }
}
