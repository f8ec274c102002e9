package dev.asyncmend.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Templates on calls with random arguments in random layouts: every argument and every comment is
 * still there, in order, and the result is Python.
 */
final class RewritePropertiesTest {
  private static final String HEAD = "import asyncio\nimport requests\n\n\nasync def main():\n    ";

  /** A call that is used somewhere. */
  record Call(String text) {
    String file() {
      return HEAD + "x = " + text + "\n";
    }
  }

  @Property(tries = 200)
  void aCallMovesIntoAThread(@ForAll("calls") Call call) {
    String template = "await asyncio.to_thread(requests.get, $*ARGS)";
    String after = once(call, "requests.get($*ARGS)", template);
    List<String> arguments = arguments(after, "asyncio.to_thread($*A)");
    assertThat(arguments.get(0)).isEqualTo("requests.get");
    assertThat(arguments.subList(1, arguments.size())).isEqualTo(arguments(call));
  }

  @Property(tries = 200)
  void aKeywordIsAdded(@ForAll("calls") Call call) {
    String after = once(call, "requests.get($*ARGS)", "requests.get($*ARGS, added=True)");
    List<String> expected = new ArrayList<>(arguments(call));
    expected.add("added=True");
    assertThat(arguments(after, "requests.get($*A)")).isEqualTo(expected);
  }

  @Property(tries = 200)
  void aKeywordGoes(@ForAll("calls") Call call) {
    Sample sample = Sample.of(call.file());
    List<Fix> fixes = sample.fixes("requests.get($*A, k=$_, $*B)", "requests.get($*A, $*B)");
    List<String> expected = new ArrayList<>(arguments(call));
    boolean found = expected.removeIf(argument -> argument.startsWith("k="));
    assertThat(fixes).hasSize(found ? 1 : 0);
    if (found) {
      assertThat(arguments(sample.apply(fixes), "requests.get($*A)")).isEqualTo(expected);
    }
  }

  private static String once(Call call, String pattern, String template) {
    Sample sample = Sample.of(call.file());
    String after = sample.apply(sample.fixes(pattern, template));
    assertThat(comments(after)).isEqualTo(comments(call.file()));
    return after;
  }

  private static List<String> arguments(Call call) {
    return arguments(call.file(), "requests.get($*A)");
  }

  /** The arguments of the only call, token by token. */
  private static List<String> arguments(String source, String pattern) {
    Sample sample = Sample.of(source);
    Match match = sample.matches(pattern).get(0);
    return Matcher.arguments((Expr.Call) match.node()).stream()
        .map(node -> words(sample, node))
        .toList();
  }

  private static String words(Sample sample, Node node) {
    Tokens tokens = sample.file().tokens();
    StringBuilder words = new StringBuilder();
    for (int at = node.first(); at <= node.last(); at++) {
      if (tokens.significant(at)) {
        words.append(tokens.text(at));
      }
    }
    return words.toString();
  }

  private static List<String> comments(String source) {
    Sample sample = Sample.of(source);
    Tokens tokens = sample.file().tokens();
    List<String> comments = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.kind(at) == TokenKind.COMMENT) {
        comments.add(tokens.text(at));
      }
    }
    return comments;
  }

  @Provide
  Arbitrary<Call> calls() {
    Arbitrary<String> positional =
        Arbitraries.of(
            "a",
            "(b)",
            "f(c, d)",
            "not e",
            "g or h",
            "(i,\n      j)",
            "'k'",
            "lambda: 0",
            "m if n else o",
            "[p for q in r]",
            "*s",
            "(t := 1)",
            "u := 2",
            "(yield)",
            "x[1:2]");
    Arbitrary<String> keyword =
        Arbitraries.of("k=1", "k = (1)", "w={'x': 1}", "v=lambda a, b: a", "**kw", "y=not z");
    Arbitrary<List<String>> positionals = positional.list().ofMaxSize(3);
    Arbitrary<List<String>> keywords =
        keyword.list().ofMaxSize(3).uniqueElements(RewritePropertiesTest::name);
    Arbitrary<String> gap =
        Arbitraries.of(
            "", " ", "  ", "\n    ", "\n        ", "  # c\n    ", "\n\n    # own\n      ");
    Arbitrary<List<String>> gaps = gap.list().ofSize(16);
    return Combinators.combine(positionals, keywords, gaps, Arbitraries.of(true, false), uses())
        .as(RewritePropertiesTest::call);
  }

  private static String name(String keyword) {
    return keyword.startsWith("**") ? "**" : keyword.substring(0, 1);
  }

  private static Arbitrary<String> uses() {
    return Arbitraries.of(
        "%s", "(%s)", "%s.json()", "-%s ** 2", "[%s, 1]", "f(%s)", "%s or 1", "not %s", "{**%s}");
  }

  private static Call call(
      List<String> positionals,
      List<String> keywords,
      List<String> gaps,
      boolean comma,
      String use) {
    List<String> arguments = new ArrayList<>(positionals);
    arguments.addAll(keywords);
    StringBuilder text = new StringBuilder("requests.get(").append(gaps.get(0));
    for (int at = 0; at < arguments.size(); at++) {
      boolean last = at == arguments.size() - 1;
      text.append(arguments.get(at)).append(gaps.get(2 * at + 1));
      if (!last || comma) {
        text.append(',').append(gaps.get(2 * at + 2));
      }
    }
    return new Call(use.formatted(text.append(')')));
  }
}
