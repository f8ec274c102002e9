package dev.asyncmend.forge;

import static dev.asyncmend.forge.Replies.failure;
import static dev.asyncmend.forge.Replies.ok;
import static dev.asyncmend.forge.Replies.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.forge.PullRequest.State;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said to GitLab, and how its answers are read, as its documentation has them. */
final class GitlabTest {
  private static final String PROJECT = "/projects/group%2Fshop";

  private final ScriptedServer server = ScriptedServer.start();
  private final Gitlab gitlab =
      new Gitlab(
          new Wire(Hub.at(server.address(), Map.of()), new TurnedClock(), Duration.ofSeconds(20)),
          "group/shop");

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void findsItsOwn() {
    server.says(
        200,
        "["
            + request(1, "asyncmend/a", "merged", false, 7)
            + ","
            + request(2, "asyncmend/b", "closed", false, 7)
            + ","
            + request(3, "asyncmend/c", "opened", true, 7)
            + ","
            + request(4, "asyncmend/d", "opened", false, 8)
            + ","
            + request(5, "other", "opened", false, 7)
            + "]");

    List<PullRequest> found = ok(gitlab.pullRequests("asyncmend/"));

    assertThat(found)
        .extracting(PullRequest::state)
        .containsExactly(State.MERGED, State.CLOSED, State.OPEN);
    assertThat(found.get(2))
        .isEqualTo(
            new PullRequest(
                "3",
                "https://gitlab.example/3",
                "asyncmend/c",
                "c0ffee",
                "main",
                "Mend 3",
                "one\ntwo",
                List.of("asyncmend"),
                true,
                State.OPEN));
    assertThat(server.heard().get(0).target())
        .isEqualTo(PROJECT + "/merge_requests?state=all&order_by=created_at&sort=asc&per_page=100");
  }

  @Test
  void opensADraft() {
    server.says(201, request(3, "asyncmend/c", "opened", true, 7));

    assertThat(ok(gitlab.create(proposal("asyncmend/c", true))).draft()).isTrue();
    assertThat(server.heard().get(0).body())
        .isEqualTo(
            "{\"source_branch\":\"asyncmend/c\",\"target_branch\":\"main\","
                + "\"title\":\"Draft: Mend asyncmend/c\",\"description\":\"<!-- m -->\\nwhy\","
                + "\"remove_source_branch\":true}");
  }

  @Test
  void givesBackTheOneThatIsThereAlready() {
    server.says(409, "{\"message\":[\"Another open merge request already exists: !3\"]}");
    server.says(200, "[" + request(3, "asyncmend/c", "opened", false, 7) + "]");

    assertThat(ok(gitlab.create(proposal("asyncmend/c", false))).number()).isEqualTo("3");
    assertThat(server.heard().get(1).target())
        .isEqualTo(
            PROJECT
                + "/merge_requests?state=opened&source_branch=asyncmend%2Fc&target_branch=main");
  }

  @Test
  void saysWhyNothingWasOpened() {
    server.says(409, "{\"message\":[\"Source branch does not exist\"]}").says(200, "[]");

    assertThat(failure(gitlab.create(proposal("asyncmend/c", false))).reason())
        .endsWith("(409): Source branch does not exist");
  }

  @Test
  void leavesADraftADraftWhenItIsEdited() {
    server.says(200, request(3, "asyncmend/c", "opened", true, 7)).says(200, "{}");

    ok(gitlab.edit("3", "new", "text"));
    assertThat(server.heard().get(1).method()).isEqualTo("PUT");
    assertThat(server.heard().get(1).body())
        .contains("\"title\":\"Draft: new\"", "\"description\":\"text\"");
  }

