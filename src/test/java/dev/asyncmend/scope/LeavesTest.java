package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements behind which control does not go on. */
final class LeavesTest {

  private static boolean leaves(String code) {
    Sample sample = Sample.of("def f(x):\n  for y in x:\n    " + code.replace("¦", "\n    "));
    Part.Module module = sample.file().tree();
    Stmt.Function function = (Stmt.Function) module.body().get(0);
    Stmt.Loop loop = (Stmt.Loop) function.body().get(0);
    return sample.flow().leaves(loop.body().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return",
        "raise x",
        "break",
        "continue",
        "if x: return¦else: raise x",
        "if x: return¦elif y: break¦else: continue",
        "while True: pass",
        "while 1:¦  while x: break",
        "while True:¦  for z in x: break",
        "with x: return",
        "try: return¦finally: x()",
        "try: x()¦finally: return",
        "try: return¦except x: raise",
        "try: x()¦except y: return¦else: raise x",
        "match x:¦  case 1: return¦  case _: return",
        "match x:¦  case 1: return¦  case 2 | _: return",
        "if x:¦  if y: return¦  else: return¦else:¦  x()¦  return",
      })
  void controlEndsHere(String code) {
    assertThat(leaves(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x()",
        "if x: return",
        "if x: return¦elif y: return",
        "if x: pass¦else: return",
        "for z in x: return",
        "while x: return",
        "while True: break",
        "while 0: pass",
        "while True:¦  while x: pass¦  else: break",
        "while True:¦  if x: break",
        "with suppress(x): return",
        "with contextlib.suppress(x): return",
        "try: return¦except x: pass",
        "try: x()¦except y: return",
        "match x:¦  case 1: return",
        "match x:¦  case 1: return¦  case _: pass",
        "match x:¦  case z if z: return",
        "def g(): return",
      })
  void controlGoesOn(String code) {
    assertThat(leaves(code)).isFalse();
  }
}
