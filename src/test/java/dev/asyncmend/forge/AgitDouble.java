package dev.asyncmend.forge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.eclipse.jgit.transport.ReceiveCommand.Result;
import org.eclipse.jgit.transport.ReceivePack;

/**
 * A Gitea with the one repository {@code octo/shop}, as far as AGit goes: a push to {@code
 * refs/for} makes a pull request or changes it, by the rules of the real one.
 */
public final class AgitDouble implements AutoCloseable {
  /** What proves that the bot is asking. */
  public static final String TOKEN = "bot-token";

  private static final String API = "/api/v1";
  private static final String FOR = "refs/for/";

  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpServer server;
  private final HostedRepository repository;
  private final List<String> writes = new ArrayList<>();

  private AgitDouble(HttpServer server, HostedRepository repository) {
    this.server = server;
    this.repository = repository;
    server.createContext("/", new GitOverHttp(name -> repository.git(), new Door()));
    server.createContext(API, this::answer);
    server.start();
  }

  /** Starts one in an empty folder. */
  public static AgitDouble start(Path folder) {
    try {
      InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      return new AgitDouble(
          HttpServer.create(any, 0), new HostedRepository("octo/shop", folder.resolve("shop.git")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The base address of the API. */
  public URI api() {
    return URI.create(web() + API);
  }

  /** Where git finds the repository. */
  public String remote() {
    return web() + "/octo/shop.git";
  }

  private String web() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What was written since it was asked last: pushes to {@code refs/for}, and requests. */
  public synchronized List<String> writes() {
    List<String> all = List.copyOf(writes);
    writes.clear();
    return all;
  }

  /** Somebody closes a pull request. */
  public synchronized void shut(int number) {
    pull(number).open = false;
  }

  /** Somebody gives a pull request another text. */
  public synchronized void rewrite(int number, String text) {
    pull(number).body = text;
  }

  /** How many pull requests there are, open ones and closed ones. */
  public synchronized int count() {
    return repository.pulls.size();
  }

  /** The text of a pull request. */
  public synchronized String text(int number) {
    return pull(number).body;
  }

  /** Its title. */
  public synchronized String title(int number) {
    return pull(number).title;
  }

  /** What was said about a pull request. */
  public synchronized List<String> comments(int number) {
    return pull(number).comments.stream().map(HostedPull.Comment::body).toList();
  }

  @Override
  public void close() {
    server.stop(0);
    repository.close();
  }

  private HostedPull pull(int number) {
    return repository.find(number).orElseThrow();
  }

  private final class Door implements GitOverHttp.Door {
    @Override
    public void prepare(ReceivePack push) {
      push.setPreReceiveHook(
          (pack, commands) -> {
            Map<String, String> options = new TreeMap<>();
            for (String option :
                pack.getPushOptions() == null ? List.<String>of() : pack.getPushOptions()) {
              options.put(option.replaceFirst("=.*", ""), option.replaceFirst("[^=]*=", ""));
            }
            commands.stream()
                .filter(command -> command.getRefName().startsWith(FOR))
                .forEach(command -> received(command, options));
          });
    }
  }

  private synchronized void received(ReceiveCommand command, Map<String, String> options) {
    String base = command.getRefName().substring(FOR.length());
    String topic = options.getOrDefault("topic", "");
    String commit = command.getNewId().name();
    HostedPull pull =
        repository.pulls.stream()
            .filter(one -> one.open && one.branch.equals(topic) && one.base.equals(base))
            .findFirst()
            .orElse(null);
    if (pull == null) {
      String title = options.getOrDefault("title", "?");
      pull = new HostedPull(repository.nextNumber(), true, "bot", title, topic, base);
      pull.body = options.getOrDefault("description", "");
      repository.pulls.add(pull);
    } else if (head(pull).equals(commit)) {
      command.setResult(Result.REJECTED_OTHER_REASON, "new commit is same with old commit");
      return;
    } else if (!options.containsKey("force-push") && !repository.contains(commit, head(pull))) {
      command.setResult(Result.REJECTED_OTHER_REASON, "request `force-push` push option");
      return;
    }
    writes.add("git push " + topic);
    try {
      RefUpdate update = repository.git().updateRef(ref(pull));
      update.setNewObjectId(command.getNewId());
      update.setForceUpdate(true);
      update.update();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    command.setResult(Result.OK);
  }

  private static String ref(HostedPull pull) {
    return "refs/pull/" + pull.number + "/head";
  }

  private String head(HostedPull pull) {
    try {
      repository.git().getRefDatabase().refresh();
      return repository.git().exactRef(ref(pull)).getObjectId().name();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String method = exchange.getRequestMethod();
      String path = exchange.getRequestURI().getPath().substring(API.length());
      boolean known =
          ("token " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
      JsonNode json = mapper.readTree(body.isEmpty() ? "{}" : body);
      JsonNode told = known ? told(method, path, json) : null;
      byte[] bytes = String.valueOf(told).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(known ? 200 : 401, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private synchronized JsonNode told(String method, String path, JsonNode json) {
    if (!method.equals("GET")) {
      writes.add(method + " " + path);
    }
    String rest = path.replaceFirst("^/repos/octo/shop/", "");
    int number = Integer.parseInt("0" + rest.replaceAll("\\D", ""));
    String what = method + " " + rest.replaceAll("\\d+", "N");
    ArrayNode list = mapper.createArrayNode();
    return switch (what) {
      case "GET /user" -> mapper.createObjectNode().put("login", "bot");
      case "GET pulls" -> {
        repository.pulls.forEach(pull -> list.add(shape(pull)));
        yield list;
      }
      case "GET pulls/N" -> shape(pull(number));
      case "PATCH pulls/N" -> {
        HostedPull pull = pull(number);
        pull.title = json.path("title").asText(pull.title);
        pull.body = json.path("body").asText(pull.body);
        pull.open &= !json.path("state").asText().equals("closed");
        yield shape(pull);
      }
      case "GET issues/N/comments" -> {
        pull(number)
            .comments
            .forEach(one -> list.add(mapper.createObjectNode().put("body", one.body())));
        yield list;
      }
      case "POST issues/N/comments" -> {
        String said = json.path("body").asText();
        pull(number).comments.add(new HostedPull.Comment(repository.nextComment(), "bot", said));
        yield mapper.createObjectNode();
      }
      case "GET labels" ->
          list.add(mapper.createObjectNode().put("id", 1).put("name", "asyncmend"));
      case "POST issues/N/labels" -> list;
      default -> throw new IllegalArgumentException(what);
    };
  }

  /** As Gitea tells a pull request that was made by AGit: its topic is nowhere. */
  private JsonNode shape(HostedPull pull) {
    ObjectNode json = mapper.createObjectNode();
    json.put("number", pull.number).put("html_url", web() + "/octo/shop/pulls/" + pull.number);
    json.put("title", pull.title).put("body", pull.body).put("merged", false);
    json.put("state", pull.open ? "open" : "closed");
    json.putObject("user").put("login", pull.author);
    ObjectNode head = json.putObject("head").put("ref", ref(pull)).put("label", "");
    head.put("sha", head(pull)).putObject("repo").put("full_name", "octo/shop");
    json.putObject("base").put("ref", pull.base).putObject("repo").put("full_name", "octo/shop");
    return json;
  }
}
