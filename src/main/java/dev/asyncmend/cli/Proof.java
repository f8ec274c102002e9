package dev.asyncmend.cli;

import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.report.Plain;
import dev.asyncmend.trial.Failure;
import dev.asyncmend.trial.Rejection;
import dev.asyncmend.trial.Verified;
import dev.asyncmend.trial.Watch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Tells what a trial does and what came of it, on standard error. */
final class Proof implements Watch {
  private static final String CLEAR = "\r\u001B[K";

  private final Output output;
  private final boolean live;
  private final boolean verbose;
  private String what = "";

  /**
   * A teller.
   *
   * @param live whether to show what is going on, on a terminal
   * @param verbose whether to tell of every run, and outputs as a whole
   */
  Proof(Output output, boolean live, boolean verbose) {
    this.output = output;
    this.live = live;
    this.verbose = verbose;
  }

  @Override
  public void run(int number, String purpose) {
    what = purpose;
    if (live) {
      output.raw(CLEAR + "verify: run " + number + ", " + what + " ...");
    }
  }

  @Override
  public void done(int number, String how) {
    if (live) {
      output.raw(CLEAR);
    }
    if (verbose) {
      output.say("verify: run " + number + ", " + what + ": " + how);
    }
  }

  /** The report of the fixes that are proven, after all about the others has been told. */
  RunReport told(Verified verified, String command) throws UsageError {
    if (verified instanceof Verified.Halted halted) {
      if (halted.failure() != null) {
        show(halted.failure());
      }
      throw new UsageError(Plain.name(halted.reason()) + "; nothing was written");
    }
    if (verified instanceof Verified.Idle idle) {
      return idle.report();
    }
    Verified.Proven proven = (Verified.Proven) verified;
    proven.rejected().forEach(this::tell);
    if (proven.moody()) {
      output.say(
          "asyncmend: warning: the command passed and failed on the very same files; only what"
              + " failed twice was left out");
    }
    output.say(summary(proven, command));
    return proven.report();
  }

  private static String summary(Verified.Proven proven, String command) {
    int rejected = proven.rejected().size();
    if (proven.report().fixed().findAny().isEmpty()) {
      return "Verified: `" + Plain.name(command) + "` fails with each of the fixes.";
    }
    String left =
        rejected == 0
            ? ""
            : rejected == 1 ? ", without the fix named above" : ", without the fixes named above";
    String runs = proven.runs() + " runs";
    return "Verified: `" + Plain.name(command) + "` passes" + left + " (" + runs + ").";
  }

  private void tell(Rejection rejection) {
    String place = rejection.note().finding().path() + ":" + rejection.line();
    String recipe = rejection.note().finding().card().id();
    output.say(
        "asyncmend: "
            + Plain.name(place)
            + ": the fix of "
            + recipe
            + " was left out: the command fails with it ("
            + rejection.failure().how()
            + ")");
    show(rejection.failure());
  }

  private void show(Failure failure) {
    for (String line : verbose ? whole(failure) : failure.tail()) {
      output.say("  | " + Plain.name(line));
    }
    output.say("  = output: " + Plain.name(failure.log().toString()));
  }

  private static List<String> whole(Failure failure) {
    try {
      byte[] bytes = Files.readAllBytes(failure.log());
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      return failure.tail();
    }
  }
}
