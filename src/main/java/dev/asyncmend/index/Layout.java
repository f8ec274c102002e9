package dev.asyncmend.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How the records of one type stand in bytes: their components, in the same order for writing and
 * for reading.
 *
 * @param type the records
 * @param write writes a record's components
 * @param read reads them, and makes the record of them
 */
record Layout<T>(
    Class<T> type, BiConsumer<SummaryWriter, T> write, Function<SummaryReader, T> read) {

  /**
   * The layouts of a closed choice of records: a record is written behind its place in the list.
   */
  static final class Choice<T> {
    private final List<Layout<? extends T>> layouts;
    private final Map<Class<?>, Integer> places = new HashMap<>();

    Choice(List<Layout<? extends T>> layouts) {
      this.layouts = layouts;
      for (int place = 0; place < layouts.size(); place++) {
        places.put(layouts.get(place).type, place);
      }
    }

    void write(SummaryWriter out, T value) {
      Integer place = places.get(value.getClass());
      if (place == null) {
        throw new IllegalStateException("no layout for " + value.getClass());
      }
      out.unsigned(place);
      write(layouts.get(place), out, value);
    }

    private static <S> void write(Layout<S> layout, SummaryWriter out, Object value) {
      layout.write.accept(out, layout.type.cast(value));
    }

    T read(SummaryReader in) {
      return layouts.get(in.below(layouts.size())).read.apply(in);
    }
  }
}
