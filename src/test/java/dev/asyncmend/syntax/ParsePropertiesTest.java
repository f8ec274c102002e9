package dev.asyncmend.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.testing.CPython;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Random edits of real files: parsing never throws, whatever comes out of them. */
class ParsePropertiesTest {
  private static final int LARGEST = 20_000;
  private static final int FILES = 60;
  private static final List<String> TEXTS = new ArrayList<>();
  private static final String[] SPLINTERS = {
    "(", ")", "[", "]", "{", "}", ":", ",", ";", "\n", "\n    ", "\t", "\\", "\\\n", "'", "\"",
    "'''", "\"\"\"", "f'", "f'{", "rb'", "t\"", "#", "*", "**", "=", ":=", "->", "...", "@", "!",
    "lambda", "yield", "await", "async ", "if ", " else ", " for ", " in ", " not ", " is ", " as ",
    "match ", "case ", "type ", "lazy ", "import ", "from ", "def ", "class ", "except*", "0x",
    "1_", "\0", "\uFEFF", "\uD83D", "é", "\f", "\r", "\r\n", "$", "`", "<>",
  };

  private enum Act {
    DELETE,
    DUPLICATE,
    INSERT,
    SWAP
  }

  /** An edit; places are fractions of the text, so that it fits texts of any length. */
  private record Edit(Act act, double from, int length, double to, String splinter) {}

  @BeforeContainer
  static void readTexts() throws IOException {
    List<Path> all = CPython.newest().libraryFiles();
    for (int i = 0; i < all.size() && TEXTS.size() < FILES; i += 7) {
      byte[] bytes = Files.readAllBytes(all.get(i));
      if (bytes.length < LARGEST && SourceText.read(bytes) instanceof Decoded.Ok ok) {
        TEXTS.add(ok.text().chars());
      }
    }
    assertThat(TEXTS).isNotEmpty();
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Combinators.combine(
            Arbitraries.of(Act.class),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(1, 40),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.of(SPLINTERS))
        .as(Edit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<Integer> texts() {
    return Arbitraries.integers().between(0, FILES - 1);
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void editedFilesAreReadOrRefused(@ForAll("texts") int text, @ForAll("edits") List<Edit> edits) {
    check(edited(TEXTS.get(text % TEXTS.size()), edits));
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void splintersAreReadOrRefused(@ForAll("splinters") String source) {
    check(source);
  }

  @Provide
  Arbitrary<String> splinters() {
    return Arbitraries.of(SPLINTERS).list().ofMaxSize(12).map(parts -> String.join("", parts));
  }

  private static void check(String source) {
    Parse parse = Python.parse(new SourceText(source));
    if (parse instanceof Parse.Broken broken) {
      assertThat(broken.at().end()).isLessThanOrEqualTo(source.length());
      assertThat(broken.reason()).isNotBlank();
      return;
    }
    PyFile file = ((Parse.Ok) parse).file();
    assertThat(joined(file.tokens())).isEqualTo(source);
    Walk.all(file.tree(), node -> assertThat(lies(file, node)).as("%s", node).isTrue());
  }

  private static String joined(Tokens tokens) {
    StringBuilder text = new StringBuilder();
    for (int index = 0; index < tokens.size(); index++) {
      text.append(tokens.text(index));
    }
    return text.toString();
  }

  /** Whether {@code node} is made of tokens of the file, the first not behind the last. */
  private static boolean lies(PyFile file, Node node) {
    return 0 <= node.first()
        && node.first() <= node.last() + 1
        && node.last() < file.tokens().size()
        && file.span(node).end() <= file.text().chars().length();
  }

  private static String edited(String source, List<Edit> edits) {
    String text = source;
    for (Edit edit : edits) {
      text = edited(text, edit);
    }
    return text;
  }

  private static String edited(String text, Edit edit) {
    int from = (int) (edit.from() * text.length());
    int end = Math.min(text.length(), from + edit.length());
    int to = (int) (edit.to() * text.length());
    String piece = text.substring(from, end);
    return switch (edit.act()) {
      case DELETE -> text.substring(0, from) + text.substring(end);
      case DUPLICATE -> text.substring(0, to) + piece + text.substring(to);
      case INSERT -> text.substring(0, from) + edit.splinter() + text.substring(from);
      case SWAP -> swapped(text, Math.min(from, to), Math.max(from, to), edit.length());
    };
  }

  private static String swapped(String text, int left, int right, int length) {
    int size = Math.min(length, Math.min(right - left, text.length() - right));
    return text.substring(0, left)
        + text.substring(right, right + size)
        + text.substring(left + size, right)
        + text.substring(left, left + size)
        + text.substring(right + size);
  }
}
