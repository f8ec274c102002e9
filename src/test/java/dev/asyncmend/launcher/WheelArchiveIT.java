package dev.asyncmend.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.asyncmend.launcher.Machine.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes that the wheel's launcher makes: when, for whom, and for how long. */
final class WheelArchiveIT {
  private static Venv venv;

  @TempDir Path root;
  private Machine machine;

  @BeforeAll
  static void installs() throws Exception {
    venv = Venv.withAsyncmend();
  }

  @BeforeEach
  void emptyMachine() throws IOException {
    machine = new Machine(root).with("XDG_CACHE_HOME", root.resolve("cache"));
  }

  @Test
  void makesTheArchiveOnceAndTellsOneJavaFromAnother() throws Exception {
    machine.script("bin/java", Machine.javaThat(makesArchives()));
    machine.script("other/bin/java", Machine.javaThat(makesArchives()));

    Process one = machine.start(launcher(), "one");
    Process two = machine.start(launcher(), "two");
    assertThat(Machine.finish(one, "").out()).contains("-XX:SharedArchiveFile=").endsWith("one\n");
    assertThat(Machine.finish(two, "").out()).contains("-XX:SharedArchiveFile=").endsWith("two\n");
    String made = Files.readString(root.resolve("made"));
    assertThat(archives()).hasSize(1);
    assertThat(run("three").out()).contains(archives().get(0));
    assertThat(root.resolve("made")).hasContent(made);

    machine.with("ASYNCMEND_JAVA", root.resolve("other")).run(launcher());
    assertThat(archives()).hasSize(2);
  }

  @Test
  void canBeInterruptedWhileItMakesTheArchive() throws Exception {
    // A shell without job control lets its jobs ignore Ctrl-C, and so would this one.
    assumeFalse(Venv.call("sh", "-c", "kill -INT $$; exit 0").exit() == 0, "ignores Ctrl-C");
    machine.script(
        "bin/java", Machine.javaThat("echo $$ >" + root.resolve("up") + "; exec sleep 9"));
    Process process = machine.start(launcher(), "check");
    Machine.await(root.resolve("up"), process);

    Venv.call("kill", "-INT", process.pid());

    assertThat(Machine.finish(process, "")).isEqualTo(new Run(130, "", ""));
    assertThat(archives()).isEmpty();
  }

  @Test
  void removesArchivesThatNobodyUses() throws Exception {
    Path folder = Files.createDirectories(cache().resolve("asyncmend/classes"));
    Instant longAgo = Instant.now().minus(Duration.ofDays(40));
    for (String name : List.of("11-0.jsa", "19-0.jsa", "notes.txt")) {
      Files.writeString(folder.resolve(name), "x");
      if (!name.startsWith("19")) {
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(longAgo));
      }
    }
    machine.script("bin/java", Machine.javaThat(makesArchives()));

    run("x");

    assertThat(folder.resolve("11-0.jsa")).doesNotExist();
    assertThat(folder.resolve("19-0.jsa")).exists();
    assertThat(folder.resolve("notes.txt")).exists();
  }

  @Test
  void runsWithoutAnArchiveWhereItCannotBeWritten() throws Exception {
    Path file = Files.writeString(root.resolve("file"), "");
    machine.with("XDG_CACHE_HOME", file);
    machine.java("bin/java", "17.0.1");

    Run run = run("x");

    assertThat(run.out()).doesNotContain("SharedArchiveFile").endsWith("<x>");
    assertThat(run.err()).isEmpty();
  }

  private String makesArchives() {
    return """
    dump=
    for word in "$@"; do
      case $word in
        -XX:DumpLoadedClassList=*) exit ;;
        -Xshare:dump) dump=yes ;;
        -XX:SharedArchiveFile=*) [ "$dump" ] && echo made >>%s && echo x >"${word#*=}" && exit ;;
      esac
    done
    echo "$@"
    """
        .formatted(root.resolve("made"));
  }

  private static Path launcher() {
    return venv.program("asyncmend");
  }

  private Run run(String... arguments) throws Exception {
    return machine.run(launcher(), arguments);
  }

  private Path cache() {
    return root.resolve("cache");
  }

  private List<String> archives() throws IOException {
    try (Stream<Path> files = Files.list(cache().resolve("asyncmend/classes"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("CACHEDIR.TAG"))
          .sorted()
          .toList();
    }
  }
}
