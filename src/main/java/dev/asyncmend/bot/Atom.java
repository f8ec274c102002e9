package dev.asyncmend.bot;

import dev.asyncmend.edit.FileEdits;
import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Site;
import dev.asyncmend.outcome.TextEdit;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fix with the findings that ask for it: applied in all of its files, or not at all.
 *
 * @param recipe the recipe's id
 * @param level how far the fix can be trusted
 * @param change what it does, one line
 * @param findings the findings, in the order of the file
 * @param files every file that it changes, and those of the findings
 * @param edits what it changes
 */
record Atom(
    String recipe,
    Level level,
    String change,
    List<Sighting> findings,
    Set<String> files,
    List<TextEdit> edits) {

  /**
   * A finding as a pull request speaks of it.
   *
   * @param site what a run knows it by
   * @param line where it is, 1-based
   * @param fingerprint what later runs know it by
   * @param message what is wrong, without full stop
   */
  record Sighting(Site site, int line, String fingerprint, String message) {}

  /** Takes copies of the collections. */
  Atom {
    findings = List.copyOf(findings);
    files = new TreeSet<>(files);
    edits = List.copyOf(edits);
  }

  /** The fixes that a run may apply, in the order of their findings; advice is none. */
  static List<Atom> of(RunReport checked) {
    Map<Fix, List<Atom>> byFix = new LinkedHashMap<>();
    for (FileOutcome outcome : checked.outcomes()) {
      for (Note note : outcome.notes()) {
        SourceText text = outcome.text();
        if (text != null && !note.suppressed() && checked.fixable(note)) {
          Fix fix = Objects.requireNonNull(note.finding().fix());
          byFix.computeIfAbsent(fix, unused -> new ArrayList<>()).add(single(note, fix, text));
        }
      }
    }
    return byFix.values().stream().map(Atom::joined).toList();
  }

  private static Atom single(Note note, Fix fix, SourceText text) {
    int line = text.lines().line(note.finding().span().start());
    Set<String> files = new TreeSet<>();
    files.add(note.finding().path());
    fix.files().stream().map(FileEdits::path).forEach(files::add);
    return new Atom(
        note.finding().card().id(),
        fix.level(),
        fix.title(),
        List.of(sighting(note, line)),
        files,
        note.edits());
  }

  private static Sighting sighting(Note note, int line) {
    return new Sighting(Site.of(note), line, note.fingerprint(), note.finding().message());
  }

  private static Atom joined(List<Atom> same) {
    Atom first = same.get(0);
    List<Sighting> findings = same.stream().flatMap(one -> one.findings.stream()).toList();
    Set<String> files = new TreeSet<>();
    same.forEach(one -> files.addAll(one.files));
    return new Atom(first.recipe, first.level, first.change, findings, files, first.edits);
  }

  /** The file of the first finding. */
  String path() {
    return findings.get(0).site().path();
  }

  /** Whether it mends something that is not among {@code fingerprints}. */
  boolean hasNews(Set<String> fingerprints) {
    return findings.stream().anyMatch(one -> !fingerprints.contains(one.fingerprint()));
  }
}
