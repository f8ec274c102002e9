package dev.asyncmend.lsp;

import dev.asyncmend.outcome.FileOutcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** The folders that the editor has open, with all that is open in them. One thread at a time. */
final class Workspace implements AutoCloseable {
  /** Files that decide how others are looked at. */
  private static final Set<String> SETTINGS =
      Set.of("asyncmend.toml", "pyproject.toml", "setup.cfg", "setup.py", ".gitignore");

  private final Workbench workbench;
  private final Editor editor;
  private final Papers papers = new Papers();
  private final Map<Path, Folder> folders = new TreeMap<>();
  private final Map<Path, Folder> outside = new HashMap<>();
  private Preferences preferences = Preferences.NONE;

  Workspace(Workbench workbench, Editor editor) {
    this.workbench = workbench;
    this.editor = editor;
  }

  Papers papers() {
    return papers;
  }

  /** Adds and removes folders of the workspace. */
  void folders(Collection<Path> added, Collection<Path> removed) {
    removed.forEach(top -> Optional.ofNullable(folders.remove(top)).ifPresent(Folder::close));
    added.forEach(
        top -> folders.computeIfAbsent(top, key -> new Folder(key, false, workbench, papers)));
    reload(); // a document may belong to another folder now
  }

  /** From now on this is what the user wants. */
  void prefer(Preferences now) {
    if (!now.equals(preferences)) {
      preferences = now;
      now.problems().forEach(editor::warn);
      reload();
    }
  }

  /** Reads all configurations again, when the next document is looked at. */
  private void reload() {
    all().forEach(Folder::close);
    papers.all().forEach(Paper::forget);
    editor.forgetComplaints();
  }

  private List<Folder> all() {
    List<Folder> all = new ArrayList<>(folders.values());
    all.addAll(outside.values());
    return all;
  }

  /** Files on the disk changed; {@code moved} are those of them that came or went. */
  void disk(Set<Path> changed, Set<Path> moved) {
    if (changed.stream().anyMatch(Workspace::decides)) {
      reload();
      return;
    }
    Map<Folder, Set<Path>> parts = new HashMap<>();
    for (Folder folder : all()) {
      changed.stream()
          .filter(path -> path.startsWith(folder.top()))
          .forEach(path -> parts.computeIfAbsent(folder, key -> new HashSet<>()).add(path));
    }
    parts.forEach((folder, files) -> folder.disk(files, files.stream().anyMatch(moved::contains)));
  }

  /** Whether a file decides how others are looked at. */
  static boolean decides(Path file) {
    return SETTINGS.contains(String.valueOf(file.getFileName()));
  }

  /** A document is open from now on. */
  void open(Paper paper) {
    papers.put(paper);
  }

  /** A document is not open any more: the disk counts again. */
  void close(String uri) {
    Optional<Paper> paper = papers.remove(uri);
    if (paper.isPresent()) {
      Folder folder = folder(paper.get());
      folder.bring(mine(folder));
      folder.disk(List.of(paper.get().path()), false);
      editor.clear(uri);
    }
  }

  /** The folder that a document belongs to: the deepest that holds it, else one outside. */
  Folder folder(Paper paper) {
    return folders.values().stream()
        .filter(folder -> paper.path().startsWith(folder.top()))
        .max(Comparator.comparingInt(folder -> folder.top().getNameCount()))
        .orElseGet(() -> outside(paper.path()));
  }

  private Folder outside(Path path) {
    Path top = Objects.requireNonNullElse(path.getParent(), path);
    return outside.computeIfAbsent(top, key -> new Folder(key, true, workbench, papers));
  }

  private List<Paper> mine(Folder folder) {
    return papers.all().stream().filter(paper -> folder(paper).equals(folder)).toList();
  }

  /** The folder of a document, with an engine that knows what the editor holds. */
  Folder ready(Paper paper) {
    Folder folder = folder(paper);
    List<Paper> mine = mine(folder);
    List<Workbench.Complaint> wrong = folder.prepare(preferences, mine);
    if (!wrong.isEmpty()) {
      editor.complain(wrong);
    }
    folder.bring(mine);
    return folder;
  }

  /** What is found in a document; empty where {@code stop} ended it. */
  Optional<FileOutcome> look(Folder folder, Paper paper, BooleanSupplier stop) {
    Paper.Look before = paper.look();
    if (before != null && before.broken() && before.version() == paper.version()) {
      return Optional.of(before.outcome()); // whatever others say, it is no Python
    }
    return folder.covers(paper)
        ? folder.look(paper, stop)
        : Optional.of(new FileOutcome.Clean(paper.uri()));
  }

  boolean showsSyntaxErrors() {
    return preferences.showSyntaxErrors();
  }

  /** Keeps what was found out for the next start. */
  void save() {
    all().forEach(Folder::save);
  }

  @Override
  public void close() {
    all().forEach(Folder::close);
  }
}
