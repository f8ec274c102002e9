package dev.asyncmend.forge;

import static dev.asyncmend.forge.Replies.ok;
import static dev.asyncmend.forge.Replies.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.forge.PullRequest.State;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said to Gitea and Forgejo, and how their answers are read, as they document them. */
final class GiteaTest {
  private static final String REPO = "/repos/octo/shop";

  private final ScriptedServer server = ScriptedServer.start();
  private final Gitea gitea =
      new Gitea(
          new Wire(Hub.at(server.address(), Map.of()), new TurnedClock(), Duration.ofSeconds(20)),
          "octo",
          "shop");

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void findsItsOwnOldestFirst() {
    String next = server.address() + REPO + "/pulls?state=all&limit=50&page=2";
    server.says(
        200,
        "[" + pull(3, "asyncmend/c", "WIP: ", "open", false, "octo/shop") + "]",
        "Link: <" + next + ">; rel=\"next\"");
    server.says(
        200,
        "["
            + pull(2, "asyncmend/b", "", "closed", true, "octo/shop")
            + ","
            + pull(4, "asyncmend/d", "", "open", false, "ann/shop")
            + ","
            + pull(1, "refs/pull/1/head", "", "closed", false, "octo/shop")
            + "]");

    List<PullRequest> found = ok(gitea.pullRequests("asyncmend/"));

    assertThat(found)
        .extracting(PullRequest::branch)
        .containsExactly("asyncmend/gone", "asyncmend/b", "asyncmend/c");
    assertThat(found)
        .extracting(PullRequest::state)
        .containsExactly(State.CLOSED, State.MERGED, State.OPEN);
    assertThat(found.get(2))
        .isEqualTo(
            new PullRequest(
                "3",
                "https://gitea.example/3",
                "asyncmend/c",
                "c0ffee",
                "main",
                "Mend 3",
                "one\ntwo",
                List.of("bot"),
                true,
                State.OPEN));
  }

  @Test
  void opensADraft() {
    server.says(201, pull(3, "asyncmend/c", "WIP: ", "open", false, "octo/shop"));

    assertThat(ok(gitea.create(proposal("asyncmend/c", true))).draft()).isTrue();
    assertThat(server.heard().get(0).body())
        .isEqualTo(
            "{\"head\":\"asyncmend/c\",\"base\":\"main\",\"title\":\"WIP: Mend asyncmend/c\","
                + "\"body\":\"<!-- m -->\\nwhy\"}");
  }

  @Test
  void givesBackTheOneThatIsThereAlready() {
    server.says(409, "{\"message\":\"pull request already exists for these targets\"}");
    server.says(200, "[" + pull(3, "asyncmend/c", "", "open", false, "octo/shop") + "]");

    assertThat(ok(gitea.create(proposal("asyncmend/c", false))).number()).isEqualTo("3");
  }

  @Test
  void leavesADraftADraftWhenItIsEdited() {
    server.says(200, pull(3, "asyncmend/c", "WIP: ", "open", false, "octo/shop")).says(201, "{}");

    ok(gitea.edit("3", "new", "text"));
    assertThat(server.heard().get(1).method()).isEqualTo("PATCH");
    assertThat(server.heard().get(1).body()).contains("\"WIP: new\"", "\"body\":\"text\"");
  }

  @Test
  void makesLabelsThatAreMissing() {
    server.says(200, "[{\"id\":4,\"name\":\"bot\"}]").says(201, "{\"id\":5,\"name\":\"new\"}");
    server.says(200, "[]");

    ok(gitea.label("3", List.of("bot", "new")));
    assertThat(server.heard().get(1).body()).contains("\"name\":\"new\"", "\"color\":\"#");
    assertThat(server.heard().get(2).target()).isEqualTo(REPO + "/issues/3/labels");
    assertThat(server.heard().get(2).body()).isEqualTo("{\"labels\":[4,5]}");
  }

  @Test
  void asksForReviewsOneByOne() {
    server.says(404, "{}").says(201, "[]").says(422, "{}");

    ok(gitea.requestReviews("3", List.of("@gone", "@ann", "@octo/core", "a@b.c")));
    assertThat(server.heard())
        .extracting(ScriptedServer.Heard::body)
        .containsExactly(
            "{\"reviewers\":[\"gone\"]}",
            "{\"reviewers\":[\"ann\"]}",
            "{\"team_reviewers\":[\"core\"]}");
  }

  @Test
  void commentsAndCloses() {
    server.says(201, "{}").says(200, "[{\"body\":\"x <!-- once -->\"}]").says(201, "{}");

    ok(gitea.comment("3", "hello"));
    assertThat(ok(gitea.commented("3", "<!-- once -->"))).isTrue();
    ok(gitea.close("3"));
    assertThat(server.heard().get(2).body()).isEqualTo("{\"state\":\"closed\"}");
  }

  @Test
  void keepsOneDashboard() {
    server.says(200, "[]").says(200, "[]").says(201, "{\"id\":9}").says(201, "{}");
    server.says(200, issue("open", "<!-- d --> 1")).says(201, "{}");
    server.says(200, issue("closed", "<!-- d --> 1"));

    for (int times = 0; times < 3; times++) {
      ok(gitea.dashboard(new Board("<!-- d -->", "Findings", "<!-- d --> 2", true)));
    }
    assertThat(server.heard())
        .extracting(ScriptedServer.Heard::method)
        .containsExactly("GET", "GET", "POST", "POST", "GET", "PATCH", "GET");
  }

  @Test
  void closesTheDashboardAndOpensItAgain() {
    String none = "<!-- d --> none" + Board.NOTHING_LEFT.replace("\n", "\\n");
    server.says(200, issue("open", "<!-- d --> 1")).says(201, "{}");
    server.says(200, issue("closed", none)).says(201, "{}");

    ok(gitea.dashboard(new Board("<!-- d -->", "Findings", "<!-- d --> none", false)));
    ok(gitea.dashboard(new Board("<!-- d -->", "Findings", "<!-- d --> 1", true)));

    assertThat(server.heard().get(1).body()).contains("\"state\":\"closed\"");
    assertThat(server.heard().get(3).body()).contains("\"state\":\"open\"");
  }

  private static String issue(String state, String text) {
    return "[{\"number\":4,\"title\":\"Findings\",\"state\":\"%s\",\"body\":\"%s\"}]"
        .formatted(state, text);
  }

  private static String pull(
      int id, String ref, String prefix, String state, boolean merged, String from) {
    return ("{\"number\":%d,\"html_url\":\"https://gitea.example/%d\",\"title\":\"%sMend %d\","
            + "\"body\":\"one\\r\\ntwo\",\"labels\":[{\"name\":\"bot\"}],\"state\":\"%s\","
            + "\"merged\":%b,\"head\":{\"ref\":\"%s\",\"label\":\"asyncmend/gone\","
            + "\"sha\":\"c0ffee\",\"repo\":{\"full_name\":\"%s\"}},"
            + "\"base\":{\"ref\":\"main\",\"repo\":{\"full_name\":\"octo/shop\"}}}")
        .formatted(id, id, prefix, id, state, merged, ref, from);
  }
}
