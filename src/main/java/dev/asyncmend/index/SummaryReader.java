package dev.asyncmend.index;

import dev.asyncmend.index.ByteFeed.Corrupt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link SummaryWriter} wrote, method by method. Takes time and memory in proportion
 * to the bytes, whatever they are.
 */
final class SummaryReader {
  /** What a term may hold when spread out; nobody could ask anything about a larger one. */
  private static final int LARGEST = 1 << 24;

  private final ByteFeed in;
  private final String[] strings;
  private final Term[] terms;
  private final int[] sizes;
  private int known;
  private int size;

  /** Reads the tables. */
  SummaryReader(ByteFeed in) {
    this.in = in;
    this.strings = new String[in.count()];
    for (int index = 0; index < strings.length; index++) {
      strings[index] = in.text().intern();
    }
    this.terms = new Term[in.count()];
    this.sizes = new int[terms.length];
    for (; known < terms.length; known++) {
      size = 1;
      terms[known] = TermLayouts.TERM.read(this);
      sizes[known] = size;
    }
  }

  /** An unsigned number below {@code limit}. */
  int below(int limit) {
    return in.below(limit);
  }

  long wide() {
    return in.signed();
  }

  int number() {
    long value = in.signed();
    if (value != (int) value) {
      throw new Corrupt();
    }
    return (int) value;
  }

  boolean flag() {
    return in.below(2) == 1;
  }

  <E> E constant(E[] all) {
    return all[in.below(all.length)];
  }

  String string() {
    return strings[in.below(strings.length)];
  }

  List<String> strings() {
    return list(this::string);
  }

  @Nullable String stringOrNull() {
    return flag() ? string() : null;
  }

  Term term() {
    int index = in.below(known);
    size = Math.min(LARGEST, size + sizes[index]);
    if (size == LARGEST) {
      throw new Corrupt();
    }
    return terms[index];
  }

  /** A term of one kind. */
  <T extends Term> T term(Class<T> kind) {
    Term term = term();
    if (!kind.isInstance(term)) {
      throw new Corrupt();
    }
    return kind.cast(term);
  }

  List<Term> terms() {
    return list(this::term);
  }

  @Nullable Term termOrNull() {
    return flag() ? term() : null;
  }

  <T> T one(Layout<T> layout) {
    return layout.read().apply(this);
  }

  <T> List<T> each(Layout<T> layout) {
    return list(() -> one(layout));
  }

  <T> List<T> each(Layout.Choice<T> choice) {
    return list(() -> choice.read(this));
  }

  <T> @Nullable T orNull(Layout<T> layout) {
    return flag() ? one(layout) : null;
  }

  private interface Item<T> {
    T read();
  }

  /** Most lists are short, and the records copy any but the immutable ones. */
  private <T> List<T> list(Item<T> item) {
    int count = in.count();
    if (count == 0) {
      return List.of();
    }
    if (count == 1) {
      return List.of(item.read());
    }
    List<T> items = new ArrayList<>(count);
    for (int index = 0; index < count; index++) {
      items.add(item.read());
    }
    return items;
  }
}
