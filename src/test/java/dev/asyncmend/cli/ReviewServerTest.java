package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets an answer from {@code asyncmend review}, asked in plain HTTP. */
final class ReviewServerTest {
  private static final String SLEEPY = "import time\n\n\nasync def f():\n    time.sleep(1)\n";

  private final Path folder;
  private final Review review;
  private final URI address;

  ReviewServerTest(@TempDir Path folder) {
    this.folder = folder;
    new User(folder).writes("nap.py", SLEEPY);
    this.review = Review.in(folder, Map.of(), "--no-browser");
    this.address = review.address();
  }

  @AfterEach
  void stop() {
    review.close();
    assertThat(new User(folder).reads("nap.py")).isEqualTo(SLEEPY);
  }

  private String host() {
    return "127.0.0.1:" + address.getPort();
  }

  private String origin() {
    return "Origin: http://" + host();
  }

  /** Says the lines of a head and a body; gives the answer as it comes. */
  private String say(String request, String host, String body, String... headers)
      throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      StringBuilder text = new StringBuilder(request).append(" HTTP/1.1\r\n");
      text.append(host.isEmpty() ? "" : "Host: " + host + "\r\n");
      for (String header : headers) {
        text.append(header).append("\r\n");
      }
      text.append("Content-Length: ").append(body.length()).append("\r\nConnection: close\r\n\r\n");
      socket.getOutputStream().write(text.append(body).toString().getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String get(String path, String host, String... headers) throws IOException {
    return say("GET " + path, host, "", headers);
  }

  private static void refused(String answer, int code) {
    assertThat(answer).startsWith("HTTP/1.1 " + code + " ").doesNotContain("<html", "nap.py");
  }

  @Test
  void thePageIsForNobodyElseAndForNoCache() throws IOException {
    assertThat(get(address.getPath(), host()))
        .startsWith("HTTP/1.1 200 ")
        .containsIgnoringCase("Cache-Control: no-store")
        .containsIgnoringCase("X-Frame-Options: DENY")
        .containsIgnoringCase("Referrer-Policy: no-referrer")
        .containsIgnoringCase("X-Content-Type-Options: nosniff")
        .contains("connect-src 'self'", "nap.py");
    assertThat(address.getPath()).matches("/[0-9a-f]{32}/");
  }

  @Test
  void aWrongSecretGetsNothing() throws IOException {
    String path = address.getPath();
    char other = path.charAt(1) == '0' ? '1' : '0';

    refused(get("/", host()), 404);
    refused(get("/" + other + path.substring(2), host()), 404);
    refused(get(path.substring(0, 20), host()), 404);
    refused(get(path + "nap.py", host()), 404);
    refused(get(path + "../", host()), 404);
    refused(say("POST /" + other + path.substring(2) + "plan", host(), "[0]", origin()), 404);
  }

  @Test
  void anotherHostGetsNothing() throws IOException {
    refused(get(address.getPath(), "evil.example:" + address.getPort()), 403);
    refused(get(address.getPath(), "localhost:" + address.getPort()), 403);
    refused(get(address.getPath(), "127.0.0.1"), 403);
    refused(get(address.getPath(), ""), 403);
  }

  @Test
  void anotherOriginGetsNothing() throws IOException {
    String plan = "POST " + address.getPath() + "plan";

    refused(say(plan, host(), "[0]", "Origin: http://evil.example"), 403);
    refused(say(plan, host(), "[0]", "Origin: http://127.0.0.1:1"), 403);
    refused(say(plan, host(), "[0]", "Origin: null"), 403);
    refused(say(plan, host(), "[0]"), 403);
    refused(say(plan, host(), "[0]", origin(), "Sec-Fetch-Site: cross-site"), 403);
    refused(get(address.getPath(), host(), "Origin: http://evil.example"), 403);
    assertThat(say(plan, host(), "[0]", origin()))
        .startsWith("HTTP/1.1 200 ")
        .contains("\"plan\":1");
  }

  @Test
  void otherMethodsGetNothing() throws IOException {
    String path = address.getPath();

    for (String method : new String[] {"PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"}) {
      refused(say(method + " " + path, host(), "", origin()), 405);
    }
    refused(say("POST " + path, host(), "", origin()), 405);
    refused(get(path + "plan", host()), 405);
    refused(get(path + "write", host()), 405);
  }

  @Test
  void whatWasNotPlannedIsNotWritten() throws IOException {
    String write = "POST " + address.getPath() + "write";

    for (String body : new String[] {"[1]", "[]", "", "nonsense", "[1,2]", "[99999999999]"}) {
      assertThat(say(write, host(), body, origin())).as(body).contains("\"written\":false");
    }
    assertThat(
            say("POST " + address.getPath() + "plan", host(), "x".repeat((1 << 20) + 1), origin()))
        .startsWith("HTTP/1.1 413 ");
    assertThat(review.waits()).isTrue();
  }

  @Test
  void onlyThisMachineIsServed() throws IOException {
    for (InetAddress own : InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
      if (!own.isLoopbackAddress()) {
        assertThatThrownBy(() -> new Socket(own, address.getPort()).close())
            .isInstanceOf(IOException.class);
      }
    }
    assertThat(address.getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void theBrowserOfTheUserIsStarted() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path opened = folder.resolve("opened");
    Path script = Files.writeString(folder.resolve("browser"), "#!/bin/sh\necho \"$1\" >opened\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    try (Review other = Review.in(folder, Map.of("BROWSER", script.toString()))) {
      URI page = other.address();
      for (int waited = 0; waited < 3000 && !(Files.exists(opened) && Files.size(opened) > 0); ) {
        waited += nap();
      }
      assertThat(opened).hasContent(page + "\n");
    }
    try (Review none = Review.in(folder, Map.of())) {
      none.address();
      for (int waited = 0; waited < 3000 && !none.said().contains("No browser"); ) {
        waited += nap();
      }
      assertThat(none.said()).contains("No browser could be started; open the address yourself.");
    }
  }

  private static int nap() {
    try {
      Thread.sleep(20);
      return 1;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void saysWhatIsWrongAndWhatThereIsNothingToDecide() {
    User user = new User(folder);

    assertThat(user.says("review", "--port=70000").err())
        .isEqualTo("asyncmend: error: --port takes a number from 1 to 65535, not 70000\n");
    assertThat(user.says("review", "-").err())
        .isEqualTo("asyncmend: error: review writes files, so - cannot be one\n");
    User.Answer taken = user.says("review", "--port=" + address.getPort());
    assertThat(taken.code()).isEqualTo(ExitCode.FAILED);
    assertThat(taken.err()).startsWith("asyncmend: error: cannot serve the page: ");
    User.Answer nothing = user.says("review", "--select=blocking-http");
    assertThat(nothing.code()).isEqualTo(ExitCode.DONE);
    assertThat(nothing.err()).contains("There is no fix to decide about.");
  }
}
