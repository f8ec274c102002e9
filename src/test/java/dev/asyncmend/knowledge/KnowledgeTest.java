package dev.asyncmend.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files below {@code knowledge/} keep the form that their README describes. */
final class KnowledgeTest {
  private static final Path KNOWLEDGE = Path.of("knowledge");
  private static final String HEADER = "qualified_name\tcategory\tleast\treplacement";
  private static final Pattern QUALIFIED = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)+");
  private static final Pattern EXPLAINED =
      Pattern.compile("^\\| `([a-z]+(?:-[a-z]+)*)` \\|", Pattern.MULTILINE);

  static List<Path> stubs() throws IOException {
    try (Stream<Path> files = Files.walk(KNOWLEDGE.resolve("stubs"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("stubs")
  void stubIsReadable(Path stub) throws IOException {
    assertThat(stub.toString()).endsWith(".pyi");
    String text = Files.readString(stub);
    assertThat(text).as("its first line says what and from where").startsWith("# ");
    Parse parse = Python.parse(new SourceText(text));
    assertThat(parse).isInstanceOf(Parse.Ok.class);
    assertThat(((Parse.Ok) parse).file().tree().body())
        .as("nothing that depends on conditions")
        .noneMatch(statement -> statement instanceof Stmt.If || statement instanceof Stmt.Try);
  }

  @Test
  void blockingCallsAreSortedAndUnique() throws IOException {
    List<String> names = rows().stream().map(row -> row[0]).toList();
    assertThat(names).isNotEmpty().isEqualTo(names.stream().distinct().sorted().toList());
  }

  @Test
  void whatIsLeftOutHasAReasonAndIsLeftOut() throws IOException {
    List<String> lines = Files.readAllLines(KNOWLEDGE.resolve("not-blocking.tsv"));
    List<String> left = lines.subList(1, lines.size());
    assertThat(left).isSorted().allMatch(line -> line.matches("[\\w.]+\t\\S.*"));
    List<String> names = left.stream().map(KnowledgeTest::name).toList();
    List<String> taken = Files.readAllLines(KNOWLEDGE.resolve("blocking.tsv"));
    assertThat(taken).noneMatch(line -> names.contains(name(line)));
  }

  private static String name(String line) {
    return line.substring(0, line.indexOf('\t'));
  }

  @Test
  void blockingCallsAreWellFormed() throws IOException {
    Set<String> categories = categories();
    for (String[] row : rows()) {
      assertThat(row).as(row[0]).hasSize(4);
      assertThat(row[0]).matches(QUALIFIED);
      assertThat(categories).as(row[0]).contains(row[1]);
      assertThat(row[2]).as(row[0]).isIn("us", "ms", "s", "unbounded");
      assertThat(row[3]).as(row[0]).isNotBlank();
    }
  }

  @Test
  void everyCategoryIsUsed() throws IOException {
    assertThat(rows().stream().map(row -> row[1])).containsAll(categories());
  }

  @Test
  void replacementsInPlaceAreExpressions() throws IOException {
    for (String[] row : rows()) {
      String code = row[3].replace("$*ARGS", "*args").replace("$SELF", "receiver");
      assertThat(code).as(row[0]).doesNotContain("$");
      if (!row[3].startsWith("await ")) {
        assertThat(code).as("words, without a hole").isEqualTo(row[3]);
        continue;
      }
      Parse parse = Python.parse(new SourceText("async def f(): " + code + "\n"));
      assertThat(parse).as(row[3]).isInstanceOf(Parse.Ok.class);
    }
  }

  private static List<String[]> rows() throws IOException {
    List<String> lines = Files.readAllLines(KNOWLEDGE.resolve("blocking.tsv"));
    assertThat(lines).startsWith(HEADER);
    return lines.stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  /** The categories that the README explains. */
  private static Set<String> categories() throws IOException {
    String readme = Files.readString(KNOWLEDGE.resolve("README.md"));
    String table = readme.substring(readme.indexOf("| category |"));
    return EXPLAINED
        .matcher(table)
        .results()
        .map(MatchResult::group)
        .map(row -> row.substring(3, row.lastIndexOf('`')))
        .collect(Collectors.toSet());
  }
}
