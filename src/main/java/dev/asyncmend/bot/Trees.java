package dev.asyncmend.bot;

import dev.asyncmend.git.Git;
import dev.asyncmend.git.GitTrouble;
import dev.asyncmend.outcome.Change;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Trees of files in git's store, made and compared without touching any file on disk. */
final class Trees {
  private static final int DIGEST = 8;

  private final Git git;
  private final Path index;

  /**
   * Trees of a repository.
   *
   * @param git in a folder whose attributes say how files are stored
   * @param scratch a folder for an index
   */
  Trees(Git git, Path scratch) {
    this.git = git;
    this.index = scratch.resolve("index");
  }

  /**
   * The tree that changes make of another one.
   *
   * @param commit whose tree is changed
   */
  String with(String commit, Collection<Change> changes) {
    Map<String, String> modes = modes(commit, changes);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Change change : changes) {
      String path = change.patchPath();
      String mode = modes.get(path);
      if (mode == null) {
        throw new GitTrouble("`" + path + "` is not a file of the base branch");
      }
      String blob =
          git.must(
                  "cannot store `" + path + "`",
                  change.after(),
                  List.of("hash-object", "-w", "--stdin", "--path=" + path))
              .text();
      lines.writeBytes((mode + " " + blob + "\t" + path + "\0").getBytes(StandardCharsets.UTF_8));
    }
    Git indexed = git.with(Map.of("GIT_INDEX_FILE", index.toString()));
    indexed.must("cannot read a tree", "read-tree", commit);
    indexed.must(
        "cannot change a tree", lines.toByteArray(), List.of("update-index", "-z", "--index-info"));
    return indexed.must("cannot store a tree", "write-tree").text();
  }

  private Map<String, String> modes(String commit, Collection<Change> changes) {
    List<String> words = new ArrayList<>(List.of("ls-tree", "-r", "-z", "--full-tree", commit));
    changes.forEach(change -> words.add(change.patchPath()));
    Map<String, String> modes = new TreeMap<>();
    for (String line : git.must("cannot read a tree", new byte[0], words).pieces()) {
      modes.put(line.substring(line.indexOf('\t') + 1), line.substring(0, line.indexOf(' ')));
    }
    return modes;
  }

  /** The tree of a commit. */
  String of(String commit) {
    return git.must("cannot read a commit", "rev-parse", commit + "^{tree}").text();
  }

  /** What a merge of a branch would give; empty where it takes a person. */
  Optional<String> merged(String base, String head) {
    Git.Answer answer = git.run("merge-tree", "--write-tree", base, head);
    return answer.ok() ? answer.text().lines().findFirst() : Optional.empty();
  }

  /** What changes from one tree to another, as git shows it. */
  String patch(String from, String to) {
    return diff("-U3", from, to);
  }

  /**
   * What changes, without where: equal for the same lines taken away and added in the same files.
   */
  String digest(String from, String to) {
    StringBuilder changes = new StringBuilder();
    diff("-U0", from, to)
        .lines()
        .filter(line -> !line.startsWith("@@") && !line.startsWith("index "))
        .forEach(line -> changes.append(line).append('\n'));
    return Slug.digest(changes.toString(), DIGEST);
  }

  private String diff(String context, String from, String to) {
    return new String(
        git.must(
                "cannot compare trees",
                "-c",
                "diff.indentHeuristic=true",
                "-c",
                "core.quotePath=true",
                "diff-tree",
                "-p",
                context,
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--no-renames",
                "--full-index",
                "--binary",
                "--diff-algorithm=myers",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                from,
                to)
            .bytes(),
        StandardCharsets.ISO_8859_1);
  }
}
