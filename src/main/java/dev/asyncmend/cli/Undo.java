package dev.asyncmend.cli;

import dev.asyncmend.git.Git;
import dev.asyncmend.outcome.Change;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.report.PatchReport;
import dev.asyncmend.report.ShellWord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says how to take back what a run wrote: by {@code git restore} where git has just what the files
 * held before; else by a patch, which is kept for that.
 */
final class Undo {
  private static final int NAMED = 3;

  /** More of them may not fit on a command line. */
  private static final int ARGUMENTS = 500;

  private final Shell shell;
  private final @Nullable Path cache;
  private final RunReport report;
  private final List<FileOutcome.Mended> mended;

  /**
   * An adviser.
   *
   * @param cache where a patch can be kept; null for nowhere
   */
  Undo(Shell shell, @Nullable Path cache, RunReport report) {
    this.shell = shell;
    this.cache = cache;
    this.report = report;
    this.mended = report.all(FileOutcome.Mended.class);
  }

  /** What to tell; the empty text where nothing was written. */
  String advice() {
    if (mended.isEmpty()) {
      return "";
    }
    Optional<Path> root = Repository.around(shell.folder());
    if (root.isPresent() && inside(root.get())) {
      return "See what changed with `git diff`; undo it with `"
          + restore(root.get()).or(() -> patch().map(file -> apply(root.get(), file))).orElse("")
          + "`.";
    }
    boolean here = mended.stream().noneMatch(file -> outside(file.path()));
    return patch()
        .map(file -> here ? "Undo it with `patch -R -p1 < " + word(file) + "`." : kept(file))
        .orElse("Nothing was kept to undo it; `--diff` shows changes before they are made.");
  }

  private static String kept(Path file) {
    return "What changed is kept as a patch in " + word(file) + ".";
  }

  private boolean inside(Path root) {
    return mended.stream()
        .allMatch(file -> shell.folder().resolve(file.path()).normalize().startsWith(root));
  }

  private static boolean outside(String path) {
    return path.startsWith("/") || path.startsWith("../");
  }

  private String apply(Path root, Path file) {
    String where = root.equals(shell.folder()) ? "" : "-C " + word(root) + " ";
    return "git " + where + "apply -R " + word(file);
  }

  /** The command that brings back just what was there; empty where git cannot. */
  private Optional<String> restore(Path root) {
    Git git = Git.asking(root, shell.environment());
    Map<String, String> index = index(git);
    for (FileOutcome.Mended file : mended) {
      Change change = file.change();
      String blob = index.get(change.patchPath());
      if (blob == null || !blob.equals(blob(change.before(), blob.length()))) {
        return Optional.empty();
      }
    }
    if (mended.size() <= NAMED) {
      return Optional.of(
          mended.stream()
              .map(file -> ShellWord.of(file.path()))
              .collect(Collectors.joining(" ", "git restore ", "")));
    }
    Set<String> ours = new HashSet<>();
    mended.forEach(file -> ours.add(file.change().patchPath()));
    boolean alone =
        git.ask("diff", "--no-ext-diff", "--name-only", "-z")
            .filter(changed -> ours.equals(Set.copyOf(changed)))
            .isPresent();
    boolean below = mended.stream().noneMatch(file -> outside(file.path()));
    return alone ? Optional.of("git restore " + (below ? "." : ":/")) : Optional.empty();
  }

  /** The names of what git would restore, by paths from the root. */
  private Map<String, String> index(Git git) {
    Map<String, String> index = new HashMap<>();
    List<String> words = new ArrayList<>(List.of("--literal-pathspecs", "ls-files", "-s", "-z"));
    if (mended.size() <= ARGUMENTS) {
      words.add("--");
      mended.forEach(file -> words.add(file.change().patchPath()));
    }
    git.ask(words.toArray(String[]::new))
        .orElse(List.of())
        .forEach(
            line -> {
              // Mode, name of the blob, stage, a tab, path.
              int tab = line.indexOf('\t');
              String[] parts = line.substring(0, Math.max(0, tab)).split(" ", -1);
              if (parts.length == 3 && parts[2].equals("0")) {
                index.put(line.substring(tab + 1), parts[1]);
              }
            });
    return index;
  }

  /** The name that git gives to bytes, as long as the others in its repository. */
  private static String blob(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance(length == 40 ? "SHA-1" : "SHA-256");
      digest.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1 and SHA-256", e);
    }
  }

  /** Keeps what changed as a patch; empty where that is not to be, or cannot be done. */
  private Optional<Path> patch() {
    return cache == null ? Optional.empty() : new UndoPatches(cache).keep(PatchReport.of(report));
  }

  private static String word(Path path) {
    return ShellWord.of(path.toString());
  }
}
