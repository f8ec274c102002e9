package dev.asyncmend.index;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Random records of any type, by reflection, so that a new record or component is in the tests from
 * its first day. Terms are made of terms that were made before: most parts are shared.
 */
final class RandomRecords {
  private static final int LARGEST = 500;
  private static final List<String> STRINGS =
      List.of("", "self", "Store.load", "main.<locals>.inner", "é", "日本", "\uD83D\uDE00", "\uD800");

  private final Random random;
  private final List<Term> terms = new ArrayList<>();

  RandomRecords(long seed) {
    this.random = new Random(seed);
    terms.add(Term.Opaque.UNKNOWN);
    for (int more = random.nextInt(60); more > 0; more--) {
      Term term = (Term) choice(Term.class);
      if (TermSize.upTo(LARGEST, term) < LARGEST) {
        terms.add(term);
      }
    }
  }

  /** The summary of a module that nobody could write. */
  ModuleSummary summary() {
    return (ModuleSummary) record(ModuleSummary.class);
  }

  private Object value(AnnotatedType annotated) {
    Type type = annotated.getType();
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == Map.class ? map(arguments) : list(arguments[0]);
    }
    return value(type);
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return list(generic.getActualTypeArguments()[0]);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Term.class) {
      return terms.get(random.nextInt(terms.size()));
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
    }
    return plain.isSealed() ? choice(plain) : plain.isRecord() ? record(plain) : simple(plain);
  }

  private Object simple(Class<?> type) {
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (type == int.class) {
      return random.nextInt() >> random.nextInt(Integer.SIZE);
    }
    if (type == long.class) {
      return random.nextLong() >> random.nextInt(Long.SIZE);
    }
    if (type == String.class) {
      return random.nextInt(4) == 0 ? word() : STRINGS.get(random.nextInt(STRINGS.size()));
    }
    throw new AssertionError("nobody said how to make a " + type);
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int more = random.nextInt(200); more > 0; more--) {
      word.append((char) (random.nextInt() >>> (16 + random.nextInt(16))));
    }
    return word.toString();
  }

  private Object choice(Class<?> type) {
    Class<?>[] all = type.getPermittedSubclasses();
    Arrays.sort(all, Comparator.comparing(Class::getName)); // the compiler's order is nobody's
    return value((Type) all[random.nextInt(all.length)]);
  }

  private List<Object> list(Type element) {
    return Stream.generate(() -> value(element)).limit(random.nextInt(5)).toList();
  }

  private Map<String, Object> map(Type[] arguments) {
    Map<String, Object> map = new HashMap<>();
    for (int more = random.nextInt(12); more > 0; more--) {
      map.put((String) simple(String.class), value(arguments[1]));
    }
    return map;
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Stream.of(components).map(this::component).toArray();
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private @Nullable Object component(RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class) && random.nextBoolean() ? null : value(type);
  }
}
