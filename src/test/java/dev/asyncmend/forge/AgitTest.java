package dev.asyncmend.forge;

import static dev.asyncmend.forge.Replies.failure;
import static dev.asyncmend.forge.Replies.ok;
import static dev.asyncmend.forge.Replies.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pull requests without branches, as Gitea tells of them. */
final class AgitTest {
  private static final String TOPIC = "asyncmend/sleep--all";
  private static final String LINE = "<!-- asyncmend-topic: " + TOPIC + " -->";
  private static final String SELF = "{\"login\":\"bot\"}";

  private final ScriptedServer server = ScriptedServer.start();
  private final Agit agit =
      new Agit(
          new Wire(Hub.at(server.address(), Map.of()), new TurnedClock(), Duration.ofSeconds(20)),
          "octo",
          "shop");

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void findsItsOwnByTheLastLineOfTheirTexts() {
    server.says(200, SELF);
    server.says(
        200,
        "["
            + pull(5, "bot", "refs/pull/5/head", "closed", "<!-- m -->\\r\\nwhy\\r\\n\\r\\n" + LINE)
            + ","
            + pull(4, "eve", "refs/pull/4/head", "open", LINE)
            + ","
            + pull(3, "bot", "asyncmend/sleep--all", "open", LINE)
            + ","
            + pull(2, "bot", "refs/pull/2/head", "open", "my words")
            + ","
            + pull(1, "bot", "refs/pull/1/head", "open", LINE)
            + "]");

    List<PullRequest> found = ok(agit.pullRequests("asyncmend/"));

    assertThat(found).extracting(PullRequest::number).containsExactly("1", "5");
    assertThat(found).extracting(PullRequest::branch).containsOnly(TOPIC);
    assertThat(found).extracting(PullRequest::body).containsExactly("", "<!-- m -->\nwhy\n");
    assertThat(found.get(0).ref()).isEqualTo("refs/pull/1/head");
    assertThat(found.get(0).head()).isEqualTo("c0ffee");
  }

  @Test
  void findsWhatThePushOpened() {
    server.says(200, SELF).says(200, "[" + pull(1, "bot", "refs/pull/1/head", "open", LINE) + "]");
    assertThat(ok(agit.create(proposal(TOPIC, false))).number()).isEqualTo("1");

    server.says(200, SELF).says(200, "[]");
    assertThat(failure(agit.create(proposal(TOPIC, false))).reason())
        .isEqualTo("Gitea has no open pull request with the topic " + TOPIC);
  }

  @Test
  void keepsTheLineWhenTheTextChanges() {
    String pull = pull(1, "bot", "refs/pull/1/head", "open", "old\\n" + LINE);
    server.says(200, pull).says(200, pull).says(201, "{}");

    ok(agit.edit("1", "title", "new\n"));

    assertThat(server.heard().get(2).body()).contains("\"body\":\"new\\n\\n" + LINE + "\\n\"");
  }

  @Test
  void asksWhetherSomebodyWasFaster() {
    server.says(200, SELF).says(200, "[" + pull(1, "bot", "refs/pull/1/head", "open", LINE) + "]");
    PullRequest seen = ok(agit.pullRequests("asyncmend/")).get(0);

    server.says(200, pull(1, "bot", "refs/pull/1/head", "open", LINE));
    assertThat(ok(agit.moved(seen))).isFalse();
    server.says(200, pull(1, "bot", "refs/pull/1/head", "closed", LINE));
    assertThat(ok(agit.moved(seen))).isTrue();
    server.says(200, pull(1, "bot", "refs/pull/1/head", "open", LINE).replace("c0ffee", "decade"));
    assertThat(ok(agit.moved(seen))).isTrue();
  }

  private static String pull(int number, String login, String ref, String state, String body) {
    return """
        {"number":%d,"html_url":"https://gitea.example/%d","title":"Mend","body":"%s",
         "state":"%s","merged":false,"labels":[],"user":{"login":"%s"},
         "head":{"ref":"%s","label":"","sha":"c0ffee","repo":{"full_name":"octo/shop"}},
         "base":{"ref":"main","repo":{"full_name":"octo/shop"}}}
        """
        .formatted(number, number, body, state, login, ref);
  }
}
