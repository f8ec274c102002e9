package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Projects stay together, and small ones share a batch. */
final class BatchesTest {

  private static List<SourceFile> files(String folder, int count) {
    return IntStream.range(0, count)
        .mapToObj(at -> Path.of("/" + folder + "/" + at + ".py"))
        .map(path -> new SourceFile(path, path.toString(), null))
        .toList();
  }

  private static Path project(SourceFile file) {
    return file.path().resolveSibling("");
  }

  @Test
  void aLargeProjectIsABatchOfItsOwn() {
    List<SourceFile> all = new ArrayList<>(files("a", 500));
    all.addAll(files("b", 300));
    all.addAll(files("c", 200));
    all.addAll(files("d", 1));

    List<List<SourceFile>> batches = Batches.of(all, BatchesTest::project);
    assertThat(batches).extracting(List::size).containsExactly(500, 500, 1);
    assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(all);
  }

  @Test
  void aProjectThatIsInterruptedIsOneBatch() {
    List<SourceFile> outer = files("a", 450);
    List<SourceFile> all = new ArrayList<>(outer.subList(0, 10));
    all.addAll(files("a/inner", 420));
    all.addAll(outer.subList(10, 450));

    List<List<SourceFile>> batches = Batches.of(all, BatchesTest::project);
    assertThat(batches).extracting(List::size).containsExactly(450, 420);
    assertThat(batches.get(0)).isEqualTo(outer);
  }

  @Test
  void withoutFilesThereIsNoBatch() {
    assertThat(Batches.of(List.of(), BatchesTest::project)).isEmpty();
  }
}
