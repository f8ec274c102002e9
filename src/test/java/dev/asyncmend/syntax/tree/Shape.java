package dev.asyncmend.syntax.tree;

import java.lang.reflect.RecordComponent;
import java.util.List;

/** A tree as text, without positions: two trees of the same shape mean the same. */
final class Shape {
  private Shape() {}

  /** The shape of {@code node}; names and literals as they are written in {@code file}. */
  static String of(PyFile file, Object node) {
    if (node instanceof Expr.Name || node instanceof Expr.Constant) {
      return file.source((Node) node);
    }
    if (node instanceof List<?> list) {
      StringBuilder text = new StringBuilder("[");
      list.forEach(item -> text.append(of(file, item)).append(' '));
      return text.append(']').toString();
    }
    return node instanceof Record tree ? ofRecord(file, tree) : String.valueOf(node);
  }

  private static String ofRecord(PyFile file, Record node) {
    StringBuilder text = new StringBuilder(node.getClass().getSimpleName()).append('(');
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      if (component.getType() != int.class) {
        try {
          text.append(of(file, component.getAccessor().invoke(node))).append(' ');
        } catch (ReflectiveOperationException bug) {
          throw new LinkageError("cannot read a record", bug);
        }
      }
    }
    return text.append(')').toString();
  }
}
