package dev.asyncmend.forge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/**
 * A small GitHub that tests own: real pushes and fetches over HTTP below {@link #remote}, and below
 * {@link #api} the part of GitHub's API that is described in {@code contract/github.json}. Every
 * request and every answer is held against that description; {@link #close} fails where one of them
 * did not fit. One lock: a request comes before another or after it.
 */
public final class GithubDouble implements AutoCloseable {
  /** The token of the bot; whoever has {@code human-token} is a maintainer. */
  public static final String TOKEN = "bot-token";

  private static final String PREFIX = "/api/v3";
  private static final Map<String, String> LOGINS =
      Map.of(TOKEN, "mend-bot", "human-token", "maintainer");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, HostedRepository> repositories = new TreeMap<>();
  private final TreeSet<String> people = new TreeSet<>();
  private final Path folder;
  private final GithubShapes shapes;
  private final GithubRoutes routes;
  private final List<String> log = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private int cutAt = Integer.MAX_VALUE;
  private boolean cutAnswer;
  private boolean dead;
  private int writes;

  private GithubDouble(HttpServer server, Path folder) {
    this.server = server;
    this.folder = folder;
    this.shapes = new GithubShapes(api().toString(), web());
    this.routes = new GithubRoutes(shapes, people);
    server.setExecutor(threads);
    server.createContext(PREFIX, this::answer);
    server.createContext("/", new GitOverHttp(this::git, new PushDoor()));
    server.start();
  }

