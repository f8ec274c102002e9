package dev.asyncmend.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.forge.Done;
import dev.asyncmend.forge.Forge;
import dev.asyncmend.forge.Proposal;
import dev.asyncmend.forge.PullRequest;
import dev.asyncmend.forge.PullRequest.State;
import dev.asyncmend.forge.Push;
import dev.asyncmend.forge.Reply;
import dev.asyncmend.forge.Traits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A forge in memory, which notices what asyncmend must not do. */
final class ModelForge implements Forge {
  private final Killed.Fuse fuse;
  private final ModelGround ground;
  private final Kind kind;
  private final List<PullRequest> requests = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();

  /** Of what a forge makes pull requests. */
  enum Kind {
    /** Of branches, when it is asked to. */
    BRANCHES,
    /** Of pushes, as Gerrit: a text cannot be changed, only be followed by another. */
    CHANGES,
    /** Of pushes, as Gitea does with AGit. */
    TOPICS
  }

  /** What people declined and did not think better of. */
  private final Set<String> declined = new HashSet<>();

  ModelForge(Killed.Fuse fuse, ModelGround ground, Kind kind) {
    this.fuse = fuse;
    this.ground = ground;
    this.kind = kind;
  }

  private boolean pushes() {
    return kind != Kind.BRANCHES;
  }

  List<PullRequest> open() {
    return requests.stream().filter(one -> one.state() == State.OPEN).toList();
  }

  List<PullRequest> closed() {
    return requests.stream().filter(one -> one.state() == State.CLOSED).toList();
  }

  List<PullRequest> all() {
    return List.copyOf(requests);
  }

  Set<String> declined() {
    return Set.copyOf(declined);
  }

  @Override
  public Traits traits() {
    return new Traits(
        "Model", "pull request", true, !pushes(), true, kind != Kind.CHANGES, false, 60_000);
  }

  @Override
  public Push push(Proposal proposal, boolean fresh) {
    return pushes()
        ? new Push("refs/for/" + proposal.branch(), List.of(), false, "I" + proposal.id())
        : Push.branch(proposal.branch());
  }

  @Override
  public Reply<List<PullRequest>> pullRequests(String prefix) {
    takeUp();
    return new Reply.Ok<>(
        requests.stream()
            .filter(one -> one.branch().startsWith(prefix))
            .map(one -> one.state() == State.OPEN ? headed(one) : one)
            .toList());
  }

  /** What was pushed is there, and says nothing yet. */
  private void takeUp() {
    for (String branch : pushes() ? ground.branches("").keySet() : Set.<String>of()) {
      if (requests.stream().noneMatch(one -> one.branch().equals(branch))) {
        open(branch, Samples.BASE, "title", "", false);
      }
    }
  }

  private PullRequest open(String branch, String base, String title, String body, boolean draft) {
    String number = String.valueOf(requests.size() + 1);
    String head = String.valueOf(ground.branches("").get(branch));
    PullRequest request =
        new PullRequest(
            number,
            "https://forge/" + number,
            branch,
            head,
            base,
            title,
            body,
            List.of(),
            draft,
            State.OPEN);
    requests.add(request);
    return request;
  }

  @Override
  public Reply<Boolean> moved(PullRequest request) {
    PullRequest now = headed(get(request.number()));
    boolean same = now.state() == State.OPEN && now.head().equals(request.head());
    return new Reply.Ok<>(pushes() && !same);
  }

  /** An open one goes with its branch. */
  private PullRequest headed(PullRequest one) {
    String head = ground.branches("").getOrDefault(one.branch(), one.head());
    return new PullRequest(
        one.number(),
        one.url(),
        one.branch(),
        head,
        one.base(),
        one.title(),
        one.body(),
        one.labels(),
        one.draft(),
        one.state());
  }

