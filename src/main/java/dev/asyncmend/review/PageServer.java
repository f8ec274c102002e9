package dev.asyncmend.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Serves one page on loopback and takes what it posts. Only a browser that was given the address,
 * which has a secret in it, gets an answer; see {@link Gate} for what is refused. Nothing is to be
 * kept in a cache, shown in a frame or told to other pages.
 */
public final class PageServer implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  /** What may be posted: some numbers. */
  private static final int LARGEST = 1 << 20;

  /** How many seconds the last answers may take. */
  private static final int PATIENCE = 10;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Gate gate;
  private final String page;
  private final Map<String, Action> actions;

  /** Held for reading by whoever answers. */
  private final ReadWriteLock answering = new ReentrantReadWriteLock();

  /** Something that the page can ask for. Called by one thread at a time. */
  @FunctionalInterface
  public interface Action {
    /** Does it; gives JSON. */
    String act(String body);
  }

  private PageServer(HttpServer server, Gate gate, String page, Map<String, Action> actions) {
    this.server = server;
    this.gate = gate;
    this.page = page;
    this.actions = Map.copyOf(actions);
    this.threads = Executors.newCachedThreadPool(PageServer::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "review");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * A server that answers from now on, and must be closed.
   *
   * @param port 0 for one that is free
   * @param page what it shows, as HTML
   * @param actions what can be posted, by names
   */
  public static PageServer open(int port, String page, Map<String, Action> actions)
      throws IOException {
    InetAddress loopback = InetAddress.getByAddress(LOOPBACK);
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
    Gate gate = Gate.at(server.getAddress().getPort());
    PageServer pages = new PageServer(server, gate, page, actions);
    server.setExecutor(pages.threads);
    server.createContext("/", pages::answer);
    server.start();
    return pages;
  }

  /** Where the page is; whoever knows it may decide. */
  public URI address() {
    return gate.address();
  }

  /** Ends it once the answers under way are given. */
  @Override
  public void close() {
    try {
      if (!answering.writeLock().tryLock(PATIENCE, TimeUnit.SECONDS)) {
        threads.shutdownNow(); // somebody does not read what was asked for
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop(0);
    threads.shutdown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    answering.readLock().lock();
    try (exchange) {
      judged(exchange);
    } finally {
      answering.readLock().unlock();
    }
  }

  private void judged(HttpExchange exchange) throws IOException {
    Gate.Verdict verdict = gate.judge(exchange, actions.keySet());
    if (verdict instanceof Gate.Refused refused) {
      if (refused.code() == Gate.WRONG_METHOD) {
        exchange.getResponseHeaders().set("Allow", "GET, POST");
      }
      send(exchange, refused.code(), "text/plain", refused.reason() + "\n");
    } else if (verdict instanceof Gate.Wanted wanted) {
      act(exchange, wanted.action());
    } else {
      send(exchange, 200, "text/html", page);
    }
  }

  private void act(HttpExchange exchange, String name) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
    Action action = actions.get(name);
    if (action == null || body.length > LARGEST) {
      send(exchange, 413, "text/plain", "too much\n");
      return;
    }
    String answer;
    synchronized (this) {
      answer = action.act(new String(body, StandardCharsets.UTF_8));
    }
    send(exchange, 200, "application/json", answer);
  }

  private static void send(HttpExchange exchange, int code, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type + "; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Content-Security-Policy", "frame-ancestors 'none'");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
