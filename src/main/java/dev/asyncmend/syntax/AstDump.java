package dev.asyncmend.syntax;

import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.text.LineMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes a tree as CPython's {@code ast} would have it, one line a node, so that the two can be
 * compared line by line.
 *
 * <p>A line is indented by the depth of its node and reads {@code field: Kind
 * line:column-line:column word=value}. Lines count from 1, columns from 0 in bytes of UTF-8, as in
 * {@code ast}; the second pair is the end. Fields come in the order of {@code ast} and leave no
 * line where they are empty. Literal pieces of f-strings are left out.
 */
public final class AstDump {
  private final Tokens tokens;
  private final LineMap lines;
  private final Shapes shapes;

  /** Whether bytes and characters are the same: then no line is walked to count its bytes. */
  private final boolean ascii;

  private final StringBuilder out = new StringBuilder();

  private AstDump(PyFile file) {
    this.tokens = file.tokens();
    this.lines = file.text().lines();
    this.shapes = new Shapes(tokens);
    this.ascii = file.text().chars().chars().allMatch(unit -> unit < 0x80);
  }

  /** The dump of the whole of {@code file}, every line ended by a line feed. */
  public static String of(PyFile file) {
    return new AstDump(file).dump(file.tree());
  }

  private record Task(int depth, Shapes.Entry entry) {}

  /** A stack of its own instead of recursion, because trees may be 20,000 deep. */
  private String dump(Node root) {
    Deque<Task> stack = new ArrayDeque<>();
    stack.push(new Task(0, new Shapes.Entry("root", root, "")));
    while (!stack.isEmpty()) {
      Task task = stack.pop();
      List<Shapes.Entry> children = write(task);
      for (int i = children.size() - 1; i >= 0; i--) {
        stack.push(new Task(task.depth + 1, children.get(i)));
      }
    }
    return out.toString();
  }

  private List<Shapes.Entry> write(Task task) {
    out.append(" ".repeat(task.depth)).append(task.entry.field()).append(": ");
    Node node = task.entry.node();
    if (node == null) {
      out.append(task.entry.text()).append('\n');
      return List.of();
    }
    Shapes.Shape shape = shapes.of(node);
    out.append(shape.kind());
    if (positioned(node)) {
      position(node);
    }
    out.append(shape.words()).append('\n');
    return shape.children();
  }

  /** Whether {@code ast} gives nodes of this kind a position. */
  private static boolean positioned(Node node) {
    return !(node instanceof Part.Module
        || node instanceof Part.Arguments
        || node instanceof Part.Comprehension
        || node instanceof Part.WithItem
        || node instanceof Part.MatchCase);
  }

  private void position(Node node) {
    out.append(' ');
    place(tokens.start(node.first()));
    out.append('-');
    place(tokens.end(node.last()));
  }

  private void place(int offset) {
    int line = lines.line(offset);
    int column = ascii ? offset - lines.start(line) : lines.byteColumn(offset);
    out.append(line).append(':').append(column);
  }
}
