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
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;

/**
 * What the resolver says of expressions in little projects, told beside them: {@code #? yes} is
 * about the value of the statement on that line, {@code #? f(x): yes} about that expression in it,
 * {@code #? with f(x): async} is another question. A question mark behind the answer says that it
 * is inferred.
 *
 * <p>Questions: whether it can be awaited (no word; {@code yes} is a coroutine; {@code code}: by
 * what the code returns; {@code call}: whether a call of it can), {@code with}, {@code for}, {@code
 * type} ({@code +} behind it: or a subclass), {@code symbol}, {@code symbols}, {@code callee},
 * {@code block}, {@code is NAME}, {@code agrees}, {@code takes} (the place of the last argument),
 * {@code tells} (in words), and {@code decorates}.
 */
final class Claims {
  private static final String MARK = "#? ";
  private static final Set<String> QUESTIONS =
      Set.of(
          "with",
          "for",
          "call",
          "code",
          "type",
          "symbol",
          "symbols",
          "callee",
          "block",
          "is",
          "agrees",
          "takes",
          "tells",
          "decorates");

  private record Claim(String path, int line, String question, String subject, String answer) {}

  private Claims() {}

  /** Compares all that is claimed in a project with what its resolvers say. */
  static void check(Example example) {
    List<Claim> claims = new ArrayList<>();
    example.texts().forEach((path, text) -> claims.addAll(claims(path, text)));
    assertThat(claims).isNotEmpty();
    SoftAssertions all = new SoftAssertions();
    claims.forEach(claim -> all.check(() -> check(example, claim)));
    all.assertAll();
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
    boolean asks = QUESTIONS.contains(first);
    return asks
        ? new Claim(path, line, first, about.substring(first.length()).strip(), answer)
        : new Claim(path, line, "await", about, answer);
  }

  private static void check(Example example, Claim claim) {
    Resolver resolver = example.resolver(claim.path);
    Expr expr = find(resolver.scopes().file(), claim);
    assertThat(answer(resolver, expr, claim)).as(claim.toString()).isEqualTo(claim.answer);
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
      case "type" -> resolver.type(expr).map(Claims::type).orElse("unknown");
      case "symbol" -> resolver.symbol(expr).map(QName::dotted).orElse("none");
      case "symbols" ->
          resolver.symbols(expr).isEmpty()
              ? "none"
              : resolver.symbols(expr).stream()
                  .map(QName::dotted)
                  .collect(Collectors.joining(", "));
      case "callee" -> resolver.callee(expr).map(QName::dotted).orElse("none");
      case "block" -> resolver.blocking(expr).map(Blocking::category).orElse("none");
      case "agrees" -> resolver.agreement((Expr.Call) expr).map(Claims::agreed).orElse("none");
      case "takes" -> takes(resolver, (Expr.Call) expr);
      case "decorates" -> resolver.decorating(expr).name().toLowerCase(Locale.ROOT);
      case "tells" -> resolver.describe(expr).text();
      case "is" ->
          (resolver.denotes(expr, QName.of(claim.answer.replace("not ", ""))) ? "" : "not ")
              + claim.answer.replace("not ", "");
      default -> await(resolver.awaitable(expr));
    };
  }

  private static String agreed(Agreement agreement) {
    return "%s, %d functions, %d awaited"
        .formatted(agreement.name(), agreement.functions(), agreement.awaited());
  }

  /** What the place of the last argument takes. */
  private static String takes(Resolver resolver, Expr.Call call) {
    Taking taking =
        call.keywords().isEmpty()
            ? resolver.taking(call, call.args().size() - 1, null)
            : resolver.taking(call, -1, call.keywords().get(0).name());
    return taking.name().toLowerCase(Locale.ROOT);
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
