package dev.asyncmend.forge;

import static java.util.Objects.requireNonNull;

import dev.asyncmend.forge.PullRequest.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A repository on GitHub, or on a server of GitHub Enterprise. */
final class Github implements Forge {
  private static final int LONGEST_BODY = 65_536;
  private static final int INVALID = 422;

  private final Wire wire;
  private final String owner;
  private final String name;

  Github(Wire wire, String owner, String name) {
    this.wire = wire;
    this.owner = owner;
    this.name = name;
  }

  @Override
  public Traits traits() {
    return new Traits("GitHub", "pull request", true, true, true, true, true, LONGEST_BODY);
  }

  @Override
  public Push push(Proposal proposal, boolean fresh) {
    return Push.branch(proposal.branch());
  }

  @Override
  public Reply<List<PullRequest>> pullRequests(String prefix) {
    return Trouble.caught(
        () -> {
          Call call =
              Call.get(path("pulls"))
                  .with("state", "all")
                  .with("sort", "created")
                  .with("direction", "asc")
                  .with("per_page", "100");
          List<PullRequest> found = new ArrayList<>();
          for (Answer page : wire.pages(call)) {
            page.read(list -> ours(list, prefix, found));
          }
          return List.copyOf(found);
        });
  }

  @Override
  public Reply<PullRequest> create(Proposal proposal) {
    return Trouble.caught(
        () -> {
          try {
            return created(proposal, proposal.draft());
          } catch (Trouble trouble) {
            return instead(proposal, trouble);
          }
        });
  }

  @Override
  public Reply<Done> edit(String number, String title, String body) {
    return wire.did(Call.patch(path("pulls", number)).with(Map.of("title", title, "body", body)));
  }

  @Override
  public Reply<Done> comment(String number, String body) {
    return wire.did(Call.post(path("issues", number, "comments")).with(Map.of("body", body)));
  }

  @Override
  public Reply<Boolean> commented(String number, String marker) {
    return wire.said(Call.get(path("issues", number, "comments")).with("per_page", "100"), marker);
  }

  @Override
  public Reply<Done> label(String number, List<String> labels) {
    return labels.isEmpty()
        ? Reply.done()
        : wire.did(Call.post(path("issues", number, "labels")).with(Map.of("labels", labels)));
  }

  @Override
  public Reply<Done> requestReviews(String number, List<String> reviewers) {
    return Trouble.caught(
        () -> {
          List<String> people = Owners.people(reviewers);
          List<String> teams = Owners.teams(reviewers, owner);
          if (!people.isEmpty() || !teams.isEmpty()) {
            ask(number, people, teams);
          }
          return Done.DONE;
        });
  }

  @Override
  public Reply<Done> close(String number) {
    return wire.did(Call.patch(path("pulls", number)).with(Map.of("state", "closed")));
  }

  @Override
  public Reply<Done> dashboard(Board board) {
    return Trouble.caught(() -> Boards.keep(new Issues(), board));
  }

  /** Issues, among which GitHub counts pull requests. */
  private final class Issues implements Boards.Issues {
    @Override
    public List<Json> labelled() throws Trouble {
      Call call = Call.get(path("issues")).with("state", "all").with("labels", Boards.LABEL);
      List<Json> issues = new ArrayList<>(wire.all(call.with("per_page", "100")));
      issues.removeIf(issue -> issue.has("pull_request"));
      return issues;
    }

    @Override
    public String field() {
      return "body";
    }

    @Override
    public void make(String title, String body) throws Trouble {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("title", title);
      fields.put("body", body);
      fields.put("labels", List.of(Boards.LABEL));
      wire.send(Call.post(path("issues")).with(fields));
    }

    @Override
    public void set(Json issue, String title, String body, @Nullable Boolean open) throws Trouble {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("title", title);
      fields.put("body", body);
      if (open != null) {
        fields.put("state", open ? "open" : "closed");
      }
      wire.send(Call.patch(path("issues", issue.text("number"))).with(fields));
    }
  }

  private PullRequest created(Proposal proposal, boolean draft) throws Trouble {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", proposal.title());
    fields.put("head", proposal.branch());
    fields.put("base", proposal.base());
    fields.put("body", proposal.body());
    fields.put("draft", draft);
    return wire.send(Call.post(path("pulls")).with(fields)).read(Github::pullRequest);
  }

  /** There may be one already, or drafts may be something that the owner does not pay for. */
  private PullRequest instead(Proposal proposal, Trouble trouble) throws Trouble {
    if (!(trouble.failure() instanceof Failure.Refused refused) || refused.status() != INVALID) {
      throw trouble;
    }
    Optional<PullRequest> open = open(proposal);
    if (open.isPresent()) {
      return open.orElseThrow();
    }
    if (proposal.draft() && refused.reason().contains("Draft pull requests are not supported")) {
      return created(proposal, false);
    }
    throw trouble;
  }

  private Optional<PullRequest> open(Proposal proposal) throws Trouble {
    Call call =
        Call.get(path("pulls"))
            .with("state", "open")
            .with("head", owner + ":" + proposal.branch())
            .with("base", proposal.base());
    List<PullRequest> found = new ArrayList<>();
    wire.send(call).read(list -> ours(list, proposal.branch(), found));
    return found.stream().filter(one -> one.branch().equals(proposal.branch())).findFirst();
  }

  /** All at once; where one of them is refused, each of them alone. */
  private void ask(String number, List<String> people, List<String> teams) throws Trouble {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("reviewers", people);
    fields.put("team_reviewers", teams);
    try {
      wire.send(Call.post(path("pulls", number, "requested_reviewers")).with(fields));
    } catch (Trouble trouble) {
      boolean refused =
          trouble.failure() instanceof Failure.Refused because && because.status() == INVALID;
      if (!refused) {
        throw trouble;
      }
      if (people.size() + teams.size() > 1) {
        for (String one : people) {
          ask(number, List.of(one), List.of());
        }
        for (String one : teams) {
          ask(number, List.of(), List.of(one));
        }
      }
    }
  }

  /** Those from a branch of the repository itself; a fork that is gone has no name any more. */
  private static boolean ours(Json list, String prefix, List<PullRequest> found) throws Trouble {
    for (Json json : list.list()) {
      Json head = json.at("head");
      String base = json.at("base").at("repo").text("full_name");
      boolean here = head.has("repo") && head.at("repo").text("full_name").equals(base);
      if (here && head.text("ref").startsWith(prefix)) {
        found.add(pullRequest(json));
      }
    }
    return !found.isEmpty();
  }

  private static PullRequest pullRequest(Json json) throws Trouble {
    return new PullRequest(
        json.text("number"),
        json.text("html_url"),
        json.at("head").text("ref"),
        json.at("head").text("sha"),
        json.at("base").text("ref"),
        json.text("title"),
        Owners.lines(json.textOrEmpty("body")),
        Owners.names(json.at("labels")),
        json.is("draft"),
        state(json));
  }

  private static State state(Json json) throws Trouble {
    if (json.has("merged_at")) {
      return State.MERGED;
    }
    return json.text("state").equals("open") ? State.OPEN : State.CLOSED;
  }

  private String[] path(String... rest) {
    List<String> parts = new ArrayList<>(List.of("repos", owner, name));
    parts.addAll(List.of(rest));
    return requireNonNull(parts.toArray(String[]::new));
  }
}
