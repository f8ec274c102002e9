package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a piece of code takes and leaves; the piece is the body of the {@code with}. */
final class BlocksTest {

  private static List<Stmt> body(Sample sample) {
    return Walk.find(sample.file().tree(), Stmt.With.class).get(0).body();
  }

  private static List<String> names(Set<Variable> variables) {
    return variables.stream().map(Variable::name).sorted().toList();
  }

  private static final Sample SAMPLE =
      Sample.of(
          """
          import os

          def f(a, b, c, d):
              g = 1
              with c:
                  x = os.path(a)
                  y = [x for x in b if g]
                  z = x
                  def inner():
                      nonlocal d
                      d = inner_only = g
                  z += 1
                  late = print(unknown)
                  global flag
                  flag = 2
                  if late:
                      maybe = 1
              late = 3
              return y, late, z, maybe

          def other():
              return flag
          """);

  @Test
  void readsAreThoseOfTheWorldAround() {
    assertThat(names(Blocks.of(SAMPLE.flow()).reads(body(SAMPLE))))
        .containsExactly("a", "b", "g", "late", "os", "print", "unknown", "x", "z");
  }

  @Test
  void bindsAreThoseOfTheWorldAround() {
    assertThat(names(Blocks.of(SAMPLE.flow()).binds(body(SAMPLE))))
        .containsExactly("d", "flag", "inner", "late", "maybe", "x", "y", "z");
  }

  @Test
  void needsAreValuesFromBefore() {
    assertThat(names(Blocks.of(SAMPLE.flow()).needs(body(SAMPLE)))).containsExactly("a", "b", "g");
  }

  @Test
  void givesAreValuesForLater() {
    assertThat(names(Blocks.of(SAMPLE.flow()).gives(body(SAMPLE))))
        .containsExactly("flag", "maybe", "y", "z");
  }

  @Test
  void aLoopNeedsWhatItsLastRoundLeft() {
    Sample sample =
        Sample.of(
            """
            def f(xs):
                n = 0
                for x in xs:
                    with x:
                        n = n + x
                        m = n
                return n
            """);
    Blocks blocks = Blocks.of(sample.flow());
    assertThat(names(blocks.needs(body(sample)))).containsExactly("n", "x");
    assertThat(names(blocks.gives(body(sample)))).containsExactly("n");
  }

  @Test
  void nestedFunctionsOfTheBlockNeedWhatIsBoundOutside() {
    Sample sample =
        Sample.of(
            """
            def f(outside, both):
                with outside:
                    inside = 1
                    both = 2
                    later = lambda: (outside, inside, both, unbound)
                    both
                return later
            """);
    assertThat(names(Blocks.of(sample.flow()).needs(body(sample))))
        .containsExactly("both", "outside");
  }

  @Test
  void nestedFunctionsOutsideReadWhatTheBlockBinds() {
    Sample sample =
        Sample.of(
            """
            def f(x):
                with x:
                    seen = 1
                    overwritten = 2
                    own = lambda own: own
                    kept = (kept for kept in x)
                overwritten = 3
                return lambda: (seen, overwritten)
            """);
    assertThat(names(Blocks.of(sample.flow()).gives(body(sample))))
        .containsExactly("overwritten", "seen");
  }

  @Test
  void assuredIsWhatEveryPathBinds() {
    Sample sample =
        Sample.of(
            """
            def f(x):
                with x as entered:
                    a, *b = x
                    if a:
                        both = c = 1
                    else:
                        both = 2
                    if b:
                        raise ValueError
                    else:
                        kept = 3
                    for each in x:
                        maybe = 4
                    try:
                        tried = x()
                    except ValueError:
                        tried = None
                    finally:
                        last: int = 5
                    with suppress(ValueError):
                        lost = 6
                    with x:
                        gone = 7
                    del gone
            """);
    List<Stmt> block = List.of(Walk.find(sample.file().tree(), Stmt.With.class).get(0));
    assertThat(names(Blocks.of(sample.flow()).assured(block)))
        .containsExactly("a", "b", "both", "entered", "kept", "last", "tried");
  }

