package dev.asyncmend.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asyncmend.launcher.Machine.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The hooks, run by the real pre-commit on a real repository. pip builds asyncmend from a clone, as
 * everywhere; only Maven is a stand-in, which delivers the wheel that this build has made.
 */
final class PreCommitIT {
  private static final String BAD = "import time\n\n\nasync def main():\n    time.sleep(1)\n";
  private static final String LAZY =
      "from concurrent.futures import Future\n\n\nasync def main(f: Future):\n    f.result()\n";

  @TempDir Path root;

  @Test
  void mendsAndReportsBeforeACommit() throws Exception {
    assumeTrue(present(), "pre-commit is missing; pip install pre-commit");
    Path project = repository("project", Map.of("app.py", BAD, "lazy.py", LAZY));
    configure(project, asyncmend());

    Run first = git(project, "commit", "-qam", "bad");

    assertThat(first.exit()).isEqualTo(1);
    assertThat(first.err())
        .contains("hook id: asyncmend-fix")
        .contains("files were modified by this hook")
        .contains("Fixed 1 finding in 1 file.")
        .contains("hook id: asyncmend\n")
        .contains("lazy.py:5:5: blocking-wait");
    assertThat(project.resolve("app.py")).content().contains("await asyncio.sleep(1)");

    Files.writeString(project.resolve("lazy.py"), "x = 1\n");
    git(project, "add", "-A");
    Run second = git(project, "commit", "-qm", "good");
    assertThat(second.exit()).as(second.err()).isZero();
    assertThat(second.err()).contains("asyncmend (fix)").contains("Passed").doesNotContain("Fail");
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    String code =
        "import sys; sys.path.insert(0, 'src/build/python'); import maven_build;"
            + " maven_build.shutil.which = lambda name: None; maven_build.build_wheel('x')";
    Run run = Venv.call("python3", "-c", code);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith("asyncmend: needs Maven 3.8").hasLineCount(1);
  }

  private static boolean present() throws InterruptedException {
    try {
      return Venv.call("pre-commit", "--version").exit() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** A repository with all that pip and pre-commit read of this checkout. */
  private Path asyncmend() throws Exception {
    Path folder = repository("asyncmend", Map.of());
    for (String name :
        List.of("pyproject.toml", ".pre-commit-hooks.yaml", "src/build/python/maven_build.py")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      Files.copy(Path.of(name), file);
    }
    git(folder, "add", "-A");
    assertThat(git(folder, "commit", "-qm", "all").exit()).isZero();
    return folder;
  }

  private void configure(Path project, Path asyncmend) throws Exception {
    String commit = git(asyncmend, "rev-parse", "HEAD").out().strip();
    String config =
        """
        repos:
          - repo: %s
            rev: %s
            hooks:
              - id: asyncmend-fix
              - id: asyncmend
        """
            .formatted(asyncmend, commit);
    Files.writeString(project.resolve(".pre-commit-config.yaml"), config);
    git(project, "add", "-A");
    Run run = run(project, "pre-commit", "install");
    assertThat(run.exit()).as(run.err()).isZero();
  }

  private Path repository(String name, Map<String, String> files) throws Exception {
    Path folder = Files.createDirectories(root.resolve(name));
    git(folder, "init", "-q");
    git(folder, "config", "user.name", "A User");
    git(folder, "config", "user.email", "user@example.org");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }

  private Run git(Path folder, String... words) throws Exception {
    return run(folder, Stream.concat(Stream.of("git"), Stream.of(words)).toArray(String[]::new));
  }

  /** Runs a program where no package index, no own cache and no real Maven can be reached. */
  private Run run(Path folder, String... words) throws Exception {
    Path bin = Files.createDirectories(root.resolve("bin"));
    String deliver =
        """
        #!/bin/sh
        for word in "$@"; do
          case $word in -Dasyncmend.fast.directory=*) folder=${word#*=} ;; esac
        done
        mkdir "$folder/dist" && cp '%s' "$folder/dist"
        """
            .formatted(Venv.wheel());
    Files.writeString(bin.resolve("mvn"), deliver);
    assertThat(bin.resolve("mvn").toFile().setExecutable(true)).isTrue();
    Map<String, String> environment = new TreeMap<>(System.getenv());
    environment.put("PATH", bin + ":" + System.getenv("PATH"));
    environment.put("PIP_NO_INDEX", "1");
    environment.put("PRE_COMMIT_HOME", root.resolve("pre-commit").toString());
    environment.put("XDG_CACHE_HOME", root.resolve("cache").toString());
    environment.put("ASYNCMEND_JAVA", System.getProperty("java.home"));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.directory(folder.toFile()).environment().putAll(environment);
    return Machine.finish(builder.start(), "");
  }
}
