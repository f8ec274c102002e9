package dev.asyncmend.report;

import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.Section;
import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.Span;
import org.jspecify.annotations.Nullable;

/** The lines around a finding with carets below what is meant. */
final class CodeFrame {
  private static final int CONTEXT = 2;
  private static final int MARKED = 6;
  private static final int MARGIN = 60;
  private static final int WIDEST = 160;

  private final SourceText text;
  private final String chars;
  private final LineMap lines;
  private final Span span;

  /** The part of the file that is shown, whose lines have numbers of their own; null for all. */
  private final @Nullable Section part;

  private final Paint paint;
  private final int gutter;
  private final int first;
  private final int last;
  private final StringBuilder out = new StringBuilder();

  private CodeFrame(SourceText text, Span span, Paint paint) {
    this.text = text;
    this.chars = text.chars();
    this.lines = text.lines();
    this.span = span;
    this.paint = paint;
    this.first = lines.line(span.start());
    // Where the span stops behind a line end, the line that follows has nothing of it.
    this.last = Math.max(first, lines.line(Math.max(span.start(), span.end() - 1)));
    this.part = text.section(span.start()).orElse(null);
    this.gutter = number(after()).length();
  }

  /** The frame: some lines, each with a line feed; long spans and long lines are shortened. */
  static String of(SourceText text, Span span, Paint paint) {
    return new CodeFrame(text, span, paint).draw();
  }

  private String draw() {
    bar("");
    for (int line = before(); line < first; line++) {
      code(line);
    }
    int shown = Math.min(last, first + MARKED - 1);
    for (int line = first; line <= shown; line++) {
      code(line);
      carets(line);
    }
    if (shown < last) {
      bar(" ...");
    }
    for (int line = last + 1; shown == last && line <= after(); line++) {
      code(line);
    }
    bar("");
    return out.toString();
  }

  /** The first line of context; empty lines at the edge are not worth showing. */
  private int before() {
    int start = Math.max(part == null ? 1 : part.first(), first - CONTEXT);
    while (start < first && blank(start)) {
      start++;
    }
    return start;
  }

  /** The last line of context, likewise. */
  private int after() {
    int end = Math.min(last + CONTEXT, part == null ? lines.count() : part.last());
    while (end > last && blank(end)) {
      end--;
    }
    return end;
  }

  private boolean blank(int line) {
    return text.shown(line).isBlank();
  }

  private String number(int line) {
    return Integer.toString(part == null ? line : part.line(line));
  }

  private void code(int line) {
    DisplayLine display = display(line);
    String number = number(line);
    String code = clip(display.text(), window(line, display)).stripTrailing();
    out.append(paint.faint(" ".repeat(gutter - number.length()) + number + " |"));
    out.append(code.isEmpty() ? "" : " ").append(code).append('\n');
  }

  private void carets(int line) {
    DisplayLine display = display(line);
    int start = lines.start(line);
    int from = Math.max(span.start() - start, indent(line));
    int until = Math.min(span.end(), lines.end(line)) - start;
    int left = display.cell(from) - window(line, display);
    int count = Math.max(1, display.cell(until) - display.cell(from));
    if (until <= from && line > first) {
      return; // an empty line inside the span
    }
    count = Math.max(1, Math.min(count, WIDEST - left));
    bar(" " + " ".repeat(left) + paint.bad("^".repeat(count)));
  }

  private void bar(String rest) {
    out.append(paint.faint(" ".repeat(gutter) + " |")).append(rest).append('\n');
  }

  private DisplayLine display(int line) {
    return DisplayLine.of(text.shown(line));
  }

  private int indent(int line) {
    int at = lines.start(line);
    while (at < lines.end(line) && Character.isWhitespace(chars.charAt(at))) {
      at++;
    }
    return at - lines.start(line);
  }

  /** The cell at which the shown part of a line begins: 0 unless the caret would be far out. */
  private int window(int line, DisplayLine display) {
    int start = lines.start(line);
    int at = line == first ? display.cell(span.start() - start) : display.cell(indent(line));
    return at <= WIDEST - MARGIN ? 0 : at - MARGIN;
  }

  private static String clip(String text, int from) {
    if (from >= text.length()) {
      return "";
    }
    return text.substring(from, Math.min(text.length(), from + WIDEST));
  }
}
