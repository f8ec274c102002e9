package dev.asyncmend.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reader who types what a page says: asyncmend runs in this process, as starting a Java each time
 * would take too long; all else is run by bash, in which asyncmend is a program.
 */
final class DocReader {
  private static final Pattern OWN = Pattern.compile("asyncmend((?: [^|<>;&$`*]*)?)(?: > (\\S+))?");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private final Path folder;
  private final Map<String, String> environment;
  private final Deque<String> typed = new ArrayDeque<>();
  private int code;

  DocReader(Path folder) throws IOException {
    this(folder, Map.of());
  }

  /** A reader for whom more variables are set. */
  DocReader(Path folder, Map<String, String> more) throws IOException {
    this.folder = folder.toRealPath();
    this.environment = new TreeMap<>(more);
    environment.put("PATH", System.getenv("PATH"));
    environment.put("XDG_CACHE_HOME", folder.resolveSibling("cache").toString());
  }

  void writes(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  void types(List<String> words) {
    typed.addAll(words);
  }

  /** Types a command and gives what a terminal shows. */
  String runs(String command) throws Exception {
    if (command.equals("echo $?")) {
      return code + "\n";
    }
    Matcher own = OWN.matcher(command.replaceFirst(" +# .*", ""));
    return own.matches() ? asyncmend(words(own.group(1)), own.group(2)) : bash(command);
  }

  /** Runs asyncmend and gives what a terminal with colours shows. */
  String watches(List<String> words) {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    Shell shell = new Shell(folder, new Keyboard(screen), screen, screen, true, false, environment);
    code = Main.run(shell, words.toArray(String[]::new));
    return screen.toString(StandardCharsets.UTF_8);
  }

  /** The words of a command line, without the quotes around them. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(word.group(2) != null ? 2 : 3));
    }
    return words;
  }

  private String asyncmend(List<String> words, @Nullable String file) throws IOException {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    ByteArrayOutputStream out = file == null ? screen : new ByteArrayOutputStream();
    Shell shell = new Shell(folder, new Keyboard(screen), out, screen, false, false, environment);
    code = Main.run(shell, words.toArray(String[]::new));
    if (file != null) {
      Files.write(folder.resolve(file), out.toByteArray());
    }
    return screen.toString(StandardCharsets.UTF_8);
  }

  /** Starts what is tested here, for commands with a pipe behind it. */
  private Path program() throws IOException {
    Path program = folder.resolveSibling("bin").resolve("asyncmend");
    if (!Files.exists(program)) {
      Files.createDirectories(program.getParent());
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      String classes = String.join(":", classPath());
      String words = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + classes + "'";
      Files.writeString(
          program, "#!/bin/sh\nexec '" + java + "' " + words + " dev.asyncmend.cli.Main \"$@\"\n");
      Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return program;
  }

  /** Where this Java has its classes from, whoever started it. */
  private static List<String> classPath() {
    if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
      return Stream.of(loader.getURLs()).map(URL::getPath).toList();
    }
    return List.of(System.getProperty("java.class.path"));
  }

  private String bash(String command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", command);
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      builder.environment().put("GIT_" + who + "_NAME", "A Reader");
      builder.environment().put("GIT_" + who + "_EMAIL", "reader@example.org");
    }
    builder.environment().put("XDG_CACHE_HOME", environment.get("XDG_CACHE_HOME"));
    builder.environment().put("PATH", program().getParent() + ":" + System.getenv("PATH"));
    Process process = builder.start();
    process.getOutputStream().close();
    String screen = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    code = process.waitFor();
    return screen;
  }

  /** What is typed, a line at a time, and shown when it is read, as a terminal does. */
  private final class Keyboard extends InputStream {
    private final OutputStream screen;
    private byte[] line = new byte[0];
    private int at;

    Keyboard(OutputStream screen) {
      this.screen = screen;
    }

    @Override
    public int read() throws IOException {
      if (at == line.length && !next()) {
        return -1;
      }
      return line[at++] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (length == 0 || (at == line.length && !next())) {
        return length == 0 ? 0 : -1;
      }
      int count = Math.min(length, line.length - at);
      System.arraycopy(line, at, bytes, offset, count);
      at += count;
      return count;
    }

    private boolean next() throws IOException {
      String word = typed.poll();
      if (word == null) {
        return false;
      }
      line = (word + "\n").getBytes(StandardCharsets.UTF_8);
      at = 0;
      screen.write(line);
      return true;
    }
  }
}
