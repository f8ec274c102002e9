package dev.asyncmend.forge;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came back from a server. */
final class Answer {
  private static final Pattern NEXT = Pattern.compile("<([^>]*)>\\s*;[^,]*rel=\"?next\"?");

  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;
  private final String subject;

  /**
   * Keeps what came back.
   *
   * @param subject who answered what, as people may read it
   */
  Answer(int status, HttpHeaders headers, byte[] body, String subject) {
    this.status = status;
    this.headers = headers;
    this.body = Arrays.copyOf(body, body.length);
    this.subject = subject;
  }

  /** The status of HTTP. */
  int status() {
    return status;
  }

  /** The first header of this name. */
  Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /** The body as it came. */
  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The body as JSON; Gerrit writes a line before it that no script can run. */
  Json json() throws Trouble {
    try {
      return Json.read(text().replaceFirst("^\\)]}'\n", ""));
    } catch (Trouble trouble) {
      throw senseless(trouble);
    }
  }

  /** A step that reads the JSON; its complaints say whose answer it was. */
  <T> T read(Reader<T> reader) throws Trouble {
    Json json = json();
    try {
      return reader.read(json);
    } catch (Trouble trouble) {
      throw senseless(trouble);
    }
  }

  /** Takes from JSON what is wanted. */
  @FunctionalInterface
  interface Reader<T> {
    /** Takes it. */
    T read(Json json) throws Trouble;
  }

  /** The address of the next page. */
  Optional<URI> next() throws Trouble {
    for (String link : headers.allValues("link")) {
      Matcher matcher = NEXT.matcher(link);
      if (matcher.find()) {
        return Optional.of(address(matcher.group(1)));
      }
    }
    return Optional.empty();
  }

  private URI address(String text) throws Trouble {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw Trouble.garbled(subject + " makes no sense: its next page has no address");
    }
  }

  private Trouble senseless(Trouble trouble) {
    return Trouble.garbled(subject + " makes no sense: " + trouble.failure().reason());
  }
}
