package dev.asyncmend.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The user's own git, asked about the repository around a folder. It is never told to change. */
final class Revisions {
  private final Path folder;

  private Revisions(Path folder) {
    this.folder = folder;
  }

  /** What git said; the output is bytes, seen as Latin-1. */
  private record Answer(int code, String out, String err) {}

  /** Git in this folder; complains where there is no repository, or no git. */
  static Revisions in(Path folder, String why) throws UsageError {
    Revisions git = new Revisions(folder);
    Answer answer = git.ask(List.of("rev-parse", "--is-inside-work-tree"));
    if (answer.code != 0) {
      throw new UsageError(why + " needs a git repository: " + reason(answer));
    }
    return git;
  }

  /** The root of the work tree, links resolved. */
  Path root() throws UsageError {
    String root = utf8(answer("rev-parse", "--show-toplevel")).replaceFirst("\r?\n$", "");
    try {
      return Path.of(root).toRealPath();
    } catch (IOException | InvalidPathException e) {
      throw new UsageError("git names a work tree that is not there: " + Plain.name(root));
    }
  }

  /** The commit that {@code ref} names; complains where there is none. */
  String commit(String ref) throws UsageError {
    if (ref.isEmpty() || ref.startsWith("-")) {
      throw new UsageError("there is no commit called " + Plain.name(ref));
    }
    Answer answer =
        ask(List.of("rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}"));
    if (answer.code != 0) {
      throw new UsageError("there is no commit called " + Plain.name(ref));
    }
    return answer.out.strip();
  }

  /** The newest commit that {@code commit} and what is checked out have in common. */
  String mergeBase(String commit, String name) throws UsageError {
    Answer answer = ask(List.of("merge-base", "--", commit, "HEAD"));
    if (answer.code != 0) {
      throw new UsageError(
          Plain.name(name)
              + " and HEAD have no commit in common"
              + " (a shallow clone? `git fetch --unshallow` gets the rest)");
    }
    return answer.out.strip().lines().findFirst().orElse("");
  }

  /** Whether there is any commit yet. */
  boolean born() throws UsageError {
    return ask(List.of("rev-parse", "--verify", "--quiet", "HEAD^{commit}")).code == 0;
  }

  /** Runs git for its output, bytes seen as Latin-1; complains where it fails. */
  String answer(String... words) throws UsageError {
    Answer answer = ask(List.of(words));
    if (answer.code != 0) {
      throw new UsageError("git " + words[0] + " failed: " + reason(answer));
    }
    return answer.out;
  }

  private Answer ask(List<String> words) throws UsageError {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "--no-optional-locks",
                "-c",
                "core.quotePath=false",
                "-c",
                "core.fsmonitor=false"));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      Drain err = Drain.of(process.getErrorStream());
      String out = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
      return new Answer(process.waitFor(), out, err.text());
    } catch (IOException e) {
      throw new UsageError("cannot run git: " + Plain.name(String.valueOf(e.getMessage())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageError("interrupted");
    }
  }

  private static String reason(Answer answer) {
    String first = answer.err.lines().findFirst().orElse("exit code " + answer.code);
    String plain = Plain.name(first.replaceFirst("^(fatal|error): ", ""));
    return plain.toLowerCase(Locale.ROOT).startsWith("not a git repository")
        ? "there is none here"
        : plain;
  }

  /** Bytes that were seen as Latin-1, as the text that they are. */
  static String utf8(String bytes) {
    return new String(bytes.getBytes(ISO_8859_1), UTF_8);
  }
}
