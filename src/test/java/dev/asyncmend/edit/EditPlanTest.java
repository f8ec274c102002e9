package dev.asyncmend.edit;

import static dev.asyncmend.edit.Sample.fix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncmend.edit.Edit.Delete;
import dev.asyncmend.edit.Edit.InsertAfter;
import dev.asyncmend.edit.Edit.InsertBefore;
import dev.asyncmend.edit.Edit.Replace;
import dev.asyncmend.edit.Edit.TakeName;
import dev.asyncmend.scope.Scopes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EditPlanTest {
  private final Sample sample = Sample.of("x = f(g(1), h)\n");
  private final int f = sample.token("f");
  private final int g = sample.token("g");
  private final int one = sample.token("1");
  private final int h = sample.token("h");
  private final int end = sample.token(")", 2);

  @Test
  void noFixesNoChange() {
    EditPlan plan = sample.plan();
    assertThat(plan.isEmpty()).isTrue();
    assertThat(TokenPatcher.apply(sample.file(), plan)).isEqualTo("x = f(g(1), h)\n");
  }

  @Test
  void nestedFixesWithoutACommonTokenGoTogether() {
    Fix outer = fix(new InsertBefore(f, "await "), new InsertAfter(end, ".x"));
    Fix inner = fix(new InsertBefore(g, "await "));
    assertThat(sample.after(outer, inner)).isEqualTo("x = await f(await g(1), h).x\n");
  }

  @Test
  void theOuterOfTwoFixesThatOverlapWaits() {
    Fix outer = fix(new Replace(f, end, "q(g(1), h)"));
    Fix inner = fix(new Replace(one, one, "2"));
    EditPlan plan = sample.plan(outer, inner);
    assertThat(plan.accepted()).containsExactly(inner);
    assertThat(plan.deferred()).containsExactly(outer);
    assertThat(TokenPatcher.apply(sample.file(), plan)).isEqualTo("x = f(g(2), h)\n");
  }

  @Test
  void theSaferOfTwoEquallyLargeFixesGoesFirst() {
    Fix unsafe = fix(Level.UNSAFE, new InsertBefore(g, "a + "));
    Fix safe = fix(Level.SAFE, new InsertBefore(g, "b + "));
    assertThat(sample.plan(unsafe, safe).accepted()).containsExactly(safe);
  }

  @Test
  void amongEqualsTheFirstOfTheListGoesFirst() {
    Fix first = fix(new InsertBefore(g, "a + "));
    Fix second = fix(new InsertAfter(g, ".b"));
    assertThat(sample.plan(first, second).accepted()).containsExactly(first);
    assertThat(sample.plan(second, first).accepted()).containsExactly(second);
  }

  @Test
  void aFixIsAcceptedWholeOrNotAtAll() {
    Fix small = fix(new Replace(one, one, "2"));
    Fix wide = fix(new InsertBefore(f, "await "), new InsertBefore(one, "0 + "));
    EditPlan plan = sample.plan(wide, small);
    assertThat(plan.deferred()).containsExactly(wide);
    assertThat(TokenPatcher.apply(sample.file(), plan)).isEqualTo("x = f(g(2), h)\n");
  }

  @Test
  void neighboursMayBeEditedByDifferentFixes() {
    Fix left = fix(new InsertAfter(sample.token("("), "a, "));
    Fix right = fix(new InsertBefore(g, "await "));
    assertThat(sample.after(right, left)).isEqualTo("x = f(a, await g(1), h)\n");
  }

  @Test
  void anEmptyInsertClaimsItsToken() {
    Fix claims = fix(new InsertBefore(f, "await "), new InsertAfter(end, ""));
    Fix other = fix(Level.UNSAFE, new InsertBefore(end, ", y"), new InsertBefore(f, "-"));
    EditPlan plan = sample.plan(claims, other);
    assertThat(plan.deferred()).containsExactly(other);
    assertThat(plan.splices()).containsExactly(new Splice(f, f, "await "));
  }

  @Test
  void insertsOfOneFixAtOneTokenKeepTheirOrder() {
    Fix fix =
        fix(
            new InsertAfter(h, ", a"),
            new InsertBefore(h, "("),
            new InsertAfter(h, ", b"),
            new InsertBefore(h, "-"),
            new InsertAfter(h, ")"));
    assertThat(sample.after(fix)).isEqualTo("x = f(g(1), (-h, a, b))\n");
  }

  @Test
  void insertsAtTheEdgesOfAReplacementStandAroundIt() {
    Fix fix =
        fix(new Replace(g, g + 3, "k"), new InsertBefore(g, "("), new InsertAfter(g + 3, ")"));
    assertThat(sample.after(fix)).isEqualTo("x = f((k), h)\n");
  }

  @Test
  void aFixThatContradictsItselfIsABug() {
    Fix twice = fix(new Delete(g, h), new Replace(one, one, "2"));
    Fix inside = fix(new Delete(f, end), new InsertBefore(g, "2"));
    Fix beyond = fix(new InsertBefore(1000, "2"));
    for (Fix bad : List.of(twice, inside, beyond)) {
      assertThatThrownBy(() -> sample.plan(bad)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void tokensThatCannotExistAreRefusedAtOnce() {
    assertThatThrownBy(() -> new InsertBefore(-1, "x")).hasMessageContaining("-1");
    assertThatThrownBy(() -> new InsertAfter(-1, "x")).hasMessageContaining("-1");
    assertThatThrownBy(() -> new Replace(3, 2, "x")).hasMessageContaining("3..2");
    assertThatThrownBy(() -> new Delete(3, 2)).hasMessageContaining("3..2");
  }

  @Test
  void wordsDoNotMelt() {
    Sample tight = Sample.of("def f(a):\n    return(a)if(a)else\"a\"\n");
    int open = tight.token("(", 2);
    int close = tight.token(")", 2);
    assertThat(tight.after(fix(new Delete(open, open), new Delete(close, close))))
        .contains("return a if(a)else\"a\"");
    assertThat(tight.after(fix(new InsertBefore(open, "g"), new InsertAfter(close, "is a"))))
        .contains("return g(a)is a if(a)else\"a\"");
    int string = tight.token("\"a\"");
    assertThat(tight.after(fix(new InsertBefore(string, "not")))).contains("if(a)else not \"a\"");
  }

  @Test
  void textsInsideAnFStringAreTakenAsTheyAre() {
    Sample text = Sample.of("x = f\"a{b}c\"\n");
    assertThat(text.after(fix(new Replace(text.token("c"), text.token("c"), "cd"))))
        .isEqualTo("x = f\"a{b}cd\"\n");
    assertThat(text.after(fix(new InsertBefore(text.token("b"), "await "))))
        .isEqualTo("x = f\"a{await b}c\"\n");
  }

  @Test
  void aFreshNameIsTakenOnceWhereItIsSeen() {
    Fix first = fix(new InsertBefore(f, "q + "), new TakeName("q", 0, end));
    Fix second = fix(new InsertBefore(h, "q + "), new TakeName("q", h, end));
    Fix elsewhere = fix(new InsertBefore(g, "q + "), new TakeName("q", end + 1, end + 2));
    EditPlan plan = sample.plan(first, second, elsewhere);
    assertThat(plan.accepted()).containsExactly(first, elsewhere);
    assertThat(plan.deferred()).containsExactly(second);
  }

  @Test
  void aFixAcrossFilesIsAcceptedInAllOrInNone() {
    Sample other = Sample.of("y = g()\n");
    Fix across =
        new Fix(
            Level.SAFE,
            "two files",
            List.of(
                new FileEdits("a.py", List.of(new Replace(f, f, "ff"))),
                new FileEdits("b.py", List.of(new Replace(0, 0, "z")))));
    Fix inOne =
        new Fix(Level.SAFE, "one", List.of(new FileEdits("b.py", List.of(new Delete(0, 1)))));
    Map<String, Scopes> files = Map.of("a.py", sample.scopes(), "b.py", other.scopes());
    Map<String, EditPlan> plans = EditPlan.all(files, List.of(across));
    assertThat(TokenPatcher.apply(sample.file(), in(plans, "a.py"))).startsWith("x = ff(");
    assertThat(TokenPatcher.apply(other.file(), in(plans, "b.py"))).isEqualTo("z = g()\n");
    Map<String, EditPlan> contested = EditPlan.all(files, List.of(inOne, across));
    assertThat(in(contested, "a.py").splices()).isEmpty();
    assertThat(in(contested, "a.py").deferred()).containsExactly(across);
    assertThat(in(contested, "b.py").accepted()).containsExactly(inOne);
    assertThat(EditPlan.of("a.py", sample.scopes(), List.of(across)).deferred())
        .containsExactly(across);
  }

  private static EditPlan in(Map<String, EditPlan> plans, String path) {
    return Objects.requireNonNull(plans.get(path));
  }
}
