package dev.asyncmend.trial;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A command in a shell, with all processes that it starts: they get a group of their own where the
 * system has {@code setsid}, and none of them outlives the run.
 */
final class Command {
  private static final int GRACE_SECONDS = 3;

  private final String text;
  private final Map<String, String> environment;
  private final boolean grouped;
  private @Nullable Process process;
  private boolean stopped;

  /**
   * How a run ended.
   *
   * @param passed whether with exit code 0, in time
   * @param ended whether by itself
   * @param how in a few words
   */
  record End(boolean passed, boolean ended, String how) {}

  Command(String text, Map<String, String> environment) {
    this.text = text;
    this.environment = environment;
    this.grouped = hasSetsid(environment);
  }

  /**
   * Runs it.
   *
   * @param folder the current folder for it
   * @param more variables that it gets besides
   * @param limit how long it may take; null for as long as it likes
   */
  End run(Path folder, Map<String, String> more, @Nullable Duration limit, Log log)
      throws IOException, Stopped {
    Process running = start(folder, more);
    try {
      log.follow(running.getInputStream());
      boolean ended = waitFor(running, limit);
      if (!ended) {
        end(running);
        return new End(false, false, "no end within " + seconds(Objects.requireNonNull(limit)));
      }
      int code = running.exitValue();
      return new End(code == 0, true, "exit code " + code);
    } finally {
      end(running); // what it left in the background would hold on to the copy
      log.finish();
    }
  }

  /** Ends the run that is under way, if any; none can begin any more. */
  void stop() {
    Process running;
    synchronized (this) {
      stopped = true;
      running = process;
    }
    if (running != null) {
      end(running);
    }
  }

  private synchronized Process start(Path folder, Map<String, String> more)
      throws IOException, Stopped {
    if (stopped) {
      throw new Stopped("interrupted");
    }
    ProcessBuilder builder = new ProcessBuilder(words()).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().putAll(more);
    builder.redirectErrorStream(true).redirectInput(nothing());
    process = builder.start();
    return process;
  }

  private List<String> words() {
    if (windows()) {
      return List.of("cmd", "/d", "/s", "/c", "\"" + text + "\"");
    }
    return grouped ? List.of("setsid", "sh", "-c", text) : List.of("sh", "-c", text);
  }

  private static boolean waitFor(Process running, @Nullable Duration limit) throws Stopped {
    try {
      if (limit == null) {
        running.waitFor();
        return true;
      }
      return running.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped("interrupted");
    }
  }

  /** Asks all of its processes to end, and does not ask again. */
  private void end(Process running) {
    List<ProcessHandle> family = new ArrayList<>(running.descendants().toList());
    if (!running.isAlive() && !grouped && family.isEmpty()) {
      return;
    }
    family.add(running.toHandle());
    if (family.stream().anyMatch(ProcessHandle::isAlive)) {
      signal("TERM", running, family);
      await(family);
    }
    signal("KILL", running, family);
  }

  private static void await(List<ProcessHandle> family) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(GRACE_SECONDS);
    while (family.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < deadline) {
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void signal(String name, Process running, List<ProcessHandle> family) {
    boolean gently = name.equals("TERM");
    family.forEach(one -> ended(one, gently));
    if (!grouped) {
      return;
    }
    try {
      String kill = "kill -s " + name + " -- -" + running.pid() + " 2>/dev/null";
      new ProcessBuilder("sh", "-c", kill).start().waitFor(1, TimeUnit.SECONDS);
    } catch (IOException e) {
      return; // then the family alone has to do
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean ended(ProcessHandle one, boolean gently) {
    return gently ? one.destroy() : one.destroyForcibly();
  }

  private static boolean hasSetsid(Map<String, String> environment) {
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, "setsid"))) {
        return !windows();
      }
    }
    return false;
  }

  private static boolean windows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private static File nothing() {
    return new File(windows() ? "NUL" : "/dev/null");
  }

  /** A duration as people say it. */
  static String seconds(Duration duration) {
    long seconds = duration.toSeconds();
    return seconds == 0 ? duration.toMillis() + " ms" : seconds + " s";
  }
}
