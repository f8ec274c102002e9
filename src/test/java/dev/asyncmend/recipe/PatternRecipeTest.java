package dev.asyncmend.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.edit.Level;
import dev.asyncmend.pattern.Bound;
import dev.asyncmend.pattern.Pattern;
import dev.asyncmend.pattern.Region;
import dev.asyncmend.pattern.Rewrite;
import dev.asyncmend.pattern.Sample;
import dev.asyncmend.pattern.Template;
import dev.asyncmend.pattern.Where;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Recipes in words. */
final class PatternRecipeTest {
  private static final Pattern SLEEP = Pattern.of("time.sleep($X)");
  private static final Pattern SYSTEM = Pattern.of("os.system($X)");
  private static final Where COROUTINE = new Where.Inside(Region.ASYNC_DEF);

  private static Finding look(PatternRecipe recipe, String body, int minor) {
    Card card =
        new Card(
            "id",
            "Title",
            List.of(),
            List.of(),
            Level.SAFE,
            "",
            false,
            "",
            "",
            List.of(),
            Map.of(),
            List.of(),
            "here");
    Sample sample =
        Sample.of("import os\nimport time\n\n\nasync def main(x):\n    " + body + "\n", minor);
    List<Finding> findings = Dispatch.of(List.of(Remedy.of(card, recipe))).look(sample.around());
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static PatternRecipe.Option option(Where when, Level level, String template) {
    return new PatternRecipe.Option(
        when,
        level,
        List.of(SLEEP, SYSTEM).stream()
            .map(pattern -> Rewrite.of(pattern, Template.of(template)).orThrow())
            .toList());
  }

  private static PatternRecipe recipe(PatternRecipe.Option... options) {
    return new PatternRecipe("It waits", List.of(SLEEP, SYSTEM), COROUTINE, List.of(options));
  }

  @Test
  void theFirstOptionThatHoldsIsTaken() {
    Where thread = new Where.Python(Bound.versions(">=3.9").orThrow());
    PatternRecipe recipe =
        recipe(
            option(thread, Level.SAFE, "await asyncio.to_thread(print, $X)"),
            option(Where.ALWAYS, Level.UNSAFE, "await asyncio.sleep($X)"));
    Finding young = look(recipe, "time.sleep(x)", 9);
    assertThat(young.message()).isEqualTo("It waits");
    assertThat(young.level()).isEqualTo(Level.SAFE);
    assertThat(Objects.requireNonNull(young.fix()).title())
        .isEqualTo("Write `await asyncio.to_thread(print, …)`");
    assertThat(look(recipe, "time.sleep(x)", 8).level()).isEqualTo(Level.UNSAFE);
    assertThat(look(recipe, "os.system(x)", 9).fix()).isNotNull();
  }

  @Test
  void withoutAnOptionItReports() {
    assertThat(look(recipe(), "time.sleep(x)", 9).fix()).isNull();
    Where never = new Where.Not(Where.ALWAYS);
    PatternRecipe recipe = recipe(option(never, Level.SAFE, "await asyncio.sleep($X)"));
    assertThat(look(recipe, "time.sleep(x)", 9).level()).isEqualTo(Level.ADVICE);
  }

  @Test
  void aRewriteThatWouldLoseACommentIsAdvice() {
    PatternRecipe recipe = recipe(option(Where.ALWAYS, Level.SAFE, "await $X"));
    Finding finding = look(recipe, "time.sleep(  # why\n        x)", 9);
    assertThat(finding.level()).isEqualTo(Level.ADVICE);
    assertThat(finding.fix()).isNull();
  }
}
