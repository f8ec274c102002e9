package dev.asyncmend.forge;

import static dev.asyncmend.forge.Replies.failure;
import static dev.asyncmend.forge.Replies.ok;
import static dev.asyncmend.forge.Replies.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.forge.PullRequest.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kohsuke.github.GHIssue;
import org.kohsuke.github.GHIssueState;
import org.kohsuke.github.GHPullRequest;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GitHub;

/**
 * Every verb on GitHub, over its double, which holds each request against GitHub's description;
 * another client, and git, tell what came of it.
 */
final class GithubTest {
  @TempDir Path folder;

  private GithubDouble server;
  private GitFolder clone;
  private Forge forge;
  private GHRepository witness;

  @BeforeEach
  void start() throws IOException {
    server = GithubDouble.start(folder.resolve("server")).create("octo/shop");
    server.invite("ann", "bob", "team/core");
    clone = GitFolder.clone(server.remote("octo/shop"), folder.resolve("clone"));
    clone.write("app.py", "1\n").commit("first").git("push", "-q", "origin", "HEAD:main");
    clone.git("switch", "-q", "-c", "work");
    forge = server.forge("octo/shop");
    witness =
        GitHub.connectToEnterpriseWithOAuth(server.api().toString(), "maintainer", "human-token")
            .getRepository("octo/shop");
    server.forget();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void opensAPullRequest() throws IOException {
    push("asyncmend/a", "2");

    PullRequest made = ok(forge.create(proposal("asyncmend/a", true)));

    GHPullRequest seen = witness.getPullRequest(1);
    assertThat(seen.getTitle()).isEqualTo("Mend asyncmend/a");
    assertThat(seen.getBody()).isEqualTo("<!-- m -->\nwhy");
    assertThat(seen.getBase().getRef()).isEqualTo("main");
    assertThat(seen.getHead().getSha()).isEqualTo(clone.git("rev-parse", "HEAD"));
    assertThat(seen.isDraft()).isTrue();
    assertThat(made)
        .isEqualTo(
            new PullRequest(
                "1",
                seen.getHtmlUrl().toString(),
                "asyncmend/a",
                seen.getHead().getSha(),
                "main",
                "Mend asyncmend/a",
                "<!-- m -->\nwhy",
                List.of(),
                true,
                State.OPEN));
  }

  @Test
  void givesBackTheOneThatIsThereAlready() throws IOException {
    push("asyncmend/a", "2");
    witness.createPullRequest("by hand", "asyncmend/a", "main", "mine");

    PullRequest found = ok(forge.create(proposal("asyncmend/a", false)));

    assertThat(found.title()).isEqualTo("by hand");
    assertThat(witness.getPullRequests(GHIssueState.ALL)).hasSize(1);
  }

  @Test
  void opensNoDraftWhereThereAreNone() throws IOException {
    push("asyncmend/a", "2");
    server.refuseDrafts();

    assertThat(ok(forge.create(proposal("asyncmend/a", true))).draft()).isFalse();
  }

  @Test
  void saysWhyNothingWasOpened() {
    assertThat(failure(forge.create(proposal("asyncmend/nowhere", false))).reason())
        .isEqualTo(
            "GitHub refused POST /repos/octo/shop/pulls (422): Validation Failed; PullRequest head:"
                + " invalid");
  }

  @Test
  void findsItsOwnInEveryState() throws IOException {
    for (String branch : List.of("asyncmend/a", "asyncmend/b", "other/c", "asyncmend/d")) {
      clone.git("switch", "-q", "-C", "work", "origin/main");
      clone.write(branch + ".py", "1\n").commit("change");
      clone.git("push", "-q", "origin", "HEAD:refs/heads/" + branch);
      ok(forge.create(proposal(branch, false)));
    }
    witness.getPullRequest(1).close();
    witness.getPullRequest(2).merge("yes");

    List<PullRequest> found = ok(forge.pullRequests("asyncmend/"));

    assertThat(found).extracting(PullRequest::number).containsExactly("1", "2", "4");
    assertThat(found)
        .extracting(PullRequest::state)
        .containsExactly(State.CLOSED, State.MERGED, State.OPEN);
  }

  @Test
  void readsAllPages() {
    push("asyncmend/a", "2");
    List<String> push = new ArrayList<>(List.of("push", "-q", "origin"));
    for (int number = 1; number <= 101; number++) {
      push.add("HEAD:refs/heads/asyncmend/" + number);
    }
    clone.git(push.toArray(String[]::new));
    for (int number = 1; number <= 101; number++) {
      ok(forge.create(proposal("asyncmend/" + number, false)));
    }
    server.forget();

    assertThat(ok(forge.pullRequests("asyncmend/"))).hasSize(101);
    assertThat(server.log()).hasSize(2).containsOnly("GET /repos/octo/shop/pulls");
  }

  @Test
  void editsCommentsLabelsAndCloses() throws IOException {
    push("asyncmend/a", "2");
    ok(forge.create(proposal("asyncmend/a", false)));

    ok(forge.edit("1", "better", "text"));
    ok(forge.comment("1", "hello <!-- once -->"));
    ok(forge.label("1", List.of("asyncmend", "needs: review")));
    ok(forge.label("1", List.of("asyncmend")));
    ok(forge.close("1"));

    assertThat(ok(forge.commented("1", "<!-- once -->"))).isTrue();
    assertThat(ok(forge.commented("1", "<!-- twice -->"))).isFalse();
    GHPullRequest seen = witness.getPullRequest(1);
    assertThat(seen.getTitle() + ": " + seen.getBody()).isEqualTo("better: text");
    assertThat(seen.getComments()).extracting("body").containsExactly("hello <!-- once -->");
    assertThat(seen.getLabels()).extracting("name").containsExactly("asyncmend", "needs: review");
    assertThat(seen.getState()).isEqualTo(GHIssueState.CLOSED);
    assertThat(clone.git("ls-remote", "origin", "asyncmend/a")).isNotEmpty();
  }

  @Test
  void asksThoseForReviewsWhomGithubTakes() throws IOException {
    push("asyncmend/a", "2");
    ok(forge.create(proposal("asyncmend/a", false)));
    List<String> owners =
        List.of("@ann", "@stranger", "@mend-bot", "@Octo/core", "@other/core", "a@b.c", "@ann");

    ok(forge.requestReviews("1", owners));

    assertThat(witness.getPullRequest(1).getRequestedReviewers())
        .extracting("login")
        .containsExactly("ann");
    assertThat(server.writes()).hasSize(7);
    assertThat(ok(forge.requestReviews("1", List.of("a@b.c")))).isEqualTo(Done.DONE);
    assertThat(server.writes()).hasSize(7);
  }

  @Test
  void keepsOneDashboard() throws IOException {
    push("asyncmend/a", "2");
    ok(forge.create(proposal("asyncmend/a", false)));

    ok(forge.dashboard(new Board("<!-- d -->", "Findings", "<!-- d -->\n3", true)));
    ok(forge.dashboard(new Board("<!-- d -->", "Findings", "<!-- d -->\n2", true)));
    server.forget();
    ok(forge.dashboard(new Board("<!-- d -->", "Findings", "<!-- d -->\n2", true)));
    assertThat(server.writes()).isEmpty();

    GHIssue issue = witness.getIssue(2);
    assertThat(issue.getBody()).isEqualTo("<!-- d -->\n2");
    issue.close();
    server.forget();
    ok(forge.dashboard(new Board("<!-- d -->", "Findings", "<!-- d -->\n1", true)));
    assertThat(server.writes()).isEmpty();
  }

  @Test
  void aDashboardIsClosedWhileNothingIsLeftAndStaysAsPeopleWantIt() throws IOException {
    Board some = new Board("<!-- d -->", "Findings", "<!-- d -->\n3", true);
    Board none = new Board("<!-- d -->", "Findings", "<!-- d -->\nnone", false);
    ok(forge.dashboard(none));
    assertThat(witness.getIssues(GHIssueState.ALL)).isEmpty();
    ok(forge.dashboard(some));
    ok(forge.dashboard(none));
    assertThat(witness.getIssue(1).getState()).isEqualTo(GHIssueState.CLOSED);
    ok(forge.dashboard(some));
    GHIssue issue = witness.getIssue(1);
    assertThat(issue.getState()).isEqualTo(GHIssueState.OPEN);
    assertThat(issue.getBody()).isEqualTo("<!-- d -->\n3");

    ok(forge.dashboard(none));
    issue.reopen();
    server.forget();
    ok(forge.dashboard(none));
    assertThat(server.writes()).isEmpty();
    assertThat(witness.getIssue(1).getState()).isEqualTo(GHIssueState.OPEN);
    ok(forge.dashboard(some));
    issue.close();
    ok(forge.dashboard(some));
    assertThat(witness.getIssue(1).getState()).isEqualTo(GHIssueState.CLOSED);
    assertThat(witness.getIssues(GHIssueState.ALL)).hasSize(1);
  }

  @Test
  void failsAsAValueWhenTheConnectionIsLost() {
    push("asyncmend/a", "2");
    server.cut(0, true);

    assertThat(failure(forge.create(proposal("asyncmend/a", false))))
        .isInstanceOf(Failure.Unreachable.class);
    assertThat(server.heal()).isTrue();
    assertThat(ok(forge.create(proposal("asyncmend/a", false))).number()).isEqualTo("1");
  }

  private void push(String branch, String text) {
    clone.write("app.py", text + "\n").commit("change");
    clone.git("push", "-q", "origin", "HEAD:refs/heads/" + branch);
  }
}
