package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.asyncmend.forge.GitFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code asyncmend campaign run}: many repositories, and what fails stops no other. */
final class CampaignRunTest {
  private static final String ON = "[pr]\nenabled = true\n";

  @TempDir private Path folder;

  private Campaign campaign;

  @BeforeEach
  void open() throws IOException {
    campaign = new Campaign(folder.toRealPath());
  }

  @AfterEach
  void close() {
    campaign.close();
  }

  private static Map<String, String> enabled() {
    return Map.of("app.py", Campaign.SLEEPY, "asyncmend.toml", ON);
  }

  @Test
  void eachRepositoryHasItsLineAndItsReason() {
    String empty = GitFolder.bare(folder.resolve("empty.git")).path().toString();
    campaign.list(
        campaign.hosted("octo/on", enabled()),
        campaign.hosted("octo/off", Map.of("app.py", Campaign.SLEEPY)),
        campaign.hosted("octo/wrong", Map.of("asyncmend.toml", "[pr]\nenabeld = true\n")),
        campaign.hosted("octo/clean", Map.of("asyncmend.toml", ON, "app.py", "x = 1\n")),
        "- { url: '" + campaign.github().remote("octo/none") + "', forge: github }\n",
        "- { url: '" + empty + "', name: empty }\n",
        "- { url: 'nowhere/at/all' }\n",
        "- { path: gone }\n");

    User.Answer answer = campaign.runs("--page", "page.html");

    Campaign.Lines lines = Campaign.Lines.of(answer.out());
    assertThat(lines.count()).isEqualTo(8);
    assertThat(lines.status("octo/on")).isEqualTo("done");
    assertThat(lines.get("octo/on").path("opened").asInt()).isEqualTo(1);
    assertThat(lines.get("octo/on").at("/steps/0/url").asText()).contains("/octo/on/pull/");
    assertThat(lines.status("octo/off")).isEqualTo("disabled");
    assertThat(lines.status("octo/clean")).isEqualTo("done");
    assertThat(lines.reason("octo/wrong", "configuration"))
        .contains("asyncmend.toml:2:1: unknown key `enabeld`; did you mean `enabled`?");
    assertThat(lines.reason("octo/none", "git")).contains("not found");
    assertThat(lines.reason("empty", "git")).contains("does not say which branch is its main one");
    assertThat(lines.reason("at/all", "git")).contains("does not appear to be a git repository");
    assertThat(lines.reason("gone", "configuration")).contains("there is no folder ");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err())
        .contains("octo/on: 1 opened", "octo/off: not enabled", "octo/clean: nothing to do")
        .endsWith("8 repositories: 1 pull request opened, 1 not enabled, 5 failed.\n");
    assertThat(campaign.reads("page.html"))
        .contains("Failed (5)", "Changed (1)", "Not enabled (1)", "Nothing to do (1)")
        .contains("<b>1</b>opened", "/octo/on/pull/", "did you mean `enabled`?");
  }

  @Test
  void aSecondRunWritesNothing() {
    campaign.list(campaign.hosted("octo/a", enabled()), campaign.hosted("octo/b", enabled()));
    assertThat(campaign.runs().code()).isZero();
    campaign.github().forget();

    User.Answer second = campaign.runs("--output", "out/results.jsonl");

    assertThat(second.code()).isZero();
    assertThat(second.out()).isEmpty();
    Campaign.Lines lines = Campaign.Lines.of(campaign.reads("out/results.jsonl"));
    assertThat(lines.count()).isEqualTo(2);
    assertThat(lines.sum("opened")).isZero();
    assertThat(lines.sum("unchanged")).isEqualTo(2);
    assertThat(campaign.github().writes()).isEmpty();
  }

  @Test
  void aDryRunSaysWhatItWouldDoAndWritesNothing() {
    campaign.list(campaign.hosted("octo/off", Map.of("app.py", Campaign.SLEEPY)));
    campaign.github().forget();

    User.Answer answer = campaign.runs("--dry-run");

    assertThat(answer.code()).isZero();
    assertThat(answer.err())
        .contains(
            """
            [1/1] octo/off: 1 to open
              create    asyncmend/blocking-sleep--all  1 finding in 1 file
            """);
    JsonNode line = Campaign.Lines.of(answer.out()).get("octo/off");
    assertThat(line.path("dryRun").asBoolean()).isTrue();
    assertThat(line.path("enabled").asBoolean()).isFalse();
    assertThat(campaign.github().writes()).isEmpty();
  }

  @Test
  void yesGoesOnWhereNothingIsEnabled() {
    campaign.list(campaign.hosted("octo/off", Map.of("app.py", Campaign.SLEEPY)));

    assertThat(
            Campaign.Lines.of(campaign.runs("--yes").out()).get("octo/off").path("opened").asInt())
        .isEqualTo(1);
  }

  @Test
  void opensNoMoreThanTheLimitInAllTogether() {
    campaign.list(
        campaign.hosted("octo/a", enabled()),
        campaign.hosted("octo/b", enabled()),
        campaign.hosted("octo/c", enabled()));

    User.Answer first = campaign.runs("--limit", "2", "--jobs", "3");

    Campaign.Lines lines = Campaign.Lines.of(first.out());
    assertThat(lines.sum("opened")).isEqualTo(2);
    assertThat(lines.sum("queued")).isEqualTo(1);
    assertThat(first.err()).endsWith("3 repositories: 2 pull requests opened.\n");
    assertThat(campaign.runs("--limit", "2").err()).endsWith("1 pull request opened.\n");
  }

  @Test
  void aTokenThatIsNotAcceptedIsTheForgesRefusalAndNeverSeen() throws IOException {
    HttpServer hub =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hub.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(401, -1);
          exchange.close();
        });
    hub.start();
    String api = "http://127.0.0.1:" + hub.getAddress().getPort();
    String entry = campaign.hosted("octo/on", enabled());
    campaign
        .comesWith("s3cret-and-wrong")
        .list(entry.replaceFirst("api-url: '[^']*'", "api-url: '" + api + "'"));

    User.Answer answer = campaign.runs("--page", "page.html");
    hub.stop(0);

    assertThat(answer.code()).isEqualTo(3);
    assertThat(Campaign.Lines.of(answer.out()).reason("octo/on", "forge"))
        .contains("does not accept the token in GH_ENTERPRISE_TOKEN (401)");
    assertThat(answer.out() + answer.err() + campaign.reads("page.html") + campaign.kept())
        .doesNotContain("s3cret");
  }

  @Test
  void aCloneThatIsBrokenIsMadeAnew() throws IOException {
    campaign.list("- '" + campaign.bare("one", enabled()) + "'\n");
    assertThat(patches()).contains("bare/one: 1 patch");
    try (Stream<Path> files = Files.walk(campaign.cache().resolve("clones"))) {
      for (Path file : files.filter(one -> one.toString().contains("objects")).toList()) {
        if (Files.isRegularFile(file) && file.toFile().setWritable(true)) {
          Files.write(file, new byte[] {1, 2, 3});
        }
      }
    }

    assertThat(patches()).contains("bare/one: 1 patch\n  its clone was damaged, and was made anew");
    assertThat(patches()).contains("bare/one: 1 patch\n").doesNotContain("damaged");
  }

  @Test
  void aLockThatAKilledGitLeftIsNoObstacle() throws IOException {
    campaign.list("- '" + campaign.bare("one", enabled()) + "'\n");
    patches();
    Path clone;
    try (Stream<Path> files = Files.list(campaign.cache().resolve("clones"))) {
      clone = files.filter(Files::isDirectory).findFirst().orElseThrow();
    }
    Files.createFile(clone.resolve("repository/refs/asyncmend/base.lock"));
    pushed("one");

    assertThat(patches()).contains("1 patch\n  its clone was damaged, and was made anew");
  }

  @Test
  void aCloneOfTheUsersOwnIsUsedByItsPath() {
    Path bare = campaign.bare("one", enabled());
    campaign.list("- { path: work/one, name: mine }\n");

    assertThat(patches()).contains("mine: 1 patch");
    assertThat(bare.resolve("refs/asyncmend")).doesNotExist();
    assertThat(folder.resolve("asyncmend-patches/mine/0001-blocking-sleep--all.patch")).exists();
  }

  @Test
  void namesOfStrangersDoNoHarm() {
    String evil = "<img src=x onerror=alert(1)>";
    Path bare = campaign.bare(evil, Map.of("app.py", Campaign.SLEEPY, "asyncmend.toml", ON));
    campaign.list(
        "- { url: '" + bare + "', name: '" + evil + "' }\n",
        "- { url: \"no\\u202Ewhere/`x`&\", name: \"a\\u202Eb ../../../up\" }\n",
        "- { url: '-c' , name: 'x' }\n");
    assertThat(campaign.runs().err())
        .isEqualTo("asyncmend: error: repos.yml:4:5: `url` wants an address, not `-c`\n");
    campaign.list(
        "- { url: '" + bare + "', name: '" + evil + "' }\n",
        "- { url: \"no\\u202Ewhere/`x`&\", name: \"../../../a\\u202Eb \" }\n");

    User.Answer answer = campaign.runs("--forge", "patch", "--page", "page.html");

    assertThat(answer.out() + answer.err()).doesNotContain("\u202E");
    assertThat(campaign.reads("page.html"))
        .doesNotContain("<img", "\u202E")
        .contains("&lt;img src=x onerror=alert(1)&gt;");
    assertThat(answer.out()).contains("asyncmend-patches/img-src-x-onerror-alert-1-");
  }

  @Test
  void ofOneCampaignThereIsOneRunAtATime() throws Exception {
    campaign.list("- '" + campaign.bare("one", enabled()) + "'\n");
    patches();
    List<Path> locks;
    try (Stream<Path> files = Files.list(campaign.cache().resolve("campaigns"))) {
      locks = files.filter(file -> file.toString().endsWith(".lock")).toList();
    }
    // Another process: locks of this one are told apart by other means.
    String script =
        "import fcntl,sys; f=open(sys.argv[1],'r+'); fcntl.lockf(f,fcntl.LOCK_EX);"
            + " print('held',flush=True); sys.stdin.read()";
    Process other = new ProcessBuilder("python3", "-c", script, locks.get(0).toString()).start();
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("held");
      User.Answer answer = campaign.runs("--forge", "patch");
      assertThat(answer.code()).isEqualTo(2);
      assertThat(answer.err())
          .isEqualTo("asyncmend: error: another run of this campaign is at work\n");
    } finally {
      other.getOutputStream().close();
      other.waitFor();
    }
    assertThat(patches()).contains("bare/one: 1 patch");
  }

  private void pushed(String name) {
    GitFolder work = GitFolder.clone(folder.resolve("bare/" + name + ".git").toString(), again());
    work.git("checkout", "-q", "main");
    work.write("new.py", Campaign.SLEEPY).commit("more").git("push", "-q", "origin", "main");
  }

  private Path again() {
    return folder.resolve("again");
  }

  private String patches() {
    return campaign.runs("--forge", "patch").err();
  }
}
