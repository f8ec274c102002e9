package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Somebody who has a small shop with pitfalls in it, and looks at its report in a browser. */
final class Reader {
  static final String SHOP =
      """
      import time

      import requests


      async def price(url):
          ""\"What
          it all
          may
          cost.""\"
          time.sleep(1)
          return requests.get(url, timeout=5).json()
      """;
  static final String CHAIN =
      """
      import time


      def settle():
          time.sleep(1)


      def wait():
          settle()


      async def pay():
          wait()
      """;
  static final String TOOL =
      """
      import asyncio


      async def f():
          await asyncio.sleep(1)


      def g():
          f()
      """;

  private final Path folder;
  private final User user;

  Reader(Path folder) {
    this.folder = folder;
    this.user = new User(folder);
    user.writes("shop/price.py", SHOP).writes("shop/pay.py", CHAIN).writes("tools/run.py", TOOL);
  }

  User user() {
    return user;
  }

  /** A browser that shows the report of a run with these words besides. */
  Browser page(String... words) {
    Browser browser = Browser.shared();
    user.says(
        Stream.concat(Stream.of("check", "--no-cache", "--report=html=r.html"), Stream.of(words))
            .toArray(String[]::new));
    return browser.visit(folder.resolve("r.html").toUri());
  }

  /** The page that was looked at asked for nothing, and the browser has no complaints about it. */
  static void leaves() {
    assertThat(Browser.shared().complaints()).isEmpty();
    assertThat(Browser.shared().requests())
        .isNotEmpty()
        .allMatch(url -> url.matches("file:.*/r.html(#.*)?"));
  }

  /** The code on one side of what changes: {@code old} or {@code new}. */
  static String side(Browser page, String kind) {
    return page.ask(
        "[...document.querySelectorAll('.diff td.line."
            + kind
            + " code')].map(one => one.textContent).join('\\n')");
  }
}
