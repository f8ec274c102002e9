package dev.asyncmend.trial;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder for temporary files with the project as it was when the trial began, and a fresh copy of
 * that for each run, always under the same name. When the process is asked to end, the command ends
 * with it and the folder goes.
 */
final class Workshop implements AutoCloseable {
  /** How its folder is called, up to something random. */
  static final String NAME = "asyncmend-verify-";

  private final Path folder;
  private final Path root;
  private final Path here;
  private final Path snapshot;
  private final Path work;
  private final Command command;
  private final Path temporary;
  private final Thread hook = new Thread(this::clear, "end-trial");
  private volatile boolean stopped;
  private int runs;
  private @Nullable Path kept;

  /**
   * What a run came to.
   *
   * @param took how long the command ran
   */
  record Run(Command.End end, Log log, Duration took) {}

  private Workshop(Terms terms, Path root, Path here) throws IOException {
    this.root = root;
    this.here = here;
    this.temporary = terms.temporary();
    this.folder = Files.createTempDirectory(temporary, NAME).toRealPath();
    this.snapshot = folder.resolve("snapshot");
    String name = root.getFileName() == null ? "project" : root.getFileName().toString();
    this.work = folder.resolve("copy").resolve(name);
    this.command = new Command(terms.command(), terms.environment());
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * A workshop that must be closed, with a snapshot of the project.
   *
   * @param root the folder to copy
   * @param here the current folder, in it
   */
  static Workshop open(Terms terms, Path root, Path here) throws IOException, Stopped {
    Workshop workshop = new Workshop(terms, root, here);
    try {
      workshop.copy(root, workshop.snapshot);
      return workshop;
    } catch (IOException | Stopped e) {
      workshop.close();
      throw e;
    }
  }

  /** Where a file of the project is in the copy that commands see. */
  Path copied(Path path) {
    return work.resolve(root.relativize(path));
  }

  /** What a file of the project held when the snapshot was made. */
  byte[] original(Path path) throws IOException {
    return Files.readAllBytes(snapshot.resolve(root.relativize(path)));
  }

  /** How many runs there were. */
  int runs() {
    return runs;
  }

  /**
   * Runs the command on a copy of the snapshot.
   *
   * @param changes what files of the project hold in the copy instead
   */
  Run run(Map<Path, byte[]> changes, String pythonPath, @Nullable Duration limit)
      throws IOException, Stopped {
    runs++;
    synchronized (this) {
      remove(work);
      copy(snapshot, work);
      for (Map.Entry<Path, byte[]> change : changes.entrySet()) {
        write(copied(change.getKey()), change.getValue());
      }
    }
    Map<String, String> more = new HashMap<>();
    more.put("PWD", copied(here).toString());
    if (!pythonPath.isEmpty()) {
      more.put("PYTHONPATH", pythonPath);
    }
    // uv would make the environment of the user an install of the copy.
    more.put("UV_NO_SYNC", "1");
    Log log = new Log(folder.resolve("run-" + runs + ".log"));
    long start = System.nanoTime();
    Command.End end = command.run(copied(here), more, limit, log);
    check();
    return new Run(end, log, Duration.ofNanos(System.nanoTime() - start));
  }

  /** Keeps the output of a run when the workshop is gone; gives the file that has it then. */
  Path keep(Log log, String name) throws IOException {
    if (kept == null) {
      kept = Files.createTempDirectory(temporary, "asyncmend-output-");
    }
    Path target = kept.resolve(name + ".log");
    return Files.exists(log.file())
        ? Files.copy(log.file(), target, StandardCopyOption.REPLACE_EXISTING)
        : Files.createFile(target);
  }

  @Override
  public void close() {
    clear();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the process is ending already, and the hook does the same
    }
  }

  private void clear() {
    stopped = true;
    command.stop();
    synchronized (this) {
      remove(folder);
    }
  }

  private void check() throws Stopped {
    if (stopped) {
      throw new Stopped("interrupted");
    }
  }

  private synchronized void copy(Path from, Path to) throws IOException, Stopped {
    check();
    Copying.copy(from, to, () -> stopped);
    check();
  }

  private void write(Path file, byte[] bytes) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(file + " is no file of the copy");
    }
    Files.write(file, bytes);
    // Python takes compiled code for current whose source has the same second and size.
    Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 1000L * runs));
  }

  private static void remove(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Removal());
    } catch (IOException e) {
      return; // litter in a folder for temporary files
    }
  }

  /** Deletes a folder with all that is in it, links themselves, not what they lead to. */
  private static final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
      try {
        if (!Files.isWritable(folder) || !Files.isExecutable(folder)) {
          Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
      } catch (IOException | UnsupportedOperationException e) {
        return FileVisitResult.CONTINUE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
