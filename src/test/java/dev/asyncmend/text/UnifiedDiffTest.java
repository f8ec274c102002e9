package dev.asyncmend.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedDiffTest {
  @TempDir Path folder;

  @Test
  void equalTextsHaveNoDifference() {
    assertThat(UnifiedDiff.of("a.py", "x\n", "x\n")).isEmpty();
    assertThat(UnifiedDiff.of("a.py", new byte[] {1}, new byte[] {1})).isEmpty();
  }

  @Test
  void oneLineInTheMiddle() {
    assertThat(
            UnifiedDiff.of("p/a.py", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n"))
        .isEqualTo(
            """
            diff --git a/p/a.py b/p/a.py
            --- a/p/a.py
            +++ b/p/a.py
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +x
             6
             7
             8
            """);
  }

  @Test
  void changesSixLinesApartShareAHunkAndFurtherOnesDoNot() {
    assertThat(hunks(6)).containsExactly("@@ -1,8 +1,8 @@");
    assertThat(hunks(7)).containsExactly("@@ -1,4 +1,4 @@", "@@ -6,4 +6,4 @@");
  }

  private static List<String> hunks(int between) {
    String middle = "same\n".repeat(between);
    return UnifiedDiff.of("a.py", "old\n" + middle + "old\n", "new\n" + middle + "new\n")
        .lines()
        .filter(line -> line.startsWith("@@"))
        .toList();
  }

  @Test
  void laterHunksCountTheLinesOfEarlierOnes() {
    String same = "same\n".repeat(9);
    assertThat(UnifiedDiff.of("a.py", "a\n" + same + "z\n", "a\nb\nc\n" + same + "y\n"))
        .contains("@@ -1,4 +1,6 @@\n")
        .contains("@@ -8,4 +10,4 @@\n");
  }

  @Test
  void missingLastLineFeedIsMarkedOnItsSide() {
    assertThat(UnifiedDiff.of("a.py", "a\nb", "a\nc\n"))
        .endsWith("@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n");
    assertThat(UnifiedDiff.of("a.py", "a\nb\n", "a\nc"))
        .endsWith("@@ -1,2 +1,2 @@\n a\n-b\n+c\n\\ No newline at end of file\n");
  }

  @Test
  void emptyFilesNameLineZero() {
    assertThat(UnifiedDiff.of("a.py", "", "a\n")).endsWith("@@ -0,0 +1 @@\n+a\n");
    assertThat(UnifiedDiff.of("a.py", "a\n", "")).endsWith("@@ -1 +0,0 @@\n-a\n");
  }

  @Test
  void carriageReturnsBelongToTheirLine() {
    assertThat(UnifiedDiff.of("a.py", "a\r\nb\r\n", "a\r\nc\r\n"))
        .endsWith("@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n");
  }

  @Test
  void gitTakesEveryKindOfLine() {
    List<String> texts =
        List.of(
            "",
            "a\n",
            "a\nb\nc\n",
            "a\nb\nc",
            "a\r\nb\r\nc\r\n",
            "a\r\nB\r\nc",
            "a\rb\rc\r",
            "a\n\fb\nc\u2028d\u0085e\n",
            "\uFEFFa\nb\n",
            "\uFEFFa\nB\n",
            "--- a/x\n+++ b/x\n@@ -1 +1 @@\n",
            " \n\t\n\n",
            "\u0001\u001a\nx\n",
            "\\ No newline at end of file\n",
            "na\u00efve \u65e5\u672c \uD83D\uDE00\n");
    Map<String, byte[]> before = new LinkedHashMap<>();
    Map<String, byte[]> after = new LinkedHashMap<>();
    for (String old : texts) {
      for (String now : texts) {
        String path = "f" + before.size() + ".py";
        before.put(path, old.getBytes(StandardCharsets.UTF_8));
        after.put(path, now.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertApplies(before, after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain.py",
        "sp ace.py",
        "two  sp aces/and b/in.py",
        "quo\"te.py",
        "back\\slash.py",
        "na\u00efve.py",
        "\u65e5\u672c \u8a9e.py",
        "tab\tname.py",
        "new\nline.py",
        "ret\rurn.py",
        "bell\u0007.py",
        "del\u007f.py",
        "\uD83D\uDE00.py",
        "a/b.py",
        "it's.py",
        "-dash.py",
        "#hash.py",
        " lead.py",
        "trail.py "
      })
  void gitTakesEveryName(String name) {
    Map<String, byte[]> before = Map.of(name, "x\n".getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> after = Map.of(name, "y\n".getBytes(StandardCharsets.UTF_8));
    assertApplies(before, after);
  }

  @Test
  void namesAreQuotedAsGitDoes() {
    assertThat(UnifiedDiff.of("na\u00efve \"x\".py", "x\n", "y\n"))
        .startsWith(
            "diff --git \"a/na\\303\\257ve \\\"x\\\".py\" \"b/na\\303\\257ve \\\"x\\\".py\"\n"
                + "--- \"a/na\\303\\257ve \\\"x\\\".py\"");
    assertThat(UnifiedDiff.of("a b.py", "x\n", "y\n")).contains("--- a/a b.py\t\n+++ b/a b.py\t\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "Shift_JIS", "GBK"})
  void patchesAreInTheBytesOfTheirFile(String charset) {
    Charset legacy = Charset.forName(charset);
    String text = "# -*- coding: x -*-\n# caf\u00e9 \u8868 \u4e00\nx = 1\n";
    byte[] before = text.getBytes(legacy);
    byte[] after = text.replace("x = 1", "x = 2").getBytes(legacy);
    assertApplies(Map.of("\u00e9.py", before), Map.of("\u00e9.py", after));
  }

  @Test
  void gitTakesRandomEdits() {
    Random random = new Random(7);
    Map<String, byte[]> before = new LinkedHashMap<>();
    Map<String, byte[]> after = new LinkedHashMap<>();
    for (int round = 0; round < 300; round++) {
      String path = "r" + round + ".py";
      before.put(path, randomText(random).getBytes(StandardCharsets.UTF_8));
      after.put(path, randomText(random).getBytes(StandardCharsets.UTF_8));
    }
    assertApplies(before, after);
  }

  /** Few different lines, so that much is common to two texts, and some that are mostly unique. */
  private static String randomText(Random random) {
    List<String> words = List.of("a", "b", "", "\r", " x\r", "+", "-", "\\");
    StringBuilder text = new StringBuilder();
    int lines = random.nextInt(40);
    for (int line = 0; line < lines; line++) {
      boolean rare = random.nextInt(3) == 0;
      text.append(rare ? "u" + random.nextInt(60) : words.get(random.nextInt(words.size())));
      text.append(line + 1 < lines || random.nextBoolean() ? "\n" : "");
    }
    return text.toString();
  }

  @Test
  void plainApplyWorksOnFiles() throws IOException {
    Git git = new Git(folder);
    byte[] before = "a\r\nb\r\nc".getBytes(StandardCharsets.UTF_8);
    byte[] after = "a\r\nB\r\nc".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a b.py"), before);
    byte[] patch = UnifiedDiff.of("a b.py", before, after);
    assertThat(git.run(patch, "apply", "--check", "-").exit()).isZero();
    assertThat(git.run(patch, "apply", "-").exit()).isZero();
    assertThat(file).hasBinaryContent(after);
  }

  @Test
  void oneChangedLineInALargeFileIsOneSmallHunk() {
    String[] lines = IntStream.range(0, 200_000).mapToObj(i -> "line " + i).toArray(String[]::new);
    String before = String.join("\n", lines);
    lines[100_000] = "changed";
    assertThat(UnifiedDiff.of("a.py", before, String.join("\n", lines)).lines()).hasSize(12);
  }

  @Test
  void manyChangesInALongFileAreFoundOneByOne() {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int line = 0; line < 20_000; line++) {
      before.append("pass\n").append("line ").append(line).append('\n').append("old\n");
      after.append("pass\n").append("line ").append(line).append('\n').append("new\n");
    }
    String patch = UnifiedDiff.of("a.py", before.toString(), after.toString());
    assertThat(patch.lines().filter(line -> line.startsWith("-old"))).hasSize(20_000);
    assertThat(patch.lines().filter(line -> line.startsWith("+new"))).hasSize(20_000);
  }

  private void assertApplies(Map<String, byte[]> before, Map<String, byte[]> after) {
    ByteArrayOutputStream patch = new ByteArrayOutputStream();
    before.forEach(
        (path, old) -> patch.writeBytes(UnifiedDiff.of(path, old, after.getOrDefault(path, old))));
    Git git = new Git(folder);
    Git.Result result = git.apply(before, after, patch.toByteArray());
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(git.index()).isEqualTo(git.tree("new"));
  }
}
