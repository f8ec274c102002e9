package dev.asyncmend.forge;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What became of one request, in words: from what the server sent, or from what went wrong. */
final class Verdicts {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final Server server;
  private final Call call;

  Verdicts(Server server, Call call) {
    this.server = server;
    this.call = call;
  }

  /** Why an answer is not success; null where it is. */
  @Nullable Failure of(Answer answer, Instant now) {
    int status = answer.status();
    if (status >= 200 && status < 300) {
      return null;
    }
    String said = server.hide(Complaint.of(answer));
    Optional<Duration> wait = Limits.wait(answer, said, now);
    if (wait.isPresent()) {
      return new Failure.Limited(wait.orElseThrow(), limited(status, said, wait.orElseThrow()));
    }
    String tail = " (" + status + ")" + (said.isEmpty() ? "" : ": " + said);
    if (status >= 500) {
      return new Failure.Unreachable(server.name() + " failed at " + call.plain() + tail);
    }
    return new Failure.Refused(status, refused(status) + tail);
  }

  private String refused(int status) {
    return switch (status) {
      case 401 -> unauthorized();
      case 403 -> server.name() + " does not let " + server.who() + " do " + call.plain();
      case 404 ->
          server.name() + " has nothing at " + call.plain() + " that " + server.who() + " may see";
      default -> server.name() + " refused " + call.plain();
    };
  }

  private String unauthorized() {
    return server.token() == null
        ? server.name() + " wants to know who asks: set " + server.variable()
        : server.name() + " does not accept " + server.who();
  }

  private String limited(int status, String said, Duration wait) {
    String tail = said.isEmpty() ? "" : ": " + said;
    return "%s wants no more requests for %d s (%d)%s"
        .formatted(server.name(), wait.toSeconds(), status, tail);
  }

  /** Where an answer leads to; empty where it is no redirect. */
  Optional<URI> moved(Answer answer, URI from) throws Trouble {
    if (!REDIRECTS.contains(answer.status())) {
      return Optional.empty();
    }
    boolean keeps = answer.status() >= 307 || !call.writes();
    String location = answer.header("location").orElse("");
    try {
      URI target = from.resolve(location);
      if (keeps && !location.isEmpty() && target.getHost() != null) {
        return Optional.of(target);
      }
    } catch (IllegalArgumentException e) {
      throw lost();
    }
    throw lost();
  }

  private Trouble lost() {
    return Trouble.garbled(server.name() + " leads nowhere from " + call.plain());
  }

  /** Somebody wants the request to go elsewhere, which would get the token. */
  Trouble elsewhere(URI target) {
    String host = Complaint.line(String.valueOf(target.getHost()));
    return Trouble.garbled(
        "%s leads from %s to another server, %s, which is not asked: the token is for %s only"
            .formatted(server.name(), call.plain(), server.hide(host), server.host()));
  }

  /** Redirects without end. */
  Trouble circle() {
    return Trouble.garbled(server.name() + " leads from " + call.plain() + " in a circle");
  }

  /** A list without end. */
  Trouble endless() {
    return Trouble.garbled(server.name() + " has no end of pages for " + call.plain());
  }

  /** The token cannot be sent. */
  Trouble oddToken() {
    String reason = server.who() + " holds characters that no token has";
    return new Trouble(new Failure.Refused(0, reason));
  }

  /** Somebody wants the program to end. */
  Trouble interrupted() {
    return new Trouble(new Failure.Unreachable("interrupted at " + call.plain()));
  }

  /** No answer came, or half of one. */
  Failure broken(Exception error) {
    String server = this.server.name() + " at " + this.server.host();
    return new Failure.Unreachable("cannot reach " + server + ": " + why(error));
  }

  private String why(Exception error) {
    if (error instanceof HttpConnectTimeoutException) {
      return "no connection in time";
    }
    if (error instanceof TimeoutException || error instanceof HttpTimeoutException) {
      return "no answer to " + call.plain() + " in time";
    }
    if (error instanceof ConnectException) {
      return hasCause(error, UnresolvedAddressException.class)
          ? "there is no such host"
          : "nobody answers there";
    }
    if (error instanceof UnknownHostException) {
      return "there is no such host";
    }
    String said = server.hide(Complaint.line(String.valueOf(error.getMessage())));
    if (error instanceof SSLException) {
      return "no trustworthy connection: " + said;
    }
    return "the answer to " + call.plain() + " broke off: " + said;
  }

  private static boolean hasCause(Throwable error, Class<? extends Throwable> kind) {
    Throwable cause = error;
    while (cause != null && !kind.isInstance(cause)) {
      cause = cause.getCause();
    }
    return cause != null;
  }
}
