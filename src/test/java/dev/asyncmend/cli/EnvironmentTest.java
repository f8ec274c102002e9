package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is installed where the code runs is known. */
final class EnvironmentTest {
  private static final String USE =
      """
      import asyncio
      from parcels import send


      async def main():
          send(1)
      """;
  private static final String FOUND = "app.py:6:5: missing-await";

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() {
    user = new User(folder).writes("work/pyproject.toml", "").writes("work/app.py", USE);
  }

  private void install(String environment) {
    user.writes(environment + "/pyvenv.cfg", "home = /usr/bin\nversion = 3.11.4\n")
        .writes(
            environment + "/lib/python3.11/site-packages/parcels/__init__.py",
            "from .post import send\n")
        .writes(
            environment + "/lib/python3.11/site-packages/parcels/post.py",
            "async def send(what):\n    print(what)\n");
  }

  @Test
  void withoutAnEnvironmentNothingIsSaid() {
    assertThat(user.says("check", "work").code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void theEnvironmentBesideTheCodeIsFound() {
    install("work/.venv");
    User.Answer answer = user.says("check", "work");

    assertThat(answer.out()).startsWith("work/" + FOUND);
    assertThat(answer.out()).contains("site-packages/parcels/post.py:1: async def send");
    assertThat(answer.err()).startsWith("Found 1 finding in 1 file.");
  }

  @Test
  void theUserNamesAnEnvironment() {
    install("elsewhere");

    assertThat(user.says("check", "--python", "elsewhere", "work").out()).contains(FOUND);
    assertThat(user.says("check", "work").out()).isEmpty();
  }

  @Test
  void theOneThatIsActiveCounts() {
    install("active");
    String path = folder.resolve("active").toString();

    assertThat(user.sets("VIRTUAL_ENV", path).says("check", "work").out()).contains(FOUND);
  }

  @Test
  void aVariableThatLeadsNowhereIsNoError() {
    install("work/venv");

    assertThat(user.sets("VIRTUAL_ENV", "/gone").says("check", "work").out()).contains(FOUND);
  }

  @Test
  void aPathThatIsNoEnvironmentIsAnError() {
    User.Answer answer = user.says("check", "--python", "work", "work");

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err())
        .isEqualTo("asyncmend: error: --python takes a Python or an environment, not work\n");
    assertThat(answer.out()).isEmpty();
  }
}
