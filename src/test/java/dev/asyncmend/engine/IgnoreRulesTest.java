package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Git itself is the judge: {@code git check-ignore} and our rules must part the same files. */
final class IgnoreRulesTest {
  private static final List<String> NAMES = List.of("a", "b", "ab", "a.b", "a b", "é", "-", "]");

  private static final List<String> STARTS = List.of("", "", "", "!", "/", "**/");
  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "x",
          "ab",
          "é",
          ".",
          " ",
          "-",
          "*",
          "*",
          "**",
          "**/",
          "/",
          "/",
          "?",
          "[ab]",
          "[!a]",
          "[a-b]",
          "[[:alpha:]]",
          "\\",
          "!",
          "#",
          "]");

  @TempDir private static Path repository;

  @BeforeAll
  static void plant() throws IOException {
    repository = repository.toRealPath();
    git("", "init", "-q");
    for (String outer : NAMES) {
      for (String inner : NAMES) {
        Path folder = repository.resolve(outer + "x").resolve(inner);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("a"), "");
        Files.writeString(folder.resolve(inner + "b"), "");
      }
      Files.writeString(repository.resolve(outer), "");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "/a",
        "a/",
        "ax/",
        "/ax/a",
        "ax/a/",
        "*",
        "*/",
        "**",
        "**/",
        "/**",
        "**/a",
        "ax/**",
        "ax/**/a",
        "**/ax/**",
        "a**x/a",
        "ax/a**/b",
        "ax/**b",
        "[ab]",
        "[!a]",
        "[^a]x",
        "[]]",
        "[!]]",
        "[a-]",
        "[-a]",
        "[a-b]x/",
        "[b-a]",
        "[[:alpha:]]",
        "[[:nope:]]",
        "[a",
        "[",
        "\\a",
        "\\",
        "a\\",
        "a ",
        "a\\ b",
        "a\\ ",
        "\\!a",
        "#a",
        "\\#a",
        "?",
        "??",
        "é",
        "?x",
        "!a",
        "!",
        "/",
        "//",
        "ax//a",
        "[/]",
        "ax[/]a",
        "*x/*/*b",
        "*\\b",
        "-",
        "[\\]]",
        "***/a",
        "a.*",
        "*.b"
      })
  void everyKindOfLine(String line) throws IOException {
    compare(List.of(line), List.of(), List.of());
    compare(List.of("*", "!*/", "!" + line), List.of(line), List.of());
    compare(List.of(), List.of("!a", line), List.of(line));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyLines(long seed) throws IOException {
    Random random = new Random(seed);
    compare(lines(random), lines(random), lines(random));
  }

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int count = random.nextInt(5); count > 0; count--) {
      StringBuilder line = new StringBuilder(any(random, STARTS));
      for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
        line.append(any(random, PIECES));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String any(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static void compare(List<String> top, List<String> nested, List<String> exclude)
      throws IOException {
    write(repository.resolve(".gitignore"), top);
    write(repository.resolve("ax").resolve(".gitignore"), nested);
    write(repository.resolve(".git").resolve("info").resolve("exclude"), exclude);
    List<String> all = new ArrayList<>();
    all(repository, all);
    Set<String> kept = new TreeSet<>(all);
    kept.removeAll(
        List.of(git(String.join("\0", all), "check-ignore", "-z", "--stdin").split("\0")));
    Set<String> ours = new TreeSet<>();
    kept(repository, IgnoreRules.at(repository), ours);
    assertThat(ours).isEqualTo(kept);
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines));
  }

  private static void all(Path folder, List<String> found) throws IOException {
    for (Path path : list(folder)) {
      if (Files.isDirectory(path)) {
        all(path, found);
      } else {
        found.add(repository.relativize(path).toString());
      }
    }
  }

  private static void kept(Path folder, IgnoreRules rules, Set<String> found) throws IOException {
    for (Path path : list(folder)) {
      boolean inner = Files.isDirectory(path);
      if (rules.ignores(path, inner)) {
        continue;
      }
      if (inner) {
        kept(path, rules.enter(path), found);
      } else {
        found.add(repository.relativize(path).toString());
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(path -> !path.endsWith(".git")).sorted().toList();
    }
  }

  private static String git(String input, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", repository.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("XDG_CONFIG_HOME", repository.toString());
    Process process = builder.start();
    process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    try (InputStream output = process.getInputStream()) {
      return new String(output.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
