package dev.asyncmend.forge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Answers in the shape of GitHub's own examples, with what the double knows put in. */
final class GithubShapes {
  private static final String THEN = "2026-01-02T03:04:05Z";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String api;
  private final String web;

  GithubShapes(String api, String web) {
    this.api = api;
    this.web = web;
  }

  /** The list form of a pull request has less than the whole. */
  ObjectNode pullInList(HostedRepository repository, HostedPull pull) {
    ObjectNode json = pull(repository, pull);
    json.remove(
        List.of(
            "merged",
            "mergeable",
            "rebaseable",
            "mergeable_state",
            "merged_by",
            "comments",
            "review_comments",
            "maintainer_can_modify",
            "commits",
            "additions",
            "deletions",
            "changed_files"));
    return json;
  }

  /** A pull request. */
  ObjectNode pull(HostedRepository repository, HostedPull pull) {
    ObjectNode json = example("pull-request", repository, pull.number);
    common(json, pull);
    json.put("draft", pull.draft).put("merged", pull.merged != null);
    json.put("merge_commit_sha", pull.merged);
    json.put("merged_at", pull.merged == null ? null : THEN);
    Optional<String> base = repository.branch(pull.base);
    boolean fits = base.map(at -> repository.mergeable(at, pull.head)).orElse(false);
    json.put("mergeable", pull.open ? Boolean.valueOf(fits) : null);
    json.put("mergeable_state", fits ? "clean" : "dirty");
    json.set("auto_merge", null);
    json.set("merged_by", null);
    json.set("milestone", null);
    ArrayNode reviewers = json.putArray("requested_reviewers");
    pull.reviewers.forEach(login -> reviewers.add(user(login)));
    json.putArray("requested_teams");
    side((ObjectNode) json.get("head"), repository, pull.branch, pull.head);
    side((ObjectNode) json.get("base"), repository, pull.base, base.orElse(pull.head));
    return json;
  }

  /** An issue; pull requests are issues, too. */
  ObjectNode issue(HostedRepository repository, HostedPull issue) {
    ObjectNode json = example("issue", repository, issue.number);
    common(json, issue);
    json.put("comments", issue.comments.size());
    json.set("milestone", null);
    json.set("closed_by", null);
    json.set("state_reason", null);
    if (!issue.pull) {
      json.remove("pull_request");
    }
    return json;
  }

  /** A comment. */
  ObjectNode comment(HostedRepository repository, HostedPull on, HostedPull.Comment comment) {
    ObjectNode json = example("issue-comment", repository, on.number);
    json.put("id", comment.id()).put("body", comment.body());
    json.set("user", user(comment.author()));
    return json;
  }

  /** A label. */
  ObjectNode label(String name) {
    ObjectNode json = (ObjectNode) Contract.github().example("label");
    return json.put("name", name).put("id", name.hashCode() & 0xFFFF).put("default", false);
  }

  /** A repository. */
  ObjectNode repository(HostedRepository repository) {
    ObjectNode json = example("full-repository-default-response", repository, 0);
    json.remove(List.of("parent", "source", "template_repository"));
    json.set("language", null);
    json.put("name", repository.name.replaceFirst(".*/", ""));
    json.put("full_name", repository.name).put("default_branch", "main");
    ((ObjectNode) json.get("owner")).put("login", repository.owner());
    return json;
  }

  /** Who asks. */
  ObjectNode self(String login) {
    String name = "private-user-response-with-public-profile-information";
    ObjectNode json = (ObjectNode) Contract.github().example(name);
    return json.put("login", login);
  }

  /** Somebody. */
  ObjectNode user(String login) {
    ObjectNode json = (ObjectNode) Contract.github().example("issue-comment").get("user");
    return json.put("login", login);
  }

  /** What is wrong, as GitHub says it. */
  static ObjectNode refusal(String message) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("message", message)
        .put("documentation_url", "https://docs.github.com/rest");
  }

  /** What is wrong with a field. */
  static ObjectNode invalid(String field, String message) {
    ObjectNode json = refusal("Validation Failed");
    ObjectNode error = json.putArray("errors").addObject();
    error.put("resource", "PullRequest").put("code", message.isEmpty() ? "invalid" : "custom");
    if (!field.isEmpty()) {
      error.put("field", field);
    }
    if (!message.isEmpty()) {
      error.put("message", message);
    }
    return json;
  }

  private void common(ObjectNode json, HostedPull pull) {
    json.put("number", pull.number).put("id", 1000 + pull.number).put("title", pull.title);
    json.put("body", pull.body.isEmpty() ? null : pull.body);
    json.put("state", pull.open ? "open" : "closed").put("locked", false);
    json.set("active_lock_reason", null);
    json.put("closed_at", pull.open ? null : THEN);
    json.put("created_at", THEN).put("updated_at", THEN);
    json.set("user", user(pull.author));
    json.set("assignee", null);
    json.putArray("assignees");
    ArrayNode labels = json.putArray("labels");
    pull.labels.forEach(name -> labels.add(label(name)));
  }

  private static void side(ObjectNode json, HostedRepository repository, String ref, String sha) {
    json.put("ref", ref).put("sha", sha).put("label", repository.owner() + ":" + ref);
    ObjectNode repo = (ObjectNode) json.get("repo");
    repo.put("full_name", repository.name).put("name", repository.name.replaceFirst(".*/", ""));
    ((ObjectNode) repo.get("owner")).put("login", repository.owner());
  }

  private ObjectNode example(String name, HostedRepository repository, int number) {
    String text =
        Contract.github()
            .example(name)
            .toString()
            .replace(
                "https://api.github.com/repos/octocat/Hello-World",
                api + "/repos/" + repository.name)
            .replace("https://github.com/octocat/Hello-World", web + "/" + repository.name)
            .replaceAll("/(pulls?|issues)/1347", "/$1/" + number);
    try {
      JsonNode json = MAPPER.readTree(text);
      return (ObjectNode) json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
