package dev.asyncmend.forge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request to a server.
 *
 * @param method of HTTP
 * @param target path and query below the base address of the server, encoded, beginning with a
 *     slash
 * @param body JSON, or null for none
 */
record Call(String method, String target, @Nullable String body) {

  /** Asks for something. Each part of the path is encoded: names belong to strangers. */
  static Call get(String... path) {
    return new Call("GET", path(path), null);
  }

  /** A request that writes. */
  static Call post(String... path) {
    return new Call("POST", path(path), null);
  }

  /** A request that sets what is there already, so that twice is as good as once. */
  static Call put(String... path) {
    return new Call("PUT", path(path), null);
  }

  /** A request that changes fields of what is there already. */
  static Call patch(String... path) {
    return new Call("PATCH", path(path), null);
  }

  /** The same with one more parameter in its query. */
  Call with(String name, String value) {
    String joint = target.contains("?") ? "&" : "?";
    return new Call(method, target + joint + encode(name) + "=" + encode(value), body);
  }

  /** The same with a JSON object as its body. */
  Call with(Map<String, ?> fields) {
    return new Call(method, target, Json.write(fields));
  }

  /** Whether it may change something on the server. */
  boolean writes() {
    return !method.equals("GET");
  }

  /** Whether sending it twice does what sending it once does. */
  boolean repeatable() {
    return !method.equals("POST");
  }

  /** As people may read it: method and path, without the query. */
  String plain() {
    return method + " " + target.replaceFirst("\\?.*", "");
  }

  private static String path(String... parts) {
    return Arrays.stream(parts).map(Call::encode).collect(Collectors.joining("/", "/", ""));
  }

  private static String encode(String text) {
    return switch (text) {
      case "." -> "%2E";
      case ".." -> "%2E%2E";
      default ->
          URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%7E", "~");
    };
  }
}
