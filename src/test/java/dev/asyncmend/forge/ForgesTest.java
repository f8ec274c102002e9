package dev.asyncmend.forge;

import static dev.asyncmend.forge.Replies.failure;
import static dev.asyncmend.forge.Replies.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which server is asked with which token. */
final class ForgesTest {
  @ParameterizedTest
  @CsvSource({
    "https://github.com/o/r.git, github.com, -1, o/r",
    "https://x:secret@GitHub.com/o/r/, github.com, -1, o/r",
    "https://git.example:8443/g/sub/p, git.example, 8443, g/sub/p",
    "git@github.com:o/r.git, github.com, -1, o/r",
    "ssh://git@host.example:29418/p, host.example, -1, p",
    "host.example:/srv/p.git, host.example, -1, srv/p",
  })
  void takesAnAddressApart(String address, String host, int port, String path) {
    Remote remote = Remote.parse(address).orElseThrow();

    assertThat(remote.host()).isEqualTo(host);
    assertThat(remote.port()).isEqualTo(port);
    assertThat(remote.path()).isEqualTo(path);
    assertThat(remote.toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../there", "/srv/p.git", "file:///srv/p.git", "C:\\p", "https://", "", "x"})
  void knowsWhatIsNoAddress(String address) {
    assertThat(Remote.parse(address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "https://github.com/o/r, '', GITHUB_TOKEN, -",
        "https://acme.ghe.com/o/r, '', GH_TOKEN, -",
        "https://hub.acme.example/o/r, '', GH_ENTERPRISE_TOKEN, -",
        "https://hub.acme.example/o/r, https://hub.acme.example/api/v3/, GITHUB_ENTERPRISE_TOKEN, -",
        "https://hub.acme.example/o/r, '', GITHUB_TOKEN,"
            + " GitHub at hub.acme.example wants a token: set GH_ENTERPRISE_TOKEN",
        "https://github.com/o/r, https://evil.example/api, GITHUB_TOKEN, 'GitHub at evil.example"
            + " gets no token, since the repository is at github.com: set GH_HOST if it is yours'",
        "https://hub.acme.example/o/r, https://evil.example/api, GH_ENTERPRISE_TOKEN, 'GitHub at"
            + " evil.example gets no token, since the repository is at hub.acme.example: set"
            + " GH_HOST if it is yours'",
        "https://acme.ghe.com/o/r, https://api.evil.ghe.com, GH_TOKEN, 'GitHub at"
            + " api.evil.ghe.com gets no token, since the repository is at acme.ghe.com: set"
            + " GH_HOST if it is yours'",
        "https://github.com/o/r, '', GH_ENTERPRISE_TOKEN,"
            + " GitHub at api.github.com wants a token: set GH_TOKEN",
        "https://github.com/o/r, http://api.github.com, GH_TOKEN,"
            + " GitHub is asked at an https address without a user only",
        "https://github.com/o/r, https://u@api.github.com, GH_TOKEN,"
            + " GitHub is asked at an https address without a user only",
        "https://github.com/o, '', GH_TOKEN, GitHub has no repository called o",
      })
  void givesNoTokenToAServerThatItIsNotFor(String address, String api, String set, String reason) {
    Remote remote = Remote.parse(address).orElseThrow();

    Reply<Forge> reply = Forges.github(remote, api, Map.of(set, "t"));
    if (reason == null) {
      assertThat(ok(reply).traits().name()).isEqualTo("GitHub");
    } else {
      assertThat(failure(reply).reason()).isEqualTo(reason);
    }
  }

  @Test
  void takesTheTokenOfAWorkflowWhereItRuns() {
    Remote remote = Remote.parse("https://hub.example/o/r").orElseThrow();
    Map<String, String> workflow =
        Map.of("GITHUB_TOKEN", "t", "GITHUB_API_URL", "https://hub.example/api/v3");

    assertThat(Forges.github(remote, "", workflow)).isInstanceOf(Reply.Ok.class);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "GITLAB_TOKEN, https://git.example/g/p, '', -, -",
        "GITLAB_TOKEN, https://git.example/g/p, https://git.example:8443/gitlab/api/v4, -, -",
        "GITLAB_TOKEN, ssh://git@ssh.git.example/g/p, https://git.example/api/v4, git.example, -",
        "GITLAB_TOKEN, git@git.example:g/p, https://evil.example/api/v4, -, 'GitLab at evil.example"
            + " gets no token, since the repository is at git.example: set GITLAB_HOST if it is"
            + " yours'",
        "OTHER, https://git.example/g/p, '', -,"
            + " GitLab at git.example wants a token: set GITLAB_TOKEN",
      })
  void givesTheTokenToTheHostOfTheRepository(
      String set, String address, String api, String named, String reason) {
    Remote remote = Remote.parse(address).orElseThrow();
    Map<String, String> environment = Map.of(set, "t", "GITLAB_HOST", named == null ? "" : named);

    Reply<Forge> reply = Forges.gitlab(remote, api, environment);
    if (reason == null) {
      assertThat(ok(reply).traits().name()).isEqualTo("GitLab");
    } else {
      assertThat(failure(reply).reason()).isEqualTo(reason);
    }
  }

  @Test
  void knowsGiteaAndGerrit() {
    Remote remote = Remote.parse("ssh://git.example:29418/shop").orElseThrow();

    assertThat(ok(Forges.gitea(remote, "", Map.of("FORGEJO_TOKEN", "t"))).traits().name())
        .isEqualTo("Gitea");
    assertThat(ok(Forges.gerrit(remote, "", Map.of("GERRIT_TOKEN", "u:p"))).traits().edits())
        .isFalse();
    assertThat(failure(Forges.gerrit(remote, "", Map.of())).reason())
        .isEqualTo("Gerrit at git.example wants a token: set GERRIT_TOKEN");
  }
}
