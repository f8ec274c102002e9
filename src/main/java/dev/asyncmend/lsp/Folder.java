package dev.asyncmend.lsp;

import dev.asyncmend.engine.Session;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.text.SourceText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the workspace with the engine that looks at its files; or one outside of it, of which
 * only the files count that are open. One thread at a time.
 */
final class Folder implements AutoCloseable {
  private final Path top;
  private final boolean outside;
  private final Workbench workbench;
  private final Papers papers;
  private Set<Path> named = Set.of();
  private Workbench.@Nullable Setup setup;
  private @Nullable Session session;
  private boolean saved;

  Folder(Path top, boolean outside, Workbench workbench, Papers papers) {
    this.top = top;
    this.outside = outside;
    this.workbench = workbench;
    this.papers = papers;
  }

  Path top() {
    return top;
  }

  /** Makes the engine ready where it is not; gives what is wrong with the configuration then. */
  List<Workbench.Complaint> prepare(Preferences preferences, Collection<Paper> mine) {
    if (setup != null) {
      return List.of();
    }
    Workbench.Setup now = workbench.setup(top, preferences);
    setup = now;
    if (now instanceof Workbench.Setup.Wrong wrong) {
      return wrong.complaints();
    }
    Workbench.Setup.Ready ready = (Workbench.Setup.Ready) now;
    named = named(mine);
    mine.forEach(Paper::forget);
    session = Session.open(ready.remedies(), ready.names(), settings(ready), named);
    return List.of();
  }

  private Settings settings(Workbench.Setup.Ready ready) {
    return outside ? ready.settings().of(List.of()) : ready.settings();
  }

  /** Open files that a search on the disk does not find, although nobody leaves them out. */
  private Set<Path> named(Collection<Paper> mine) {
    return mine.stream()
        .map(Paper::path)
        .filter(path -> outside || !path.toString().endsWith(".py") || !Files.exists(path))
        .collect(Collectors.toSet());
  }

  /** Tells the engine what the editor holds. */
  void bring(Collection<Paper> mine) {
    Session open = session;
    if (open == null) {
      return;
    }
    if (!named(mine).equals(named)) {
      named = named(mine);
      open.rescan(List.of(), named);
    }
    Map<Path, byte[]> texts = new HashMap<>();
    for (Paper paper : mine) {
      if (paper.tell()) {
        texts.put(paper.path(), paper.bytes());
      }
    }
    open.change(texts);
  }

  /**
   * Files on the disk are other ones than before.
   *
   * @param moved whether some of them came or went
   */
  void disk(Collection<Path> changed, boolean moved) {
    Set<Path> mine = new HashSet<>(changed);
    mine.removeIf(path -> papers.at(path).findAny().isPresent());
    if (session == null) {
      return;
    }
    if (moved) {
      session.rescan(mine, named);
    } else {
      session.reread(mine);
    }
  }

  /** Whether findings are looked for in a document. */
  boolean covers(Paper paper) {
    return session != null && session.has(paper.path());
  }

  /**
   * What is found in a document; empty where {@code stop} ended it. While it is no Python, other
   * files see what it was before.
   */
  Optional<FileOutcome> look(Paper paper, BooleanSupplier stop) {
    Session open = session;
    Optional<FileOutcome> outcome = open == null ? Optional.empty() : open.look(paper.path(), stop);
    byte[] good = paper.lastGood();
    if (open != null && good != null && outcome.orElse(null) instanceof FileOutcome.Unreadable) {
      open.change(Map.of(paper.path(), good));
    }
    return outcome;
  }

  /** What a document would be after all its own fixes up to the level of the settings. */
  Optional<SourceText> mended(Paper paper, BooleanSupplier stop) {
    return session == null ? Optional.empty() : session.mended(paper.path(), stop);
  }

  /** What there is to read about recipes. */
  Workbench.Guide guide() {
    return setup instanceof Workbench.Setup.Ready ready ? ready.guide() : Unread.GUIDE;
  }

  /** Nothing is known about recipes. */
  private enum Unread implements Workbench.Guide {
    GUIDE;

    @Override
    public Optional<String> explanation(String recipe) {
      return Optional.empty();
    }

    @Override
    public Optional<String> address(String recipe) {
      return Optional.empty();
    }
  }

  /** The file that reports of the engine call {@code name}; empty where there is none. */
  Optional<Path> file(String name) {
    try {
      Path path = top.resolve(name).normalize();
      boolean known = papers.at(path).findAny().isPresent() || Files.isRegularFile(path);
      return known ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The documents and files of the editor. */
  Papers papers() {
    return papers;
  }

  /** Keeps what was found out for the next start. */
  void save() {
    if (session != null && !saved) {
      saved = true;
      session.save();
    }
  }

  /** Lets go of the engine: the next {@link #prepare} begins anew. */
  @Override
  public void close() {
    if (session != null) {
      session.close();
    }
    session = null;
    setup = null;
  }
}