  @Test
  void aVariableMayLackAValueBeforeABlock() {
    Sample sample =
        Sample.of(
            """
            def f(x):
                if x:
                    maybe = 1
                sure = 2
                with x:
                    maybe = sure = late = 3
            """);
    Stmt with = Walk.find(sample.file().tree(), Stmt.With.class).get(0);
    Blocks blocks = Blocks.of(sample.flow());
    assertThat(
            blocks.binds(List.of(with)).stream()
                .filter(variable -> blocks.mayLack(variable, with))
                .map(Variable::name))
        .containsExactlyInAnyOrder("maybe", "late");
  }

  @Test
  void otherFunctionsAreLeftOut() {
    Sample sample =
        Sample.of("def f(x):\n    y = 1\ndef g(z):\n    with z:\n        q = 1\n    y = 2\n");
    assertThat(names(Blocks.of(sample.flow()).binds(body(sample)))).containsExactly("q");
    assertThat(names(Blocks.of(sample.flow()).reads(body(sample)))).isEmpty();
    assertThat(names(Blocks.of(sample.flow()).gives(body(sample)))).isEmpty();
  }

  @Test
  void assignmentsToNamesAndAttributes() {
    Sample sample =
        Sample.of(
            """
            class C:
                def f(self, other):
                    self.a.b = self.c, (self.d, *self.e) = 1
                    del self.f
                    for self.g in other: pass
                    with other as self.h: pass
                    self.i += 1
                    self.j: int = 1
                    self.k: int
                    print(self.l, self.a, other.c, name)
                    import name
            """);
    Blocks blocks = Blocks.of(sample.flow());
    Node within = Walk.find(sample.file().tree(), Stmt.FunctionDef.class).get(0);
    for (String id : List.of("self.a.b", "self.c", "self.d", "self.e", "self.f", "self.g")) {
      assertThat(blocks.assigns(sample.expr(id), within)).as(id).isTrue();
    }
    for (String id : List.of("self.h", "self.i", "self.j", "name")) {
      assertThat(blocks.assigns(sample.expr(id), within)).as(id).isTrue();
    }
    for (String id : List.of("self.k", "self.l", "self.a", "other.c", "self", "1")) {
      assertThat(blocks.assigns(sample.expr(id), within)).as(id).isFalse();
    }
  }

  private static Escapes escapes(String code) {
    Sample sample =
        Sample.of(
            "async def f(x):\n for y in x:\n  with x:\n   " + code.replace("|", "\n   ") + "\n");
    return Escapes.of(body(sample));
  }

  @Test
  void awaitsOfThisFunctionEscape() {
    assertThat(escapes("await x").awaits()).hasSize(1);
    assertThat(escapes("async for y in x: pass").awaits()).hasSize(1);
    assertThat(escapes("async with x: pass").awaits()).hasSize(1);
    assertThat(escapes("[await y async for y in x]").awaits()).hasSize(2);
    assertThat(escapes("(y for y in await x)").awaits()).hasSize(1);
    assertThat(escapes("lambda y=await x: y").awaits()).hasSize(1);
    assertThat(escapes("@d(await x)|def g(y=await x): pass").awaits()).hasSize(2);
  }

  @Test
  void whatOthersDoStaysWithThem() {
    assertThat(escapes("async def g():|  await x|  return|  yield 1").none()).isTrue();
    assertThat(escapes("y = (await z async for z in x)").none()).isTrue();
    assertThat(escapes("lambda: (yield)").none()).isTrue();
    assertThat(escapes("x()").none()).isTrue();
  }

  @Test
  void returnsAndYieldsEscape() {
    assertThat(escapes("if x: return x").returns()).hasSize(1);
    assertThat(escapes("y = yield x").yields()).hasSize(1);
    assertThat(Escapes.of(List.of(Sample.of("def f(): yield from x").file().tree())).none())
        .isTrue();
  }

  @Test
  void jumpsOfOuterLoopsEscape() {
    assertThat(escapes("break").jumps()).hasSize(1);
    assertThat(escapes("if x: continue").jumps()).hasSize(1);
    assertThat(escapes("while x: break").jumps()).isEmpty();
    assertThat(escapes("for z in x:|  if x: continue").jumps()).isEmpty();
    assertThat(escapes("for z in x: pass|else: break").jumps()).hasSize(1);
    assertThat(escapes("while x:|  for z in x: pass|  else: break").jumps()).isEmpty();
  }
}
