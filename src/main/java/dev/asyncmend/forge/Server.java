package dev.asyncmend.forge;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where requests go, and as whom.
 *
 * @param name how people call it, such as {@code GitHub}
 * @param base the address below which its API is, without a slash at the end
 * @param token what proves who is asking; null for nobody
 * @param header the name of the header that holds the token
 * @param scheme the word before the token in that header; empty for none
 * @param variable the variable that people are told to set where there is no token
 */
record Server(
    String name, URI base, @Nullable Token token, String header, String scheme, String variable) {

  /** Whether an address belongs to this very server: same protocol, host and port. */
  boolean owns(URI address) {
    return base.getScheme().equalsIgnoreCase(address.getScheme())
        && base.getHost().equalsIgnoreCase(address.getHost())
        && port(base) == port(address)
        && address.getRawUserInfo() == null;
  }

  /** Host, and port where it is not the usual one. */
  String host() {
    return base.getPort() < 0 ? base.getHost() : base.getHost() + ":" + base.getPort();
  }

  /** Who asks, as people may read it. */
  String who() {
    return Optional.ofNullable(token).map(Token::toString).orElse("nobody");
  }

  /** A text in which the token cannot be read. */
  String hide(String text) {
    return token == null ? text : token.hide(text);
  }

  private static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return "http".equalsIgnoreCase(address.getScheme()) ? 80 : 443;
  }
}
