package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TerritoryTest {
  @TempDir private Path folder;

  @BeforeEach
  void resolveLinks() throws IOException {
    folder = folder.toRealPath();
  }

  @Test
  void aRepositoryIsOneProject() {
    plant(".git/HEAD", "setup.py", "one/pyproject.toml", "one/src/a.py", "two/b.pyi", "x.txt");

    Territory territory = Territory.of(named("one/src/a.py"));

    assertThat(territory).isEqualTo(new Territory(folder, true));
    assertThat(territory.paths(true))
        .containsExactly("one/pyproject.toml", "one/src/a.py", "setup.py", "two/b.pyi");
  }

  @Test
  void withoutRepositoryTheDistributionIs() {
    plant("one/pyproject.toml", "one/src/pack/__init__.py", "one/src/pack/a.py");

    assertThat(Territory.of(named("one/src/pack/a.py")))
        .isEqualTo(new Territory(folder.resolve("one"), true));
  }

  @Test
  void withoutAnyMarkTheFolderThatWasAskedForIs() {
    plant("app/db/a.py", "app/b.py");

    assertThat(Territory.of(below("app", "app/db/a.py")))
        .isEqualTo(new Territory(folder.resolve("app"), true));
  }

  @Test
  void aPackageIsNeverCutInTwo() {
    plant("app/__init__.py", "app/db/__init__.py", "app/db/a.py");

    assertThat(Territory.of(below("app/db", "app/db/a.py")).top()).isEqualTo(folder);
  }

  @Test
  void aScriptHasWhatLiesBesideIt() {
    plant("script.py", "helper.py", "pack/__init__.py", "pack/deep/__init__.py", "junk/c.py");

    Territory territory = Territory.of(named("script.py"));

    assertThat(territory).isEqualTo(new Territory(folder, false));
    assertThat(territory.paths(true))
        .containsExactly("helper.py", "pack/__init__.py", "pack/deep/__init__.py", "script.py");
  }

  private SourceFile named(String name) {
    return new SourceFile(folder.resolve(name), name, null);
  }

  private SourceFile below(String root, String name) {
    return new SourceFile(folder.resolve(name), name, folder.resolve(root));
  }

  private void plant(String... names) {
    Runs runs = new Runs(folder);
    for (String name : names) {
      runs.write(name, "");
    }
  }
}
