package dev.asyncmend.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.asyncmend.git.Git;
import dev.asyncmend.git.GitTrouble;
import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The user's own git, asked about the repository around a folder. It is never told to change. */
final class Revisions {
  private final Git git;

  private Revisions(Git git) {
    this.git = git;
  }

  /** Git in this folder; complains where there is no repository, or no git. */
  static Revisions in(Path folder, String why) throws UsageError {
    Revisions git = new Revisions(Git.asking(folder, Map.of()));
    Git.Answer answer = git.ask(List.of("rev-parse", "--is-inside-work-tree"));
    if (!answer.ok()) {
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
    Git.Answer answer =
        ask(List.of("rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}"));
    if (!answer.ok()) {
      throw new UsageError("there is no commit called " + Plain.name(ref));
    }
    return out(answer).strip();
  }

  /** The newest commit that {@code commit} and what is checked out have in common. */
  String mergeBase(String commit, String name) throws UsageError {
    Git.Answer answer = ask(List.of("merge-base", "--", commit, "HEAD"));
    if (!answer.ok()) {
      throw new UsageError(
          Plain.name(name)
              + " and HEAD have no commit in common"
              + " (a shallow clone? `git fetch --unshallow` gets the rest)");
    }
    return out(answer).strip().lines().findFirst().orElse("");
  }

  /** Whether there is any commit yet. */
  boolean born() throws UsageError {
    return ask(List.of("rev-parse", "--verify", "--quiet", "HEAD^{commit}")).ok();
  }

  /** Runs git for its output, bytes seen as Latin-1; complains where it fails. */
  String answer(String... words) throws UsageError {
    Git.Answer answer = ask(List.of(words));
    if (!answer.ok()) {
      throw new UsageError("git " + words[0] + " failed: " + reason(answer));
    }
    return out(answer);
  }

  private Git.Answer ask(List<String> words) throws UsageError {
    try {
      return git.run(new byte[0], words);
    } catch (GitTrouble trouble) {
      throw new UsageError(trouble.getMessage());
    }
  }

  /** The output: bytes, seen as Latin-1. */
  private static String out(Git.Answer answer) {
    return new String(answer.bytes(), ISO_8859_1);
  }

  private static String reason(Git.Answer answer) {
    String plain = answer.reason();
    return plain.toLowerCase(Locale.ROOT).startsWith("not a git repository")
        ? "there is none here"
        : plain;
  }

  /** Bytes that were seen as Latin-1, as the text that they are. */
  static String utf8(String bytes) {
    return new String(bytes.getBytes(ISO_8859_1), UTF_8);
  }
}
