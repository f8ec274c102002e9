package dev.asyncmend.engine;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.engine.cache.FactFile;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.Stage;
import dev.asyncmend.recipe.Dispatch;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.scope.Scopes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One file from bytes to outcome: triage, parse, match, and the rounds that mend it. */
final class Clinic {
  private final Moment moment;
  private final Triage triage;
  private final String question;
  private final boolean syncFiles;
  private final Meter meter;
  private final Dispatch dispatch;
  private final Wishes wishes;
  private final SuppressionReview review;
  private final Silences silences;
  private final Replay replay;
  private final BooleanSupplier stop;

  private Clinic(
      Moment moment,
      Replay replay,
      Triage triage,
      boolean syncFiles,
      Dispatch dispatch,
      Wishes wishes,
      SuppressionReview review,
      BooleanSupplier stop) {
    this.moment = moment;
    this.replay = replay;
    this.triage = triage;
    this.question = triage.question();
    this.syncFiles = syncFiles;
    this.meter = moment.sources().meter();
    this.dispatch = dispatch;
    this.wishes = wishes;
    this.review = review;
    this.silences = Silences.of(moment.settings().rules());
    this.stop = stop;
  }

  /**
   * A clinic for the files of one run.
   *
   * @param wishes what the run is told besides
   * @param replay what earlier runs found
   */
  static Clinic of(List<Remedy> remedies, Wishes wishes, Moment first, Replay replay) {
    boolean syncFiles = remedies.stream().anyMatch(remedy -> remedy.card().syncFiles());
    return new Clinic(
        first,
        replay,
        Triage.of(remedies),
        syncFiles,
        Dispatch.of(remedies),
        wishes,
        SuppressionReview.of(remedies, wishes.names()),
        () -> false);
  }

  /** The same clinic at another moment of the run. */
  Clinic at(Moment other) {
    return new Clinic(other, replay, triage, syncFiles, dispatch, wishes, review, stop);
  }

  /** The same clinic, which throws a {@code CancellationException} once {@code wanted} says so. */
  Clinic stoppedBy(BooleanSupplier wanted) {
    return new Clinic(moment, replay, triage, syncFiles, dispatch, wishes, review, wanted);
  }

  /** The state of the files that it looks at. */
  Moment moment() {
    return moment;
  }

  /** What becomes of a file by itself; a bug that shows in it stays in it. */
  Treatment treat(SourceFile file) {
    FileOutcome before = replay.recall(file);
    return before != null
        ? Treatment.of(file, before)
        : treat(file, facts -> wishes.want(file) && triaged(facts));
  }

  /**
   * The same for a file that was not looked at for what it says: now that all others were, it is
   * known which coroutine functions there are to call.
   */
  Treatment reconsider(Treatment before) {
    SourceFile file = before.source();
    boolean skipped =
        syncFiles && before.outcome() instanceof FileOutcome.Clean && !replay.knows(file);
    return skipped
        ? treat(file, facts -> wishes.want(file) && !suspects(facts) && strays(file))
        : before;
  }

  /** Whether a file has to be read. */
  @FunctionalInterface
  private interface Suspicion {
    boolean of(FactFile file) throws IOException;
  }

  private Treatment treat(SourceFile file, Suspicion suspicion) {
    return Guard.file(
        file.name(),
        () -> replay.noting(file, () -> treated(file, suspicion)),
        crashed -> Treatment.of(file, crashed));
  }

  private Treatment treated(SourceFile file, Suspicion suspicion) {
    FactFile facts = moment.knowledge().facts(file);
    Reading reading = read(file, facts, suspicion);
    if (reading instanceof Reading.Failed failed) {
      return Treatment.of(file, failed.outcome(file.name()));
    }
    if (!(reading instanceof Reading.Parsed parsed)) {
      return Treatment.of(file, new FileOutcome.Clean(file.name()));
    }
    Scopes scopes = meter.in(Stage.PARSE, () -> Scopes.of(parsed.file()));
    meter.functions(Stage.PARSE, scopes);
    meter.in(Stage.INDEX, () -> moment.knowledge().learn(file, facts, scopes));
    meter.files(Stage.MATCH, 1);
    Rounds rounds = new Rounds(file, scopes, this, budget());
    if (moment.settings().purpose() == Settings.Purpose.CHECK || wishes.asks()) {
      return Treatment.of(file, rounds.look());
    }
    Treatment treatment = rounds.mend();
    meter.files(Stage.MEND, treatment.outcome() instanceof FileOutcome.Mended ? 1 : 0);
    return treatment;
  }

