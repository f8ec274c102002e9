package dev.asyncmend.forge;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gerrit.acceptance.AbstractDaemonTest;
import com.google.gerrit.acceptance.testsuite.request.RequestScopeOperations;
import com.google.gerrit.extensions.api.changes.ReviewInput;
import com.google.gerrit.extensions.client.ChangeStatus;
import com.google.gerrit.extensions.common.ChangeInfo;
import com.google.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A change on a real Gerrit: pushed by the real git, found, told of, abandoned. */
public final class GerritAcceptanceTest extends AbstractDaemonTest {
  @Inject private RequestScopeOperations requestScopeOperations;

  @Rule public TemporaryFolder temporary = new TemporaryFolder();

  private Path clone;
  private Gerrit gerrit;
  private String id = "";

  @Before
  public void open() throws Exception {
    clone = temporary.newFolder("clone").toPath();
    git("init", "-q");
    git("remote", "add", "origin", admin.getHttpUrl(server) + "/a/" + project.get());
    git("fetch", "-q", "origin");
    git("checkout", "-q", "-b", "work", "origin/master");
    gerrit = new Gerrit(wire(admin.httpPassword()), site(), project.get());
  }

  @Test
  public void livesFromPushToAbandon() throws Exception {
    pushed(proposal("asyncmend/blocking-sleep--all", true), "one");
    PullRequest made = ok(gerrit.create(proposal("asyncmend/blocking-sleep--all", true)));
    assertThat(made.body()).isEmpty();

    ChangeInfo seen = gApi.changes().id(id).get();
    assertThat(seen.topic).isEqualTo("asyncmend/blocking-sleep--all");
    assertThat(seen.workInProgress).isTrue();
    assertThat(made.number()).isEqualTo(String.valueOf(seen._number));
    assertThat(made.head()).isEqualTo(git("rev-parse", "HEAD"));
    assertThat(made.url()).isEqualTo(site() + "/c/" + project.get() + "/+/" + seen._number);
    assertThat(made.draft()).isTrue();

    assertThat(only(ok(gerrit.pullRequests("asyncmend/")))).isEqualTo(made);
    assertThat(ok(gerrit.pullRequests("other/"))).isEmpty();
    assertThat(git("ls-remote", "origin", made.ref())).startsWith(made.head());
    assertThat(ok(gerrit.moved(made))).isFalse();

    pushed(proposal("asyncmend/blocking-sleep--all", true), "two");
    PullRequest again = ok(gerrit.create(proposal("asyncmend/blocking-sleep--all", true)));
    assertThat(again.number()).isEqualTo(made.number());
    assertThat(again.head()).isEqualTo(git("rev-parse", "HEAD"));
    assertThat(gApi.changes().id(id).get().currentRevisionNumber).isEqualTo(2);
    assertThat(ok(gerrit.moved(made))).isTrue();
    assertThat(ok(gerrit.moved(again))).isFalse();

    ok(gerrit.close(made.number()));
    ok(gerrit.close(made.number()));
    assertThat(gApi.changes().id(id).get().status).isEqualTo(ChangeStatus.ABANDONED);
    assertThat(ok(gerrit.moved(again))).isTrue();
    assertThat(only(ok(gerrit.pullRequests("asyncmend/"))).state())
        .isEqualTo(PullRequest.State.CLOSED);
  }

  @Test
  public void writesNothingThatIsThereAlready() throws Exception {
    Proposal proposal = proposal("asyncmend/a--all", false);
    pushed(proposal, "one");
    String number = ok(gerrit.create(proposal)).number();
    ok(gerrit.edit(number, "any", proposal.body()));
    int messages = gApi.changes().id(id).messages().size();

    assertThat(ok(gerrit.create(proposal)).body()).isEqualTo(proposal.body());
    ok(gerrit.edit(number, "any", proposal.body()));
    assertThat(gApi.changes().id(id).messages()).hasSize(messages);

    ok(gerrit.edit(number, "any", "new text"));
    assertThat(only(ok(gerrit.pullRequests("asyncmend/"))).body()).isEqualTo("new text");
  }

  @Test
  public void knowsThatItIsThereUnderAnotherTopic() throws Exception {
    Proposal proposal = proposal("asyncmend/a--all", false);
    assertThat(ok(gerrit.taken(proposal))).isFalse();
    pushed(proposal, "one");
    gApi.changes().id(id).topic("mine");

    assertThat(ok(gerrit.pullRequests("asyncmend/"))).isEmpty();
    assertThat(ok(gerrit.taken(proposal))).isTrue();
    gApi.changes().id(id).abandon();
    assertThat(ok(gerrit.taken(proposal))).isTrue();
    assertThat(ok(gerrit.taken(proposal("asyncmend/a--all.2", false)))).isFalse();
  }

