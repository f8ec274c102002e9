package dev.asyncmend.syntax.antlr;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * The children of a context. Most contexts have one child, and one that has two mostly has several:
 * room grows from one to four and then doubles.
 */
final class Children extends AbstractList<ParseTree> implements RandomAccess {
  private static final int SEVERAL = 4;

  private ParseTree[] items = new ParseTree[1];
  private int size;

  @Override
  public ParseTree get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException("child " + index + " of " + size);
    }
    return items[index];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean add(ParseTree child) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size == 1 ? SEVERAL : size * 2);
    }
    items[size++] = child;
    return true;
  }
}
