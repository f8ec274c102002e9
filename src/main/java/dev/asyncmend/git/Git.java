package dev.asyncmend.git;

import dev.asyncmend.report.Plain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The user's own git, in a folder. Its settings, credentials, signing and hooks apply; it never
 * asks a question, and speaks English.
 */
public final class Git {
  /** What keeps hooks of the repository from running where nothing of theirs happens. */
  public static final List<String> NO_HOOKS = List.of("-c", "core.hooksPath=/dev/null");

  private static final List<String> INHERITED = List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX");

  /** What keeps it from changing anything, and from starting what a repository's settings name. */
  private static final List<String> ASKING =
      List.of("--no-optional-locks", "-c", "core.quotePath=false", "-c", "core.fsmonitor=false");

  private final Path folder;
  private final Map<String, String> environment;
  private final List<String> options;

  /**
   * Git in a folder.
   *
   * @param environment the variables of the user
   */
  public Git(Path folder, Map<String, String> environment) {
    this(folder, environment, List.of());
  }

  private Git(Path folder, Map<String, String> environment, List<String> options) {
    this.folder = folder;
    this.environment = Map.copyOf(environment);
    this.options = List.copyOf(options);
  }

  /**
   * Git that is asked about the repository that the user works in, and changes nothing in it. What
   * variables say about where that is holds, also those of this process.
   *
   * @param environment the variables of the user, beside those of this process
   */
  public static Git asking(Path folder, Map<String, String> environment) {
    Map<String, String> all = new HashMap<>(System.getenv());
    all.putAll(environment);
    return new Git(folder, all, ASKING);
  }

  /** What git answered. */
  public static final class Answer {
    private final int code;
    private final byte[] out;
    private final String err;

    Answer(int code, byte[] out, String err) {
      this.code = code;
      this.out = out;
      this.err = err;
    }

    public boolean ok() {
      return code == 0;
    }

    public int code() {
      return code;
    }

    public byte[] bytes() {
      return out;
    }

    /** Standard output as text, without the line end at its end. */
    public String text() {
      return new String(out, StandardCharsets.UTF_8).stripTrailing();
    }

    /** The pieces of standard output that a zero byte ends. */
    public List<String> pieces() {
      String text = new String(out, StandardCharsets.UTF_8);
      return Stream.of(text.split("\0", -1)).filter(piece -> !piece.isEmpty()).toList();
    }

    /** What git complains about, in one line, without what an address may have of a secret. */
    public String reason() {
      List<String> lines = err.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
      String line =
          lines.stream()
              .filter(one -> one.startsWith("fatal:") || one.startsWith("error:"))
              .findFirst()
              .orElse(lines.isEmpty() ? "exit code " + code : lines.get(0));
      return Plain.name(quiet(line.replaceFirst("^(fatal|error): ", "")));
    }

    /** All of standard error, without secrets in addresses. */
    public String errors() {
      return quiet(err);
    }
  }

  /** Text without the names and secrets that addresses may have before their host. */
  public static String quiet(String text) {
    return text.replaceAll("(?<=://)[^/@\\s'\"]*@", "");
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** The same git with more variables. */
  public Git with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(more);
    return new Git(folder, all, options);
  }

  /** The same git in another folder. */
  public Git in(Path other) {
    return new Git(other, environment, options);
  }

  /** Runs git. */
  public Answer run(String... words) {
    return run(new byte[0], List.of(words));
  }

  /** The pieces that git answers; empty where there is no git, or where it has an objection. */
  public Optional<List<String>> ask(String... words) {
    try {
      Answer answer = run(words);
      return answer.ok() ? Optional.of(answer.pieces()) : Optional.empty();
    } catch (GitTrouble trouble) {
      return Optional.empty();
    }
  }

  /** Runs git and says {@code what} does not go where it fails. */
  public Answer must(String what, String... words) {
    return must(what, new byte[0], List.of(words));
  }

  /** The same with something to read. */
  public Answer must(String what, byte[] input, List<String> words) {
    Answer answer = run(input, words);
    if (!answer.ok()) {
      throw new GitTrouble(what + ": " + answer.reason());
    }
    return answer;
  }

  /** Runs git, which reads {@code input}. */
  public Answer run(byte[] input, List<String> words) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(options);
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> variables = builder.environment();
    variables.clear();
    variables.putAll(environment);
    // A hook of git that starts us leaves them set, and they are about another folder.
    if (options.isEmpty()) {
      variables.keySet().removeAll(INHERITED);
    }
    variables.put("GIT_TERMINAL_PROMPT", "0");
    variables.put("GIT_LITERAL_PATHSPECS", "1");
    variables.put("GIT_LFS_SKIP_SMUDGE", "1");
    variables.put("LC_ALL", "C");
    try {
      return answer(builder.start(), input);
    } catch (IOException e) {
      throw new GitTrouble("git cannot be run: " + Plain.name(String.valueOf(e.getMessage())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitTrouble("interrupted");
    }
  }

  /** What a process says; it is ended where this thread is interrupted. */
  private static Answer answer(Process git, byte[] input) throws InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<Thread> pipes =
        List.of(
            feed(git, input), drain(git.getInputStream(), out), drain(git.getErrorStream(), err));
    try {
      int code = git.waitFor();
      for (Thread pipe : pipes) {
        pipe.join();
      }
      return new Answer(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      List<ProcessHandle> started = git.descendants().toList();
      git.destroy(); // first, since it would start something else where one of them ends
      started.forEach(ProcessHandle::destroy);
      throw e;
    }
  }

  private static Thread drain(InputStream stream, ByteArrayOutputStream all) {
    return started(
        () -> {
          try {
            stream.transferTo(all);
          } catch (IOException e) {
            return; // the process is gone, and with it what it had to say
          }
        });
  }

  private static Thread feed(Process git, byte[] input) {
    return started(
        () -> {
          try (OutputStream in = git.getOutputStream()) {
            in.write(input);
          } catch (IOException e) {
            return; // git did not want to read all of it; its exit code says whether that is bad
          }
        });
  }

  private static Thread started(Runnable work) {
    Thread thread = new Thread(work, "git");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
