package dev.asyncmend.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folder is copied, and that Python imports from the copy. */
final class RootsTest {
  @TempDir private Path folder;
  private Path root = Path.of("");
  private final Path copy = Path.of("/copy").toAbsolutePath();

  @BeforeEach
  void start() throws IOException {
    folder = folder.toRealPath();
    root = folder.resolve("project");
    write("src/shop/__init__.py", "");
    write("src/shop/web/__init__.py", "");
  }

  @Test
  void theRepositoryIsCopiedElseTheDistributionElseTheFolder() throws IOException {
    Path inner = write("src/shop/a.py", "").resolveSibling(".").normalize();
    assertThat(Roots.project(inner)).isEqualTo(inner);
    write("pyproject.toml", "");
    assertThat(Roots.project(inner)).isEqualTo(root);
    Files.createDirectory(folder.resolve(".git"));
    assertThat(Roots.project(inner)).isEqualTo(folder);
  }

  @Test
  void packagesAreImportedFromTheFolderAroundThem() throws IOException {
    Path file = write("lib/pack/sub/x.py", "");
    write("lib/pack/__init__.py", "");
    write("lib/pack/sub/__init__.py", "");

    assertThat(path(Map.of(), file)).isEqualTo(copy.resolve("lib").toString());
    assertThat(path(Map.of(), write("scripts/run.py", ""))).isEmpty();
    assertThat(path(Map.of(), write("src/space/x.py", ""))).isEqualTo(copy("src"));
  }

  @Test
  void editableInstallsAreImportedFromTheCopy() throws IOException {
    write("lib/plain.py", "");
    write(
        ".venv/lib/python3.11/site-packages/_project.pth",
        root.resolve("lib") + "\nimport something\n/elsewhere\n");

    assertThat(path(Map.of(), write("lib/other.py", ""))).isEqualTo(copy("lib"));
  }

  @Test
  void whatTheUserHasComesLastAndLeadsIntoTheCopy() throws IOException {
    String own = String.join(File.pathSeparator, "/opt/tools", root.resolve("extra").toString());
    Path file = write("src/shop/web/x.py", "");

    assertThat(path(Map.of("PYTHONPATH", own), file).split(File.pathSeparator, -1))
        .containsExactly(copy("src"), "/opt/tools", copy("extra"));
  }

  private String copy(String name) {
    return copy.resolve(name).toString();
  }

  private String path(Map<String, String> variables, Path file) {
    return Roots.pythonPath(
        root, List.of(file), variables, path -> copy.resolve(root.relativize(path)));
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Path parent = file.getParent();
    Files.createDirectories(parent == null ? folder : parent);
    return Files.writeString(file, text);
  }
}
