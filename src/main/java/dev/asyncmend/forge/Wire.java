package dev.asyncmend.forge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Requests to one server: with its token and to no other host, at its pace, and every way in which
 * they fail is a {@link Failure} that people can read.
 */
final class Wire {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_PAGES = 1000;

  private final Server server;
  private final Pace pace;
  private final Duration limit;
  private final HttpClient client;

  /**
   * A wire to a server.
   *
   * @param limit how long an answer may take, with all of its body
   */
  Wire(Server server, Pace.Clock clock, Duration limit) {
    this(server, new Pace(clock, PAUSE), limit);
  }

  /** The same at a pace that others may keep, too. */
  Wire(Server server, Pace pace, Duration limit) {
    this.server = server;
    this.pace = pace;
    this.limit = limit;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
  }

  /** A wire that keeps the pace of all others to this server; it waits a minute for an answer. */
  static Wire to(Server server) {
    return new Wire(server, Pace.of(server, PAUSE), Duration.ofMinutes(1));
  }

  /** The answer to a request; anything but success is a failure. */
  Answer send(Call call) throws Trouble {
    return send(call, URI.create(server.base() + call.target()));
  }

  /** The elements of all pages of a list, in their order. */
  List<Json> all(Call call) throws Trouble {
    List<Json> elements = new ArrayList<>();
    for (Answer page : pages(call)) {
      elements.addAll(page.read(Json::list));
    }
    return elements;
  }

  /** Does what a request says; what comes back is of no interest. */
  Reply<Done> did(Call call) {
    return Trouble.caught(
        () -> {
          send(call);
          return Done.DONE;
        });
  }

  /** Whether the text of any comment in a list, in its field {@code body}, holds {@code part}. */
  Reply<Boolean> said(Call call, String part) {
    return Trouble.caught(
        () -> {
          boolean[] found = {false};
          visit(call, page -> found[0] = page.read(list -> anyBody(list, part)));
          return found[0];
        });
  }

  private static boolean anyBody(Json list, String part) throws Trouble {
    for (Json comment : list.list()) {
      if (comment.textOrEmpty("body").contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** All pages of a list: whoever looks at a part of them could take the rest for not there. */
  List<Answer> pages(Call call) throws Trouble {
    List<Answer> pages = new ArrayList<>();
    visit(
        call,
        page -> {
          pages.add(page);
          return false;
        });
    return pages;
  }

  /** Looks at a page of a list. */
  @FunctionalInterface
  private interface Look {
    /** Looks at it; whether that is enough. */
    boolean at(Answer page) throws Trouble;
  }

  private void visit(Call call, Look look) throws Trouble {
    Optional<URI> next = Optional.of(URI.create(server.base() + call.target()));
    for (int count = 0; next.isPresent(); count++) {
      if (count == MOST_PAGES) {
        throw new Verdicts(server, call).endless();
      }
      Answer page = send(call, next.orElseThrow());
      next = look.at(page) ? Optional.empty() : page.next();
    }
  }

  private Answer send(Call call, URI address) throws Trouble {
    Verdicts verdicts = new Verdicts(server, call);
    if (server.token() != null && !server.token().sendable()) {
      throw verdicts.oddToken();
    }
    Patience patience = new Patience(call);
    while (true) {
      Exchange exchange = exchange(call, address, verdicts);
      Optional<Duration> rest = patience.rest(exchange);
      if (rest.isEmpty()) {
        return exchange.answer();
      }
      rest(rest.orElseThrow(), verdicts);
    }
  }

  /** One request, and what came of it. */
  private Exchange exchange(Call call, URI address, Verdicts verdicts) throws Trouble {
    URI target = address;
    try {
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        if (!server.owns(target)) {
          throw verdicts.elsewhere(target);
        }
        Answer answer = once(call, target);
        Optional<URI> moved = verdicts.moved(answer, target);
        if (moved.isEmpty()) {
          return new Exchange(answer, verdicts.of(answer, pace.now()));
        }
        target = moved.orElseThrow();
      }
      throw verdicts.circle();
    } catch (IOException | TimeoutException e) {
      return Exchange.broken(verdicts.broken(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw verdicts.interrupted();
    }
  }

  private Answer once(Call call, URI target)
      throws IOException, InterruptedException, TimeoutException {
    pace.begin(call.writes());
    try {
      return answered(call, target);
    } finally {
      pace.end(call.writes());
    }
  }

  private Answer answered(Call call, URI target)
      throws IOException, InterruptedException, TimeoutException {
    CompletableFuture<HttpResponse<byte[]>> future =
        client.sendAsync(request(call, target), body -> new BoundedBody());
    try {
      HttpResponse<byte[]> response = future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(
          response.statusCode(),
          response.headers(),
          response.body(),
          "the answer of " + server.name() + " to " + call.plain());
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } finally {
      future.cancel(true);
    }
  }

  private HttpRequest request(Call call, URI target) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .timeout(limit)
            .header("User-Agent", "asyncmend")
            .header("Accept", "application/json");
    if (server.token() != null) {
      request.header(server.header(), server.token().header(server.scheme()));
    }
    if (call.body() == null) {
      return request.method(call.method(), HttpRequest.BodyPublishers.noBody()).build();
    }
    request.header("Content-Type", "application/json");
    return request.method(call.method(), HttpRequest.BodyPublishers.ofString(call.body())).build();
  }

  private void rest(Duration time, Verdicts verdicts) throws Trouble {
    try {
      pace.rest(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw verdicts.interrupted();
    }
  }
}
