package dev.asyncmend.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real git, in a repository of its own, deaf to the configuration of the machine. */
final class Git {
  private final Path folder;

  Git(Path folder) {
    this.folder = folder;
    run(new byte[0], "init", "-q");
  }

  /** What a git command left behind. */
  record Result(int exit, String out, String err) {}

  /** Runs git with {@code input} on its standard input and waits for its end. */
  Result run(byte[] input, String... words) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    try {
      Path in = Files.write(folder.resolve("git.in"), input);
      Path out = folder.resolve("git.out");
      Path err = folder.resolve("git.err");
      builder.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
      int exit = builder.start().waitFor();
      return new Result(exit, Files.readString(out).trim(), Files.readString(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Applies {@code patch} to an index that holds {@code before}; keeps {@code after} beside it. */
  Result apply(Map<String, byte[]> before, Map<String, byte[]> after, byte[] patch) {
    commit("old", before);
    commit("new", after);
    run(new byte[0], "read-tree", "old");
    return run(patch, "apply", "--cached", "-");
  }

  /** The content of the index as one hash. */
  String index() {
    return run(new byte[0], "write-tree").out();
  }

  /** The content of a branch as one hash. */
  String tree(String branch) {
    return run(new byte[0], "rev-parse", branch + "^{tree}").out();
  }

  /** Commits by way of git's fast-import: these names need not be possible on this machine. */
  private void commit(String branch, Map<String, byte[]> files) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    write(stream, "commit refs/heads/" + branch + "\ncommitter t <t@t> 0 +0000\ndata 0\n");
    write(stream, "deleteall\n");
    files.forEach(
        (path, content) -> {
          write(stream, "M 100644 inline " + cString(path) + "\ndata " + content.length + "\n");
          stream.writeBytes(content);
          write(stream, "\n");
        });
    Result result = run(stream.toByteArray(), "fast-import", "--quiet", "--force");
    if (result.exit() != 0) {
      throw new IllegalStateException(result.err());
    }
  }

  private static String cString(String path) {
    return '"' + path.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static void write(ByteArrayOutputStream stream, String text) {
    stream.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
