package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends a process in the middle of a large fix: every file must be whole, old or new. */
final class KilledFixTest {
  private static final int FILES = 120;
  private static final int TRIES = 3;
  private static final String BEFORE = text("old");
  private static final String AFTER = text("new_and_longer");

  @TempDir private Path folder;

  @Test
  void killedWithoutWarning() throws Exception {
    List<Integer> mended = new ArrayList<>();
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Process child = fixing(folder.resolve("kill" + attempt), 5 + 30 * attempt);
      child.destroyForcibly().waitFor();
      mended.add(wholeFiles(folder.resolve("kill" + attempt)));
    }
    assertThat(mended).as("runs that were killed between two files").anyMatch(n -> n < FILES);
  }

  @Test
  void interruptedByTheUser() throws Exception {
    Path project = folder.resolve("interrupt");
    Process child = fixing(project, 5);
    int sent = new ProcessBuilder("kill", "-INT", Long.toString(child.pid())).start().waitFor();
    assumeTrue(sent == 0, "there is a kill command, and the child still ran");

    assertThat(child.waitFor()).isIn(0, 130);
    wholeFiles(project);
    try (Stream<Path> left = Files.list(project)) {
      assertThat(left)
          .as("no temporary files stay")
          .allMatch(path -> path.toString().endsWith(".py"));
    }
  }

  @Test
  void interruptedByTheUserBetweenFilesThatBelongTogether() throws Exception {
    Path project = Files.createDirectory(folder.resolve("pairs"));
    for (int file = 0; file < FILES; file++) {
      Files.writeString(file(project, file), text("pair"));
      Files.writeString(partner(project, file), text("pair_there"));
    }
    Process child = fixing(project, file(project, 5));
    int sent = new ProcessBuilder("kill", "-INT", Long.toString(child.pid())).start().waitFor();
    assumeTrue(sent == 0, "there is a kill command, and the child still ran");

    assertThat(child.waitFor()).isIn(0, 130);
    for (int file = 0; file < FILES; file++) {
      boolean done = Files.readString(file(project, file)).equals(AFTER);
      assertThat(Files.readString(file(project, file))).isEqualTo(done ? AFTER : text("pair"));
      assertThat(Files.readString(partner(project, file)))
          .as("the other half of file %d", file)
          .isEqualTo(done ? AFTER : text("pair_there"));
    }
  }

  /** A child that fixes {@code project} and has written some files already. */
  private static Process fixing(Path project, int atLeast) throws Exception {
    Files.createDirectory(project);
    for (int file = 0; file < FILES; file++) {
      Files.writeString(file(project, file), BEFORE);
    }
    return fixing(project, file(project, atLeast));
  }

  /** A child that has written {@code witness} already. */
  private static Process fixing(Path project, Path witness) throws Exception {
    long before = Files.size(witness);
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FixChild.class.getName(),
                project.toString())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    while (child.isAlive() && Files.size(witness) == before) {
      Thread.sleep(1);
    }
    return child;
  }

  /** How many files were mended; fails where one is neither old nor new. */
  private static int wholeFiles(Path project) throws IOException {
    int mended = 0;
    for (int file = 0; file < FILES; file++) {
      String text = Files.readString(file(project, file));
      assertThat(text).isIn(BEFORE, AFTER);
      mended += text.equals(AFTER) ? 1 : 0;
    }
    assertThat(mended).as("files that the child mended").isPositive();
    return mended;
  }

  private static Path file(Path project, int number) {
    return project.resolve("m%03d.py".formatted(number));
  }

  private static Path partner(Path project, int number) {
    return project.resolve("m%03d_there.py".formatted(number));
  }

  private static String text(String name) {
    return "async def f():\n    " + name + "()\n" + "    # padding\n".repeat(500);
  }
}
