package dev.asyncmend.forge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kohsuke.github.GHIssueState;
import org.kohsuke.github.GHPullRequest;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GitHub;
import org.kohsuke.github.HttpException;

/** The double of GitHub, used by a client that other people wrote and by the real git. */
final class GithubDoubleTest {
  @TempDir Path folder;

  private GithubDouble github;
  private GitFolder clone;
  private GHRepository repository;

  @BeforeEach
  void start() throws IOException {
    github = GithubDouble.start(folder.resolve("server")).create("octo/shop").invite("ann");
    clone = GitFolder.clone(github.remote("octo/shop"), folder.resolve("clone"));
    clone.write("app.py", "1\n").commit("first").git("push", "-q", "origin", "HEAD:main");
    repository =
        GitHub.connectToEnterpriseWithOAuth(github.api().toString(), "maintainer", "human-token")
            .getRepository("octo/shop");
  }

  @AfterEach
  void stop() {
    github.close();
  }

  @Test
  void servesTheLifeOfAPullRequest() throws IOException {
    clone.git("switch", "-q", "-c", "mend");
    clone.write("app.py", "2\n").commit("second").git("push", "-q", "origin", "mend");

    GHPullRequest pull = repository.createPullRequest("Mend it", "mend", "main", "because");
    assertThat(pull.getHead().getSha()).isEqualTo(clone.git("rev-parse", "HEAD"));
    pull.addLabels("asyncmend");
    pull.comment("fine");
    pull.merge("as you like");

    GHPullRequest merged = repository.getPullRequests(GHIssueState.ALL).get(0);
    assertThat(merged.isMerged()).isTrue();
    assertThat(merged.getLabels()).extracting("name").containsExactly("asyncmend");
    assertThat(merged.getComments()).extracting("body").containsExactly("fine");
    clone.git("fetch", "-q");
    assertThat(clone.git("show", "origin/main:app.py")).isEqualTo("2");
  }

  @Test
  void refusesASecondPullRequestForABranch() throws IOException {
    clone.write("app.py", "2\n").commit("second").git("push", "-q", "origin", "HEAD:mend");
    repository.createPullRequest("one", "mend", "main", "");

    assertThatThrownBy(() -> repository.createPullRequest("two", "mend", "main", ""))
        .isInstanceOf(HttpException.class)
        .hasMessageContaining("A pull request already exists for octo:mend.");
  }

  @Test
  void closesWhatHasNoBranchAndMergesWhatTheBaseHas() throws IOException {
    clone.write("app.py", "2\n").commit("second").git("push", "-q", "origin", "HEAD:a", "HEAD:b");
    repository.createPullRequest("a", "a", "main", "");
    clone.git("push", "-q", "origin", ":a");
    assertThat(repository.getPullRequest(1).getState()).isEqualTo(GHIssueState.CLOSED);

    repository.createPullRequest("b", "b", "main", "");
    clone.git("push", "-q", "origin", "HEAD:main");
    assertThat(repository.getPullRequest(2).isMerged()).isTrue();
  }

  @Test
  void refusesToMergeAConflict() throws IOException {
    clone.git("switch", "-q", "-c", "mend");
    clone.write("app.py", "2\n").commit("second").git("push", "-q", "origin", "mend");
    clone.git("switch", "-q", "main");
    clone.write("app.py", "3\n").commit("third").git("push", "-q", "origin", "main");
    GHPullRequest pull = repository.createPullRequest("a", "mend", "main", "");

    assertThat(pull.getMergeable()).isFalse();
    assertThatThrownBy(() -> pull.merge("x")).hasMessageContaining("not mergeable");
  }

  @Test
  void losesConnectionsWhereItIsTold() throws IOException {
    clone.write("app.py", "2\n").commit("second");
    github.forget();
    github.cut(0, true);

    assertThat(clone.fails("push", "-q", "origin", "HEAD:a")).isNotEmpty();
    assertThat(clone.fails("push", "-q", "origin", "HEAD:b")).isNotEmpty();
    assertThat(github.writes()).containsExactly("git push");
    assertThat(github.heal()).isTrue();
    assertThat(clone.git("ls-remote", "--heads", "origin"))
        .contains("heads/a")
        .doesNotContain("/b");
  }

  @Test
  void complainsOfRequestsThatGithubDoesNotKnow() throws Exception {
    GithubDouble other = GithubDouble.start(folder.resolve("other")).create("octo/shop");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(other.api() + "/repos/octo/shop/pulls?author=x"))
            .header("Authorization", "Bearer " + GithubDouble.TOKEN)
            .build();
    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());

    assertThat(other.log()).isEqualTo(List.of("GET /repos/octo/shop/pulls"));
    assertThatThrownBy(other::close).hasMessageContaining("author");
  }
}