  @Test
  void commentsLabelsAndCloses() {
    server.says(201, "{}").says(200, "[{\"body\":\"see <!-- once -->\"}]");
    server.says(200, "{}").says(200, "{}");

    ok(gitlab.comment("3", "hello"));
    assertThat(ok(gitlab.commented("3", "<!-- once -->"))).isTrue();
    ok(gitlab.label("3", List.of("asyncmend", "bot")));
    ok(gitlab.close("3"));
    assertThat(server.heard())
        .extracting(heard -> heard.method() + " " + heard.target() + " " + heard.body())
        .containsExactly(
            "POST " + PROJECT + "/merge_requests/3/notes {\"body\":\"hello\"}",
            "GET " + PROJECT + "/merge_requests/3/notes?per_page=100 ",
            "PUT " + PROJECT + "/merge_requests/3 {\"add_labels\":\"asyncmend,bot\"}",
            "PUT " + PROJECT + "/merge_requests/3 {\"state_event\":\"close\"}");
  }

  @Test
  void asksUsersForReviewsBesidesThoseWhoWereAsked() {
    server.says(200, "{\"author\":{\"id\":9},\"reviewers\":[{\"id\":5}]}");
    server.says(200, "[{\"id\":6}]").says(200, "[]").says(200, "[{\"id\":9}]").says(200, "{}");

    ok(gitlab.requestReviews("3", List.of("@ann", "@gone", "@bot", "@group/team", "a@b.c")));
    assertThat(server.heard()).hasSize(5);
    assertThat(server.heard().get(4).body()).isEqualTo("{\"reviewer_ids\":[5,6]}");
  }

  @Test
  void keepsOneDashboard() {
    server.says(200, "[]").says(201, "{}");
    server.says(200, issue("opened", "<!-- d --> 1")).says(200, "{}");
    server.says(200, issue("opened", "<!-- d --> 2")).says(200, issue("closed", "<!-- d --> 1"));

    for (int times = 0; times < 4; times++) {
      ok(gitlab.dashboard(new Board("<!-- d -->", "Findings", "<!-- d --> 2", true)));
    }
    assertThat(server.heard())
        .extracting(ScriptedServer.Heard::method)
        .containsExactly("GET", "POST", "GET", "PUT", "GET", "GET");
    assertThat(server.heard().get(3).target()).isEqualTo(PROJECT + "/issues/4");
  }

  @Test
  void closesTheDashboardAndOpensItAgain() {
    String none = "<!-- d --> none" + Board.NOTHING_LEFT.replace("\n", "\\n");
    server.says(200, issue("opened", "<!-- d --> 1")).says(200, "{}");
    server.says(200, issue("closed", none)).says(200, issue("closed", none)).says(200, "{}");

    ok(gitlab.dashboard(new Board("<!-- d -->", "Findings", "<!-- d --> none", false)));
    ok(gitlab.dashboard(new Board("<!-- d -->", "Findings", "<!-- d --> none", false)));
    ok(gitlab.dashboard(new Board("<!-- d -->", "Findings", "<!-- d --> 1", true)));

    assertThat(server.heard())
        .extracting(ScriptedServer.Heard::method)
        .containsExactly("GET", "PUT", "GET", "GET", "PUT");
    assertThat(server.heard().get(1).body()).contains("\"state_event\":\"close\"");
    assertThat(server.heard().get(4).body()).contains("\"state_event\":\"reopen\"");
  }

  private static String issue(String state, String text) {
    return "[{\"iid\":4,\"title\":\"Findings\",\"state\":\"%s\",\"description\":\"%s\"}]"
        .formatted(state, text);
  }

  private static String request(int id, String branch, String state, boolean draft, int source) {
    return ("{\"iid\":%d,\"web_url\":\"https://gitlab.example/%d\",\"source_branch\":\"%s\","
            + "\"sha\":\"c0ffee\",\"target_branch\":\"main\",\"title\":\"%sMend %d\","
            + "\"description\":\"one\\r\\ntwo\",\"labels\":[\"asyncmend\"],\"draft\":%b,"
            + "\"state\":\"%s\",\"source_project_id\":%d,\"target_project_id\":7}")
        .formatted(id, id, branch, draft ? "Draft: " : "", id, draft, state, source);
  }
}
