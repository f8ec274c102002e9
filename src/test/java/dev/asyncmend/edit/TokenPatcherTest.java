package dev.asyncmend.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random plans over real files: what the patcher writes, and what the verifier says to it. */
class TokenPatcherTest {
  /** Where no import is ever dropped, so that plans hold what was wished for and nothing else. */
  private static final String PATH = "__init__.py";

  private static final int PARTS = 100_000;

  /** A wish for a change in some file, told without knowing the file. */
  record Wish(int kind, int where, int length, String text) {
    Edit in(Tokens tokens) {
      int first = (int) ((long) where * tokens.size() / PARTS);
      int last = Math.min(first + length, tokens.size()) - 1;
      return switch (kind) {
        case 0 -> new Edit.InsertBefore(first, text);
        case 1 -> new Edit.InsertAfter(first, text);
        case 2 -> new Edit.Replace(first, last, text);
        default -> new Edit.Delete(first, last);
      };
    }
  }

  /** A change as a splice of characters; pieces at one place stand in the order of their rank. */
  private record Piece(int token, int rank, int start, int end, String text) {}

  @Provide
  Arbitrary<PyFile> files() {
    return Arbitraries.of(Library.sample());
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return wish().list().ofMinSize(1).ofMaxSize(12);
  }

  /** More than the rewriter gets at a time. */
  @Provide
  Arbitrary<List<Wish>> manyWishes() {
    return wish().list().ofMinSize(100).ofMaxSize(300);
  }

