package dev.asyncmend.scope;

import java.util.List;
import java.util.Random;

/**
 * A random coroutine function {@code main(a)} in the vocabulary of {@code run_flow.py}: every value
 * and every read has a number of its own.
 */
final class RandomProgram {
  private static final List<String> VARIABLES = List.of("a", "b", "c");
  private static final int MOST_DEPTH = 4;
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private final Random random;
  private final boolean closures;
  private final StringBuilder text = new StringBuilder();
  private int numbers = 1;
  private int loops;

  private RandomProgram(long seed) {
    // Neighbouring seeds alone would all begin alike.
    this.random = new Random(seed * SCATTER);
    this.closures = random.nextInt(4) == 0;
  }

  /** The program of {@code seed}: always the same one. */
  static String of(long seed) {
    RandomProgram program = new RandomProgram(seed);
    program.line(0, "async def main(a):");
    program.line(1, "b = " + program.make("W", "b"));
    program.line(
        1, (program.random.nextInt(4) == 0 ? "if C(): " : "") + "c = " + program.make("W", "c"));
    for (int i = 0; i < 4; i++) {
      program.block(1);
    }
    return program.text.toString();
  }

  private void line(int depth, String code) {
    text.append("    ".repeat(depth)).append(code).append('\n');
  }

  private String variable() {
    return VARIABLES.get(random.nextInt(VARIABLES.size()));
  }

  private String make(String maker, String variable) {
    return maker + "(\"" + variable + "\", " + ++numbers + ")";
  }

  private String read() {
    int number = ++numbers;
    return "(P(" + number + "), R(" + number + ", " + variable() + "))";
  }

  private void block(int depth) {
    int statements = 1 + random.nextInt(3);
    for (int i = 0; i < statements; i++) {
      if (depth < MOST_DEPTH && random.nextInt(3) == 0) {
        compound(depth);
      } else {
        simple(depth);
      }
    }
  }

  private void simple(int depth) {
    String v = variable();
    switch (random.nextInt(14)) {
      case 0, 1 -> line(depth, v + " = " + make("W", v));
      case 2, 3 -> line(depth, read());
      case 4 -> line(depth, "X()");
      case 5 -> line(depth, "await pause()");
      case 6 -> line(depth, "if C(): " + leaving());
      case 7 -> line(depth, "D(\"" + v + "\"); del " + v);
      case 8 -> line(depth, v + " += " + make("V", v));
      case 9 -> line(depth, "D(\"" + v + "\"); " + declaration(v));
      case 10 -> line(depth, "C() and (" + v + " := " + make("W", v) + ")");
      case 11 -> line(depth, read() + " if C() else " + read());
      case 12 -> line(depth, "[" + read() + " for _ in (1, 2) if C()]");
      default -> closure(depth);
    }
  }

  private String leaving() {
    return switch (random.nextInt(loops > 0 ? 4 : 2)) {
      case 0 -> "return";
      case 1 -> "raise E()";
      case 2 -> "break";
      default -> "continue";
    };
  }

  private String declaration(String v) {
    return random.nextBoolean() ? "import sys as " + v : v + " = lambda: 0";
  }

  private void closure(int depth) {
    if (!closures) {
      line(depth, read());
      return;
    }
    String v = variable();
    line(depth, "def f():");
    if (random.nextBoolean()) {
      line(depth + 1, "nonlocal " + v);
      line(depth + 1, v + " = " + make("W", v));
    }
    line(depth + 1, read());
    line(depth, "f()");
  }

  private void compound(int depth) {
    String v = variable();
    switch (random.nextInt(9)) {
      case 0, 1 -> branch(depth);
      case 2 -> loop(depth, "while C():");
      case 3 -> loop(depth, "for " + v + " in " + make("S", v) + ":");
      case 4 -> loop(depth, "async for " + v + " in " + make("A", v) + ":");
      case 5 -> endless(depth);
      case 6 -> guarded(depth);
      case 7 -> with(depth, v);
      default -> match(depth, v);
    }
  }

  private void branch(int depth) {
    line(depth, random.nextBoolean() ? "if C():" : "if C() and " + read() + ":");
    block(depth + 1);
    if (random.nextBoolean()) {
      line(depth, "elif C():");
      block(depth + 1);
    }
    if (random.nextBoolean()) {
      line(depth, "else:");
      block(depth + 1);
    }
  }

  private void loop(int depth, String head) {
    line(depth, head);
    loops++;
    block(depth + 1);
    loops--;
    if (random.nextInt(3) == 0) {
      line(depth, "else:");
      block(depth + 1);
    }
  }

  private void endless(int depth) {
    line(depth, "while True:");
    line(depth + 1, "if T() or C(): break");
    loops++;
    block(depth + 1);
    loops--;
  }

  private void guarded(int depth) {
    line(depth, "try:");
    block(depth + 1);
    int handlers = random.nextInt(3);
    String v = variable();
    if (handlers > 0) {
      line(depth, "except E as " + v + ":");
      line(depth + 1, "D(\"" + v + "\")");
      block(depth + 1);
    }
    if (handlers > 1) {
      line(depth, random.nextBoolean() ? "except (F, NameError):" : "except:");
      block(depth + 1);
      if (random.nextBoolean()) {
        line(depth, "else:");
        block(depth + 1);
      }
    }
    if (handlers == 0 || random.nextBoolean()) {
      line(depth, "finally:");
      // A jump inside finally swallows exceptions; legal, and warned about since 3.14.
      int outside = loops;
      loops = 0;
      block(depth + 1);
      loops = outside;
    }
  }

  private void with(int depth, String v) {
    switch (random.nextInt(3)) {
      case 0 -> line(depth, "with suppress():");
      case 1 -> line(depth, "with " + make("M", v) + " as " + v + ":");
      default -> line(depth, "async with " + make("N", v) + " as " + v + ":");
    }
    block(depth + 1);
  }

  private void match(int depth, String v) {
    line(depth, "match " + make("W", v) + ":");
    line(depth + 1, "case " + v + " if C():");
    block(depth + 2);
    line(depth + 1, "case _:");
    block(depth + 2);
  }
}
