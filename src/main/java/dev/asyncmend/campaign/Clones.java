package dev.asyncmend.campaign;

import dev.asyncmend.git.Git;
import dev.asyncmend.git.GitTrouble;
import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Clones that are kept from run to run, each a bare repository with {@code origin} as its remote.
 * It has of its remote what was fetched: the base branch and asyncmend's own, and of old commits no
 * files where the server can leave them out. One run at a time has a clone.
 */
public final class Clones {
  private final Path folder;
  private final Map<String, String> environment;

  /**
   * Clones in a folder.
   *
   * @param folder absolute; made where it is not there
   * @param environment the variables of the user
   */
  public Clones(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = Map.copyOf(environment);
  }

  /** A clone that nobody else has until it is closed. */
  public static final class Held implements AutoCloseable {
    private final FolderLock lock;
    private final Path place;
    private final Git git;

    private Held(FolderLock lock, Path place, Git git) {
      this.lock = lock;
      this.place = place;
      this.git = git;
    }

    /** The repository. */
    public Path repository() {
      return git.folder();
    }

    /** A folder for its files; the same each time, so that what was found out about them is. */
    public Path tree() {
      return place.resolve("files");
    }

    /**
     * Whether something in it is broken, as after a full disk or a killed git, so that what failed
     * may go in a new one.
     */
    public boolean damaged() {
      return locked() || !git.run("fsck", "--connectivity-only", "--no-dangling").ok();
    }

    /** Whether a git that was killed left locks; nobody else has the clone. */
    private boolean locked() {
      try (Stream<Path> files = Files.walk(git.folder())) {
        return files.anyMatch(file -> file.toString().endsWith(".lock"));
      } catch (IOException | java.io.UncheckedIOException e) {
        return true;
      }
    }

    @Override
    public void close() {
      boolean interrupted = Thread.interrupted();
      if (!interrupted) {
        git.run("-c", "gc.autoDetach=false", "gc", "--auto", "--quiet");
      }
      lock.close();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * The clone of an address; waits while another run has it. What cannot be done is a {@link
   * GitTrouble}.
   *
   * @param anew whether what is there is thrown away
   */
  public Held take(String url, boolean anew) throws InterruptedException {
    String name = Folders.name(url);
    Path place = folder.resolve(name);
    try {
      Folders.make(folder);
      FolderLock lock = FolderLock.on(folder.resolve(name + ".lock"));
      try {
        return new Held(lock, place, made(place, url, anew));
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      String reason = Plain.name(String.valueOf(e.getMessage()));
      throw new GitTrouble(
          "cannot keep a clone in " + Plain.name(folder.toString()) + ": " + reason);
    }
  }

  /** Waits until nobody else works in a clone that is the user's own; it is closed for free. */
  public AutoCloseable alone(Path repository) throws InterruptedException, IOException {
    return FolderLock.on(folder.resolve(Folders.name(repository.toString()) + ".lock"));
  }

  private Git made(Path place, String url, boolean anew) throws IOException {
    Path repository = place.resolve("repository");
    Git git = new Git(repository, variables());
    boolean there = Files.isDirectory(repository);
    if (there && !anew && url.equals(git.run("config", "remote.origin.url").text())) {
      return git;
    }
    Folders.delete(place);
    Path fresh = Files.createDirectories(place.resolve("new"));
    Git inside = git.in(fresh);
    inside.must("cannot make a clone", "init", "--quiet", "--bare");
    for (List<String> setting :
        List.of(
            List.of("remote.origin.url", url),
            // Files of old commits are fetched when somebody asks for them.
            List.of("core.repositoryFormatVersion", "1"),
            List.of("extensions.partialClone", "origin"),
            List.of("remote.origin.promisor", "true"),
            List.of("remote.origin.partialCloneFilter", "blob:none"))) {
      inside.must("cannot make a clone", "config", setting.get(0), setting.get(1));
    }
    Files.move(fresh, repository, StandardCopyOption.ATOMIC_MOVE);
    return git;
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>(environment);
    variables.remove("GIT_INDEX_FILE"); // left by a hook of git, and about another repository
    return variables;
  }
}
