package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.forge.GithubDouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kohsuke.github.GHIssueState;
import org.kohsuke.github.GHPullRequest;

/** What goes wrong between the push of a branch and its pull request, and the run after that. */
final class PrFaultsTest {
  private static final String SLEEPY =
      "import time\n\n\nasync def tick():\n    time.sleep(1)\n    return 1\n";

  private static final Map<String, String> LATER = Map.of("Retry-After", "3001");

  private static final List<FaultyWay.Fault> REFUSALS =
      List.of(
          fault(401, Map.of(), "{\"message\":\"Bad credentials\"}"),
          fault(403, Map.of(), "{\"message\":\"Resource not accessible by integration\"}"),
          fault(403, LATER, "{\"message\":\"You have exceeded a secondary rate limit\"}"),
          fault(404, Map.of(), "{\"message\":\"Not Found\"}"),
          fault(409, Map.of(), "{\"message\":\"Conflict\"}"),
          fault(422, Map.of(), "{\"message\":\"Validation Failed\"}"),
          fault(429, LATER, ""),
          fault(500, Map.of(), "<html>"),
          fault(201, Map.of(), "<html>it is done"),
          fault(201, Map.of(), FaultyWay.HALF),
          fault(201, Map.of(), FaultyWay.NOTHING),
          fault(307, Map.of("Location", "https://evil.example/pulls"), ""));

  @TempDir Path folder;

  private BotShop shop;
  private FaultyWay way;

  private static FaultyWay.Fault fault(int status, Map<String, String> headers, String body) {
    return new FaultyWay.Fault(status, headers, body, false);
  }

  @BeforeEach
  void open() throws IOException {
    shop = BotShop.open(folder);
    way = new FaultyWay(shop.github().api());
    String toml =
        "[pr]\nenabled = true\nforge = 'github'\nlabels = []\nurl = '" + way.api() + "'\n";
    shop.writes("app.py", SLEEPY).writes("asyncmend.toml", toml);
    Files.writeString(shop.bot().resolve("asyncmend.toml"), toml);
  }

  @AfterEach
  void close() {
    way.close();
    shop.close();
  }

  @Test
  void eachRefusalIsOneLineAndTheNextRunSettles() throws IOException {
    for (FaultyWay.Fault fault : REFUSALS) {
      way.spoil(fault);
      User.Answer answer = run();
      assertThat(answer.code()).as("%s", fault).isEqualTo(3);
      assertThat(answer.err())
          .as("%s", fault)
          .startsWith("asyncmend: error: ")
          .doesNotContain("\tat ", GithubDouble.TOKEN);
      assertThat(answer.err().lines()).as("%s", fault).hasSize(1);
      assertThat(shop.pulls()).as("%s", fault).isEmpty();
    }
    settles();
  }

  /** The forge has done it, and nobody heard. */
  @ParameterizedTest
  @ValueSource(strings = {FaultyWay.NOTHING, FaultyWay.HALF, "<html>"})
  void nothingIsDoubledWhereOnlyTheAnswerIsSpoilt(String body) throws IOException {
    way.spoil(new FaultyWay.Fault(500, Map.of(), body, true));
    assertThat(run().code()).isEqualTo(3);
    assertThat(shop.pulls()).hasSize(1);
    settles();
  }

  private void settles() throws IOException {
    way.spoil(null);
    assertThat(run().code()).isZero();
    assertThat(shop.pulls())
        .singleElement()
        .extracting(GHPullRequest::getState)
        .isEqualTo(GHIssueState.OPEN);
    assertThat(shop.reads("asyncmend/blocking-sleep--all", "app.py")).contains("asyncio.sleep");
    shop.github().forget();
    assertThat(run().err()).endsWith("Nothing to do.\n");
    assertThat(shop.github().writes()).isEmpty();
  }

  private User.Answer run() {
    return new User(shop.bot())
        .sets("GH_ENTERPRISE_TOKEN", GithubDouble.TOKEN)
        .says("pr", "--cache-dir", folder.resolve("cache").toString());
  }
}
