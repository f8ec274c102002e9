package dev.asyncmend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class GroundTest {
  private final Path root = Path.of("").toAbsolutePath().resolve("repo");
  private final Ground ground = new Ground(root.resolve("app"), root);

  @Test
  void pathsBeginAtTheRoot() {
    assertThat(ground.fromRoot("a.py")).isEqualTo("app/a.py");
    assertThat(ground.fromRoot("../lib/a.py")).isEqualTo("lib/a.py");
    assertThat(ground.fromRoot(root.resolve("x/a.py").toString())).isEqualTo("x/a.py");
    assertThat(ground.uri("../lib/ü b.py")).isEqualTo("lib/%C3%BC%20b.py");
  }

  @Test
  void whatIsOutsideKeepsItsNameAndHasAnAbsoluteUri() {
    assertThat(ground.fromRoot("../../a.py")).isEqualTo("../../a.py");
    assertThat(ground.uri("../../a b.py")).startsWith("file:///").endsWith("/a%20b.py");
    assertThat(ground.uri("../../a b.py")).doesNotContain("..");
  }
}
