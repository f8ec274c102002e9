package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Packs of facts cost nothing until a module of theirs is asked for. */
final class LibraryPacksTest {
  private static final String TWO_MODULES =
      """
      # first==1.0, sha256 0.
      # === first/__init__.py
      from .deep import Client
      # === first/deep.py
      class Client:
       async def send(self): ...
      # === first/broken.py
      def (
      """;

  private final Map<String, String> files =
      Map.of(
          "libraries/first.pyi",
          TWO_MODULES,
          "libraries/second.pyi",
          "# === second.py\nasync def go(): ...\n");
  private final List<String> read = new ArrayList<>();
  private final LibraryPacks packs =
      new LibraryPacks(
          Table.read(
              List.of(
                  "pack\tsource\tsha256\tmodules\tcoroutines\theads",
                  "first\tfirst==1.0\t0\t3\t1\tfirst",
                  "second\tsecond==2.0\t0\t1\t1\tsecond also"),
              6),
          this::text);

  private String text(String file) {
    read.add(file);
    return Objects.requireNonNull(files.get(file), file);
  }

  @Test
  void theTableTellsWhatIsDescribedAndNoFileIsRead() {
    assertThat(packs.heads()).containsExactlyInAnyOrder("first", "second", "also");
    assertThat(packs.find("third")).isEmpty();
    assertThat(packs.find("third.first")).isEmpty();
    assertThat(read).isEmpty();
  }

  @Test
  void onlyTheFileOfTheModuleIsReadAndOnlyOnce() {
    LibraryModule top = packs.find("first").orElseThrow();
    LibraryModule deep = packs.find("first.deep").orElseThrow();

    assertThat(top.pack()).isTrue();
    assertThat(top.summary().at("Client")).hasSize(1);
    assertThat(deep.pack()).isFalse();
    assertThat(deep.summary().at("Client.send")).hasSize(1);
    assertThat(packs.find("first.missing")).isEmpty();
    assertThat(packs.find("first.deep")).containsSame(deep);
    assertThat(read).containsExactly("libraries/first.pyi");
  }

  @Test
  void otherModulesOfTheFileAreNotParsed() {
    assertThat(packs.find("first")).isPresent();
    assertThatThrownBy(() -> packs.find("first.broken")).hasMessageContaining("first.pyi");
  }

  @Test
  void linesAreThoseOfTheFile() {
    LibraryModule deep = packs.find("first.deep").orElseThrow();
    Definition send = deep.summary().at("Client.send").get(0);

    assertThat(deep.path()).isEqualTo("knowledge/libraries/first.pyi");
    assertThat(TWO_MODULES.lines().toList().get(deep.before() + send.line() - 1))
        .contains("async def send");
  }
}
