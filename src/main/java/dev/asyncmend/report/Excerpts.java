package dev.asyncmend.report;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.Position;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lines of files that somebody wants to see, each of them once. */
final class Excerpts {
  /** Lines of context around what a finding or a fix is about. */
  private static final int CONTEXT = 3;

  /** A finding may be about a whole class; its first lines tell enough. */
  private static final int MARKED = 12;

  /** Nobody reads a line that is longer. */
  private static final int WIDEST = 2000;

  private final Path folder;
  private final Map<String, SourceText> texts = new HashMap<>();
  private final Map<String, BitSet> wanted = new TreeMap<>();

  private Excerpts(Path folder) {
    this.folder = folder;
  }

  /** A file that there is something to see of. */
  record Shown(String path, @Nullable SourceText text, BitSet lines) {}

  /**
   * Everything that findings and their fixes are about.
   *
   * @param folder what paths are relative to
   */
  static Excerpts of(RunReport report, List<Located> findings, Path folder) {
    Excerpts excerpts = new Excerpts(folder);
    for (FileOutcome outcome : report.outcomes()) {
      SourceText text = outcome.text();
      if (text != null) {
        excerpts.texts.put(outcome.path(), text);
      }
    }
    for (Located found : findings) {
      LineMap lines = found.text().lines();
      int first = lines.line(found.finding().span().start());
      int last = Math.min(lines.line(found.finding().span().end()), first + MARKED);
      excerpts.want(found.finding().path(), first, last);
      for (TextEdit edit : found.note().edits()) {
        excerpts.want(edit.path(), edit.start().line(), edit.end().line());
      }
    }
    return excerpts;
  }

  /** The files by their paths, with their lines counted from 1. */
  List<Shown> all() {
    return wanted.entrySet().stream()
        .map(entry -> new Shown(entry.getKey(), text(entry.getKey()), entry.getValue()))
        .toList();
  }

  /** A line without its end; empty where it is too long to be shown. */
  static String line(SourceText text, int line) {
    String code = text.shown(line);
    return code.length() > WIDEST ? "" : code;
  }

  /** Whether a line is too long to be shown, and with it what changes in it. */
  static boolean tooLong(SourceText text, int line) {
    return text.lines().end(line) - text.lines().start(line) > WIDEST;
  }

  /** Whether a change can be shown: its lines are there, and none is too long. */
  boolean shows(TextEdit edit) {
    SourceText text = text(edit.path());
    if (text == null || !fits(edit.end(), text)) {
      return false;
    }
    for (int line = edit.start().line(); line <= edit.end().line(); line++) {
      if (tooLong(text, line)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Position at, SourceText text) {
    LineMap lines = text.lines();
    return at.line() <= lines.count()
        && at.column() - 1 <= lines.end(at.line()) - lines.start(at.line());
  }

  private void want(String path, int first, int last) {
    SourceText text = text(path);
    if (text == null) {
      return;
    }
    int from = Math.max(1, first - CONTEXT);
    int until = Math.min(text.lines().count(), last + CONTEXT);
    if (from <= until) {
      wanted.computeIfAbsent(path, key -> new BitSet()).set(from, until + 1);
    }
  }

  /** A file as the run saw it; where nothing was found in it, as it is on disk. */
  private @Nullable SourceText text(String path) {
    return texts.computeIfAbsent(path, this::read);
  }

  private @Nullable SourceText read(String path) {
    try {
      Decoded decoded = SourceText.read(Files.readAllBytes(folder.resolve(path)));
      return decoded instanceof Decoded.Ok ok ? ok.text() : null;
    } catch (IOException | InvalidPathException e) {
      return null; // gone since, or no file at all
    }
  }
}
