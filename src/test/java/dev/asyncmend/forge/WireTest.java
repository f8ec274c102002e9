package dev.asyncmend.forge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.forge.ScriptedServer.Heard;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a server can fail, as a failure that people can read. */
final class WireTest {
  private static final String SECRET = "ghp_s3cret";
  private static final Call READ = Call.get("repos", "o", "r");
  private static final Call WRITE =
      Call.post("repos", "o", "r", "pulls").with(Map.of("title", "t"));

  private final ScriptedServer server = ScriptedServer.start();
  private final TurnedClock clock = new TurnedClock();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void sendsTheTokenInAHeaderAndJsonInTheBody() {
    server.says(201, "{}");

    assertThat(send(WRITE)).isInstanceOf(Reply.Ok.class);
    assertThat(server.heard())
        .containsExactly(
            new Heard("POST", "/repos/o/r/pulls", "Bearer " + SECRET, "{\"title\":\"t\"}"));
  }

  @Test
  void encodesNamesOfStrangers() {
    Call call = Call.get("repos", "a/../b", "..", "x y").with("q", "a&b=c").with("é", "+");

    assertThat(call.target()).isEqualTo("/repos/a%2F..%2Fb/%2E%2E/x%20y?q=a%26b%3Dc&%C3%A9=%2B");
  }

  @Test
  void saysThatATokenIsNotAccepted() {
    server.says(401, "{\"message\":\"Bad credentials\"}");

    assertThat(refusal(READ))
        .isEqualTo("Hub does not accept the token in HUB_TOKEN (401): Bad credentials");
  }

  @Test
  void saysWhichTokenIsMissing() {
    server.says(401, "");

    assertThat(refusal(wire(Map.of()), READ))
        .isEqualTo("Hub wants to know who asks: set HUB_TOKEN (401)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403|{\"message\":\"Resource not accessible\"}|Hub does not let the token in HUB_TOKEN do"
            + " GET /repos/o/r (403): Resource not accessible",
        "404|{\"message\":\"Not Found\"}|Hub has nothing at GET /repos/o/r that the token in"
            + " HUB_TOKEN may see (404): Not Found",
        "409|{\"message\":\"conflict.\"}|Hub refused GET /repos/o/r (409): conflict",
        "422|{\"message\":\"Validation Failed\",\"errors\":[{\"message\":\"A pull request already"
            + " exists\",\"code\":\"custom\"},{\"resource\":\"PullRequest\",\"field\":\"head\","
            + "\"code\":\"invalid\"}]}|Hub refused GET /repos/o/r (422): Validation Failed; A pull"
            + " request already exists; PullRequest head: invalid",
        "400|{\"message\":{\"title\":[\"is too long\"]}}|Hub refused GET /repos/o/r (400): title is"
            + " too long",
        "418|<html>tea</html>|Hub refused GET /repos/o/r (418)",
        "400|no change|Hub refused GET /repos/o/r (400): no change",
      })
  void saysWhatTheServerSays(int status, String body, String reason) {
    server.says(status, body);

    assertThat(failure(READ)).isEqualTo(new Failure.Refused(status, reason));
  }

  @Test
  void keepsMessagesOfStrangersOnOneLineAndShort() {
    server.says(400, "one\u001b[2J\n\u202etwo " + "x".repeat(1000));

    String reason = refusal(READ);
    assertThat(reason).contains("(400): one [2J two xxx").doesNotContain("\u001b", "\u202e", "\n");
    assertThat(reason.length()).isLessThan(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "{\"a\":", "[1,2", "{} x", "nul", "{\"a\":\"\u0001\"}"})
  void takesNoGarbage(String body) {
    server.says(200, body);

    Reply<Json> reply = Trouble.caught(() -> wire().send(READ).json());
    assertThat(failure(reply)).isInstanceOf(Failure.Garbled.class);
    assertThat(failure(reply).reason())
        .startsWith("the answer of Hub to GET /repos/o/r makes no sense: ");
  }

  @Test
  void namesTheFieldThatIsMissing() {
    server.says(200, "{\"head\":{\"sha\":7}}").says(200, "[{\"head\":null}]");

    assertThat(failure(Trouble.caught(() -> wire().send(READ).read(r -> r.at("head").text("ref")))))
        .isEqualTo(
            new Failure.Garbled(
                "the answer of Hub to GET /repos/o/r makes no sense: it has no `head.ref`"));
    assertThat(
            failure(Trouble.caught(() -> wire().send(READ).read(r -> r.list().get(0).text("head"))))
                .reason())
        .endsWith("`[0].head` is not text");
  }

