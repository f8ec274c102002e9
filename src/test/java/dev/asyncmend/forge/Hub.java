package dev.asyncmend.forge;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** A server as the tests of the wire know it. */
final class Hub {
  private Hub() {}

  /** The hub at an address, with the token in {@code HUB_TOKEN}, if any. */
  static Server at(URI base, Map<String, String> environment) {
    Token token = Token.from(environment, List.of("HUB_TOKEN")).orElse(null);
    return new Server("Hub", base, token, "Authorization", "Bearer", "HUB_TOKEN");
  }
}