  /** A topic is nobody's own, and a tag is not, either. */
  @Test
  public void letsNobodyElseSpeakForIt() throws Exception {
    Proposal proposal = proposal("asyncmend/a--all", false);
    pushed(proposal, "one");
    String number = ok(gerrit.create(proposal)).number();
    ok(gerrit.edit(number, "any", "ours"));
    requestScopeOperations.setApiUser(user.id());
    ReviewInput theirs = new ReviewInput().message("theirs");
    theirs.tag = "autogenerated:asyncmend";
    gApi.changes().id(id).current().review(theirs);
    requestScopeOperations.setApiUser(admin.id());
    git("reset", "-q", "--hard", "origin/master");
    Files.writeString(clone.resolve("theirs.py"), "x = 1\n");
    git("add", "-A");
    git("commit", "-q", "-m", "Theirs\n\nChange-Id: I" + "7".repeat(40));
    git("push", "-q", "origin", "HEAD:refs/for/master%topic=asyncmend/a--all");

    assertThat(only(ok(gerrit.pullRequests("asyncmend/"))).body()).isEqualTo("ours");
  }

  @Test
  public void commentsLabelsAndAsksForReviews() throws Exception {
    Proposal proposal = proposal("asyncmend/a--all", false);
    pushed(proposal, "one");
    String number = ok(gerrit.create(proposal)).number();

    assertThat(ok(gerrit.commented(number, "<!-- once -->"))).isFalse();
    ok(gerrit.comment(number, "hello <!-- once -->"));
    ok(gerrit.label(number, List.of("one", "m o,re")));
    ok(gerrit.requestReviews(number, List.of("@" + user.username(), "nobody@nowhere", "@zzz")));

    assertThat(ok(gerrit.commented(number, "<!-- once -->"))).isTrue();
    ChangeInfo seen = gApi.changes().id(id).get();
    assertThat(seen.hashtags).containsExactly("one", "m o-re");
    assertThat(only(ok(gerrit.pullRequests("asyncmend/"))).body()).isEmpty();
    assertThat(seen.reviewers.toString()).contains(String.valueOf(user.id().get()));
  }

  @Test
  public void findsWhatWasMerged() throws Exception {
    Proposal proposal = proposal("asyncmend/a--all", false);
    pushed(proposal, "one");
    ok(gerrit.create(proposal));
    gApi.changes().id(id).current().review(ReviewInput.approve());
    gApi.changes().id(id).current().submit();

    assertThat(only(ok(gerrit.pullRequests("asyncmend/"))).state())
        .isEqualTo(PullRequest.State.MERGED);
  }

  @Test
  public void saysWhatIsWrong() throws Exception {
    Gerrit stranger = new Gerrit(wire("wrong"), site(), project.get());

    assertThat(failure(stranger.pullRequests("asyncmend/")))
        .startsWith("Gerrit does not accept the token in GERRIT_TOKEN (401)");
    assertThat(failure(gerrit.create(proposal("asyncmend/nowhere--all", false))))
        .isEqualTo("Gerrit has no open change with the topic asyncmend/nowhere--all");
  }

  /** Where the server listens, without user and password. */
  private String site() {
    return admin.getHttpUrl(server).replaceFirst("//[^@]*@", "//").replaceFirst("/+$", "");
  }

  private static Proposal proposal(String branch, boolean draft) {
    List<String> labels = List.of("asyncmend");
    String body = "<!-- m -->\nwhy\n\nand how";
    return new Proposal("4f2a", branch, "master", "Mend it", body, labels, List.of(), draft);
  }

  private void pushed(Proposal proposal, String text) throws Exception {
    git("reset", "-q", "--hard", "origin/master");
    Files.writeString(clone.resolve("app.py"), text + "\n");
    git("add", "-A");
    Push push = gerrit.push(proposal, true);
    id = push.changeId();
    git("commit", "-q", "-m", "Mend it\n\nChange-Id: " + id);
    git("push", "-q", "origin", "HEAD:" + push.ref());
  }

  private Wire wire(String password) {
    Map<String, String> environment = Map.of("GERRIT_TOKEN", admin.username() + ":" + password);
    Token token = Token.from(environment, List.of("GERRIT_TOKEN")).orElseThrow();
    URI base = URI.create(site() + "/a");
    Server there = new Server("Gerrit", base, token, "Authorization", "Basic", "GERRIT_TOKEN");
    return new Wire(there, new NoTime(), Duration.ofSeconds(60));
  }

  private String git(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of("-c", "user.name=Bot", "-c", "user.email=" + admin.email()));
    command.addAll(Arrays.asList(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(clone.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("git " + List.of(words) + ": " + text);
    }
    return text.strip();
  }

  private static PullRequest only(List<PullRequest> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static <T> T ok(Reply<T> reply) {
    assertThat(reply).isInstanceOf(Reply.Ok.class);
    return ((Reply.Ok<T>) reply).value();
  }

  private static String failure(Reply<?> reply) {
    assertThat(reply).isInstanceOf(Reply.Failed.class);
    return ((Reply.Failed<?>) reply).failure().reason();
  }

  /** Waits for nothing. */
  private static final class NoTime implements Pace.Clock {
    @Override
    public Instant now() {
      return Instant.EPOCH;
    }

    @Override
    public void sleep(Duration time) {}
  }
}
