package dev.asyncmend.engine;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a run in the joint rounds: what became of each by itself, which of them are looked
 * at again, and which belong together since a fix changed them. Files are known by their names.
 */
final class Patients {
  private final List<Treatment> treated;
  private final Map<String, Treatment> alone = new HashMap<>();
  private final Map<String, Patient> patients = new TreeMap<>();
  private final Bonds bonds = new Bonds();

  /** Files that offer other functions than before, and those of them that nobody heard of yet. */
  private final Set<String> turned = new TreeSet<>();

  private final Set<String> news = new TreeSet<>();

  /** All files of a run; none of them is looked at again so far. */
  Patients(List<Treatment> treated) {
    this.treated = treated;
    for (Treatment file : treated) {
      alone.put(file.source().name(), file);
      if (file.turned()) {
        turned.add(file.source().name());
      }
    }
    news.addAll(turned);
  }

  /** What became of each file by itself. */
  List<Treatment> treated() {
    return treated;
  }

  /** The same, where {@code other} takes the place of what became of its file. */
  List<Treatment> treatedBut(Treatment other) {
    return treated.stream()
        .map(file -> file.source().equals(other.source()) ? other : file)
        .toList();
  }

  /** What became of one file by itself. */
  Treatment treated(String name) {
    return Objects.requireNonNull(alone.get(name), name);
  }

  /** The files that fixes changed already. */
  Set<String> mended() {
    return treated.stream()
        .filter(file -> file.outcome() instanceof FileOutcome.Mended)
        .map(file -> file.source().name())
        .collect(Collectors.toSet());
  }

  /** The files on which asyncmend failed. */
  Set<Path> crashed() {
    return treated.stream()
        .filter(file -> file.outcome() instanceof FileOutcome.Failed)
        .map(file -> file.source().path())
        .collect(Collectors.toSet());
  }

  /** What the files hold in which something was found. */
  Map<Path, byte[]> drafts() {
    Map<Path, byte[]> drafts = new HashMap<>();
    for (Treatment file : treated) {
      SourceText text = file.outcome().text();
      if (text != null) {
        drafts.put(file.source().path(), text.bytes());
      }
    }
    return drafts;
  }

  /** The files that were looked at and in which something was found, in order. */
  Collection<Patient> all() {
    return patients.values();
  }

  /** A file that was looked at. */
  Patient patient(String name) {
    return Objects.requireNonNull(patients.get(name), name);
  }

  /** The way back to the text that a file had before the run. */
  Origins origins(Treatment file) {
    Patient patient = patients.get(file.source().name());
    return patient == null ? file.origins() : patient.origins();
  }

  /** A file was looked at. */
  void see(String name, SourceText text, List<Note> notes) {
    if (!notes.isEmpty()) {
      patients.computeIfAbsent(name, key -> Patient.of(treated(key), text));
    }
    see(name, notes);
  }

  private void see(String name, List<Note> notes) {
    Patient patient = patients.get(name);
    if (patient != null) {
      patient.see(notes);
    }
  }

  /** There was no need to look at a file: nothing can be found in it. */
  void pass(String name) {
    see(name, List.of());
  }

  /** Takes the changes of one round over; gives what files hold that hold something else now. */
  Map<Path, byte[]> take(List<Ward.Result> results) {
    results.forEach(result -> result.failures().forEach(this::fails));
    List<String> before = List.copyOf(turned);
    Map<Path, byte[]> changed = new HashMap<>();
    for (Ward.Result result : results) {
      result.files().forEach((name, edited) -> changed.put(becomes(name, edited), edited.bytes()));
      for (Note note : result.applied()) {
        applied(note, result.files().keySet());
        // What follows from a function that turned must not be written without it.
        bonds.join(Stream.concat(Ward.touched(note).stream(), before.stream()).toList());
      }
    }
    return changed;
  }

  private void fails(Repair.Failure failure) {
    patient(failure.note().finding().path()).fails(failure);
  }

  private Path becomes(String name, Ward.Edited edited) {
    patients.computeIfAbsent(name, key -> Patient.of(treated(key), edited.before()));
    Patient patient = patient(name);
    patient.becomes(edited.after(), edited.round());
    if (edited.turned()) {
      turned.add(name);
      news.add(name);
    }
    return patient.source().path();
  }

  private void applied(Note note, Set<String> changed) {
    String origin = note.finding().path();
    String where =
        Stream.concat(Stream.of(origin), Ward.touched(note).stream())
            .filter(changed::contains)
            .findFirst()
            .orElse(origin);
    patient(where).mended(note);
  }

  /** Whether a file offers other functions than before, and nobody heard of that yet. */
  boolean haveNews() {
    return !news.isEmpty();
  }

  /**
   * Every file that may use a function that is another one now; from then on it has heard of it.
   */
  List<String> hearers() {
    Set<Territory> projects = new HashSet<>();
    news.forEach(name -> projects.add(Territory.of(treated(name).source())));
    news.clear();
    return projects.isEmpty()
        ? List.of()
        : treated.stream()
            .filter(Treatment::readable)
            .map(Treatment::source)
            .filter(file -> projects.contains(Territory.of(file)))
            .map(SourceFile::name)
            .toList();
  }

  /** Digests of the files that are not what they were when the joint rounds began. */
  Map<String, Long> state() {
    Map<String, Long> state = new TreeMap<>();
    patients.forEach(
        (name, patient) -> {
          if (patient.moved()) {
            state.put(name, patient.digest());
          }
        });
    return state;
  }

  /** What became of every file, in order. */
  List<FileOutcome> outcomes() {
    List<FileOutcome> outcomes = new ArrayList<>(treated.size());
    for (Treatment file : treated) {
      String name = file.source().name();
      Patient patient = patients.get(name);
      List<String> together = bonds.others(name);
      outcomes.add(patient == null ? file.outcome(together) : patient.outcome(together));
    }
    return outcomes;
  }
}
