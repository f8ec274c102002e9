package dev.asyncmend.forge;

import dev.asyncmend.forge.PullRequest.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A repository on Gitea or Forgejo. */
final class Gitea implements Forge {
  private static final int LONGEST_BODY = 65_536;
  private static final int CONFLICT = 409;
  private static final String PAGE = "50";

  /** What the title of a draft begins with. */
  static final String DRAFT = "WIP: ";

  private final Wire wire;
  private final String owner;
  private final String name;

  Gitea(Wire wire, String owner, String name) {
    this.wire = wire;
    this.owner = owner;
    this.name = name;
  }

  @Override
  public Traits traits() {
    return new Traits("Gitea", "pull request", true, true, true, true, true, LONGEST_BODY);
  }

  @Override
  public Push push(Proposal proposal, boolean fresh) {
    return Push.branch(proposal.branch());
  }

  @Override
  public Reply<List<PullRequest>> pullRequests(String prefix) {
    return Trouble.caught(
        () -> {
          List<PullRequest> found = ours("all", prefix);
          found.sort(
              (one, other) ->
                  Long.compare(Long.parseLong(one.number()), Long.parseLong(other.number())));
          return List.copyOf(found);
        });
  }

  @Override
  public Reply<PullRequest> create(Proposal proposal) {
    return Trouble.caught(
        () -> {
          Map<String, Object> fields = new LinkedHashMap<>();
          fields.put("head", proposal.branch());
          fields.put("base", proposal.base());
          fields.put("title", (proposal.draft() ? DRAFT : "") + proposal.title());
          fields.put("body", proposal.body());
          try {
            return wire.send(Call.post(path("pulls")).with(fields)).read(Gitea::made);
          } catch (Trouble trouble) {
            return instead(proposal, trouble);
          }
        });
  }

  @Override
  public Reply<Done> edit(String number, String title, String body) {
    return Trouble.caught(
        () -> {
          String before =
              wire.send(Call.get(path("pulls", number))).read(json -> json.text("title"));
          String whole = (before.startsWith(DRAFT) ? DRAFT : "") + title;
          return set(path("pulls", number), Map.of("title", whole, "body", body));
        });
  }

  @Override
  public Reply<Done> comment(String number, String body) {
    return wire.did(Call.post(path("issues", number, "comments")).with(Map.of("body", body)));
  }

  @Override
  public Reply<Boolean> commented(String number, String marker) {
    return wire.said(Call.get(path("issues", number, "comments")), marker);
  }

  @Override
  public Reply<Done> label(String number, List<String> labels) {
    return Trouble.caught(
        () -> {
          if (!labels.isEmpty()) {
            Call call = Call.post(path("issues", number, "labels"));
            wire.send(call.with(Map.of("labels", ids(labels))));
          }
          return Done.DONE;
        });
  }

  @Override
  public Reply<Done> requestReviews(String number, List<String> reviewers) {
    return Trouble.caught(
        () -> {
          for (String one : Owners.people(reviewers)) {
            ask(number, Map.of("reviewers", List.of(one)));
          }
          for (String one : Owners.teams(reviewers, owner)) {
            ask(number, Map.of("team_reviewers", List.of(one)));
          }
          return Done.DONE;
        });
  }

  @Override
  public Reply<Done> close(String number) {
    return Trouble.caught(() -> set(path("pulls", number), Map.of("state", "closed")));
  }

  @Override
  public Reply<Done> dashboard(Board board) {
    return Trouble.caught(() -> Boards.keep(new Issues(), board));
  }

