package dev.asyncmend.forge;

import dev.asyncmend.forge.PullRequest.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A project on GitLab; its pull requests are merge requests. */
final class Gitlab implements Forge {
  private static final int LONGEST_BODY = 1_000_000;
  private static final int CONFLICT = 409;
  private static final String DRAFT = "Draft: ";

  private final Wire wire;
  private final String project;

  /**
   * A project.
   *
   * @param project with all its groups, such as {@code group/team/project}
   */
  Gitlab(Wire wire, String project) {
    this.wire = wire;
    this.project = project;
  }

  @Override
  public Traits traits() {
    return new Traits("GitLab", "merge request", true, true, true, true, true, LONGEST_BODY);
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
              Call.get(path("merge_requests"))
                  .with("state", "all")
                  .with("order_by", "created_at")
                  .with("sort", "asc")
                  .with("per_page", "100");
          return List.copyOf(ours(call, prefix));
        });
  }

  @Override
  public Reply<PullRequest> create(Proposal proposal) {
    return Trouble.caught(
        () -> {
          Map<String, Object> fields = new LinkedHashMap<>();
          fields.put("source_branch", proposal.branch());
          fields.put("target_branch", proposal.base());
          fields.put("title", (proposal.draft() ? DRAFT : "") + proposal.title());
          fields.put("description", proposal.body());
          fields.put("remove_source_branch", true);
          try {
            return wire.send(Call.post(path("merge_requests")).with(fields)).read(Gitlab::made);
          } catch (Trouble trouble) {
            return instead(proposal, trouble);
          }
        });
  }

  @Override
  public Reply<Done> edit(String number, String title, String body) {
    return Trouble.caught(
        () -> {
          boolean draft = wire.send(Call.get(request(number))).read(json -> json.is("draft"));
          String whole = (draft ? DRAFT : "") + title;
          return set(number, Map.of("title", whole, "description", body));
        });
  }

  @Override
  public Reply<Done> comment(String number, String body) {
    return wire.did(Call.post(request(number, "notes")).with(Map.of("body", body)));
  }

  @Override
  public Reply<Boolean> commented(String number, String marker) {
    return wire.said(Call.get(request(number, "notes")).with("per_page", "100"), marker);
  }

  @Override
  public Reply<Done> label(String number, List<String> labels) {
    return labels.isEmpty()
        ? Reply.done()
        : Trouble.caught(() -> set(number, Map.of("add_labels", String.join(",", labels))));
  }

  /** Users only: a group cannot review. Whoever was asked before stays asked. */
  @Override
  public Reply<Done> requestReviews(String number, List<String> reviewers) {
    return Trouble.caught(
        () -> {
          Json request = wire.send(Call.get(request(number))).json();
          String author = request.at("author").text("id");
          Set<Long> ids = new LinkedHashSet<>();
          for (Json before : request.at("reviewers").list()) {
            ids.add(Long.parseLong(before.text("id")));
          }
          int asked = ids.size();
          for (String name : Owners.people(reviewers)) {
            for (Json user : wire.all(Call.get("users").with("username", name))) {
              if (!user.text("id").equals(author)) {
                ids.add(Long.parseLong(user.text("id")));
              }
            }
          }
          return ids.size() == asked ? Done.DONE : set(number, Map.of("reviewer_ids", ids));
        });
  }

  @Override
  public Reply<Done> close(String number) {
    return Trouble.caught(() -> set(number, Map.of("state_event", "close")));
  }

  @Override
  public Reply<Done> dashboard(Board board) {
    return Trouble.caught(() -> Boards.keep(new Issues(), board));
  }

  /** Issues, whose text is a description. */
  private final class Issues implements Boards.Issues {
    @Override
    public List<Json> labelled() throws Trouble {
      Call call = Call.get(path("issues")).with("labels", Boards.LABEL);
      return wire.all(call.with("per_page", "100"));
    }

    @Override
    public String field() {
      return "description";
    }

    @Override
    public void make(String title, String body) throws Trouble {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("title", title);
      fields.put("description", body);
      fields.put("labels", Boards.LABEL);
      wire.send(Call.post(path("issues")).with(fields));
    }

    @Override
    public void set(Json issue, String title, String body, @Nullable Boolean open) throws Trouble {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("title", title);
      fields.put("description", body);
      if (open != null) {
        fields.put("state_event", open ? "reopen" : "close");
      }
      wire.send(Call.put(path("issues", issue.text("iid"))).with(fields));
    }
  }

  /** There may be an open one already. */
  private PullRequest instead(Proposal proposal, Trouble trouble) throws Trouble {
    if (trouble.failure() instanceof Failure.Refused refused && refused.status() == CONFLICT) {
      Call call =
          Call.get(path("merge_requests"))
              .with("state", "opened")
              .with("source_branch", proposal.branch())
              .with("target_branch", proposal.base());
      List<PullRequest> open = ours(call, proposal.branch());
      if (!open.isEmpty()) {
        return open.get(0);
      }
    }
    throw trouble;
  }

  private List<PullRequest> ours(Call call, String prefix) throws Trouble {
    List<PullRequest> found = new ArrayList<>();
    for (Answer page : wire.pages(call)) {
      page.read(list -> ours(list, prefix, found));
    }
    return found;
  }

  private static boolean ours(Json list, String prefix, List<PullRequest> found) throws Trouble {
    for (Json json : list.list()) {
      String source = json.at("source_project_id").isNull() ? "" : json.text("source_project_id");
      boolean here = source.equals(json.text("target_project_id"));
      if (here && json.text("source_branch").startsWith(prefix)) {
        found.add(made(json));
      }
    }
    return !found.isEmpty();
  }

  private static PullRequest made(Json json) throws Trouble {
    boolean draft = json.is("draft");
    String title = json.text("title");
    return new PullRequest(
        json.text("iid"),
        json.text("web_url"),
        json.text("source_branch"),
        json.textOrEmpty("sha"),
        json.text("target_branch"),
        draft && title.startsWith(DRAFT) ? title.substring(DRAFT.length()) : title,
        Owners.lines(json.textOrEmpty("description")),
        Owners.names(json.at("labels")),
        draft,
        state(json.text("state")));
  }

  private static State state(String state) {
    return switch (state) {
      case "merged" -> State.MERGED;
      case "closed" -> State.CLOSED;
      default -> State.OPEN;
    };
  }

  private Done set(String number, Map<String, ?> fields) throws Trouble {
    wire.send(Call.put(request(number)).with(fields));
    return Done.DONE;
  }

  private String[] request(String number, String... rest) {
    List<String> parts = new ArrayList<>(List.of("merge_requests", number));
    parts.addAll(List.of(rest));
    return path(parts.toArray(String[]::new));
  }

  private String[] path(String... rest) {
    List<String> parts = new ArrayList<>(List.of("projects", project));
    parts.addAll(List.of(rest));
    return parts.toArray(String[]::new);
  }
}
