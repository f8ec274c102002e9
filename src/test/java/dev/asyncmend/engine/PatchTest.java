package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.report.PatchReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Git takes the patch of a run, wherever the run was started, and makes of it what fix makes. */
final class PatchTest {
  private static final Remedy TOY = Toys.rename("old", "new", Level.SAFE);
  private static final List<String> NAMES =
      List.of("a.py", "sub/b.py", "sub/with space.py", "sub/grüße.py", "sub/q\"uote.py", "z/c.py");

  @TempDir private Path folder;

  @BeforeEach
  void plant() throws IOException {
    Runs runs = new Runs(folder);
    for (String name : NAMES) {
      runs.write(name, "async def f():\n    old()\n");
    }
    runs.write("sub/crlf.py", "async def f():\r\n    old()");
    Files.write(
        folder.resolve("sub/latin.py"),
        "# coding: latin-1\nasync def f():\n    old('é')\n".getBytes(StandardCharsets.ISO_8859_1));
    git("init", "-q");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sub"})
  void gitAppliesItInTheRepositoryAndInItsFolders(String current) throws IOException {
    Path here = folder.resolve(current).toRealPath();
    byte[] patch = patch(here, ".");

    assertThat(git(here, "apply", "--check", patchFile(patch))).isEmpty();
    git(here, "apply", patchFile(patch));

    assertThat(Files.readAllBytes(folder.resolve("sub/latin.py")))
        .isEqualTo(
            "# coding: latin-1\nasync def f():\n    new('é')\n"
                .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(folder.resolve("sub/crlf.py")).hasContent("async def f():\r\n    new()");
    assertThat(folder.resolve("sub/with space.py")).hasContent("async def f():\n    new()\n");
    assertThat(patch(here, ".")).isEmpty();
  }

  @Test
  void gitAppliesItInTheRepositoryWhenItWasMadeElsewhere() throws IOException {
    Path elsewhere = Files.createTempDirectory(folder.getParent(), "elsewhere").toRealPath();
    byte[] patch = patch(elsewhere, folder.toString());

    assertThat(git(folder, "apply", patchFile(patch))).isEmpty();

    assertThat(folder.resolve("z/c.py")).hasContent("async def f():\n    new()\n");
    Files.delete(elsewhere);
  }

  @Test
  void gitAppliesFixesOfSeveralFiles() throws IOException {
    Runs runs = new Runs(folder);
    runs.write("lib/far.py", "x = far_there\n");
    runs.write("sub/near.py", "async def f():\n    far()\n");
    Remedy joint = JointToys.together("far", "away", Level.SAFE, "lib/far.py");
    byte[] patch = PatchReport.of(runs.diff(joint));

    assertThat(git(folder, "apply", patchFile(patch))).isEmpty();

    assertThat(folder.resolve("lib/far.py")).hasContent("x = away\n");
    assertThat(folder.resolve("sub/near.py")).hasContent("async def f():\n    away()\n");
  }

  @Test
  void filesComeInTheOrderOfGit() throws IOException {
    String patch = new String(patch(folder.toRealPath(), "."), StandardCharsets.ISO_8859_1);

    assertThat(patch.lines().filter(line -> line.startsWith("diff --git ")))
        .hasSize(8)
        .startsWith("diff --git a/a.py b/a.py", "diff --git a/sub/b.py b/sub/b.py")
        .endsWith("diff --git a/z/c.py b/z/c.py");
  }

  private static byte[] patch(Path here, String path) {
    Settings settings = new Runs(here).settings(Settings.Purpose.DIFF, path);
    return PatchReport.of(Runs.run(settings, TOY));
  }

  private String patchFile(byte[] patch) throws IOException {
    return Files.write(folder.resolve(".git/made.patch"), patch).toString();
  }

  private void git(String... words) throws IOException {
    git(folder, words);
  }

  private static String git(Path here, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", here.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    Process process = builder.start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