  /** Starts one that keeps its repositories in an empty folder. */
  public static GithubDouble start(Path folder) {
    try {
      InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      return new GithubDouble(HttpServer.create(any, 0), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an empty repository, such as {@code octo/shop}, with {@code main} as its branch. */
  public synchronized GithubDouble create(String name) {
    repositories.put(name, new HostedRepository(name, folder.resolve(name + ".git")));
    return this;
  }

  /** Lets people, or teams as {@code team/slug}, be asked for reviews. */
  public synchronized GithubDouble invite(String... logins) {
    people.addAll(List.of(logins));
    return this;
  }

  /** From now on, drafts are refused, as on plans that do not have them. */
  public synchronized GithubDouble refuseDrafts() {
    routes.refuseDrafts();
    return this;
  }

  /** The base address of the API. */
  public URI api() {
    return URI.create(web() + PREFIX);
  }

  /** Where git finds a repository. */
  public String remote(String name) {
    return web() + "/" + name + ".git";
  }

  /** A repository as the bot sees it, without the pauses that the real one needs. */
  public Forge forge(String name) {
    Token token = Token.from(Map.of("TOKEN", TOKEN), List.of("TOKEN")).orElseThrow();
    Server hub = new Server("GitHub", api(), token, "Authorization", "Bearer", "TOKEN");
    Wire wire = new Wire(hub, new TurnedClock(), Duration.ofSeconds(60));
    return new Github(wire, name.replaceFirst("/.*", ""), name.replaceFirst(".*/", ""));
  }

  /** The bare repository on disk. */
  public Path folder(String name) {
    return folder.resolve(name + ".git");
  }

  /**
   * Cuts all connections from the {@code write}-th request that writes on, pushes counted as one
   * each, until {@link #heal}.
   *
   * @param write counts from 0, from now
   * @param answerOnly whether that one is still carried out, and only its answer is lost
   */
  public synchronized void cut(int write, boolean answerOnly) {
    writes = 0;
    cutAt = write;
    cutAnswer = answerOnly;
  }

  /** Ends what {@link #cut} began; whether any request came that late. */
  public synchronized boolean heal() {
    boolean reached = dead;
    dead = false;
    cutAt = Integer.MAX_VALUE;
    return reached;
  }

  /** Every request so far that was let through: {@code GET /repos/octo/shop/pulls}, pushes too. */
  public synchronized List<String> log() {
    return List.copyOf(log);
  }

  /** What of {@link #log} wrote something. */
  public synchronized List<String> writes() {
    return log.stream().filter(line -> !line.startsWith("GET ")).toList();
  }

  /** Forgets what was asked so far. */
  public synchronized void forget() {
    log.clear();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    repositories.values().forEach(HostedRepository::close);
    if (!complaints.isEmpty()) {
      throw new AssertionError(String.join("\n", complaints));
    }
  }

  private String web() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private synchronized @Nullable Repository git(String name) {
    HostedRepository repository = repositories.get(name);
    return repository == null ? null : repository.git();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] bytes = exchange.getRequestBody().readAllBytes();
      String body = new String(bytes, StandardCharsets.UTF_8);
      answer(exchange, body);
    }
  }

  private synchronized void answer(HttpExchange exchange, String body) throws IOException {
    String method = exchange.getRequestMethod();
    URI target = URI.create(exchange.getRequestURI().toString().substring(PREFIX.length()));
    Fate fate = fate(!method.equals("GET"));
    if (fate == Fate.DROPPED) {
      return;
    }
    log.add(method + " " + target.getPath());
    complain(
        Contract.github().complaints(method, target, body), method + " " + target + " " + body);
    GithubRoutes.Told told = told(exchange, method, target, body);
    JsonNode page = page(exchange, target, told.json());
    String json = page.toString();
    complain(
        Contract.github().complaints(method, target, told.status(), json),
        "the answer to " + method + " " + target);
    if (fate == Fate.SERVED) {
      send(exchange, told.status(), json);
    }
  }

  private Fate fate(boolean write) {
    if (dead) {
      return Fate.DROPPED;
    }
    if (write && writes++ == cutAt) {
      dead = true;
      return cutAnswer ? Fate.ANSWER_LOST : Fate.DROPPED;
    }
    return Fate.SERVED;
  }

  private GithubRoutes.Told told(HttpExchange exchange, String method, URI target, String body)
      throws IOException {
    String given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    String login = LOGINS.get(given.replaceFirst("^(?i)(bearer|token) ", ""));
    if (login == null) {
      return new GithubRoutes.Told(401, GithubShapes.refusal("Bad credentials"));
    }
    List<String> path = List.of(target.getPath().substring(1).split("/", -1));
    if (path.get(0).equals("user")) {
      return new GithubRoutes.Told(200, shapes.self(login));
    }
    HostedRepository repository =
        path.size() < 3 ? null : repositories.get(path.get(1) + "/" + path.get(2));
    if (repository == null || !path.get(0).equals("repos")) {
      return new GithubRoutes.Told(404, GithubShapes.refusal("Not Found"));
    }
    JsonNode json = new ObjectMapper().readTree(body.isEmpty() ? "{}" : body);
    return routes.told(
        repository, new GithubRoutes.Asked(method, path, query(target), json, login));
  }

  /** Cuts a list into pages, and says where the next one is. */
  private JsonNode page(HttpExchange exchange, URI target, JsonNode json) {
    if (!(json instanceof ArrayNode list)) {
      return json;
    }
    Map<String, String> query = query(target);
    int size = Integer.parseInt(query.getOrDefault("per_page", "30"));
    int page = Integer.parseInt(query.getOrDefault("page", "1"));
    ArrayNode part = JsonNodeFactory.instance.arrayNode();
    for (int at = (page - 1) * size; at < Math.min(list.size(), page * size); at++) {
      part.add(list.get(at));
    }
    if (page * size < list.size()) {
      String rest = target.toString().replaceAll("[&?]page=[0-9]+", "");
      String next = rest + (rest.contains("?") ? "&" : "?") + "page=" + (page + 1);
      exchange.getResponseHeaders().add("Link", "<" + api() + next + ">; rel=\"next\"");
    }
    return part;
  }

  private void complain(List<String> found, String about) {
    found.forEach(complaint -> complaints.add(about + ": " + complaint));
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static Map<String, String> query(URI target) {
    Map<String, String> query = new LinkedHashMap<>();
    String raw = target.getRawQuery();
    for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
      String[] sides = pair.split("=", 2);
      query.put(decode(sides[0]), decode(sides[1]));
    }
    return query;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Pushes are counted, logged and cut like other writes. */
  private final class PushDoor implements GitOverHttp.Door {
    @Override
    public Fate open(boolean push) {
      synchronized (GithubDouble.this) {
        Fate fate = fate(push);
        if (push && fate != Fate.DROPPED) {
          log.add("git push");
        }
        return fate;
      }
    }
  }
}
