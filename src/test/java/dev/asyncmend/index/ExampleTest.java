package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the resolver says of expressions in little projects, told beside them: {@code #? yes} is
 * about the value of the statement on that line, {@code #? f(x): yes} about that expression in it,
 * {@code #? with f(x): async} is another question. A question mark behind the answer says that it
 * is inferred.
 *
 * <p>Questions: whether it can be awaited (no word; {@code yes} is a coroutine; {@code code}: by
 * what the code returns; {@code call}: whether a call of it can), {@code with}, {@code for}, {@code
 * type} ({@code +} behind it: or a subclass), {@code symbol}, {@code symbols}, {@code callee},
 * {@code block}, and {@code is NAME}.
 */
final class ExampleTest {
  private static final List<String> FILES =
      List.of(
          "functions",
          "imports",
          "stars",
          "layouts",
          "classes",
          "inheritance",
          "overriding",
          "patched",
          "decorators",
          "types",
          "attributes",
          "values",
          "libraries",
          "installed",
          "packs",
          "packs_by_source",
          "managers",
          "iterables",
          "callables",
          "symbols",
          "generics",
          "parameters",
          "frameworks",
          "narrowing",
          "tests");
  private static final String MARK = "#? ";

  private record Claim(String path, int line, String question, String subject, String answer) {}

  @TestFactory
  Stream<DynamicTest> theResolverSaysWhatIsWrittenBeside() {
    return FILES.stream().flatMap(ExampleTest::tests);
  }

  private static Stream<DynamicTest> tests(String file) {
    Example example = Example.read(file + ".txt");
    List<Claim> claims = new ArrayList<>();
    example.texts().forEach((path, text) -> claims.addAll(claims(path, text)));
    assertThat(claims).as(file).isNotEmpty();
    return claims.stream()
        .map(
            claim ->
                DynamicTest.dynamicTest(file + " " + claim, () -> check(file, example, claim)));
  }

  private static List<Claim> claims(String path, String text) {
    List<Claim> claims = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      int mark = line.indexOf(MARK);
      if (mark < 0) {
        continue;
      }
      for (String part : line.substring(mark + MARK.length()).split(";", -1)) {
        claims.add(claim(path, number, part.strip()));
      }
    }
    return claims;
  }

  private static Claim claim(String path, int line, String text) {
    int colon = text.lastIndexOf(": ");
    String answer = text.substring(colon < 0 ? 0 : colon + 2);
    String about = colon < 0 ? "" : text.substring(0, colon);
    String first = about.contains(" ") ? about.substring(0, about.indexOf(' ')) : about;
    boolean asks =
        List.of("with", "for", "call", "code", "type", "symbol", "symbols", "callee", "block", "is")
            .contains(first);
    return asks
        ? new Claim(path, line, first, about.substring(first.length()).strip(), answer)
        : new Claim(path, line, "await", about, answer);
  }

  private static void check(String file, Example example, Claim claim) {
    Resolver resolver = example.resolver(claim.path);
    Expr expr = find(resolver.scopes().file(), claim);
    assertThat(answer(resolver, expr, claim)).as(file + " " + claim).isEqualTo(claim.answer);
  }

  private static Expr find(PyFile file, Claim claim) {
    List<Expr> found =
        Walk.find(file.tree(), Expr.class).stream()
            .filter(expr -> line(file, expr) == claim.line)
            .filter(expr -> claim.subject.isEmpty() || file.source(expr).equals(claim.subject))
            .toList();
    if (!claim.subject.isEmpty()) {
      assertThat(found).as("no %s there", claim.subject).isNotEmpty();
      return found.get(0);
    }
    List<Stmt> statements =
        Walk.find(file.tree(), Stmt.class).stream()
            .filter(each -> line(file, each) == claim.line)
            .toList();
    return value(statements.get(statements.size() - 1));
  }

  private static int line(PyFile file, Node node) {
    return file.text().lines().line(file.span(node).start());
  }

  private static Expr value(Stmt statement) {
    Expr value =
        statement instanceof Stmt.ExprStmt expr
            ? expr.value()
            : statement instanceof Stmt.Return back
                ? back.value()
                : statement instanceof Stmt.Assign assign ? assign.value() : null;
    return Objects.requireNonNull(value, "no value there");
  }

  private static String answer(Resolver resolver, Expr expr, Claim claim) {
    return switch (claim.question) {
      case "with" -> with(resolver.entering(expr));
      case "for" -> iterating(resolver.iterating(expr));
      case "call" -> await(resolver.calling(expr));
      case "code" -> await(resolver.coded((Expr.Call) expr));
      case "type" -> resolver.type(expr).map(ExampleTest::type).orElse("unknown");
      case "symbol" -> resolver.symbol(expr).map(QName::dotted).orElse("none");
      case "symbols" ->
          resolver.symbols(expr).isEmpty()
              ? "none"
              : resolver.symbols(expr).stream()
                  .map(QName::dotted)
                  .collect(Collectors.joining(", "));
      case "callee" -> resolver.callee(expr).map(QName::dotted).orElse("none");
      case "block" -> resolver.blocking(expr).map(Blocking::category).orElse("none");
      case "is" ->
          (resolver.denotes(expr, QName.of(claim.answer.replace("not ", ""))) ? "" : "not ")
              + claim.answer.replace("not ", "");
      default -> await(resolver.awaitable(expr));
    };
  }

  private static String await(Answer answer) {
    String word =
        answer.awaitable() == Awaitable.YES
            ? switch (answer.form()) {
              case COROUTINE -> "yes";
              case CACHED_COROUTINE -> "cached";
              case FUTURE -> "future";
              default -> "object";
            }
            : answer.awaitable().name().toLowerCase(Locale.ROOT);
    return word + mark(answer.awaitable() != Awaitable.UNKNOWN && !answer.certain());
  }

  private static String with(Entering entering) {
    boolean inferred = entering.kind() != WithKind.UNKNOWN && !entering.certain();
    return entering.kind().name().toLowerCase(Locale.ROOT) + mark(inferred);
  }

  private static String iterating(Iterating iterating) {
    boolean known = iterating.kind() != ForKind.UNKNOWN;
    String word = iterating.kind().name().toLowerCase(Locale.ROOT);
    String more = iterating.iterator() ? " iterator" : "";
    return word + more + mark(known && !iterating.certain());
  }

  private static String type(Inferred type) {
    return type.type() + (type.exact() ? "" : "+") + mark(!type.certain());
  }

  private static String mark(boolean inferred) {
    return inferred ? "?" : "";
  }
}
