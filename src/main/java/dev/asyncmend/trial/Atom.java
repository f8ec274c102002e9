package dev.asyncmend.trial;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is applied as a whole or not at all: a fix, in all of its files, with the findings that ask
 * for it. What follows from a fix in later rounds belongs to it: it is not there without it.
 *
 * @param notes the findings, made in the original text
 */
record Atom(List<Note> notes) {

  /** The fixes that a run may apply, in the order of their findings. */
  static List<Atom> of(RunReport checked) {
    Map<Fix, List<Note>> byFix = new LinkedHashMap<>();
    checked
        .open()
        .filter(checked::fixable)
        .forEach(
            note ->
                byFix
                    .computeIfAbsent(
                        Objects.requireNonNull(note.finding().fix()), fix -> new ArrayList<>())
                    .add(note));
    return byFix.values().stream().map(notes -> new Atom(List.copyOf(notes))).toList();
  }

  /** What the findings of some of them are known by. */
  static Set<Site> sites(Collection<Atom> atoms) {
    return atoms.stream()
        .flatMap(atom -> atom.notes.stream())
        .map(Site::of)
        .collect(Collectors.toSet());
  }
}
