package dev.asyncmend.cli;

import dev.asyncmend.engine.Limits;
import dev.asyncmend.engine.Limits.Lines;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of the working tree that git says have changed. */
final class ChangedLines {
  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*");

  private final Revisions git;
  private final Path root;
  private final Map<Path, List<Lines>> changed = new HashMap<>();

  /** Lines that came in the place of others; a count of 0 names the line before. */
  private record Hunk(int old, int gone, int now, int come) {
    int first() {
      return come == 0 ? now + 1 : now;
    }

    int last() {
      return first() + come - 1;
    }

    int oldFirst() {
      return gone == 0 ? old + 1 : old;
    }
  }

  private ChangedLines(Revisions git) throws UsageError {
    this.git = git;
    this.root = git.root();
  }

  /** What is not as it was where the branch left {@code ref}, committed or not. */
  static Limits since(String ref, Path folder) throws UsageError {
    Revisions git = Revisions.in(folder, "--since");
    String commit = git.commit(ref);
    ChangedLines lines = new ChangedLines(git);
    lines.diff(git.mergeBase(commit, ref)).forEach(lines::changed);
    lines.untracked();
    return lines.limits();
  }

  /** What the next commit would change, where it is now: lines may have moved since. */
  static Limits staged(Path folder) throws UsageError {
    Revisions git = Revisions.in(folder, "--staged");
    ChangedLines lines = new ChangedLines(git);
    Map<String, List<Hunk>> later = lines.diff();
    lines
        .diff("--cached")
        .forEach((path, hunks) -> lines.moved(path, hunks, later.getOrDefault(path, List.of())));
    return lines.limits();
  }

  private Limits limits() {
    return new Limits(changed, false);
  }

  private void untracked() throws UsageError {
    String list =
        git.answer("-C", root.toString(), "ls-files", "--others", "--exclude-standard", "-z");
    for (String path : list.split("\0", -1)) {
      if (!path.isEmpty()) {
        put(path, List.of(Lines.ALL));
      }
    }
  }

  private void changed(String path, List<Hunk> hunks) {
    put(
        path,
        hunks.stream()
            .filter(hunk -> hunk.come > 0)
            .map(hunk -> new Lines(hunk.first(), hunk.last()))
            .toList());
  }

  /** Takes lines of the index in, and what later changes made of them. */
  private void moved(String path, List<Hunk> hunks, List<Hunk> later) {
    List<Lines> lines = new ArrayList<>();
    for (Hunk hunk : hunks) {
      for (int line = hunk.first(); line <= hunk.last(); line++) {
        lines.add(moved(line, later));
      }
    }
    put(path, lines);
  }

  private static Lines moved(int line, List<Hunk> later) {
    int shift = 0;
    for (Hunk hunk : later) {
      if (line < hunk.oldFirst()) {
        break;
      }
      if (line < hunk.oldFirst() + hunk.gone) {
        return new Lines(hunk.first(), hunk.last());
      }
      shift = hunk.first() + hunk.come - (hunk.oldFirst() + hunk.gone);
    }
    return new Lines(line + shift, line + shift);
  }

  private void put(String path, List<Lines> lines) {
    try {
      changed.put(root.resolve(Revisions.utf8(path)).normalize(), List.copyOf(lines));
    } catch (InvalidPathException e) {
      return; // no file of such a name can be in the run
    }
  }

  /** What changed, by paths from the root, bytes seen as Latin-1. */
  private Map<String, List<Hunk>> diff(String... what) throws UsageError {
    List<String> words = new ArrayList<>(List.of("diff", "--unified=0", "--inter-hunk-context=0"));
    words.addAll(List.of("--no-color", "--no-ext-diff", "--no-textconv", "--text", "-M"));
    words.addAll(List.of("--no-relative", "--src-prefix=a/", "--dst-prefix=b/"));
    words.addAll(List.of("--submodule=short", "--ignore-submodules=all"));
    words.addAll(List.of(what));
    words.add("--");
    return hunks(git.answer(words.toArray(String[]::new)));
  }

  private static Map<String, List<Hunk>> hunks(String diff) {
    Map<String, List<Hunk>> found = new HashMap<>();
    List<Hunk> hunks = new ArrayList<>();
    int body = 0;
    for (String line : diff.split("\n", -1)) {
      Matcher hunk = HUNK.matcher(line);
      if (body > 0 && (line.startsWith("-") || line.startsWith("+"))) {
        body--;
      } else if (line.startsWith("+++ ")) {
        hunks = new ArrayList<>();
        String path = path(line.substring("+++ ".length()));
        if (path.startsWith("b/")) {
          found.put(path.substring(2), hunks);
        }
      } else if (hunk.matches()) {
        Hunk next = hunk(hunk);
        hunks.add(next);
        body = next.gone + next.come;
      }
    }
    return found;
  }

  private static Hunk hunk(Matcher hunk) {
    return new Hunk(
        Integer.parseInt(hunk.group(1)),
        hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2)),
        Integer.parseInt(hunk.group(3)),
        hunk.group(4) == null ? 1 : Integer.parseInt(hunk.group(4)));
  }

  /** A path as git prints it in a patch: quoted like a string of C where it has odd characters. */
  private static String path(String printed) {
    if (!printed.startsWith("\"")) {
      return printed.replaceFirst("\t$", "");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int end = printed.lastIndexOf('"');
    for (int at = 1; at < end; at++) {
      char unit = printed.charAt(at);
      if (unit != '\\') {
        bytes.write(unit);
        continue;
      }
      char escape = printed.charAt(++at);
      if (escape >= '0' && escape <= '7') {
        bytes.write(Integer.parseInt(printed.substring(at, at + 3), 8));
        at += 2;
      } else {
        int known = "abtnvfr".indexOf(escape);
        bytes.write(known < 0 ? escape : 7 + known);
      }
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }
}