  @Test
  void asksAgainWhenTheServerIsInTrouble() {
    server.says(500, "").says(502, "<html>").says(200, "{}");

    assertThat(send(READ)).isInstanceOf(Reply.Ok.class);
    assertThat(clock.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(4));
  }

  @Test
  void givesUpWhenTheTroubleStays() {
    server.says(500, "").says(500, "").says(500, "{\"message\":\"Server Error\"}").says(200, "{}");

    assertThat(failure(READ))
        .isEqualTo(new Failure.Unreachable("Hub failed at GET /repos/o/r (500): Server Error"));
    assertThat(server.heard()).hasSize(3);
  }

  @Test
  void neverRepeatsWhatMayHaveBeenDone() {
    server.says(500, "").says(201, "{}");

    assertThat(failure(WRITE)).isInstanceOf(Failure.Unreachable.class);
    assertThat(server.heard()).hasSize(1);
  }

  @Test
  void namesHalfABody() {
    server.does(
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write("{\"a\":".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
        });

    assertThat(failure(WRITE).reason())
        .startsWith("cannot reach Hub at " + server.address().getAuthority())
        .contains("the answer to POST /repos/o/r/pulls broke off: ");
  }

  @Test
  void namesAnAnswerThatDoesNotCome() {
    CountDownLatch over = new CountDownLatch(1);
    server.does(exchange -> awaits(over));

    Failure failure = failure(Trouble.caught(() -> hasty().send(WRITE)));
    over.countDown();
    assertThat(failure.reason()).endsWith("no answer to POST /repos/o/r/pulls in time");
  }

  @Test
  void namesABodyThatDoesNotEnd() {
    CountDownLatch over = new CountDownLatch(1);
    server.does(
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          awaits(over);
        });

    Failure failure = failure(Trouble.caught(() -> hasty().send(WRITE)));
    over.countDown();
    assertThat(failure.reason()).endsWith("no answer to POST /repos/o/r/pulls in time");
  }

  @Test
  void namesAConnectionThatEndsWithoutAnAnswer() {
    server.does(exchange -> exchange.close());

    assertThat(failure(WRITE).reason()).contains("the answer to POST /repos/o/r/pulls broke off");
  }

  @Test
  void namesAServerThatIsNotThere() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Wire wire = wire(URI.create("http://127.0.0.1:" + port), Map.of());

    assertThat(failure(Trouble.caught(() -> wire.send(READ))))
        .isEqualTo(
            new Failure.Unreachable(
                "cannot reach Hub at 127.0.0.1:" + port + ": nobody answers there"));
    assertThat(clock.waits()).hasSize(2);
  }

  @Test
  void takesNoBodyWithoutEnd() {
    server.does(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] chunk = new byte[1 << 20];
          for (int sent = 0; sent < 40; sent++) {
            exchange.getResponseBody().write(chunk);
          }
        });

    assertThat(failure(WRITE).reason()).endsWith("broke off: more than 32 MB");
  }

  @Test
  void followsPages() {
    String second = server.address() + "/repositories/7?page=2";
    server.says(200, "[1,2]", "Link: <" + second + ">; rel=\"next\", <x>; rel=\"last\"");
    server.says(200, "[3]", "Link: <x>; rel=\"prev\"");

    Reply<List<Json>> reply = Trouble.caught(() -> wire().all(READ));
    assertThat(((Reply.Ok<List<Json>>) reply).value()).hasSize(3);
    assertThat(server.heard().get(1).target()).isEqualTo("/repositories/7?page=2");
  }

  private static void awaits(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Reply<Answer> send(Call call) {
    return Trouble.caught(() -> wire().send(call));
  }

  private Failure failure(Call call) {
    return failure(send(call));
  }

  private static Failure failure(Reply<?> reply) {
    assertThat(reply).isInstanceOf(Reply.Failed.class);
    return ((Reply.Failed<?>) reply).failure();
  }

  private String refusal(Call call) {
    return refusal(wire(), call);
  }

  private static String refusal(Wire wire, Call call) {
    return failure(Trouble.caught(() -> wire.send(call))).reason();
  }

  private Wire wire() {
    return wire(Map.of("HUB_TOKEN", SECRET));
  }

  private Wire wire(Map<String, String> environment) {
    return wire(server.address(), environment);
  }

  private Wire wire(URI base, Map<String, String> environment) {
    return new Wire(Hub.at(base, environment), clock, Duration.ofSeconds(20));
  }

  private Wire hasty() {
    Server hub = Hub.at(server.address(), Map.of());
    return new Wire(hub, clock, Duration.ofMillis(200));
  }
}
