package dev.asyncmend.engine;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One state of all files of a run, between two rounds. Nothing changes in it, whatever threads look
 * at it.
 *
 * @param sources what the files hold
 * @param knowledge what follows from that
 * @param closed files that fixes may not change, because asyncmend failed on them
 */
record Moment(Settings settings, Sources sources, Knowledge knowledge, Set<Path> closed) {
  /** Takes a copy of the set. */
  Moment {
    closed = Set.copyOf(closed);
  }

  /** The files as they are found. */
  static Moment first(Settings settings, Sources sources, List<SourceFile> files) {
    return new Moment(settings, sources, Knowledge.of(settings, sources, files), Set.of());
  }

  /** The moment when some files hold something else. */
  Moment after(Map<Path, byte[]> changed) {
    Sources now = sources.with(changed);
    return new Moment(settings, now, knowledge.after(now, changed.keySet()), closed);
  }

  /**
   * The moment when some files hold something else, and the disk is read anew.
   *
   * @param texts what files hold, whatever the disk says; nothing else is kept of before
   * @param changed the files that may hold something else than before
   */
  Moment refreshed(Map<Path, byte[]> texts, Collection<Path> changed) {
    Sources now = sources.refreshed(texts);
    return new Moment(settings, now, knowledge.after(now, changed), closed);
  }

  /** The same where files came or went; {@code files} are those that there are now. */
  Moment refreshed(
      Map<Path, byte[]> texts, Collection<Path> changed, Collection<SourceFile> files) {
    Sources now = sources.refreshed(texts);
    return new Moment(settings, now, knowledge.among(files, now, changed), closed);
  }

  /** The same moment for another purpose. */
  Moment with(Settings.Purpose purpose) {
    return new Moment(settings.with(purpose), sources, knowledge, closed);
  }

  /** The same moment with more files closed. */
  Moment closing(Collection<Path> more) {
    Set<Path> all = new HashSet<>(closed);
    all.addAll(more);
    return new Moment(settings, sources, knowledge, all);
  }
}
