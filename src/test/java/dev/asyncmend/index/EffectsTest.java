package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * What calls come to do, told beside them in a little project: {@code #> blocks: load, fetch,
 * requests.get} is the way of the first call on that line that is one of the project's, {@code #>
 * runs: no} another question. A question mark behind the answer says that it is inferred.
 *
 * <p>Questions: {@code blocks}, {@code waits} (some milliseconds count, too), {@code runs} (an
 * event loop), {@code needs} (the thread of one), {@code bound} (to its thread).
 */
final class EffectsTest {
  private static final String MARK = "#> ";

  @Test
  void everyCallDoesWhatIsWrittenBeside() {
    Example example = Example.read("effects.txt");
    SoftAssertions all = new SoftAssertions();
    example.texts().forEach((path, text) -> check(example, path, text, all));
    all.assertAll();
  }

  private static void check(Example example, String path, String text, SoftAssertions all) {
    List<String> lines = text.lines().toList();
    for (int index = 0; index < lines.size(); index++) {
      int line = index + 1;
      int mark = lines.get(index).indexOf(MARK);
      if (mark >= 0) {
        for (String claim : lines.get(index).substring(mark + MARK.length()).split(";", -1)) {
          all.check(() -> check(example.resolver(path), line, claim.strip()));
        }
      }
    }
  }

  private static void check(Resolver resolver, int line, String claim) {
    PyFile file = resolver.scopes().file();
    Expr.Call call =
        Walk.find(file.tree(), Expr.Call.class).stream()
            .filter(each -> file.text().lines().line(file.span(each).start()) == line)
            .findFirst()
            .orElseThrow();
    int colon = claim.indexOf(": ");
    Effect effect = resolver.effect(call, goal(claim.substring(0, colon)));
    assertThat(told(effect)).as("line %d: %s", line, claim).isEqualTo(claim.substring(colon + 2));
    if (effect.yes()) {
      assertThat(effect.chain()).hasSize(effect.way().size() - 1);
    }
  }

  private static Goal goal(String question) {
    return switch (question) {
      case "blocks" -> new Goal.Blocks(false);
      case "waits" -> new Goal.Blocks(true);
      case "runs" -> Goal.Loops.RUN;
      case "needs" -> Goal.Loops.NEED;
      case "bound" -> Goal.Bound.THREAD;
      default -> throw new AssertionError(question);
    };
  }

  private static String told(Effect effect) {
    if (!effect.yes()) {
      return effect.holds().name().toLowerCase(Locale.ROOT);
    }
    return String.join(", ", effect.way()) + (effect.certain() ? "" : "?");
  }
}
