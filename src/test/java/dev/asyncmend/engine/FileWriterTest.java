package dev.asyncmend.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileWriterTest {
  private static final byte[] OLD = "old\n".getBytes(UTF_8);
  private static final byte[] NEW = "new and longer\n".getBytes(UTF_8);

  @TempDir private Path folder;

  @Test
  void writesAndKeepsTheMode() throws IOException {
    Path file = file("a.py");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));

    assertThat(write(file)).isEmpty();

    assertThat(file).hasBinaryContent(NEW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x--x");
    assertThat(names()).containsExactly("a.py");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path target = file("target.py");
    Path inner = Files.createSymbolicLink(folder.resolve("inner.py"), Path.of("target.py"));
    Path link = Files.createSymbolicLink(folder.resolve("link.py"), Path.of("inner.py"));

    assertThat(write(link)).isEmpty();

    assertThat(target).hasBinaryContent(NEW);
    assertThat(Files.readSymbolicLink(link)).isEqualTo(Path.of("inner.py"));
    assertThat(Files.readSymbolicLink(inner)).isEqualTo(Path.of("target.py"));
  }

  @Test
  void refusesAFileThatChangedSinceItWasRead() throws IOException {
    Path file = file("a.py");
    byte[] edited = "edited by somebody\n".getBytes(UTF_8);
    Files.write(file, edited);

    assertThat(write(file)).hasValueSatisfying(why -> assertThat(why).startsWith("changed while"));

    assertThat(file).hasBinaryContent(edited);
    assertThat(names()).containsExactly("a.py");
  }

  @Test
  void refusesAReadOnlyFile() throws IOException {
    Path file = file("a.py");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    assertThat(write(file)).contains("is read-only");

    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void refusesAFileThatIsGone() throws IOException {
    Path file = file("a.py");
    Files.delete(file);

    assertThat(write(file)).hasValueSatisfying(why -> assertThat(why).startsWith("was removed"));

    assertThat(names()).isEmpty();
  }

  @Test
  void namesTheReasonOfAnyOtherFailure() throws IOException {
    Path file = Files.createDirectory(folder.resolve("folder.py"));

    assertThat(write(file)).hasValueSatisfying(why -> assertThat(why).startsWith("cannot be"));
    assertThat(names()).containsExactly("folder.py");
  }

  private Path file(String name) throws IOException {
    return Files.write(folder.resolve(name), OLD);
  }

  private static Optional<String> write(Path file) {
    try (FileWriter writer = FileWriter.open()) {
      return writer.write(file, OLD, NEW);
    }
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(path -> path.getFileName().toString()).sorted().toList().stream();
    }
  }
}
