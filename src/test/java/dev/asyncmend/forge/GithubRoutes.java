package dev.asyncmend.forge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the double of GitHub does when it is asked; it knows the rules that bots run into. */
final class GithubRoutes {
  private final GithubShapes shapes;
  private final Set<String> people;
  private boolean drafts = true;

  /** A request, taken apart. */
  record Asked(
      String method, List<String> path, Map<String, String> query, JsonNode body, String login) {
    String at(int part) {
      return part < path.size() ? path.get(part) : "";
    }

    String text(String field) {
      return body.path(field).asText("");
    }
  }

  /** What comes back: one thing, or all elements of a list, which is cut into pages later. */
  record Told(int status, JsonNode json) {}

  GithubRoutes(GithubShapes shapes, Set<String> people) {
    this.shapes = shapes;
    this.people = people;
  }

  /** From now on, drafts are refused, as on plans that do not have them. */
  void refuseDrafts() {
    drafts = false;
  }

  /** Does what is asked below {@code repos/owner/name}. */
  Told told(HostedRepository repository, Asked asked) {
    repository.pulls.stream().filter(one -> one.pull).forEach(one -> settle(repository, one));
    return switch (asked.at(3)) {
      case "" -> ok(shapes.repository(repository));
      case "pulls" -> asked.path().size() == 4 ? pulls(repository, asked) : pull(repository, asked);
      case "issues" ->
          asked.path().size() == 4 ? issues(repository, asked) : issue(repository, asked);
      default -> missing();
    };
  }

  /** Branches move, vanish and are merged by hand: an open pull request follows. */
  private static void settle(HostedRepository repository, HostedPull pull) {
    if (!pull.open) {
      return;
    }
    Optional<String> head = repository.branch(pull.branch);
    if (head.isEmpty()) {
      pull.open = false;
      return;
    }
    pull.head = head.orElseThrow();
    String base = repository.branch(pull.base).orElse("");
    if (!base.isEmpty() && repository.contains(base, pull.head)) {
      pull.open = false;
      pull.merged = pull.head;
    }
  }

  private Told pulls(HostedRepository repository, Asked asked) {
    if (asked.method().equals("POST")) {
      return create(repository, asked);
    }
    String head = asked.query().getOrDefault("head", "").replaceFirst("^[^:]*:", "");
    String base = asked.query().getOrDefault("base", "");
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (HostedPull pull : sorted(repository, asked, one -> one.pull)) {
      if ((head.isEmpty() || pull.branch.equals(head))
          && (base.isEmpty() || pull.base.equals(base))) {
        list.add(shapes.pullInList(repository, pull));
      }
    }
    return ok(list);
  }

  private Told create(HostedRepository repository, Asked asked) {
    String branch = asked.text("head").replaceFirst("^[^:]*:", "");
    String base = asked.text("base");
    Optional<String> head = repository.branch(branch);
    Optional<String> target = repository.branch(base);
    if (head.isEmpty() || target.isEmpty()) {
      return new Told(422, GithubShapes.invalid(head.isEmpty() ? "head" : "base", ""));
    }
    if (asked.body().path("draft").asBoolean() && !drafts) {
      String message = "Draft pull requests are not supported in this repository.";
      return new Told(422, GithubShapes.invalid("", message));
    }
    boolean exists =
        repository.pulls.stream()
            .anyMatch(it -> it.open && it.branch.equals(branch) && it.base.equals(base));
    if (exists) {
      String who = repository.owner() + ":" + branch;
      String message = "A pull request already exists for " + who + ".";
      return new Told(422, GithubShapes.invalid("", message));
    }
    if (repository.contains(target.orElseThrow(), head.orElseThrow())) {
      String message = "No commits between " + base + " and " + branch;
      return new Told(422, GithubShapes.invalid("", message));
    }
    HostedPull pull =
        new HostedPull(
            repository.nextNumber(), true, asked.login(), asked.text("title"), branch, base);
    pull.body = asked.text("body");
    pull.draft = asked.body().path("draft").asBoolean();
    pull.head = head.orElseThrow();
    repository.pulls.add(pull);
    return new Told(201, shapes.pull(repository, pull));
  }

  private Told pull(HostedRepository repository, Asked asked) {
    Optional<HostedPull> found = found(repository, asked).filter(one -> one.pull);
    if (found.isEmpty()) {
      return missing();
    }
    HostedPull pull = found.orElseThrow();
    return switch (asked.method() + " " + asked.at(5)) {
      case "GET " -> ok(shapes.pull(repository, pull));
      case "PATCH " -> ok(shapes.pull(repository, changed(pull, asked)));
      case "PUT merge" -> merge(repository, pull, asked);
      case "POST requested_reviewers" -> review(repository, pull, asked);
      default -> missing();
    };
  }

