package dev.asyncmend.cli;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Waits until something may have changed in folders. The system's notices only wake the waiter, who
 * looks for himself. Where there are none, which is so for files of other machines and for more
 * folders than the system lets anybody watch, it wakes from time to time.
 */
final class ChangeAlarm implements AutoCloseable {
  /** How long to sleep where there are no notices. */
  private static final long NAP = 1000;

  /**
   * File systems that say nothing of what happens on the other side, by the start of their type.
   */
  private static final Set<String> SILENT =
      Set.of("nfs", "cifs", "smb", "9p", "fuse", "virtiofs", "vboxsf", "drvfs", "afs", "ceph");

  private final Predicate<Path> matters;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final Set<Object> talking = new HashSet<>();
  private @Nullable WatchService notices;
  private @Nullable String why;

  private ChangeAlarm(Predicate<Path> matters) {
    this.matters = matters;
  }

  /**
   * An alarm.
   *
   * @param matters whether to wake for a file
   * @param polling whether to do without notices in any case
   */
  static ChangeAlarm of(Predicate<Path> matters, boolean polling) {
    ChangeAlarm alarm = new ChangeAlarm(matters);
    // On macOS Java polls by itself, every ten seconds.
    boolean none = polling || System.getProperty("os.name", "").startsWith("Mac");
    try {
      alarm.notices = none ? null : FileSystems.getDefault().newWatchService();
    } catch (IOException e) {
      alarm.why = e.getMessage();
    }
    return alarm;
  }

  /** Wakes for changes in {@code folder} itself from now on; it may be said again and again. */
  void watch(Path folder) {
    WatchService service = notices;
    if (service == null) {
      return;
    }
    try {
      if (!talks(folder)) {
        poll("no notices come from a file system like that of " + folder);
        return;
      }
      WatchKey key =
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
      folders.put(key, folder);
    } catch (IOException e) {
      if (Files.isDirectory(folder)) {
        poll(String.valueOf(e.getMessage()));
      }
    }
  }

  /** Why there are no notices, once after it became so; null for nothing to say. */
  @Nullable String trouble() {
    String trouble = why;
    why = null;
    return trouble;
  }

  /**
   * Waits.
   *
   * @param millis what a look took; who looks long naps longer
   */
  void await(long millis) throws InterruptedException {
    WatchService service = notices;
    if (service == null) {
      Thread.sleep(Math.max(NAP, 20 * millis));
      return;
    }
    try {
      boolean woken = false;
      while (!woken) {
        woken = hear(service.take());
      }
      for (WatchKey more = service.poll(); more != null; more = service.poll()) {
        hear(more);
      }
    } catch (ClosedWatchServiceException e) {
      throw new InterruptedException(e.getMessage());
    }
  }

  private boolean hear(WatchKey key) {
    boolean woken = false;
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      woken |= folder == null || !(event.context() instanceof Path name) || wakes(folder, name);
    }
    if (!key.reset()) {
      folders.remove(key);
      woken = true; // the folder is gone
    }
    return woken;
  }

  private boolean wakes(Path folder, Path name) {
    Path path = folder.resolve(name);
    return matters.test(path) || Files.isDirectory(path) || folders.containsValue(path);
  }

  private void poll(String reason) {
    why = reason;
    close();
    notices = null;
    folders.clear();
  }

  /** Asks once for each file system. */
  private boolean talks(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return true;
    }
    if (talking.add(Files.getAttribute(folder, "unix:dev"))) {
      String type = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
      return SILENT.stream().noneMatch(type::startsWith);
    }
    return true;
  }

  @Override
  public void close() {
    WatchService service = notices;
    if (service == null) {
      return;
    }
    try {
      service.close();
    } catch (IOException e) {
      notices = null; // it is of no use any more, open or not
    }
  }
}
