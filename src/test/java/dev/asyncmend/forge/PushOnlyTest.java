package dev.asyncmend.forge;

import static dev.asyncmend.forge.Replies.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.eclipse.jgit.transport.ReceivePack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What servers hear of a push, by a hook in a real one. */
final class PushOnlyTest {
  private static final Proposal PROPOSAL =
      new Proposal(
          "4f2a",
          "asyncmend/blocking-sleep--all",
          "main",
          "Do not block the event loop, please",
          "text",
          List.of("asyncmend", "needs review"),
          List.of("@ann"),
          true);

  @TempDir Path folder;

  private final List<String> heard = new ArrayList<>();
  private HttpServer server;
  private HostedRepository repository;
  private GitFolder clone;

  @BeforeEach
  void start() throws IOException {
    repository = new HostedRepository("octo/shop", folder.resolve("shop.git"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", new GitOverHttp(name -> repository.git(), new Listener()));
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/octo/shop.git";
    clone = GitFolder.clone(address, folder.resolve("clone"));
    clone.write("app.py", "1\n").commit("first").git("push", "-q", "origin", "HEAD:main");
    clone.write("app.py", "2\n").commit("second");
    heard.clear();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    repository.close();
  }

  @Test
  void tellsGitlabInOptions() {
    push(Forges.gitlabByPush(), true);

    assertThat(heard)
        .containsExactly(
            "refs/heads/asyncmend/blocking-sleep--all",
            "merge_request.create",
            "merge_request.target=main",
            "merge_request.title=Draft: Do not block the event loop, please",
            "merge_request.remove_source_branch",
            "merge_request.label=asyncmend",
            "merge_request.label=needs review");
  }

  @Test
  void tellsGiteaATopic() {
    Remote remote = Remote.parse("https://gitea.example/octo/shop").orElseThrow();
    Forge forge = ok(Forges.agit(remote, "", Map.of("GITEA_TOKEN", "t")));
    push(forge, true);
    push(forge, false);

    assertThat(heard)
        .containsExactly(
            "refs/for/main",
            "topic=asyncmend/blocking-sleep--all",
            "title=WIP: Do not block the event loop, please",
            "description=<!-- asyncmend-topic: asyncmend/blocking-sleep--all -->",
            "refs/for/main",
            "topic=asyncmend/blocking-sleep--all",
            "force-push=true");
  }

  @Test
  void saysNothingOfWhatPeopleMayHaveChangedSince() {
    push(Forges.gitlabByPush(), false);

    assertThat(heard).containsExactly("refs/heads/asyncmend/blocking-sleep--all");
  }

  @Test
  void asksForNothingElse() {
    Forge forge = Forges.gitlabByPush();
    assertThat(forge.traits().remembers()).isFalse();
    assertThat(ok(forge.pullRequests("asyncmend/"))).isEmpty();
    assertThat(ok(forge.create(PROPOSAL)).state()).isEqualTo(PullRequest.State.OPEN);
  }

  private void push(Forge forge, boolean fresh) {
    Push push = forge.push(PROPOSAL, fresh);
    List<String> words = new ArrayList<>(List.of("push", "-q"));
    push.options().forEach(option -> words.add("--push-option=" + option));
    words.add("origin");
    words.add("HEAD:" + push.ref());
    clone.git(words.toArray(String[]::new));
  }

  /** Writes down refs and options; a magic ref is taken without making it. */
  private final class Listener implements GitOverHttp.Door {
    @Override
    public void prepare(ReceivePack push) {
      push.setPreReceiveHook(
          (pack, commands) -> {
            commands.forEach(command -> heard.add(command.getRefName()));
            heard.addAll(pack.getPushOptions() == null ? List.of() : pack.getPushOptions());
            commands.stream()
                .filter(command -> command.getRefName().startsWith("refs/for/"))
                .forEach(command -> command.setResult(ReceiveCommand.Result.OK));
          });
    }
  }
}
