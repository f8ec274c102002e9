package dev.asyncmend.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.bot.ModelForge.Kind;
import dev.asyncmend.forge.PullRequest;
import dev.asyncmend.forge.Reply;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Any sequence of runs, of what people do to pull requests and branches, and of changes of the base
 * branch: no commit of a person is lost, there are never two pull requests for one id, what was
 * declined does not come back, no comment comes twice, and in the end there is nothing left to do.
 */
final class LifeProperties {
  private static final int KINDS = 15;
  private static final int RUNS = 12;

  /** Something that happens, with numbers that say to what. */
  record Event(int kind, int first, int second) {}

  private final Killed.Fuse fuse = new Killed.Fuse();
  private ModelGround ground = new ModelGround(fuse);
  private ModelForge forge = new ModelForge(fuse, ground, Kind.BRANCHES);
  private Kind kind = Kind.BRANCHES;
  private int count;

  @Property(tries = 600, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
  void nothingIsLostOrDoubledAndItSettles(@ForAll("events") List<Event> events) {
    live(events, Kind.BRANCHES);
  }

  /** On Gerrit a push makes a change, nothing guards its old content, and texts stay. */
  @Property(tries = 600, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
  void soItIsWithChanges(@ForAll("events") List<Event> events) {
    live(events, Kind.CHANGES);
  }

  /** With AGit a push makes a pull request, too, whose text can be changed. */
  @Property(tries = 300, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
  void soItIsWithTopics(@ForAll("events") List<Event> events) {
    live(events, Kind.TOPICS);
  }

  private void live(List<Event> events, Kind kind) {
    this.kind = kind;
    fuse.off();
    ground = new ModelGround(fuse);
    forge = new ModelForge(fuse, ground, kind);
    for (int finding = 0; finding < 6; finding++) {
      ground.appear(finding(finding));
    }
    for (Event event : events) {
      happen(event);
      ground.checkLedger();
    }
    settle();
  }

  @Provide
  Arbitrary<List<Event>> events() {
    return net.jqwik.api.Combinators.combine(
            Arbitraries.integers().between(0, KINDS - 1),
            Arbitraries.integers().between(0, 23),
            Arbitraries.integers().between(0, 23))
        .as(Event::new)
        .list()
        .ofMaxSize(25);
  }

  private static String finding(int number) {
    return (number % 2 == 0 ? "sleep" : "http") + "/f" + number % 8 + "/" + number;
  }

  private void happen(Event event) {
    switch (event.kind()) {
      case 0, 1, 2 -> run(Integer.MAX_VALUE);
      case 3, 4 -> run(event.first());
      case 5 -> ground.appear(finding(event.first()));
      case 6 -> ground.vanish(finding(event.first()));
      case 7 -> ground.touch("f" + event.first() % 8);
      case 8 -> twoRuns(event.first());
      case 9 -> {
        if (!ground.branches("").isEmpty()) {
          ground.work(one(List.copyOf(ground.branches("").keySet()), event), count++);
        }
      }
      case 10 -> with(forge.open(), event, forge::decline);
      case 11 -> with(forge.open(), event, forge::merge);
      case 12 -> with(forge.closed(), event, forge::reopen);
      case 13 -> overtaken(event);
      default -> odd(event);
    }
  }

  private void odd(Event event) {
    if (kind != Kind.BRANCHES) {
      return; // there nobody can change a text of ours, delete a change or take its name
    }
    switch (event.second() % 3) {
      case 0 -> with(forge.open(), event, forge::rewrite);
      case 1 ->
          with(
              forge.open(),
              event,
              request -> {
                ground.remove(request.branch());
                forge.decline(request);
              });
      default -> ground.squat("asyncmend/sleep--all", count++);
    }
  }

  private static void with(
      List<PullRequest> some, Event event, java.util.function.Consumer<PullRequest> what) {
    if (!some.isEmpty()) {
      what.accept(one(some, event));
    }
  }

  private static <T> T one(List<T> some, Event event) {
    return some.get(event.first() % some.size());
  }

  /** A run that is killed before its write of that number. */
  private void run(int writes) {
    execute(plan(), writes);
  }

  /** Two runs that see the same, one of which may be killed. */
  private void twoRuns(int writes) {
    List<Action> first = plan();
    List<Action> second = plan();
    execute(first, writes);
    execute(second, Integer.MAX_VALUE);
  }

  /** Somebody commits after a run has made its plan. */
  private void overtaken(Event event) {
    List<Action> plan = plan();
    List<String> some =
        plan.stream()
            .filter(Action.Update.class::isInstance)
            .map(action -> action.branch().toString())
            .toList();
    if (!some.isEmpty()) {
      ground.work(one(some, event), count++);
    }
    execute(plan, Integer.MAX_VALUE);
  }

  private List<Action> plan() {
    Reply<List<PullRequest>> requests = forge.pullRequests("asyncmend/");
    List<PullRequest> all = ((Reply.Ok<List<PullRequest>>) requests).value();
    Scene scene = ((Reply.Ok<Scene>) Scene.of(forge, all, ground, "asyncmend/")).value();
    Rules rules = Rules.USUAL.sized(3, 400);
    Shards shards = new Shards(rules.split(), CodeOwners.NONE, path -> false);
    return new Planner(rules, shards, ground, "asyncmend/", group -> true)
        .plan(ground.atoms(), scene)
        .actions();
  }

  private void execute(List<Action> plan, int writes) {
    fuse.set(writes);
    try {
      Words words = Samples.words("sleep", "http");
      new Executor(forge, ground, Rules.USUAL, words, file -> List.of()).run(plan);
    } catch (Killed killed) {
      return; // whatever is done by now is what the next run finds
    } finally {
      count++;
    }
  }

  private void settle() {
    for (int run = 0; run < RUNS; run++) {
      run(Integer.MAX_VALUE);
      if (fuse.burnt() == 0) {
        describedAsTheyAre();
        nothingIsForgotten();
        return;
      }
    }
    throw new AssertionError("runs go on and on: " + plan());
  }

  /** What is found and nobody declined is in an open pull request, or waits for its turn. */
  private void nothingIsForgotten() {
    boolean waits = plan().stream().anyMatch(one -> !(one instanceof Action.Keep));
    boolean unknown = forge.all().stream().anyMatch(one -> Marker.in(one.body()).isEmpty());
    if (waits || unknown) {
      return;
    }
    Set<String> known = new java.util.HashSet<>(forge.declined());
    for (PullRequest request : forge.open()) {
      known.addAll(Marker.in(request.body()).orElseThrow().findings());
    }
    // A file that people work on waits for them, with all that one recipe finds in it.
    Set<String> taken = new java.util.HashSet<>();
    for (Atom atom : ground.atoms()) {
      if (known.contains(print(atom))) {
        taken.add(atom.recipe() + atom.path());
      }
    }
    assertThat(ground.atoms())
        .allMatch(
            atom -> known.contains(print(atom)) || taken.contains(atom.recipe() + atom.path()));
  }

  private static String print(Atom atom) {
    return atom.findings().get(0).fingerprint();
  }

  /** What is open is labelled, and says what its branch mends. */
  private void describedAsTheyAre() {
    for (PullRequest request : forge.open()) {
      boolean rewritten = kind == Kind.BRANCHES && Marker.in(request.body()).isEmpty();
      if (!rewritten && !ground.edited(request.branch())) {
        assertThat(Marker.in(request.body()).orElseThrow().phase()).isEqualTo(Marker.Phase.READY);
        assertThat(Set.copyOf(request.labels())).isEqualTo(Set.of("asyncmend"));
      }
    }
    assertThat(forge.all().size()).isLessThan(60);
  }
}
