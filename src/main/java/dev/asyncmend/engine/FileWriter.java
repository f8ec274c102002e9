package dev.asyncmend.engine;

import dev.asyncmend.outcome.Change;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The last stage: puts new bytes in the place of files' old ones so that, whatever happens in
 * between, each file is whole: old or new.
 *
 * <p>Files that change together are all prepared first and then put in place one right behind the
 * other; where one of them cannot be, those before it get their old bytes back.
 *
 * <p>When the process is asked to end, the write that is under way is finished, with all files that
 * belong to it, and no other begins.
 */
final class FileWriter implements AutoCloseable {
  private static final Set<PosixFilePermission> WRITE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final Thread hook = new Thread(this::stop, "finish-write");
  private final Mover mover;
  private boolean stopped;

  /** How a file takes the place of another. */
  @FunctionalInterface
  interface Mover {
    /** Gives {@code from} the name {@code target} in one step. */
    void move(Path from, Path target) throws IOException;
  }

  /**
   * A file to write.
   *
   * @param name how to call it
   * @param change what it held when it was read, and what it is to hold
   */
  record Wish(String name, Path path, Change change) {}

  /** Work that may fail in the way that files do, or with a reason. */
  @FunctionalInterface
  private interface Work {
    Optional<String> run() throws IOException;
  }

  private FileWriter(Mover mover) {
    this.mover = mover;
  }

  /** A writer that must be closed. */
  static FileWriter open() {
    return open(Staged::rename);
  }

  /** A writer that puts files in place in its own way. */
  static FileWriter open(Mover mover) {
    FileWriter writer = new FileWriter(mover);
    Runtime.getRuntime().addShutdownHook(writer.hook);
    return writer;
  }

  /**
   * Writes all of {@code wishes} or none. Mode bits and, where the system allows, owner and
   * extended attributes stay as they are; a link stays a link and its target is written.
   *
   * @return empty where all were written; else why each was not, by its name, as half a sentence
   *     that continues the name
   */
  synchronized Map<String, String> write(List<Wish> wishes) {
    Map<String, String> reasons = new HashMap<>();
    if (stopped) {
      wishes.forEach(wish -> reasons.put(wish.name, "was left alone: the run was interrupted"));
      return reasons;
    }
    List<Staged> staged = new ArrayList<>();
    try {
      for (Wish wish : wishes) {
        Optional<String> reason = attempt(() -> stage(wish, wishes.size() > 1, staged));
        if (reason.isPresent()) {
          return refused(wishes, wish.name, reason.get(), new ArrayDeque<>());
        }
      }
      return move(wishes, staged);
    } finally {
      staged.forEach(Staged::close);
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      stop(); // the process is ending already, and the hook does the same
    }
  }

  private synchronized void stop() {
    stopped = true;
  }

  private static Optional<String> stage(Wish wish, boolean spare, List<Staged> staged)
      throws IOException {
    Path target = wish.path.toRealPath();
    if (!writable(target)) {
      return Optional.of("is read-only");
    }
    staged.add(Staged.of(wish, target, spare));
    return staged.get(staged.size() - 1).changed();
  }

  private Map<String, String> move(List<Wish> wishes, List<Staged> staged) {
    Deque<Staged> moved = new ArrayDeque<>();
    for (Staged file : staged) {
      Optional<String> reason =
          attempt(
              () -> {
                // As late as can be: an editor may have saved the file since it was read.
                Optional<String> changed = file.changed();
                if (changed.isEmpty()) {
                  file.move(mover);
                }
                return changed;
              });
      if (reason.isPresent()) {
        return refused(wishes, file.name(), reason.get(), moved);
      }
      moved.push(file);
    }
    return Map.of();
  }

  /** Says why nothing was written, and takes back what was. */
  private Map<String, String> refused(
      List<Wish> wishes, String culprit, String reason, Deque<Staged> moved) {
    Map<String, String> reasons = new HashMap<>();
    String belongs = ": it changes together with " + culprit + ", which was not written";
    wishes.forEach(wish -> reasons.put(wish.name, "was left alone" + belongs));
    reasons.put(culprit, reason);
    for (Staged file : moved) {
      Optional<String> failure =
          attempt(
              () -> {
                file.undo(mover);
                return Optional.empty();
              });
      reasons.put(
          file.name(),
          failure
              .map(why -> "was changed and could not be put back (it " + why + ")" + belongs)
              .orElse("was put back as it was" + belongs));
    }
    return reasons;
  }

  private static Optional<String> attempt(Work work) {
    try {
      return work.run();
    } catch (NoSuchFileException e) {
      return Optional.of("was removed while asyncmend was running");
    } catch (AccessDeniedException e) {
      return Optional.of("cannot be written: permission denied in its folder");
    } catch (IOException e) {
      return Optional.of("cannot be written: " + FolderWalk.reason(e));
    }
  }

  /** Whether anybody may write the file; the superuser could write any, and should not here. */
  static boolean writable(Path target) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    boolean marked =
        posix != null && posix.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    return !marked && Files.isWritable(target);
  }
}
