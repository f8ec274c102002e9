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

  /** The same moment with more files closed. */
  Moment closing(Collection<Path> more) {
    Set<Path> all = new HashSet<>(closed);
    all.addAll(more);
    return new Moment(settings, sources, knowledge, all);
  }
}
