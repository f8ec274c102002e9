package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.tree.Expr;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every place of the grammar where a name may be read or bound, or something may fail. */
final class EverywhereTest {

  private static Sample body(String code) {
    return Sample.of("async def f(x, z):\n    " + code.replace("¦", "\n    ") + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "x.y",
        "x()",
        "z(x)",
        "z(*x)",
        "z(y=x)",
        "z(**x)",
        "x[0]",
        "z[x]",
        "z[x:]",
        "z[1:x:2]",
        "await x",
        "yield x",
        "not x",
        "x + z",
        "z + x",
        "x < z",
        "z < x",
        "x and z",
        "(x, z)",
        "[x]",
        "{x}",
        "{x: z}",
        "{z: x}",
        "{**x}",
        "[*x]",
        "(y := x)",
        "z if x else z",
        "f'{x}'",
        "f'{z:{x}}'",
        "t'{x}'",
        "lambda y=x: y",
        "[y for y in x]",
        "(y for y in x)",
        "{y: z for y in x}",
        "[y async for y in x]",
        "y = x",
        "y: int = x",
        "y.z = x",
        "x.y = z",
        "x[0] = z",
        "z[x] = z",
        "(x.y, z) = z",
        "x.y: int = z",
        "x.y: int",
        "y = [z, *x.y] = 1, 2",
        "y += x",
        "x += 1",
        "x.y += 1",
        "del x.y",
        "return x",
        "raise x",
        "raise z from x",
        "assert x",
        "if x: pass",
        "while x: pass",
        "for y in x: pass",
        "async for y in x: pass",
        "with x: pass",
        "with z as y, x: pass",
        "async with x: pass",
        "match x:¦  case _: pass",
        "@x¦def y(): pass",
        "def y(a=x): pass",
        "def y(a: x): pass",
        "def y() -> x: pass",
        "class y(x): pass",
        "class y(a=x): pass",
        "@x¦class y: pass",
        "class y:¦  a = x",
        "class y:¦  def a(b=x): pass",
        "try:¦  pass¦finally:¦  x",
      })
  void aReadIsSeen(String code) {
    Sample sample = body(code);
    Variable variable = sample.scopes().variable(sample.name("x", 1));
    Uses uses = sample.flow().uses(variable.bindings().get(0));
    assertThat(uses.reads()).containsExactly(sample.name("x", 1));
    assertThat(uses.always()).isTrue();
    assertThat(uses.captures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "z and x",
        "z or x",
        "z < z < x",
        "x if z else z",
        "z if z else x",
        "[x for y in z]",
        "[y for y in z if x]",
        "[y for y in z for w in x]",
        "{x: y for y in z}",
        "{y: x for y in z}",
        "assert z, x",
        "if z: x",
        "if z: pass¦elif x: pass",
        "while z: x",
        "for y in z: x",
        "for x.y in z: pass",
        "try:¦  pass¦except x:¦  pass",
        "try:¦  pass¦except z:¦  x",
        "try:¦  z()¦except z:¦  pass¦else:¦  x",
        "match z:¦  case x.y: pass",
        "match z:¦  case {x.y: 1}: pass",
        "match z:¦  case x(): pass",
        "match z:¦  case z.a(b, c=[x.y, *_]): pass",
        "match z:¦  case z.a | x.y: pass",
        "match z:¦  case y if x: pass",
        "match z:¦  case 1: x",
      })
  void aReadOnSomePathIsSeen(String code) {
    Sample sample = body(code);
    Variable variable = sample.scopes().variable(sample.name("x", 1));
    Uses uses = sample.flow().uses(variable.bindings().get(0));
    assertThat(uses.reads()).containsExactly(sample.name("x", 1));
    assertThat(uses.always()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "y = 1",
        "y = x = 1",
        "x = y = 1",
        "y, x = z",
        "[x, y] = z",
        "*y, x = z",
        "(x, [*y]) = z",
        "y: int = 1",
        "(y): int = 1",
        "y += 1",
        "(y := 1)",
        "[y := 1 for a in z]",
        "for y in z: pass",
        "for a, y in z: pass",
        "async for y in z: pass",
        "with z as y: pass",
        "with z as (a, y): pass",
        "async with z as y: pass",
        "import y",
        "import y.a",
        "import a.b as y",
        "from a import y",
        "from a import b as y",
        "def y(): pass",
        "async def y(): pass",
        "class y: pass",
        "type y = int",
        "match z:¦  case y: pass",
        "match z:¦  case [y, 1]: pass",
        "match z:¦  case [*y]: pass",
        "match z:¦  case {1: y}: pass",
        "match z:¦  case {**y}: pass",
        "match z:¦  case a(y): pass",
        "match z:¦  case a(b=y): pass",
        "match z:¦  case 1 as y: pass",
        "match z:¦  case ([1] as y) | y: pass",
        "match z:¦  case y | [y]: pass",
      })
  void aBindingIsSeen(String code) {
    Sample sample = body(code + "¦end(y)");
    List<Expr.Name> names = sample.names("y");
    Expr.Name use = names.get(names.size() - 1);
    assertThat(sample.flow().reaching(use)).isNotEmpty();
    for (Binding binding : sample.scopes().bindings(use)) {
      assertThat(sample.flow().uses(binding).reads()).contains(use);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "z()",
        "z.a",
        "z[0]",
        "z + 1",
        "-z",
        "z < 1",
        "f'{z}'",
        "await z",
        "yield",
        "[a for a in z]",
        "a, b = z",
        "z.a = 1",
        "z[0] = 1",
        "z += 1",
        "del z.a",
        "import a",
        "from a import b",
        "assert z",
        "for a in z: pass",
        "async for a in z: pass",
        "with z: pass",
        "async with z: pass",
        "raise z",
        "class a: pass",
        "@z¦  def a(): pass",
        "match z:¦    case a.b: pass",
      })
  void whatMayFailIsSeen(String code) {
    Sample sample = body("y = 0¦try:¦  y = 1¦  " + code + "¦  y = 2¦except z:¦  end(y)");
    List<Expr.Name> names = sample.names("y");
    assertThat(sample.flow().reaching(names.get(names.size() - 1)))
        .extracting(binding -> sample.line(binding.site().orElseThrow()))
        .contains(2, 4);
  }
}
