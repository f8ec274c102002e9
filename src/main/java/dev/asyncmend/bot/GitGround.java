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
  private static final Pattern DIGEST = Pattern.compile("(?m)^Asyncmend-Digest: ([0-9a-f]+)$\\R?");
  private static final String TOLD = "--format=%H %P%n%B";
  private static final Pattern SAFE_REF = Pattern.compile("refs/[^\\s:*?\\[\\\\~^\\p{Cntrl}]+");
  private static final int ID = 8;

  /** What is said to a commit that is there already, as another run was faster: Gerrit, Gitea. */
  private static final List<String> KNOWN = List.of("no new changes", "same with old commit");

  /** What is said where there is something else by now: git itself, Gitea. */
  private static final List<String> STALE = List.of("stale info", "push option");

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
  public void fetch(List<String> refs) {
    checkout.fetch(refs);
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
                TOLD,
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

  /** Whether a commit changes what we made it change, and its message is as we wrote it. */
  private boolean ours(String commit) {
    int end = commit.indexOf('\n');
    String[] hashes = commit.substring(0, end).split(" ", -1);
    String message = commit.substring(end + 1);
    Matcher digest = DIGEST.matcher(message);
    return hashes.length == 2
        && digest.find()
        && digest.group(1).equals(digest(hashes[1], hashes[0], message));
  }

  /** What a commit is known by: what it changes, and its message but for the line that says so. */
  private String digest(String from, String to, String message) {
    String words = DIGEST.matcher(message).replaceAll("").strip();
    return Slug.digest(trees.digest(from, to) + "\n" + words, ID);
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
        String message = messages.get(step);
        String digest = "Asyncmend-Digest: " + digest(trees.of(parent), tree, message) + "\n";
        parent = commit(tree, message + digest);
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
    if (!trees.of("HEAD").equals(tree)) {
      throw new GitTrouble("cannot commit: a hook of the repository changes what is committed");
    }
    String made = git.must("cannot read the commit", "log", "-1", TOLD).text();
    if (!ours(made)) {
      amend(git, made);
    }
    return git.must("cannot find the commit", "rev-parse", "HEAD").text();
  }

  /** A hook has changed the message: its digest is made anew, and hooks have had their say. */
  private void amend(Git git, String made) {
    String message = made.substring(made.indexOf('\n') + 1);
    String digest = "Asyncmend-Digest: " + digest("HEAD^", "HEAD", message) + "\n";
    boolean there = DIGEST.matcher(message).find();
    String anew =
        there
            ? DIGEST.matcher(message + "\n").replaceFirst(digest)
            : message.strip() + "\n" + digest;
    List<String> words = new ArrayList<>(Git.NO_HOOKS);
    words.addAll(List.of("commit", "--quiet", "--amend", "--cleanup=verbatim", "-F", "-"));
    git.must("cannot commit", anew.getBytes(StandardCharsets.UTF_8), words);
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
    if (STALE.stream().anyMatch(rejected::contains)) {
      return new Pushed.Stale();
    }
    if (KNOWN.stream().anyMatch(rejected::contains)) {
      return new Pushed.Done(commit);
    }
    String reason =
        rejected.isEmpty() ? answer.reason() : rejected.substring(rejected.lastIndexOf('\t') + 1);
    return new Pushed.Refused("git push: " + Plain.name(Git.quiet(reason)));
  }
}