  private Reading read(SourceFile source, FactFile file, Suspicion suspicion) {
    try {
      if (!suspicion.of(file)) {
        return new Reading.Skipped();
      }
      meter.files(Stage.PARSE, 1);
      return meter.in(Stage.PARSE, () -> Sources.parse(source.name(), file.bytes()));
    } catch (IOException e) {
      return Sources.failed(e);
    }
  }

  private boolean suspects(FactFile file) throws IOException {
    return meter.in(Stage.TRIAGE, () -> file.says(question, triage::keeps));
  }

  private boolean triaged(FactFile file) throws IOException {
    meter.files(Stage.TRIAGE, 1);
    return suspects(file);
  }

  private boolean strays(SourceFile file) throws IOException {
    return meter.in(Stage.TRIAGE, () -> moment.knowledge().strays(file));
  }

  /** Whether a finding is possible in the file as it is now. */
  boolean suspects(SourceFile file) {
    try {
      return suspects(moment.knowledge().facts(file)) || (syncFiles && strays(file));
    } catch (IOException e) {
      return false; // the file is gone, and with it what was in it
    }
  }

  /**
   * The file as it is now; empty where it cannot be read. Whoever reads it later reads the same.
   */
  Optional<Scopes> open(SourceFile file) {
    return meter.in(
        Stage.PARSE,
        () ->
            moment.sources().hold(file.path()) instanceof Reading.Parsed parsed
                ? Optional.of(Scopes.of(parsed.file()))
                : Optional.empty());
  }

  /** What a file may take with which this thread begins now. */
  Budget budget() {
    return Budget.of(moment.settings().limits(), stop);
  }

  /**
   * Everything that the recipes say about one state of a file.
   *
   * @param origins the way back to the text that it had before the run
   * @param budget what the file may take
   */
  List<Note> look(SourceFile file, Scopes state, Origins origins, Budget budget) {
    Vicinity vicinity = new Vicinity(moment, file);
    List<Finding> all =
        meter.in(Stage.MATCH, () -> dispatch.look(vicinity.around(state), budget::check));
    boolean inside = state.file().text().container().isPresent();
    List<Finding> found = inside ? Sealed.open(state, all) : all;
    if (found.isEmpty() && !review.wants(state.file())) {
      return List.of();
    }
    Suppressions suppressions = Suppressions.of(state.file());
    // A comment about what is not looked for here has its use elsewhere, so it is reviewed first.
    List<Finding> findings =
        silences.heard(file.path(), reviewed(file, state, origins, found, suppressions));
    Map<String, Scopes> texts = moment.settings().textEdits() ? vicinity.opened() : Map.of();
    List<Note> notes = Notes.of(file, state, suppressions, moment.knowledge(), texts).all(findings);
    return wishes.sift(new Sieve.Sight(file, state.file(), suppressions, origins), notes);
  }

  /** The findings with those about the comments that silence some of them, by their places. */
  private List<Finding> reviewed(
      SourceFile file,
      Scopes state,
      Origins origins,
      List<Finding> found,
      Suppressions suppressions) {
    if (!review.wants(state.file())) {
      return found;
    }
    found.forEach(suppressions::silence);
    List<Finding> all = new ArrayList<>(found);
    // Between rounds what is known about other files is old, and so some findings are missing.
    boolean certain = origins.rounds().isEmpty();
    all.addAll(review.of(file.name(), state.file(), suppressions, certain));
    all.sort(Comparator.comparingInt(finding -> finding.span().start()));
    return all;
  }

  /** A file that fixes may change. */
  Repair.Subject subject(SourceFile file, Scopes state) {
    return new Repair.Subject(state, moment.knowledge().minor(file));
  }

  /** Applies what can be applied of these fixes together; see {@link Repair#of}. */
  Repair repair(Map<String, Repair.Subject> files, List<Note> wanted) {
    return meter.in(Stage.MEND, () -> Repair.of(files, wanted));
  }

  /**
   * Whether this run applies the fix of a finding.
   *
   * @param origins the way from the text that it was made in to the original one
   */
  boolean applies(Note note, Origins origins) {
    Fix fix = note.finding().fix();
    return !note.suppressed()
        && fix != null
        && fix.level() != Level.ADVICE
        && fix.level().compareTo(moment.settings().level()) <= 0
        && wishes.take(note, origins);
  }
}
