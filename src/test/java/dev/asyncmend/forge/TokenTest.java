package dev.asyncmend.forge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the token goes: to one host, in one header, and nowhere else. */
final class TokenTest {
  private static final String SECRET = "bot:s3cret-of-mine";
  private static final Call READ = Call.get("x");

  private final ScriptedServer server = ScriptedServer.start();
  private final ScriptedServer stranger = ScriptedServer.start();

  @AfterEach
  void stop() {
    server.close();
    stranger.close();
  }

  @Test
  void comesFromTheFirstVariableThatIsSet() {
    Map<String, String> environment = Map.of("A", " ", "B", " tok \n", "C", "no");

    Token token = Token.from(environment, List.of("A", "B", "C")).orElseThrow();
    assertThat(token.variable()).isEqualTo("B");
    assertThat(token.header("Bearer")).isEqualTo("Bearer tok");
    assertThat(Token.from(environment, List.of("A", "D"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void neverGoesToAnotherHost(int status) {
    server.says(status, "", "Location: " + stranger.address() + "/x?t=" + SECRET);

    String reason = failure(READ);
    assertThat(reason)
        .isEqualTo(
            "Hub leads from GET /x to another server, 127.0.0.1, which is not asked: the token is"
                + " for %s only",
            server.address().getAuthority());
    assertThat(stranger.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//localhost:%d/x", "https://127.0.0.1:%d/x", "http://u@127.0.0.1:%d/x", "ftp:x"})
  void aHostIsAnotherWhateverDiffers(String location) {
    int port = server.address().getPort();
    server.says(302, "", "Location: " + location.formatted(port)).says(200, "{}");

    assertThat(failure(READ)).startsWith("Hub leads ");
    assertThat(server.heard()).hasSize(1);
  }

  @Test
  void staysAtItsHostWhenPagesLeadElsewhere() {
    server.says(200, "[]", "Link: <" + stranger.address() + "/2>; rel=\"next\"");

    Reply<List<Json>> reply = Trouble.caught(() -> wire().all(READ));
    assertThat(((Reply.Failed<List<Json>>) reply).failure()).isInstanceOf(Failure.Garbled.class);
    assertThat(stranger.heard()).isEmpty();
  }

  @Test
  void followsRedirectsOfItsOwnHost() {
    server.says(301, "", "Location: /y").says(307, "", "Location: z").says(200, "{}");

    assertThat(Trouble.caught(() -> wire().send(READ))).isInstanceOf(Reply.Ok.class);
    assertThat(server.heard().get(2).target()).isEqualTo("/z");
    assertThat(server.heard().get(2).authorization()).startsWith("Basic ");
  }

  @Test
  void aWriteIsNotTurnedIntoARead() {
    server.says(302, "", "Location: /y").says(200, "{}");

    assertThat(failure(Call.post("x"))).isEqualTo("Hub leads nowhere from POST /x");
    assertThat(server.heard()).hasSize(1);
  }

  @Test
  void doesNotRunInCircles() {
    for (int times = 0; times < 9; times++) {
      server.says(302, "", "Location: /x");
    }
    assertThat(failure(READ)).isEqualTo("Hub leads from GET /x in a circle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a b", "é", "a\u0000b"})
  void isNotSentWhereNoTokenLooksLikeThat(String secret) {
    Wire wire = wire(server.address(), secret);

    String reason = reason(Trouble.caught(() -> wire.send(READ)));
    assertThat(reason).isEqualTo("the token in HUB_TOKEN holds characters that no token has");
    assertThat(server.heard()).isEmpty();
  }

  @Test
  void isInNoMessageWhateverTheServerSays() {
    String basic = Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8));
    for (int status : List.of(400, 401, 403, 404, 422, 500)) {
      String all = SECRET + " s3cret-of-mine " + basic;
      server.says(status, "{\"message\":\"you sent " + all + "\"}");

      String reason = failure(Call.post("x"));
      assertThat(reason).contains("you sent *** *** ***").doesNotContain("s3cret", basic);
    }
  }

  @Test
  void isInNoLogAndNoOutput() {
    List<String> logged = new ArrayList<>();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Handler handler = new Collector(logged);
    Logger root = Logger.getLogger("");
    Level before = root.getLevel();
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream everything = new PrintStream(printed, true, StandardCharsets.UTF_8);
    root.addHandler(handler);
    root.setLevel(Level.ALL);
    System.setOut(everything);
    System.setErr(everything);
    try {
      server.says(200, "{}").says(401, "").does(exchange -> exchange.close());
      for (int times = 0; times < 3; times++) {
        Trouble.caught(() -> wire().send(Call.post("x")));
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
      root.setLevel(before);
      root.removeHandler(handler);
    }
    assertThat(server.heard()).hasSize(3);
    String basic = Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8));
    assertThat(logged + printed.toString(StandardCharsets.UTF_8)).doesNotContain("s3cret", basic);
  }

  @Test
  void doesNotPrintItself() {
    Server hub = Hub.at(server.address(), Map.of("HUB_TOKEN", SECRET));

    assertThat(hub.toString()).contains("the token in HUB_TOKEN").doesNotContain("s3cret");
  }

  private static final class Collector extends Handler {
    private final List<String> logged;

    Collector(List<String> logged) {
      this.logged = logged;
    }

    @Override
    public void publish(LogRecord entry) {
      logged.add(entry.getMessage() + Arrays.toString(entry.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private String failure(Call call) {
    return reason(Trouble.caught(() -> wire().send(call)));
  }

  private static String reason(Reply<?> reply) {
    assertThat(reply).isInstanceOf(Reply.Failed.class);
    return ((Reply.Failed<?>) reply).failure().reason();
  }

  private Wire wire() {
    return wire(server.address(), SECRET);
  }

  private static Wire wire(URI base, String secret) {
    Server hub = Hub.at(base, Map.of("HUB_TOKEN", secret));
    Server basic = new Server("Hub", base, hub.token(), "Authorization", "Basic", "HUB_TOKEN");
    return new Wire(basic, new TurnedClock(), Duration.ofSeconds(20));
  }
}
