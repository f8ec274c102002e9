package dev.asyncmend.bot;

import dev.asyncmend.forge.Push;
import dev.asyncmend.git.Git;
import dev.asyncmend.git.GitTrouble;
import dev.asyncmend.report.Plain;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A real repository and its remote, by the user's own git. */
final class GitGround implements Ground {
  private static final Pattern DIGEST = Pattern.compile("(?m)^Asyncmend-Digest: ([0-9a-f]+)$");
  private static final Pattern SAFE_REF = Pattern.compile("refs/[^\\s:*?\\[\\\\~^\\p{Cntrl}]+");
  private static final String STALE = "stale info";

  private final Checkout checkout;
  private final Drafts drafts;
  private final Trees trees;

  GitGround(Checkout checkout, Drafts drafts) {
    this.checkout = checkout;
    this.drafts = drafts;
    this.trees = new Trees(checkout.inside(), checkout.scratch());
  }

  @Override
  public String base() {
    return checkout.base();
  }

  @Override
  public Drafts drafts() {
    return drafts;
  }

  @Override
  public Map<String, String> branches(String prefix) {
    String refs =
        checkout
            .git()
            .must(
                "cannot list branches",
                "for-each-ref",
                "--format=%(objectname) %(refname)",
                Checkout.HEADS)
            .text();
    Map<String, String> branches = new TreeMap<>();
    for (String line : refs.lines().toList()) {
      String name = line.substring(line.indexOf(' ') + 1 + Checkout.HEADS.length());
      if (name.startsWith(prefix)) {
        branches.put(name, line.substring(0, line.indexOf(' ')));
      }
    }
    return branches;
  }

  @Override
  public Standing.Work work(String head) {
    List<String> commits =
        checkout
            .git()
            .must(
                "cannot read a branch",
                "log",
                "-z",
                "--format=%H %P%n%B",
                "--end-of-options",
                checkout.commit() + ".." + head)
            .pieces();
    long ours = commits.stream().filter(this::ours).count();
    if (ours == commits.size() && ours > 0) {
      return Standing.Work.OURS;
    }
    boolean any = commits.stream().anyMatch(one -> DIGEST.matcher(one).find());
    return any ? Standing.Work.EDITED : Standing.Work.FOREIGN;
  }

  /** Whether a commit changes what its message says that it changes. */
  private boolean ours(String commit) {
    String[] hashes = commit.substring(0, commit.indexOf('\n')).split(" ", -1);
    Matcher digest = DIGEST.matcher(commit);
    return hashes.length == 2
        && digest.find()
        && digest.group(1).equals(trees.digest(hashes[1], hashes[0]));
  }

  @Override
  public Pushed push(Draft draft, List<String> messages, Push target, @Nullable String old) {
    try {
      return push(committed(draft, messages), target, old);
    } catch (GitTrouble trouble) {
      return new Pushed.Refused(trouble.getMessage());
    }
  }

  /** Commits a draft on top of the base; the hash of its last commit. */
  String committed(Draft draft, List<String> messages) {
    try {
      String parent = checkout.commit();
      for (int step = 0; step < messages.size(); step++) {
        String tree = draft.steps().get(step).tree();
        String digest = "Asyncmend-Digest: " + trees.digest(trees.of(parent), tree) + "\n";
        parent = commit(tree, messages.get(step) + digest);
      }
      return parent;
    } finally {
      checkout.reset();
    }
  }

  /** Commits a tree on top of what the folder holds; hooks and signing of the user apply. */
  private String commit(String tree, String message) {
    Git git = checkout.inside().with(identity());
    git.must("cannot write files", "read-tree", "--reset", "-u", tree);
    byte[] text = message.getBytes(StandardCharsets.UTF_8);
    git.must("cannot commit", text, List.of("commit", "--quiet", "--cleanup=verbatim", "-F", "-"));
    String made = git.must("cannot find the commit", "rev-parse", "HEAD").text();
    if (!trees.of(made).equals(tree)) {
      throw new GitTrouble("cannot commit: a hook of the repository changes what is committed");
    }
    return made;
  }

  /** The time of the base, so that equal drafts are equal commits; a name where there is none. */
  private Map<String, String> identity() {
    Git git = checkout.inside();
    Map<String, String> identity = new TreeMap<>();
    String time =
        git.must("cannot read the base", "log", "-1", "--format=%ct +0000", checkout.commit())
            .text();
    identity.put("GIT_AUTHOR_DATE", time);
    identity.put("GIT_COMMITTER_DATE", time);
    boolean known =
        git.run("-c", "user.useConfigOnly=true", "var", "GIT_COMMITTER_IDENT").ok()
            && git.run("-c", "user.useConfigOnly=true", "var", "GIT_AUTHOR_IDENT").ok();
    if (!known) {
      for (String role : List.of("AUTHOR", "COMMITTER")) {
        identity.put("GIT_" + role + "_NAME", "asyncmend");
        identity.put("GIT_" + role + "_EMAIL", "asyncmend@localhost");
      }
    }
    return identity;
  }

  private Pushed push(String commit, Push target, @Nullable String old) {
    List<String> words = new ArrayList<>(List.of("push", "--porcelain", "--no-follow-tags"));
    if (target.lease()) {
      words.add("--force-with-lease=" + target.ref() + ":" + (old == null ? "" : old));
    }
    for (String option : target.options()) {
      if (option.indexOf('\n') >= 0) {
        return new Pushed.Refused("a push option must not have line breaks");
      }
      words.add("--push-option=" + option);
    }
    words.add(checkout.remote());
    words.add(commit + ":" + target.ref());
    return pushed(words, target.ref(), commit);
  }

  @Override
  public Pushed delete(String branch, String old) {
    String ref = "refs/heads/" + branch;
    List<String> words =
        List.of(
            "push",
            "--porcelain",
            "--force-with-lease=" + ref + ":" + old,
            checkout.remote(),
            ":" + ref);
    return pushed(words, ref, "");
  }

  private Pushed pushed(List<String> words, String ref, String commit) {
    if (!SAFE_REF.matcher(ref).matches()) {
      return new Pushed.Refused("`" + Plain.name(ref) + "` is no name to push to");
    }
    Git.Answer answer = checkout.git().run(new byte[0], words);
    if (answer.ok()) {
      return new Pushed.Done(commit);
    }
    String rejected =
        answer.text().lines().filter(line -> line.startsWith("!")).findFirst().orElse("");
    if (rejected.contains(STALE)) {
      return new Pushed.Stale();
    }
    String reason =
        rejected.isEmpty() ? answer.reason() : rejected.substring(rejected.lastIndexOf('\t') + 1);
    return new Pushed.Refused("git push: " + Plain.name(Git.quiet(reason)));
  }
}