  private static Arbitrary<Wish> wish() {
    Arbitrary<String> texts =
        Arbitraries.of(
            "", " ", "x", " x ", "await ", "(", ")", "# c\n", "\n", "\"", "\"\"\"", "pass", "    ");
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, PARTS - 1),
            Arbitraries.integers().between(1, 5),
            texts)
        .as(Wish::new);
  }

  @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
  void aPatchIsAPlainSplice(@ForAll("files") PyFile file, @ForAll("wishes") List<Wish> wishes) {
    EditPlan plan = plan(file, wishes);
    String after = TokenPatcher.apply(file, plan);
    assertSame(bare(after), bare(splice(file, plan.accepted())));
    assertSame(after, splice(file, plan));
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void aLongPatchIsAPlainSplice(
      @ForAll("files") PyFile file, @ForAll("manyWishes") List<Wish> wishes) {
    aPatchIsAPlainSplice(file, wishes);
  }

  @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
  void whatIsSoundIsTrulySo(@ForAll("files") PyFile file, @ForAll("wishes") List<Wish> wishes) {
    EditPlan plan = plan(file, wishes);
    String after = TokenPatcher.apply(file, plan);
    Verdict verdict = Verifier.verify(file, plan, after);
    Parse parse = Python.parse(new SourceText(after));
    assertThat(verdict instanceof Verdict.Unparsable).isEqualTo(parse instanceof Parse.Broken);
    if (verdict instanceof Verdict.Sound) {
      List<String> result = words(((Parse.Ok) parse).file().tokens(), List.of());
      assertThat(isWithin(words(file.tokens(), plan.splices()), result)).isTrue();
      assertThat(comments(((Parse.Ok) parse).file().tokens())).containsAll(comments(file.tokens()));
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void renamingIsSoundAndNoHarmGoesUnseen(
      @ForAll("files") PyFile file, @ForAll("wishes") List<Wish> wishes, @ForAll int seed) {
    EditPlan plan = EditPlan.of(PATH, Scopes.of(file), renamings(file, wishes));
    String after = TokenPatcher.apply(file, plan);
    assertThat(Verifier.verify(file, plan, after)).isEqualTo(new Verdict.Sound());
    for (String harmed : Harm.to(file, plan, after, seed)) {
      assertThat(Verifier.verify(file, plan, harmed)).isNotEqualTo(new Verdict.Sound());
    }
  }

  private static List<Fix> renamings(PyFile file, List<Wish> wishes) {
    Tokens tokens = file.tokens();
    List<Fix> fixes = new ArrayList<>();
    for (Wish wish : wishes) {
      int token = (int) ((long) wish.where() * tokens.size() / PARTS);
      while (token >= 0 && !isRenamable(tokens, token)) {
        token--;
      }
      if (token >= 0) {
        fixes.add(Sample.fix(PATH, new Edit.Replace(token, token, tokens.text(token) + "_r")));
      }
    }
    return fixes;
  }

  /** The letter behind {@code !} in an f-string is no name of anything. */
  private static boolean isRenamable(Tokens tokens, int token) {
    int before = tokens.previous(token);
    return tokens.kind(token) == TokenKind.NAME && (before < 0 || !tokens.is(before, "!"));
  }

  private static EditPlan plan(PyFile file, List<Wish> wishes) {
    List<Fix> fixes =
        wishes.stream().map(wish -> Sample.fix(PATH, wish.in(file.tokens()))).toList();
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      EditPlan plan = EditPlan.of(PATH, Scopes.of(file), fixes);
      TokenPatcher.apply(file, plan);
      assertThat(printed.toByteArray()).as("ANTLR complains on standard output").isEmpty();
      return plan;
    } finally {
      System.setOut(out);
    }
  }

  /** The splices of the plan, by character offsets. */
  private static String splice(PyFile file, EditPlan plan) {
    StringBuilder text = new StringBuilder(file.text().chars());
    for (int at = plan.splices().size() - 1; at >= 0; at--) {
      Splice splice = plan.splices().get(at);
      int start = start(file, splice.first());
      text.replace(start, Math.max(start, start(file, splice.end())), splice.text());
    }
    return text.toString();
  }

  /** The edits of the fixes themselves, by character offsets. */
  private static String splice(PyFile file, List<Fix> fixes) {
    List<Piece> pieces =
        fixes.stream()
            .flatMap(fix -> fix.edits(PATH).stream())
            .flatMap(edit -> piece(file, edit))
            .sorted(Comparator.comparingInt(Piece::token).thenComparingInt(Piece::rank))
            .toList();
    StringBuilder text = new StringBuilder(file.text().chars());
    for (int at = pieces.size() - 1; at >= 0; at--) {
      Piece piece = pieces.get(at);
      text.replace(piece.start(), piece.end(), piece.text());
    }
    return text.toString();
  }

  private static Stream<Piece> piece(PyFile file, Edit edit) {
    if (edit instanceof Edit.InsertBefore insert) {
      int start = start(file, insert.token());
      return Stream.of(new Piece(insert.token(), 1, start, start, insert.text()));
    }
    if (edit instanceof Edit.InsertAfter insert) {
      int start = start(file, insert.token() + 1);
      return Stream.of(new Piece(insert.token() + 1, 0, start, start, insert.text()));
    }
    Edit.Replace replace =
        edit instanceof Edit.Delete delete
            ? new Edit.Replace(delete.first(), delete.last(), "")
            : (Edit.Replace) edit;
    int start = start(file, replace.first());
    int end = start(file, replace.last() + 1);
    return Stream.of(new Piece(replace.first(), 2, start, end, replace.text()));
  }

  private static int start(PyFile file, int token) {
    Tokens tokens = file.tokens();
    return token < tokens.size() ? tokens.start(token) : file.text().chars().length();
  }

  /** Shows the place instead of two whole files. */
  private static void assertSame(String actual, String expected) {
    int at = Arrays.mismatch(actual.toCharArray(), expected.toCharArray());
    if (at >= 0) {
      assertThat(around(actual, at)).isEqualTo(around(expected, at));
    }
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
  }

  /** Without spaces: the plan adds some where words would melt. */
  private static String bare(String text) {
    return text.replace(" ", "");
  }

  /** The words of a file outside some splices. */
  private static List<String> words(Tokens tokens, List<Splice> splices) {
    List<String> words = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      int at = token;
      boolean spliced = splices.stream().anyMatch(s -> s.first() <= at && at < s.end());
      if (tokens.significant(token) && !spliced) {
        words.add(tokens.kind(token) + tokens.text(token));
      }
    }
    return words;
  }

  private static List<String> comments(Tokens tokens) {
    List<String> comments = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == TokenKind.COMMENT) {
        comments.add(tokens.text(token));
      }
    }
    return comments;
  }

  private static boolean isWithin(List<String> words, List<String> all) {
    Iterator<String> rest = all.iterator();
    for (String word : words) {
      boolean found = false;
      while (!found && rest.hasNext()) {
        found = rest.next().equals(word);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
