package dev.asyncmend.forge;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gerrit.acceptance.AbstractDaemonTest;
import com.google.gerrit.extensions.api.changes.ChangeApi;
import com.google.gerrit.extensions.api.changes.ReviewInput;
import com.google.gerrit.extensions.client.ChangeStatus;
import com.google.gerrit.extensions.client.ListChangesOption;
import com.google.gerrit.extensions.common.ChangeInfo;
import com.google.gerrit.extensions.common.ChangeMessageInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * The whole life of changes: {@code asyncmend pr}, as somebody types it, against a real Gerrit. It
 * runs in a process of its own, since Gerrit has other versions of its libraries.
 */
public final class GerritLifeTest extends AbstractDaemonTest {
  private static final String SLEEPY =
      "import time\n\n\nasync def tick():\n    time.sleep(1)\n\n    return 1\n";
  private static final String LOADING =
      "import requests\n\n\nasync def load(url):\n    return requests.get(url, timeout=5)\n";
  private static final String TOPIC = "asyncmend/blocking-sleep--all";

  @Rule public TemporaryFolder temporary = new TemporaryFolder();

  private Path maintainer;
  private Path bot;

  @Before
  public void open() throws Exception {
    maintainer = clone("maintainer");
    bot = clone("bot");
  }

  @Test
  public void livesFromTheFirstPushToARegression() throws Exception {
    configure("");
    base("app.py", SLEEPY);

    assertThat(run()).startsWith("create    " + TOPIC + "  1 finding in 1 file http");
    ChangeInfo change = only(TOPIC);
    assertThat(change.subject).isEqualTo("fix(asyncio): blocking sleep on the event loop");
    assertThat(change.hashtags).containsExactly("asyncmend");
    assertThat(change.workInProgress).isNull();
    assertThat(content(change, "app.py")).contains("await asyncio.sleep(1)");
    assertThat(texts(change)).hasSize(1);

    assertDoesNothing(TOPIC, "up to date");
    base("other.py", "x = 1\n");
    assertDoesNothing(TOPIC, "up to date");

    base("app.py", SLEEPY.replace("sleep(1)", "sleep(5)"));
    assertThat(run()).contains("anew since it conflicts");
    ChangeInfo second = only(TOPIC);
    assertThat(second._number).isEqualTo(change._number);
    assertThat(second.currentRevisionNumber).isEqualTo(2);
    assertThat(content(second, "app.py")).contains("await asyncio.sleep(5)");

    base("more.py", SLEEPY);
    assertThat(run()).contains("with other content");
    assertThat(only(TOPIC).currentRevisionNumber).isEqualTo(3);
    assertThat(last(texts(only(TOPIC)))).contains("Mends 2 findings");

    patchSet(only(TOPIC), "app.py", "mine\n");
    base("app.py", SLEEPY.replace("sleep(1)", "sleep(5)").replace("time\n", "time  # a\n"));
    assertThat(run()).contains("a comment: somebody else's commits");
    assertDoesNothing(TOPIC, "somebody else's commits");
    assertThat(content(only(TOPIC), "app.py")).isEqualTo("mine\n");
    assertThat(comments(only(TOPIC), "this is yours")).isEqualTo(1);

    api(change).abandon();
    assertThat(run()).startsWith("declined  2 findings, by http");

    base("third.py", SLEEPY);
    assertThat(run()).startsWith("create    " + TOPIC + ".2  1 finding");
    ChangeInfo other = only(TOPIC + ".2");
    assertThat(other.changeId).isNotEqualTo(change.changeId);
    api(other).current().review(ReviewInput.approve());
    api(other).current().submit();
    assertThat(only(TOPIC).status).isEqualTo(ChangeStatus.ABANDONED);

    base("third.py", SLEEPY);
    assertThat(run()).startsWith("create    " + TOPIC + ".3  1 finding");
    ChangeInfo again = only(TOPIC + ".3");
    assertThat(last(texts(again))).contains("This is a regression");
    assertThat(last(texts(again))).contains("/+/" + other._number);

    base("third.py", "pass\n");
    assertThat(run()).startsWith("close     " + TOPIC + ".3  fixed elsewhere");
    assertThat(only(TOPIC + ".3").status).isEqualTo(ChangeStatus.ABANDONED);
    assertThat(last(texts(only(TOPIC + ".3")))).contains("it was fixed elsewhere");
    base("third.py", SLEEPY);
    assertThat(run()).startsWith("create    " + TOPIC + ".4  1 finding");
  }

  @Test
  public void putsSeveralRecipesIntoOneChangeThatIsNotReady() throws Exception {
    configure("split = ['none']\nreviewers = ['@" + user.username() + "', '@nobody']\n");
    base("app.py", SLEEPY);
    base("web.py", LOADING);

    Path faster = somebodyIsFaster();
    assertThat(run("--unsafe")).startsWith("create    asyncmend/all--all  2 findings in 2 files");
    Files.delete(faster);
    ChangeInfo change = only("asyncmend/all--all");
    assertThat(change.workInProgress).isTrue();
    assertThat(content(change, "app.py")).contains("await asyncio.sleep(1)");
    assertThat(content(change, "web.py")).contains("to_thread");
    assertThat(change.reviewers.toString()).contains(String.valueOf(user.id().get()));
    assertThat(change.revisions.get(change.currentRevision).commit.message)
        .containsMatch("(?s)Asyncmend-Recipe: blocking-http\nAsyncmend-Recipe: blocking-sleep\n");
    assertThat(texts(change)).hasSize(1);
    assertThat(last(texts(change))).contains("- All of it: abandon this change.");
    assertThat(last(texts(change))).contains("So this is work in progress.");

    // Somebody says that it is ready; what is pushed later leaves that alone.
    api(change).setReadyForReview();
    base("web.py", LOADING.replace("=5", "=6"));
    assertThat(run("--unsafe")).contains("anew since it conflicts");
    assertThat(only("asyncmend/all--all").workInProgress).isNull();
  }

