package dev.asyncmend.edit;

import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.testing.CPython;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Real files: a few of the newest standard library on this machine, always the same. */
final class Library {
  private static final int STEP = 60;
  private static final int LARGEST = 40_000;
  private static final List<PyFile> SAMPLE = read();

  private Library() {}

  static List<PyFile> sample() {
    return SAMPLE;
  }

  private static List<PyFile> read() {
    List<PyFile> files = new ArrayList<>();
    List<Path> paths = CPython.newest().libraryFiles();
    try {
      for (int at = 0; at < paths.size(); at += STEP) {
        byte[] bytes = Files.readAllBytes(paths.get(at));
        if (bytes.length > 0
            && bytes.length < LARGEST
            && SourceText.read(bytes) instanceof Decoded.Ok text
            && Python.parse(text.text()) instanceof Parse.Ok ok) {
          files.add(ok.file());
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return List.copyOf(files);
  }
}
