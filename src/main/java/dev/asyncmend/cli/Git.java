package dev.asyncmend.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Asks git about a repository, and changes nothing in it. Programs that the repository's own
 * settings would start are not started.
 */
final class Git {
  private static final int SECONDS = 20;

  private final Path folder;
  private final Shell shell;

  /** Git in a folder of a repository. */
  Git(Path folder, Shell shell) {
    this.folder = folder;
    this.shell = shell;
  }

  /**
   * What git says that ends each piece with a zero byte; empty where there is no git, or where it
   * has an objection.
   */
  Optional<List<String>> ask(String... words) {
    List<String> command =
        new ArrayList<>(List.of("git", "--no-optional-locks", "-c", "core.fsmonitor=false"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(shell.environment());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process git = builder.start();
      git.getOutputStream().close();
      byte[] answer = git.getInputStream().readAllBytes();
      if (!git.waitFor(SECONDS, TimeUnit.SECONDS) || git.exitValue() != 0) {
        git.destroyForcibly();
        return Optional.empty();
      }
      String text = new String(answer, StandardCharsets.UTF_8);
      return Optional.of(
          Stream.of(text.split("\0", -1)).filter(piece -> !piece.isEmpty()).toList());
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
