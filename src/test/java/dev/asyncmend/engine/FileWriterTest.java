package dev.asyncmend.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.outcome.Change;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
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

  @Test
  void writesFilesThatChangeTogether() throws IOException {
    assertThat(write(FileWriter.open(), file("a.py"), file("b.py"))).isEmpty();

    assertThat(folder.resolve("a.py")).hasBinaryContent(NEW);
    assertThat(folder.resolve("b.py")).hasBinaryContent(NEW);
    assertThat(names()).containsExactly("a.py", "b.py");
  }

  @Test
  void writesNoneWhereOneChangedSinceItWasRead() throws IOException {
    Path first = file("a.py");
    Path second = file("b.py");
    Files.write(second, NEW);

    assertThat(write(FileWriter.open(), first, second))
        .containsEntry("b.py", "changed while asyncmend was running, and was left alone")
        .containsEntry(
            "a.py", "was left alone: it changes together with b.py, which was not written");

    assertThat(first).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("a.py", "b.py");
  }

  @Test
  void aFullDiskLeavesTheFileAsItWas() throws IOException {
    Path file = file("a.py");
    FileWriter writer =
        FileWriter.open(
            (from, target) -> {
              throw new FileSystemException(
                  from.toString(), target.toString(), "No space left on device");
            });

    assertThat(write(writer, file))
        .containsEntry("a.py", "cannot be written: No space left on device");

    assertThat(file).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("a.py");
  }

  @Test
  void putsBackWhatWasWrittenWhereTheNextCannotBe() throws IOException {
    Path first = file("a.py");
    Files.setPosixFilePermissions(first, PosixFilePermissions.fromString("rwxr-x--x"));
    FileWriter writer =
        FileWriter.open(
            (from, target) -> {
              if (target.endsWith("b.py")) {
                assertThat(first).hasBinaryContent(NEW);
                throw new IOException("no room");
              }
              Staged.rename(from, target);
            });

    assertThat(write(writer, first, file("b.py"), file("c.py")))
        .containsEntry("b.py", "cannot be written: no room")
        .containsEntry(
            "a.py", "was put back as it was: it changes together with b.py, which was not written")
        .containsEntry(
            "c.py", "was left alone: it changes together with b.py, which was not written");

    assertThat(first).hasBinaryContent(OLD);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first)))
        .isEqualTo("rwxr-x--x");
    assertThat(folder.resolve("c.py")).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("a.py", "b.py", "c.py");
  }

  @Test
  void saysWhenAFileCannotBePutBack() throws IOException {
    Path first = file("a.py");
    FileWriter writer =
        FileWriter.open(
            (from, target) -> {
              if (target.endsWith("b.py") || Files.size(target) != OLD.length) {
                throw new IOException("no room");
              }
              Staged.rename(from, target);
            });

    assertThat(write(writer, first, file("b.py")))
        .hasEntrySatisfying(
            "a.py", why -> assertThat(why).startsWith("was changed and could not be put back"));
  }

  private Path file(String name) throws IOException {
    return Files.write(folder.resolve(name), OLD);
  }

  private static Optional<String> write(Path file) {
    return write(FileWriter.open(), file).values().stream().findFirst();
  }

  private static Map<String, String> write(FileWriter open, Path... files) {
    try (FileWriter writer = open) {
      return writer.write(Arrays.stream(files).map(file -> wish(file)).toList());
    }
  }

  private static FileWriter.Wish wish(Path file) {
    String name = file.getFileName().toString();
    return new FileWriter.Wish(name, file, new Change(name, OLD, NEW));
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(path -> path.getFileName().toString()).sorted().toList().stream();
    }
  }
}
