package dev.asyncmend.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whoever changes a record of the summaries, or how it is written, changes what bytes mean. Old
 * bytes must not be read as new ones.
 */
final class SummaryShapeTest {
  private static final Pattern NAME = Pattern.compile("dev\\.asyncmend\\.[\\w.$]+");
  private static final int SAMPLES = 20;

  private final Map<String, String> shapes = new TreeMap<>();

  @Test
  void theFormatIsThatOfTheRecords() {
    look(ModuleSummary.class);
    CRC32 sum = new CRC32();
    sum.update(shapes.toString().getBytes(StandardCharsets.UTF_8));
    for (int seed = 0; seed < SAMPLES; seed++) {
      byte[] bytes = SummaryCodec.write(new RandomRecords(seed).summary());
      sum.update(bytes, SummaryCodec.HEAD, bytes.length - SummaryCodec.HEAD);
    }

    assertThat(String.format("0x%08x", SummaryCodec.SHAPE))
        .as("once Layouts fits the records and all other tests pass, this is SummaryCodec.SHAPE")
        .isEqualTo(String.format("0x%08x", (int) sum.getValue()));
  }

  private void look(Class<?> type) {
    if (shapes.containsKey(type.getName())) {
      return;
    }
    List<String> parts = new ArrayList<>();
    shapes.put(type.getName(), "");
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        parts.add(constant.toString());
      }
    } else if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        String absent = nullable ? "? " : " ";
        parts.add(component.getGenericType().getTypeName() + absent + component.getName());
        look(component.getGenericType());
      }
    } else {
      assertThat(type.isSealed()).as("%s is a closed choice", type).isTrue();
      for (Class<?> one : type.getPermittedSubclasses()) {
        parts.add(one.getName());
        look(one);
      }
      Collections.sort(parts); // the compiler's order is nobody's
    }
    shapes.put(type.getName(), parts.toString());
  }

  private void look(Type type) {
    Matcher names = NAME.matcher(type.getTypeName());
    while (names.find()) {
      try {
        look(Class.forName(names.group()));
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
  }
}
