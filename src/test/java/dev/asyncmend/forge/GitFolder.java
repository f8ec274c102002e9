package dev.asyncmend.forge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A clone in which somebody works with the real git, deaf to the configuration of the machine. */
public final class GitFolder {
  private final Path folder;

  private GitFolder(Path folder) {
    this.folder = folder;
  }

  /** Clones a repository, which may be empty. */
  public static GitFolder clone(String address, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    GitFolder clone = new GitFolder(folder);
    clone.git("clone", "-q", address, ".");
    clone.git("config", "user.name", "Ann");
    clone.git("config", "user.email", "ann@example.org");
    clone.git("symbolic-ref", "HEAD", "refs/heads/main");
    return clone;
  }

  /** An empty repository that others push to, with {@code main} as its branch. */
  public static GitFolder bare(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    GitFolder bare = new GitFolder(folder);
    bare.git("init", "-q", "--bare");
    bare.git("symbolic-ref", "HEAD", "refs/heads/main");
    return bare;
  }

  /** Where it is. */
  public Path path() {
    return folder;
  }

  /** Writes a file. */
  public GitFolder write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Path parent = file.getParent();
      Files.createDirectories(parent == null ? folder : parent);
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits everything. */
  public GitFolder commit(String message) {
    git("add", "-A");
    git("commit", "-q", "-m", message);
    return this;
  }

  /** Runs git, which must succeed; its output without white space around it. */
  public String git(String... words) {
    Result result = run(words);
    if (result.code != 0) {
      throw new AssertionError("git " + String.join(" ", words) + ": " + result.text);
    }
    return result.text;
  }

  /** Runs git, which must fail; what it says. */
  public String fails(String... words) {
    Result result = run(words);
    if (result.code == 0) {
      throw new AssertionError("git " + String.join(" ", words) + " did not fail");
    }
    return result.text;
  }

  private record Result(int code, String text) {}

  private Result run(String... words) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("LC_ALL", "C");
    builder.redirectErrorStream(true);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), text.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
