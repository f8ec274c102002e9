package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The documentation, done as it says: every command is run and says what the page says. {@code
 * -Ddocs.bless=true} writes the pages anew. Blocks that are not run are skipped tests that say why.
 */
final class DocsTest {
  /** Pages of which not every command is run, and why. All others are run as a whole. */
  private static final Map<String, String> LEFT =
      Map.of(
          "README.md", "the launcher builds the program: LauncherIT and NewcomerIT run it",
          "docs/ci.md", "Docker is needed",
          "docs/campaigns.md", "a forge is needed for one block; CampaignRunTest has a double",
          "docs/command-line.md", "--watch has no end; WatchTest runs it",
          "docs/hostile-input.md", "it wants a file that takes more than a second anywhere",
          "docs/install.md", "pip, pipx and uvx are needed; WheelIT and NewcomerIT install",
          "docs/pull-requests.md", "a forge is needed; PrCommandTest and others have a double",
          "docs/review.md", "a person in a browser is needed; ReviewTest is one");

  @TempDir private Path root;

  @TestFactory
  Stream<DynamicContainer> pages() throws IOException {
    return paths().stream().filter(path -> !path.endsWith(LifePageTest.PAGE)).map(this::page);
  }

  @Test
  void everyCommandIsRunOrThereIsAReason() throws IOException {
    for (Path path : paths()) {
      DocPage page = DocPage.of(path);
      assertThat(page.unguarded()).as("lines of %s with commands that are not run", path).isEmpty();
      assertThat(page.left().isEmpty())
          .as("%s is run", path)
          .isEqualTo(!LEFT.containsKey(name(path)));
    }
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** Those of the blocks that are not run, too: their commands and options must be there. */
  @Test
  void everyCallIsUnderstood() throws IOException {
    Shell shell =
        new Shell(
            root,
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            false,
            false,
            Map.of());
    for (Path path : paths()) {
      for (String call : DocPage.of(path).calls()) {
        String own =
            call.replaceFirst("^asyncmend ", "").replaceFirst(" *([|<>;&#)]|\\[.*\\]$).*", "");
        if (own.contains("…")) {
          continue;
        }
        CommandLine commands = Commands.all(new Asyncmend(shell, new Output(shell)));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        try {
          commands.parseArgs(DocReader.words(own).toArray(String[]::new));
        } catch (ParameterException e) {
          throw new AssertionError(path + ": " + call + ": " + e.getMessage(), e);
        }
      }
    }
  }

  private static List<Path> paths() throws IOException {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md")),
              docs.filter(path -> path.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  private DynamicContainer page(Path path) {
    try {
      DocPage page = DocPage.of(path);
      Path folder = Files.createDirectories(root.resolve(String.valueOf(path.getFileName())));
      DocReader reader = new DocReader(folder);
      Stream<DynamicTest> tests = page.steps().stream().map(step -> test(page, step, reader));
      return dynamicContainer(path.toString(), tests.collect(Collectors.toList()));
    } catch (IOException e) {
      throw new AssertionError(path.toString(), e);
    }
  }

  private static DynamicTest test(DocPage page, DocPage.Step step, DocReader reader) {
    String name = page.path() + ":" + step.line() + " ";
    if (step instanceof DocPage.NewFile file) {
      return dynamicTest(name + file.name(), () -> reader.writes(file.name(), file.text()));
    }
    if (step instanceof DocPage.Aside aside) {
      return dynamicTest(name + aside.command(), () -> reader.runs(aside.command()));
    }
    if (step instanceof DocPage.Typed typed) {
      return dynamicTest(name + typed.words(), () -> reader.types(typed.words()));
    }
    if (step instanceof DocPage.Left left) {
      return dynamicTest(name + "not run", () -> abort("not run: " + left.reason()));
    }
    DocPage.Shown shown = (DocPage.Shown) step;
    return dynamicTest(name + shown.command(), () -> compare(page, shown, reader));
  }

  private static void compare(DocPage page, DocPage.Shown shown, DocReader reader)
      throws Exception {
    assumeTrue(
        !shown.output().contains("\uFFFD")
            || "UTF-8".equals(System.getProperty("sun.jnu.encoding")),
        "a Java without a UTF-8 locale cannot open files with such names");
    // One that waits for somebody must not wait for ever.
    compare(
        page,
        shown,
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> reader.runs(shown.command())));
  }

  /** Complains where a command does not say what the page says, or writes it there. */
  static void compare(DocPage page, DocPage.Shown shown, String said) throws IOException {
    if (pattern(timeless(shown.output())).matcher(timeless(said)).matches()) {
      return;
    }
    if (Boolean.getBoolean("docs.bless")) {
      page.bless(shown, said);
      return;
    }
    assertThat(said)
        .as("%s:%d: $ %s", page.path(), shown.line(), shown.command())
        .isEqualTo(shown.output());
  }

  /** The output on a page, in which {@code …} stands for anything. */
  private static Pattern pattern(String output) {
    String regex =
        output
            .lines()
            .map(line -> line.equals("…") ? "(?:.*\n)*?" : words(line) + "\n")
            .collect(Collectors.joining());
    return Pattern.compile(regex);
  }

  private static String words(String line) {
    return Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
  }

  private static String timeless(String output) {
    return output.replace("\r", "").replaceAll("\\b\\d+(\\.\\d+)? (ms|s)\\b", "N s");
  }
}
