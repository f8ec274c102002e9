package dev.asyncmend.forge;

import dev.asyncmend.forge.PullRequest.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repository on Gitea or Forgejo to whose branches nobody has to be let: a push to {@code
 * refs/for} opens a pull request, whose commits are where only the server names them. What is
 * called a branch here is its topic. The server does not tell topics, so the last line of each text
 * does, which nobody sees; all else is asked as in {@link Gitea}.
 */
final class Agit implements Forge {
  private static final String PAGE = "50";
  private static final String PULLS = "refs/pull/";
  private static final Pattern TEXT =
      Pattern.compile("(?s)(.*?)\\n*<!-- asyncmend-topic: ([^\\s>]+) -->\\s*");

  private final Gitea gitea;
  private final Wire wire;
  private final String owner;
  private final String name;

  Agit(Wire wire, String owner, String name) {
    this.gitea = new Gitea(wire, owner, name);
    this.wire = wire;
    this.owner = owner;
    this.name = name;
  }

  @Override
  public Traits traits() {
    Traits all = gitea.traits();
    return new Traits(
        "Gitea", all.request(), true, false, true, true, all.dashboard(), all.longestBody() - 256);
  }

  /** The first push does not force, so that it goes over nothing that it does not know. */
  @Override
  public Push push(Proposal proposal, boolean fresh) {
    List<String> options = new ArrayList<>(List.of("topic=" + proposal.branch()));
    if (fresh) {
      String title = proposal.title().replaceAll("[\\p{Cntrl}]+", " ").strip();
      options.add("title=" + (proposal.draft() ? Gitea.DRAFT : "") + title);
      options.add("description=" + line(proposal.branch()));
    } else {
      options.add("force-push=true");
    }
    return new Push("refs/for/" + proposal.base(), options, false, "");
  }

  @Override
  public Reply<List<PullRequest>> pullRequests(String prefix) {
    return Trouble.caught(() -> ours("all", prefix));
  }

  /** The push made it, so it is looked for. */
  @Override
  public Reply<PullRequest> create(Proposal proposal) {
    return Trouble.caught(
        () ->
            ours("open", proposal.branch()).stream()
                .filter(one -> one.branch().equals(proposal.branch()))
                .filter(one -> one.base().equals(proposal.base()))
                .findFirst()
                .orElseThrow(() -> none(proposal.branch())));
  }

  @Override
  public Reply<Boolean> moved(PullRequest request) {
    return Trouble.caught(
        () ->
            wire.send(pull(request.number()))
                .read(
                    json ->
                        !json.text("state").equals("open")
                            || !json.at("head").text("sha").equals(request.head())));
  }

  @Override
  public Reply<Done> edit(String number, String title, String body) {
    Reply<String> before =
        Trouble.caught(() -> wire.send(pull(number)).read(json -> json.textOrEmpty("body")));
    if (before instanceof Reply.Failed<String> failed) {
      return new Reply.Failed<>(failed.failure());
    }
    Matcher text = TEXT.matcher(Owners.lines(((Reply.Ok<String>) before).value()));
    String last = text.matches() ? "\n" + line(text.group(2)) + "\n" : "";
    return gitea.edit(number, title, body + last);
  }

  @Override
  public Reply<Done> comment(String number, String body) {
    return gitea.comment(number, body);
  }

  @Override
  public Reply<Boolean> commented(String number, String marker) {
    return gitea.commented(number, marker);
  }

  @Override
  public Reply<Done> label(String number, List<String> labels) {
    return gitea.label(number, labels);
  }

  @Override
  public Reply<Done> requestReviews(String number, List<String> reviewers) {
    return gitea.requestReviews(number, reviewers);
  }

  @Override
  public Reply<Done> close(String number) {
    return gitea.close(number);
  }

  @Override
  public Reply<Done> dashboard(Board board) {
    return gitea.dashboard(board);
  }

  private static String line(String topic) {
    return "<!-- asyncmend-topic: " + topic + " -->";
  }

  private Call pull(String number) {
    return Call.get("repos", owner, name, "pulls", number);
  }

  /** What we opened: anybody can write such a line, and push with such a topic. */
  private List<PullRequest> ours(String state, String prefix) throws Trouble {
    String self = wire.send(Call.get("user")).read(json -> json.text("login"));
    List<PullRequest> found = new ArrayList<>();
    Call call = Call.get("repos", owner, name, "pulls").with("state", state).with("limit", PAGE);
    for (Answer page : wire.pages(call)) {
      List<PullRequest> some = page.read(list -> ours(list, self, prefix));
      found.addAll(some);
    }
    found.sort(Comparator.comparingLong(one -> Long.parseLong(one.number())));
    return List.copyOf(found);
  }

  private static List<PullRequest> ours(Json list, String self, String prefix) throws Trouble {
    List<PullRequest> found = new ArrayList<>();
    for (Json json : list.list()) {
      PullRequest one = Gitea.made(json);
      String ref = json.at("head").text("ref");
      Matcher text = TEXT.matcher(one.body());
      boolean own = json.at("user").text("login").equals(self) && ref.startsWith(PULLS);
      if (own && text.matches() && text.group(2).startsWith(prefix)) {
        found.add(at(one, text.group(2), text.group(1), ref));
      }
    }
    return found;
  }

  private static PullRequest at(PullRequest one, String topic, String body, String ref) {
    return new PullRequest(
        one.number(),
        one.url(),
        topic,
        one.head(),
        one.base(),
        one.title(),
        body.isEmpty() ? "" : body + "\n",
        one.labels(),
        one.draft(),
        one.state(),
        one.state() == State.OPEN ? ref : "");
  }

  private static Trouble none(String topic) {
    String reason = "Gitea has no open pull request with the topic " + Complaint.line(topic);
    return new Trouble(new Failure.Refused(0, reason));
  }
}