  @Override
  public Reply<PullRequest> create(Proposal proposal) {
    takeUp();
    if (!pushes()) {
      fuse.burn();
    }
    for (PullRequest one : open()) {
      if (one.branch().equals(proposal.branch())) {
        return new Reply.Ok<>(one);
      }
    }
    assertThat(requests).as("two for one id").noneMatch(one -> sameId(one, proposal));
    assertThat(ground.branches("")).as("pushed before").containsKey(proposal.branch());
    check(proposal.body());
    String title = proposal.title();
    return new Reply.Ok<>(
        open(proposal.branch(), proposal.base(), title, proposal.body(), proposal.draft()));
  }

  private static boolean sameId(PullRequest one, Proposal proposal) {
    return one.branch().equals(proposal.branch())
        || Marker.in(one.body()).filter(marker -> marker.id().equals(proposal.id())).isPresent();
  }

  private void check(String body) {
    Set<String> findings = Marker.in(body).orElseThrow().findings();
    assertThat(findings).as("declined").noneMatch(declined::contains);
  }

  @Override
  public Reply<Done> edit(String number, String title, String body) {
    fuse.burn();
    Marker marker = Marker.in(body).orElseThrow();
    if (get(number).state() == State.OPEN && marker.phase() != Marker.Phase.DONE) {
      check(body);
    }
    change(number, body, get(number).state());
    return Reply.done();
  }

  @Override
  public Reply<Done> comment(String number, String body) {
    fuse.burn();
    assertThat(comments).as("told once").doesNotContain(number + " " + body);
    comments.add(number + " " + body);
    return Reply.done();
  }

  @Override
  public Reply<Boolean> commented(String number, String marker) {
    return new Reply.Ok<>(
        comments.stream().anyMatch(one -> one.startsWith(number + " ") && one.contains(marker)));
  }

  @Override
  public Reply<Done> label(String number, List<String> labels) {
    fuse.burn();
    PullRequest one = get(number);
    put(
        new PullRequest(
            one.number(),
            one.url(),
            one.branch(),
            one.head(),
            one.base(),
            one.title(),
            one.body(),
            labels,
            one.draft(),
            one.state()));
    return Reply.done();
  }

  @Override
  public Reply<Done> requestReviews(String number, List<String> reviewers) {
    fuse.burn();
    return Reply.done();
  }

  @Override
  public Reply<Done> close(String number) {
    fuse.burn();
    assertThat(ground.edited(get(number).branch())).as("closed what people work on").isFalse();
    change(number, get(number).body(), State.CLOSED);
    return Reply.done();
  }

  @Override
  public Reply<Done> dashboard(dev.asyncmend.forge.Board board) {
    return Reply.done();
  }

  /** Somebody closes it. */
  void decline(PullRequest request) {
    Marker.in(request.body()).ifPresent(marker -> declined.addAll(marker.findings()));
    change(request.number(), request.body(), State.CLOSED);
  }

  /** Somebody thinks better of it. */
  void reopen(PullRequest request) {
    if (ground.branches("").containsKey(request.branch())) {
      Marker.in(request.body()).ifPresent(marker -> declined.removeAll(marker.findings()));
      change(request.number(), request.body(), State.OPEN);
    }
  }

  /** Somebody merges it. */
  void merge(PullRequest request) {
    if (ground.merge(request.branch())) {
      change(request.number(), request.body(), State.MERGED);
    }
  }

  /** Somebody writes another text. */
  void rewrite(PullRequest request) {
    change(request.number(), "my words", request.state());
  }

  private PullRequest get(String number) {
    return requests.get(Integer.parseInt(number) - 1);
  }

  private void change(String number, String body, State state) {
    PullRequest one = headed(get(number));
    put(
        new PullRequest(
            one.number(),
            one.url(),
            one.branch(),
            one.head(),
            one.base(),
            one.title(),
            body,
            one.labels(),
            one.draft(),
            state));
  }

  private void put(PullRequest request) {
    requests.set(Integer.parseInt(request.number()) - 1, request);
  }
}
