package dev.asyncmend.forge;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What proves to a server who is asking. It comes from an environment variable, and leaves this
 * class as the value of a header only: its text is in no message, address or argument.
 */
public final class Token {
  private final String variable;
  private final String secret;

  private Token(String variable, String secret) {
    this.variable = variable;
    this.secret = secret;
  }

  /**
   * The token in the first of these variables that is set; white space around it does not count.
   */
  public static Optional<Token> from(Map<String, String> environment, List<String> variables) {
    return variables.stream()
        .map(name -> new Token(name, environment.getOrDefault(name, "").strip()))
        .filter(token -> !token.secret.isEmpty())
        .findFirst();
  }

  /** The variable that it came from. */
  public String variable() {
    return variable;
  }

  /** Whether it may be the value of a header: visible characters of ASCII only. */
  boolean sendable() {
    return secret.chars().allMatch(unit -> unit > ' ' && unit < 0x7F);
  }

  /** The value of a header: {@code scheme}, which may be empty, and the token. */
  String header(String scheme) {
    if (!scheme.equals("Basic")) {
      return scheme.isEmpty() ? secret : scheme + " " + secret;
    }
    return "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** The same text with {@code ***} wherever it holds the token, in whatever form it is sent. */
  String hide(String text) {
    String basic = header("Basic").substring("Basic ".length());
    String hidden = text.replace(secret, "***").replace(basic, "***");
    int colon = secret.indexOf(':');
    return colon < 0 || colon == secret.length() - 1
        ? hidden
        : hidden.replace(secret.substring(colon + 1), "***");
  }

  /** Names the variable, never the secret. */
  @Override
  public String toString() {
    return "the token in " + variable;
  }
}
