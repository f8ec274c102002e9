package dev.asyncmend.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way to a forge: it carries requests on, and spoils the answers to those that open one. */
final class FaultyWay implements AutoCloseable {
  /** A body that is announced longer than it is. */
  static final String HALF = "half";

  /** No answer at all: the connection ends. */
  static final String NOTHING = "nothing";

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI forge;
  private @Nullable Fault fault;

  /**
   * What is answered instead.
   *
   * @param body {@link #HALF} and {@link #NOTHING} are special
   * @param done whether the forge heard of it all the same
   */
  record Fault(int status, Map<String, String> headers, String body, boolean done) {}

  FaultyWay(URI forge) throws IOException {
    this.forge = forge;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Where the API seems to be. */
  String api() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on; null for none. */
  void spoil(@Nullable Fault next) {
    fault = next;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      boolean opens =
          exchange.getRequestMethod().equals("POST")
              && exchange.getRequestURI().getPath().endsWith("/pulls");
      Fault now = opens ? fault : null;
      HttpResponse<byte[]> answer = now == null || now.done() ? carried(exchange, body) : null;
      if (now == null) {
        byte[] bytes = Objects.requireNonNull(answer).body();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.statusCode(), bytes.length);
        exchange.getResponseBody().write(bytes);
      } else {
        spoilt(exchange, now);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void spoilt(HttpExchange exchange, Fault fault) throws IOException {
    if (fault.body().equals(NOTHING)) {
      return;
    }
    fault.headers().forEach(exchange.getResponseHeaders()::add);
    boolean half = fault.body().equals(HALF);
    byte[] bytes = (half ? "{\"number\":" : fault.body()).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(fault.status(), half ? bytes.length + 100 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private HttpResponse<byte[]> carried(HttpExchange exchange, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(forge.toString() + exchange.getRequestURI()))
            .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"))
            .header("Content-Type", "application/json")
            .method(
                exchange.getRequestMethod(),
                body.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