  /** Another bot makes the same commit, and pushes it a moment before this one does. */
  private Path somebodyIsFaster() throws Exception {
    Path hook = bot.resolve(".git/hooks/pre-push");
    Files.createDirectories(hook.getParent());
    Files.writeString(
        hook,
        "#!/bin/sh\n"
            + "while read -r name commit ref old; do\n"
            + "  git push -q --no-verify origin \"$commit:$ref\" || exit 1\n"
            + "done\n");
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    return hook;
  }

  private ChangeApi api(ChangeInfo change) throws Exception {
    return gApi.changes().id(project.get(), change._number);
  }

  private void configure(String more) throws Exception {
    String url = admin.getHttpUrl(server).replaceFirst("//[^@]*@", "//");
    base("asyncmend.toml", "[pr]\nenabled = true\nforge = 'gerrit'\nurl = '" + url + "'\n" + more);
  }

  /** The maintainer changes a file of the base branch. */
  private void base(String name, String text) throws Exception {
    git(maintainer, "fetch", "-q", "origin");
    git(maintainer, "checkout", "-q", "--detach", "origin/master");
    Files.writeString(maintainer.resolve(name), text);
    git(maintainer, "add", "-A");
    git(maintainer, "commit", "-q", "--allow-empty", "-m", "change " + name);
    git(maintainer, "push", "-q", "origin", "HEAD:refs/heads/master");
  }

  /** The maintainer uploads a patch set of their own. */
  private void patchSet(ChangeInfo change, String name, String text) throws Exception {
    String ref = change.revisions.get(change.currentRevision).ref;
    git(maintainer, "fetch", "-q", "origin", ref);
    git(maintainer, "checkout", "-q", "--detach", "FETCH_HEAD");
    Files.writeString(maintainer.resolve(name), text);
    git(maintainer, "commit", "-q", "-a", "--amend", "--no-edit");
    git(maintainer, "push", "-q", "origin", "HEAD:refs/for/master");
  }

  private void assertDoesNothing(String topic, String why) throws Exception {
    ChangeInfo before = only(topic);
    assertThat(run()).startsWith("keep      " + topic + "  " + why);
    ChangeInfo after = only(topic);
    assertThat(after.currentRevision).isEqualTo(before.currentRevision);
    assertThat(after.messages).hasSize(before.messages.size());
    assertThat(after.updated).isEqualTo(before.updated);
  }

  private ChangeInfo only(String topic) throws Exception {
    List<ChangeInfo> found =
        gApi.changes()
            .query("topic:\"" + topic + "\" project:" + project.get())
            .withOptions(
                ListChangesOption.CURRENT_REVISION,
                ListChangesOption.CURRENT_COMMIT,
                ListChangesOption.DETAILED_LABELS,
                ListChangesOption.MESSAGES)
            .get();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private String content(ChangeInfo change, String name) throws Exception {
    return api(change).current().file(name).content().asString();
  }

  /** What the bot says a change is, the last one at the end. */
  private static List<String> texts(ChangeInfo change) {
    return change.messages.stream()
        .filter(message -> "autogenerated:asyncmend".equals(message.tag))
        .sorted(Comparator.comparing((ChangeMessageInfo message) -> message.date))
        .map(message -> message.message)
        .toList();
  }

  private static String last(List<String> texts) {
    return texts.get(texts.size() - 1);
  }

  private static long comments(ChangeInfo change, String text) {
    return change.messages.stream().filter(one -> one.message.contains(text)).count();
  }

  /** One run of the bot; what it prints. */
  private String run(String... more) throws Exception {
    List<String> command = new ArrayList<>(List.of(System.getProperty("asyncmend"), "pr"));
    command.addAll(Arrays.asList(more));
    return says(bot, command);
  }

  private Path clone(String name) throws Exception {
    Path folder = temporary.newFolder(name).toPath();
    git(folder, "init", "-q");
    git(folder, "config", "user.name", "Administrator");
    git(folder, "config", "user.email", admin.email());
    git(folder, "remote", "add", "origin", admin.getHttpUrl(server) + "/a/" + project.get());
    git(folder, "fetch", "-q", "origin");
    git(folder, "checkout", "-q", "-b", "master", "origin/master");
    return folder;
  }

  private String git(Path folder, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(words));
    return says(folder, command);
  }

  private String says(Path folder, List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("ASYNCMEND_CACHE_DIR", temporary.getRoot() + "/cache");
    builder.environment().put("GERRIT_TOKEN", admin.username() + ":" + admin.httpPassword());
    Path errors = temporary.newFile().toPath();
    Process process = builder.redirectError(errors.toFile()).start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    int code = process.waitFor();
    if (code != 0) {
      throw new IOException(command + ": " + code + " " + text + Files.readString(errors));
    }
    return text;
  }
}
