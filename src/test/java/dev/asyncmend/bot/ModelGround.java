package dev.asyncmend.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.forge.Push;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A repository in memory: the base branch has findings, which lie in files; a branch has mended
 * some of them. Whoever changes a file near a finding makes branches conflict that mend it.
 */
final class ModelGround implements Ground, Drafts {

  /** What is on a branch: never changed, like a commit. */
  private record Commit(
      Set<String> mended, Map<String, Integer> epochs, boolean foreign, Set<String> human) {}

  private final Killed.Fuse fuse;
  private final Set<String> findings = new TreeSet<>();
  private final Map<String, Integer> epochs = new HashMap<>();
  private final Map<String, Commit> commits = new HashMap<>();
  private final Map<String, String> branches = new TreeMap<>();
  private final Set<String> ledger = new TreeSet<>();

  ModelGround(Killed.Fuse fuse) {
    this.fuse = fuse;
  }

  /** The findings on the base branch: {@code recipe/file/number}. */
  List<Atom> atoms() {
    return findings.stream()
        .map(one -> Samples.atom(one.split("/", -1)[0], one.split("/", -1)[1] + ".py", print(one)))
        .toList();
  }

  private static String print(String finding) {
    return Slug.digest(finding, 4);
  }

  void appear(String finding) {
    findings.add(finding);
  }

  void vanish(String finding) {
    findings.remove(finding);
  }

  /** Somebody changes a file near its findings. */
  void touch(String file) {
    epochs.merge(file + ".py", 1, Integer::sum);
  }

  /** Somebody commits on a branch. */
  void work(String branch, int number) {
    Commit old = commit(branch);
    Set<String> human = new TreeSet<>(old.human());
    human.add("human" + number);
    ledger.add("human" + number);
    put(branch, new Commit(old.mended(), old.epochs(), old.foreign(), human));
  }

  /** Somebody makes a branch of their own by that name. */
  void squat(String branch, int number) {
    if (!branches.containsKey(branch)) {
      ledger.add("human" + number);
      put(branch, new Commit(Set.of(), Map.of(), true, Set.of("human" + number)));
    }
  }

  /** Somebody deletes a branch, and with it what only it has. */
  void remove(String branch) {
    ledger.removeAll(commit(branch).human());
    branches.remove(branch);
  }

  /** Somebody merges a branch, where that goes. */
  boolean merge(String branch) {
    Commit commit = commit(branch);
    if (!commit.epochs().equals(now(commit.epochs().keySet()))) {
      return false;
    }
    findings.removeIf(one -> commit.mended().contains(print(one)));
    ledger.removeAll(commit.human());
    return true;
  }

  boolean edited(String branch) {
    return branches.containsKey(branch) && !commit(branch).human().isEmpty();
  }

  /** Complains where a commit of somebody is on no branch any more. */
  void checkLedger() {
    Set<String> reachable = new TreeSet<>();
    branches.keySet().forEach(branch -> reachable.addAll(commit(branch).human()));
    assertThat(reachable).as("commits of people").containsAll(ledger);
  }

  private Commit commit(String branch) {
    return known(String.valueOf(branches.get(branch)));
  }

  private Commit known(String head) {
    return java.util.Objects.requireNonNull(commits.get(head), head);
  }

  private void put(String branch, Commit commit) {
    String head = "c" + Slug.digest(commit.toString(), 6);
    commits.put(head, commit);
    branches.put(branch, head);
  }

  private Map<String, Integer> now(Set<String> files) {
    Map<String, Integer> now = new TreeMap<>();
    files.forEach(file -> now.put(file, epochs.getOrDefault(file, 0)));
    return now;
  }

  @Override
  public String base() {
    return Samples.BASE;
  }

  @Override
  public Map<String, String> branches(String prefix) {
    Map<String, String> some = new TreeMap<>(branches);
    some.keySet().removeIf(name -> !name.startsWith(prefix));
    return some;
  }

  @Override
  public void fetch(List<String> refs) {}

  @Override
  public Standing.Work work(String head) {
    Commit commit = known(head);
    if (commit.foreign()) {
      return Standing.Work.FOREIGN;
    }
    return commit.human().isEmpty() ? Standing.Work.OURS : Standing.Work.EDITED;
  }

  @Override
  public Drafts drafts() {
    return this;
  }

  @Override
  public Draft of(Unit unit) {
    List<Draft.Step> steps = new ArrayList<>();
    String tree = String.join(",", unit.fingerprints()) + ";" + String.join(",", unit.files());
    steps.add(new Draft.Step(unit.recipes().iterator().next(), tree));
    return new Draft(steps, Slug.digest(tree, 8), "");
  }

  @Override
  public Likeness compare(String head, Unit unit) {
    Commit commit = known(head);
    if (!commit.epochs().equals(now(commit.epochs().keySet()))) {
      return Likeness.CONFLICT;
    }
    Set<String> mended = new TreeSet<>(commit.mended());
    mended.retainAll(findings.stream().map(ModelGround::print).toList());
    return mended.equals(unit.fingerprints()) ? Likeness.SAME : Likeness.OTHER;
  }

  @Override
  public boolean blind(String head) {
    return false;
  }

  @Override
  public Pushed push(Draft draft, List<String> messages, Push target, @Nullable String old) {
    fuse.burn();
    String branch = target.ref().replaceFirst("^refs/(heads|for)/", "");
    String now = branches.get(branch);
    if (target.lease() && !java.util.Objects.equals(old, now)) {
      return new Pushed.Stale();
    }
    if (now != null && !target.lease()) {
      assertThat(commit(branch).human()).as("pushed over what people did").isEmpty();
    }
    String[] parts = draft.steps().get(0).tree().split(";", -1);
    Map<String, Integer> made = now(Set.of(parts[1].split(",", -1)));
    put(branch, new Commit(Set.of(parts[0].split(",", -1)), made, false, Set.of()));
    return new Pushed.Done(String.valueOf(branches.get(branch)));
  }

  @Override
  public Pushed delete(String branch, String old) {
    fuse.burn();
    if (!old.equals(branches.get(branch))) {
      return new Pushed.Stale();
    }
    branches.remove(branch);
    return new Pushed.Done("");
  }
}
