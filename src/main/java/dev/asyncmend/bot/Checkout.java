package dev.asyncmend.bot;

import dev.asyncmend.git.Git;
import dev.asyncmend.git.GitTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The base branch of a repository, as the remote has it, checked out in a folder of its own. The
 * folder that the user works in, its index and its branches are not touched: what is fetched goes
 * to {@code refs/asyncmend/}. Everything that goes wrong is a {@link GitTrouble}.
 */
public final class Checkout implements AutoCloseable {
  /** Where the base branch is fetched to. */
  static final String BASE = "refs/asyncmend/base";

  /** Where our branches are fetched to. */
  static final String HEADS = "refs/asyncmend/heads/";

  private final Git git;
  private final String remote;
  private final String base;
  private final boolean standard;
  private final Path scratch;
  private final Path tree;
  private String commit;

  private Checkout(Git git, String remote, String base, boolean standard, Path scratch) {
    this.git = git;
    this.remote = remote;
    this.base = base;
    this.standard = standard;
    this.scratch = scratch;
    this.tree = scratch.resolve("tree");
    this.commit = fetch();
  }

  /**
   * Fetches and checks out.
   *
   * @param root the root of a repository
   * @param environment the variables of the user
   * @param remote the name of one of its remotes
   * @param wanted the base branch; empty for the one that people get who clone the remote
   */
  public static Checkout open(
      Path root, Map<String, String> environment, String remote, String wanted) {
    return open(root, environment, remote, wanted, null);
  }

  /**
   * The same with the files in a folder that nobody else uses.
   *
   * @param place absolute; what is there is thrown away. Null for a temporary folder
   */
  public static Checkout open(
      Path root,
      Map<String, String> environment,
      String remote,
      String wanted,
      @Nullable Path place) {
    Map<String, String> variables = new java.util.HashMap<>(environment);
    variables.remove("GIT_INDEX_FILE"); // left by a hook of git, and about the user's own folder
    Git git = new Git(root, variables);
    recentEnough(git);
    if (!git.must("cannot list the remotes", "remote").text().lines().toList().contains(remote)) {
      throw new GitTrouble("the repository has no remote `" + remote + "`");
    }
    Optional<String> head = head(git, remote);
    String base = base(git, remote, wanted.isEmpty() ? head.orElse("") : wanted);
    boolean standard = head.isEmpty() || head.get().equals(base);
    Path scratch = scratch(place);
    try {
      Checkout checkout = new Checkout(git, remote, base, standard, scratch);
      checkout.checkOut();
      return checkout;
    } catch (GitTrouble trouble) {
      removed(scratch);
      throw trouble;
    }
  }

  private static String base(Git git, String remote, String base) {
    if (base.isEmpty()) {
      throw new GitTrouble(
          "`"
              + remote
              + "` does not say which branch is its main one; name one by --base, or by `base`");
    }
    if (base.startsWith("-") || !git.run("check-ref-format", "refs/heads/" + base).ok()) {
      throw new GitTrouble("`" + base + "` is no name of a branch");
    }
    return base;
  }

  /** An empty folder. */
  private static Path scratch(@Nullable Path place) {
    try {
      if (place == null) {
        return Files.createTempDirectory("asyncmend-pr").toRealPath();
      }
      if (Files.exists(place)) {
        remove(place);
      }
      return Files.createDirectories(place).toRealPath();
    } catch (IOException e) {
      throw new GitTrouble("cannot make a folder for the base branch: " + e.getMessage());
    }
  }

  private static void recentEnough(Git git) {
    String version = git.must("cannot ask git for its version", "version").text();
    String[] numbers = version.replaceAll("[^0-9.]", "").split("\\.", -1);
    int major = numbers.length > 0 && !numbers[0].isEmpty() ? Integer.parseInt(numbers[0]) : 0;
    int minor = numbers.length > 1 && !numbers[1].isEmpty() ? Integer.parseInt(numbers[1]) : 0;
    if (major < 2 || (major == 2 && minor < 38)) {
      throw new GitTrouble("pull requests need git 2.38 or newer, and this is " + version);
    }
  }

  private static Optional<String> head(Git git, String remote) {
    String answer =
        git.must("cannot read from `" + remote + "`", "ls-remote", "--symref", remote, "HEAD")
            .text();
    return answer
        .lines()
        .filter(line -> line.startsWith("ref: refs/heads/"))
        .map(line -> line.substring("ref: refs/heads/".length()).replaceFirst("\\s.*", ""))
        .findFirst();
  }

  private String fetch() {
    git.must(
        "cannot fetch `" + base + "` from `" + remote + "`",
        "fetch",
        "--quiet",
        "--no-tags",
        "--prune",
        "--no-write-fetch-head",
        "--no-recurse-submodules",
        "--no-auto-maintenance",
        "--refmap=",
        remote,
        "+refs/heads/" + base + ":" + BASE,
        "+refs/heads/" + BranchName.START + "*:" + HEADS + BranchName.START + "*");
    return git.must("cannot find the base branch", "rev-parse", BASE + "^{commit}").text();
  }

  private void checkOut() {
    git.run("worktree", "prune");
    git.must(
        "cannot check out `" + base + "`",
        new byte[0],
        words("worktree", "add", "--quiet", "--detach", tree.toString(), commit));
  }

  private static List<String> words(String... words) {
    List<String> all = new ArrayList<>(Git.NO_HOOKS);
    all.addAll(List.of(words));
    return all;
  }

  /** Fetches again, since the base branch may have moved while others were asked. */
  public void refresh() {
    String now = fetch();
    if (!now.equals(commit)) {
      commit = now;
      reset();
    }
  }

  /** Fetches commits that are on no branch; git keeps them for long enough without a name. */
  void fetch(List<String> refs) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "fetch",
                "--quiet",
                "--no-tags",
                "--no-write-fetch-head",
                "--no-recurse-submodules",
                "--no-auto-maintenance",
                "--refmap=",
                remote));
    words.addAll(refs);
    git.must("cannot fetch from `" + remote + "`", new byte[0], words);
  }

  /** Puts the folder back to the base branch. */
  void reset() {
    inside()
        .must(
            "cannot check out `" + base + "`",
            new byte[0],
            words("checkout", "--quiet", "--force", "--detach", commit));
  }

  /** The folder with the files of the base branch. */
  public Path folder() {
    return tree;
  }

  /** The base branch. */
  public String base() {
    return base;
  }

  /** What names of branches of ours start with. */
  public String prefix() {
    return BranchName.prefix(base, standard);
  }

  /** Where the remote is, with whatever its address holds. */
  public String url() {
    return git.must("cannot tell where the remote is", "remote", "get-url", "--", remote).text();
  }

  /** The remote's name. */
  String remote() {
    return remote;
  }

  /** The commit that the base branch is at. */
  String commit() {
    return commit;
  }

  /** Git in the user's repository: what talks to the remote has its settings. */
  Git git() {
    return git;
  }

  /** Git in the folder of the base branch. */
  Git inside() {
    return git.in(tree);
  }

  /** A folder that is gone in the end. */
  Path scratch() {
    return scratch;
  }

  @Override
  public void close() {
    boolean interrupted = Thread.interrupted(); // git would not be run, and the folder be left
    clear();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void clear() {
    git.run("worktree", "remove", "--force", "--force", tree.toString());
    removed(scratch);
  }

  private static void removed(Path folder) {
    try {
      remove(folder);
    } catch (IOException e) {
      return; // it is a temporary folder; the system has its ways
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