  private static Told merge(HostedRepository repository, HostedPull pull, Asked asked) {
    boolean squash = asked.text("merge_method").equals("squash");
    Optional<String> made = pull.open ? repository.merge(pull, squash) : Optional.empty();
    if (made.isEmpty()) {
      return new Told(405, GithubShapes.refusal("Pull Request is not mergeable"));
    }
    pull.open = false;
    pull.merged = made.orElseThrow();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("sha", pull.merged).put("merged", true).put("message", "Pull Request merged");
    return ok(json);
  }

  private Told review(HostedRepository repository, HostedPull pull, Asked asked) {
    List<String> wanted = new ArrayList<>();
    asked.body().path("reviewers").forEach(one -> wanted.add(one.asText()));
    asked.body().path("team_reviewers").forEach(one -> wanted.add("team/" + one.asText()));
    if (wanted.contains(pull.author)) {
      return new Told(
          422, GithubShapes.refusal("Review cannot be requested from pull request author."));
    }
    if (!people.containsAll(wanted)) {
      return new Told(
          422,
          GithubShapes.refusal(
              "Reviews may only be requested from collaborators. One or more of the users or teams"
                  + " you specified is not a collaborator of the repository."));
    }
    for (String one : wanted) {
      boolean team = one.startsWith("team/");
      (team ? pull.teams : pull.reviewers).add(one.replaceFirst("^team/", ""));
    }
    return new Told(201, shapes.pullInList(repository, pull));
  }

  private Told issues(HostedRepository repository, Asked asked) {
    if (asked.method().equals("POST")) {
      HostedPull issue =
          new HostedPull(
              repository.nextNumber(), false, asked.login(), asked.text("title"), "", "");
      issue.body = asked.text("body");
      asked.body().path("labels").forEach(label -> issue.labels.add(label.asText()));
      repository.pulls.add(issue);
      return new Told(201, shapes.issue(repository, issue));
    }
    String labels = asked.query().getOrDefault("labels", "");
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (HostedPull issue : sorted(repository, asked, one -> true)) {
      if (labels.isEmpty() || issue.labels.containsAll(List.of(labels.split(",", -1)))) {
        list.add(shapes.issue(repository, issue));
      }
    }
    return ok(list);
  }

  private Told issue(HostedRepository repository, Asked asked) {
    Optional<HostedPull> found = found(repository, asked);
    if (found.isEmpty()) {
      return missing();
    }
    HostedPull issue = found.orElseThrow();
    return switch (asked.method() + " " + asked.at(5)) {
      case "GET " -> ok(shapes.issue(repository, issue));
      case "PATCH " -> ok(shapes.issue(repository, changed(issue, asked)));
      case "GET comments" -> comments(repository, issue);
      case "POST comments" -> say(repository, issue, asked);
      case "GET labels" -> labels(issue);
      case "POST labels" -> {
        asked.body().path("labels").forEach(label -> issue.labels.add(label.asText()));
        yield labels(issue);
      }
      default -> missing();
    };
  }

  private Told comments(HostedRepository repository, HostedPull issue) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    issue.comments.forEach(one -> list.add(shapes.comment(repository, issue, one)));
    return ok(list);
  }

  private Told say(HostedRepository repository, HostedPull issue, Asked asked) {
    var comment =
        new HostedPull.Comment(repository.nextComment(), asked.login(), asked.text("body"));
    issue.comments.add(comment);
    return new Told(201, shapes.comment(repository, issue, comment));
  }

  private Told labels(HostedPull issue) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    issue.labels.forEach(name -> list.add(shapes.label(name)));
    return ok(list);
  }

  private static HostedPull changed(HostedPull pull, Asked asked) {
    pull.title = asked.body().path("title").asText(pull.title);
    pull.body = asked.body().path("body").asText(pull.body);
    pull.base = asked.body().path("base").asText(pull.base);
    String state = asked.text("state");
    if (pull.merged == null && !state.isEmpty()) {
      pull.open = state.equals("open");
    }
    return pull;
  }

  private static List<HostedPull> sorted(
      HostedRepository repository, Asked asked, Predicate<HostedPull> kind) {
    String state = asked.query().getOrDefault("state", "open");
    List<HostedPull> list =
        new ArrayList<>(
            repository.pulls.stream()
                .filter(kind)
                .filter(one -> state.equals("all") || one.open == state.equals("open"))
                .toList());
    if (!asked.query().getOrDefault("direction", "desc").equals("asc")) {
      Collections.reverse(list);
    }
    return list;
  }

  private static Optional<HostedPull> found(HostedRepository repository, Asked asked) {
    return asked.at(4).matches("[0-9]+")
        ? repository.find(Integer.parseInt(asked.at(4)))
        : Optional.empty();
  }

  private static Told ok(JsonNode json) {
    return new Told(200, json);
  }

  private static Told missing() {
    return new Told(404, GithubShapes.refusal("Not Found"));
  }
}