  /** Issues, whose labels have numbers. */
  private final class Issues implements Boards.Issues {
    @Override
    public List<Json> labelled() throws Trouble {
      Call call = Call.get(path("issues")).with("state", "all").with("type", "issues");
      return wire.all(call.with("labels", Boards.LABEL).with("limit", PAGE));
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
      fields.put("labels", ids(List.of(Boards.LABEL)));
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

  private PullRequest instead(Proposal proposal, Trouble trouble) throws Trouble {
    if (trouble.failure() instanceof Failure.Refused refused && refused.status() == CONFLICT) {
      Optional<PullRequest> open =
          ours("open", proposal.branch()).stream()
              .filter(one -> one.branch().equals(proposal.branch()))
              .filter(one -> one.base().equals(proposal.base()))
              .findFirst();
      if (open.isPresent()) {
        return open.orElseThrow();
      }
    }
    throw trouble;
  }

  /** Whom the server does not take, it refuses: one of them must not keep the others out. */
  private void ask(String number, Map<String, ?> whom) throws Trouble {
    try {
      wire.send(Call.post(path("pulls", number, "requested_reviewers")).with(whom));
    } catch (Trouble trouble) {
      boolean unknown =
          trouble.failure() instanceof Failure.Refused refused
              && List.of(404, 422).contains(refused.status());
      if (!unknown) {
        throw trouble;
      }
    }
  }

  /** The numbers of labels; those that are missing are made. */
  private List<Long> ids(List<String> labels) throws Trouble {
    Map<String, Long> known = new LinkedHashMap<>();
    for (Json label : wire.all(Call.get(path("labels")).with("limit", PAGE))) {
      known.put(label.text("name"), Long.parseLong(label.text("id")));
    }
    List<Long> ids = new ArrayList<>();
    for (String label : labels) {
      Long id = known.get(label);
      ids.add(id == null ? made(label) : id);
    }
    return ids;
  }

  private long made(String label) throws Trouble {
    Call call = Call.post(path("labels"));
    Map<String, String> fields = Map.of("name", label, "color", "#0e7490");
    return Long.parseLong(wire.send(call.with(fields)).read(json -> json.text("id")));
  }

  private List<PullRequest> ours(String state, String prefix) throws Trouble {
    List<PullRequest> found = new ArrayList<>();
    Call call = Call.get(path("pulls")).with("state", state).with("limit", PAGE);
    for (Answer page : wire.pages(call)) {
      page.read(list -> ours(list, prefix, found));
    }
    return found;
  }

  private static boolean ours(Json list, String prefix, List<PullRequest> found) throws Trouble {
    for (Json json : list.list()) {
      Json head = json.at("head");
      String base = json.at("base").at("repo").text("full_name");
      boolean here = head.has("repo") && head.at("repo").text("full_name").equals(base);
      if (here && branch(head).startsWith(prefix)) {
        found.add(made(json));
      }
    }
    return !found.isEmpty();
  }

  /** When a branch is gone, its ref is the pull request's own, and its label still the branch. */
  private static String branch(Json head) throws Trouble {
    String ref = head.text("ref");
    return ref.startsWith("refs/pull/") ? head.textOrEmpty("label") : ref;
  }

  /** A pull request as the server tells it. */
  static PullRequest made(Json json) throws Trouble {
    String title = json.text("title");
    boolean draft = title.startsWith(DRAFT);
    return new PullRequest(
        json.text("number"),
        json.text("html_url"),
        branch(json.at("head")),
        json.at("head").text("sha"),
        json.at("base").text("ref"),
        draft ? title.substring(DRAFT.length()) : title,
        Owners.lines(json.textOrEmpty("body")),
        json.has("labels") ? Owners.names(json.at("labels")) : List.of(),
        draft,
        state(json));
  }

  private static State state(Json json) throws Trouble {
    if (json.is("merged")) {
      return State.MERGED;
    }
    return json.text("state").equals("open") ? State.OPEN : State.CLOSED;
  }

  private Done set(String[] path, Map<String, ?> fields) throws Trouble {
    wire.send(Call.patch(path).with(fields));
    return Done.DONE;
  }

  private String[] path(String... rest) {
    List<String> parts = new ArrayList<>(List.of("repos", owner, name));
    parts.addAll(List.of(rest));
    return parts.toArray(String[]::new);
  }
}
