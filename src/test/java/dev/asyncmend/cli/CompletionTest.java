package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Completions, asked for in real shells, and manual pages. */
final class CompletionTest {
  @TempDir private Path folder;

  @Test
  void bashCompletesCommandsOptionsValuesAndRecipes() throws Exception {
    assertThat(bash("asyncmend", "ex")).containsExactly("explain", "explain-call");
    assertThat(bash("asyncmend", "kn")).isEmpty();
    assertThat(bash("asyncmend", "check", "--form")).containsExactly("--format");
    assertThat(bash("asyncmend", "check", "--format", "s")).containsExactly("sarif");
    assertThat(bash("asyncmend", "explain", "blocking-sl")).containsExactly("blocking-sleep");
    assertThat(bash("asyncmend", "completion", "f")).containsExactly("fish");
    assertThat(bash("asyncmend", "campaign", "s")).containsExactly("status");
    assertThat(bash("asyncmend", "campaign", "run", "--lim")).containsExactly("--limit");
    // Nothing of ours, so that bash offers files.
    assertThat(bash("asyncmend", "check", "a")).isEmpty();
  }

  @Test
  void zshTakesTheScriptOfBash() {
    assertThat(new User(folder).says("completion", "zsh").out())
        .isEqualTo(new User(folder).says("completion", "bash").out())
        .contains("bashcompinit");
  }

  @Test
  void fishCompletesTheSame() throws Exception {
    String script = new User(folder).says("completion", "fish").out();
    assertThat(script)
        .contains("-f -a explain -d ", "-l format -x -a 'full concise json ", "-l unsafe -d ")
        .doesNotContain("knowledge");
    assumeTrue(present("fish"), "fish is missing");
    Path file = Files.writeString(folder.resolve("a.fish"), script);
    assertThat(fish(file, "asyncmend explain-")).containsExactly("explain-call");
    assertThat(fish(file, "asyncmend check --format s")).containsExactly("sarif");
    assertThat(fish(file, "asyncmend explain blocking-sl")).containsExactly("blocking-sleep");
    assertThat(fish(file, "asyncmend fix --unsa")).containsExactly("--unsafe");
    assertThat(fish(file, "asyncmend campaign ru")).contains("run");
    assertThat(fish(file, "asyncmend campaign run --lim")).containsExactly("--limit");
  }

  @Test
  void onlyKnownShells() {
    User.Answer answer = new User(folder).says("completion", "tcsh");
    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err())
        .startsWith("asyncmend: error: SHELL takes bash, zsh or fish, not tcsh (see ");
    assertThat(new User(folder).says("completion").code()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void everyCommandHasAManualPage() throws Exception {
    assertThat(new User(folder).says("share", "s").code()).isZero();
    Path pages = folder.resolve("s/man/man1");
    assertThat(pages.resolve("asyncmend.1")).content().contains("EXIT STATUS", "130", "explain");
    assertThat(pages.resolve("asyncmend-knowledge.1")).doesNotExist();
    assertThat(pages.resolve("asyncmend-campaign.1")).content().contains("COMMANDS", "status");
    assertThat(pages.resolve("asyncmend-campaign-run.1"))
        .content()
        .contains("asyncmend campaign run [OPTION]... FILE", "\\fB\\-\\-limit N\\fR");
    assertThat(pages.resolve("asyncmend-check.1"))
        .content()
        .startsWith(".TH \"ASYNCMEND\\-CHECK\" \"1\"")
        .contains("\\fB\\-\\-format FORMAT\\fR", "asyncmend\\-fix(1)");
    assertThat(folder.resolve("s/bash-completion/completions/asyncmend")).isNotEmptyFile();
    assertThat(folder.resolve("s/fish/vendor_completions.d/asyncmend.fish")).isNotEmptyFile();
    assumeTrue(present("man"), "man is missing");
    String shown = run("man", "-l", "--warnings", pages.resolve("asyncmend-check.1").toString());
    assertThat(shown).contains("--format FORMAT", "Say what is wrong").doesNotContain("warning");
  }

  /** What bash offers for the last of the words. */
  private List<String> bash(String... words) throws Exception {
    Path script = folder.resolve("a.bash");
    Files.writeString(script, new User(folder).says("completion", "bash").out());
    String ask =
        """
        source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
        _complete_asyncmend asyncmend "${@: -1}" "${@: -2:1}" 2>/dev/null
        printf '%s\\n' "${COMPREPLY[@]}"
        """;
    Stream<String> start = Stream.of("bash", "-c", ask, script.toString());
    return lines(run(Stream.concat(start, Stream.of(words)).toArray(String[]::new)));
  }

  private static List<String> fish(Path script, String line) throws Exception {
    String ask = "source " + script + "; complete -C '" + line + "'";
    return lines(run("fish", "--no-config", "-c", ask)).stream()
        .map(offer -> offer.replaceFirst("\t.*", ""))
        .toList();
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).sorted().toList();
  }

  private static boolean present(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String run(String... words) throws IOException {
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
