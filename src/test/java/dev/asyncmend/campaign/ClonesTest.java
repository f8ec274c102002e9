package dev.asyncmend.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clones are kept, told apart, and had by one at a time. */
final class ClonesTest {
  @TempDir private Path folder;

  private Clones clones() {
    return new Clones(folder.resolve("clones"), System.getenv());
  }

  @Test
  void aCloneIsTheSameEachTime() throws Exception {
    Path first;
    try (Clones.Held clone = clones().take("https://x.example/o/r.git", false)) {
      first = clone.repository();
      Files.createFile(first.resolve("mark"));
      assertThat(clone.damaged()).isFalse();
    }
    try (Clones.Held again = clones().take("https://x.example/o/r.git", false)) {
      assertThat(again.repository()).isEqualTo(first);
      assertThat(first.resolve("mark")).exists();
    }
    try (Clones.Held anew = clones().take("https://x.example/o/r.git", true)) {
      assertThat(anew.repository().resolve("mark")).doesNotExist();
    }
    try (Clones.Held other = clones().take("https://y.example/o/r.git", false)) {
      assertThat(other.repository()).isNotEqualTo(first);
    }
  }

  @Test
  void whoComesSecondWaits() throws Exception {
    AtomicBoolean free = new AtomicBoolean();
    CountDownLatch started = new CountDownLatch(1);
    AtomicBoolean before = new AtomicBoolean();
    Clones.Held held = clones().take("https://x.example/o/r", false);
    Thread other =
        new Thread(
            () -> {
              started.countDown();
              try (Clones.Held mine = clones().take("https://x.example/o/r", false)) {
                before.set(!free.get() || mine.repository() == null);
              } catch (InterruptedException e) {
                before.set(true);
              }
            });
    other.start();
    started.await();
    while (other.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    free.set(true);
    held.close();
    other.join();

    assertThat(before).isFalse();
  }

  @Test
  void othersCannotReadThem() throws Exception {
    clones().take("https://x.example/o/r", false).close();

    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("clones"))))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void oddAddressesAreNamesOfFolders() {
    for (String url :
        new String[] {
          "git@x:o/r.git", "../..", "/", "https://x/é ü/<b>", "C:\\x\\y", "x".repeat(999)
        }) {
      assertThat(Folders.name(url)).as(url).matches("[A-Za-z0-9._-]{0,60}-[0-9a-f]{16}");
      assertThat(Folders.name(url)).doesNotStartWith(".");
    }
    assertThat(Map.of(Folders.name("a/b"), 1)).doesNotContainKey(Folders.name("a-b"));
  }
}
