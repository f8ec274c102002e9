package dev.asyncmend.forge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that answers what it was told to, one thing after the other, and remembers requests. */
final class ScriptedServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Deque<Turn> script = new ArrayDeque<>();
  private final List<Heard> heard = new ArrayList<>();

  /** What it does with one request. */
  @FunctionalInterface
  interface Turn {
    /** Does it. */
    void answer(HttpExchange exchange) throws IOException;
  }

  /** A request as it came. */
  record Heard(String method, String target, String authorization, String body) {}

  private ScriptedServer(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  static ScriptedServer start() {
    try {
      return new ScriptedServer(
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next answer: a status, headers as {@code Name: value}, and a body. */
  ScriptedServer says(int status, String body, String... headers) {
    return does(
        exchange -> {
          for (String header : headers) {
            int colon = header.indexOf(':');
            exchange
                .getResponseHeaders()
                .add(header.substring(0, colon), header.substring(colon + 1).strip());
          }
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
        });
  }

  /** The next answer is whatever this does. */
  ScriptedServer does(Turn turn) {
    synchronized (script) {
      script.add(turn);
    }
    return this;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  List<Heard> heard() {
    synchronized (script) {
      return List.copyOf(heard);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String authorization = exchange.getRequestHeaders().getFirst("Authorization");
      next(new Heard(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              authorization == null ? "" : authorization,
              body))
          .answer(exchange);
    }
  }

  private Turn next(Heard request) {
    synchronized (script) {
      heard.add(request);
      Turn turn = script.poll();
      return turn != null ? turn : out -> out.sendResponseHeaders(599, -1);
    }
  }
}
