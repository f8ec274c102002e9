package dev.asyncmend.review;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says who may come in. Other pages in the same browser can send requests to this machine, too, and
 * a name that an attacker owns can lead here (DNS rebinding); so the host and the origin have to be
 * those of the page itself, and the path has to begin with a secret.
 */
final class Gate {
  static final int WRONG_METHOD = 405;
  private static final int FORBIDDEN = 403;
  private static final int MISSING = 404;
  private static final int SECRET_BYTES = 16;

  private final String host;
  private final String secret;

  private Gate(String host, String secret) {
    this.host = host;
    this.secret = secret;
  }

  /** What becomes of a request. */
  sealed interface Verdict {}

  /** It gets no more than a line. */
  record Refused(int code, String reason) implements Verdict {}

  /** It gets the page. */
  record Shown() implements Verdict {}

  /** It wants something done. */
  record Wanted(String action) implements Verdict {}

  /** A gate with a secret of its own. */
  static Gate at(int port) {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return new Gate("127.0.0.1:" + port, HexFormat.of().formatHex(secret));
  }

  URI address() {
    return URI.create("http://" + host + "/" + secret + "/");
  }

  /**
   * Looks at a request.
   *
   * @param actions what may be posted
   */
  Verdict judge(HttpExchange exchange, Set<String> actions) {
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    if (!hosts.equals(List.of(host))) {
      return new Refused(FORBIDDEN, "this is " + host + " and nobody else");
    }
    String method = exchange.getRequestMethod();
    boolean post = method.equals("POST");
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    if (!ours(origin, post) || foreign(exchange.getRequestHeaders().getFirst("Sec-Fetch-Site"))) {
      return new Refused(FORBIDDEN, "only the page itself may ask");
    }
    String path = exchange.getRequestURI().getRawPath();
    String start = "/" + secret + "/";
    if (!sameSecret(path, start)) {
      return new Refused(MISSING, "nothing here; use the whole address that asyncmend printed");
    }
    String rest = path.substring(start.length());
    if (post && actions.contains(rest)) {
      return new Wanted(rest);
    }
    if (!rest.isEmpty() && !actions.contains(rest)) {
      return new Refused(MISSING, "nothing here");
    }
    return method.equals("GET") && rest.isEmpty()
        ? new Shown()
        : new Refused(WRONG_METHOD, method + " is not for this");
  }

  /** Browsers say who posts; somebody who opens the page need not. */
  private boolean ours(@Nullable String origin, boolean post) {
    return origin == null ? !post : origin.equals("http://" + host);
  }

  private static boolean foreign(@Nullable String site) {
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  /** Takes as long for a secret that is nearly right as for any other. */
  private static boolean sameSecret(String path, String start) {
    String head = path.substring(0, Math.min(path.length(), start.length()));
    return MessageDigest.isEqual(
        head.getBytes(StandardCharsets.UTF_8), start.getBytes(StandardCharsets.UTF_8));
  }
}
