package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls of which only the user knows that they block. */
final class OwnBlockingCallsTest {
  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void aProject() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    user =
        new User(folder)
            .writes("shop/__init__.py", "")
            .writes(
                "shop/db.py",
                """
                import _native


                def query(text):
                    return _native.query(text)


                class Store:
                    def load(self, key):
                        return _native.load(key)
                """)
            .writes(
                "app.py",
                """
                from shop import db
                from shop.db import Store
                import vendor


                async def main(store: Store):
                    db.query("x")
                    store.load("k")
                    vendor.call(1)


                def helper():
                    return db.query("y")


                async def chain():
                    helper()
                """);
  }

  private static String call(String name, String category, String more) {
    return "[[blocking-calls]]\nname = '%s'\ncategory = '%s'\n%s\n".formatted(name, category, more);
  }

  private String found(String configuration, String... more) {
    user.writes("asyncmend.toml", configuration);
    String[] words = new String[more.length + 4];
    words[0] = "check";
    words[1] = "--format";
    words[2] = "concise";
    words[3] = "app.py";
    System.arraycopy(more, 0, words, 4, more.length);
    return user.says(words).out();
  }

  @ParameterizedTest
  @CsvSource({
    "cpu, blocking-cpu",
    "database, blocking-database",
    "file, blocking-file-io",
    "filesystem, blocking-file-io",
    "future, blocking-wait",
    "http, blocking-http",
    "input, blocking-input",
    "lock, blocking-wait",
    "mail, blocking-socket",
    "process-wait, blocking-wait",
    "queue, blocking-wait",
    "socket, blocking-socket",
    "subprocess, blocking-subprocess",
    "thread, blocking-wait",
  })
  void everyCategoryHasARecipe(String category, String recipe) {
    assertThat(found(call("vendor.call", category, "")))
        .isEqualTo(
            "app.py:9:5: %s `vendor.call` blocks the event loop; run what it is part of in a"
                    .formatted(recipe)
                + " thread\n");
  }

  @Test
  void functionsAndMethodsOfTheProjectCanBeNamed() {
    assertThat(
            found(call("shop.db.query", "database", "") + call("shop.db.Store.load", "http", "")))
        .contains(
            "app.py:7:5: blocking-database `shop.db.query` blocks",
            "app.py:8:5: blocking-http `shop.db.Store.load` blocks",
            "app.py:17:5: blocking-call-chain `helper` blocks the event loop: helper → query")
        .hasLineCount(3);
  }

  @Test
  void aThreadHelpsWhereTheUserSaysSo() {
    String thread = "replacement = 'await asyncio.to_thread(vendor.call, $*ARGS)'";
    user.writes("asyncmend.toml", call("vendor.call", "http", thread));

    assertThat(user.says("diff", "--unsafe", "app.py").out())
        .contains("+    await asyncio.to_thread(vendor.call, 1)\n");
  }

  @Test
  void otherCodeIsWrittenWithItsImports() {
    user.writes(
        "asyncmend.toml",
        call("vendor.call", "http", "replacement = 'await vendor.aio.call($*ARGS, wait=True)'")
            + call("shop.db.Store.load", "file", "replacement = 'await $SELF.aload($*ARGS)'"));

    assertThat(user.says("diff", "--unsafe", "app.py").out())
        .contains(
            "+import vendor.aio\n",
            "+    await vendor.aio.call(1, wait=True)\n",
            "+    await store.aload(\"k\")\n");
  }

  @Test
  void wordsAreAdvice() {
    assertThat(found(call("vendor.call", "http", "replacement = 'vendor.aio'")))
        .isEqualTo(
            "app.py:9:5: blocking-http `vendor.call` blocks the event loop; use `vendor.aio`\n");
  }

  @Test
  void codeThatIsNoneIsAnError() {
    user.writes(
        "asyncmend.toml", call("vendor.call", "http", "replacement = 'await vendor.call($X'"));

    assertThat(user.says("check").err())
        .startsWith("asyncmend: error: asyncmend.toml:4:1: `replacement` wants Python");
  }

  @Test
  void whatIsKeptFromRunToRunDoesNotHideThem() {
    String[] cache = {"--cache-dir", "cache"};

    assertThat(found("", cache)).isEmpty();
    assertThat(found("", cache)).isEmpty();
    assertThat(found(call("shop.db.query", "database", ""), cache)).hasLineCount(2);
    assertThat(found("", cache)).isEmpty();
  }
}
