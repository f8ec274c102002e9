package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values as annotations that describe them. */
final class FactValues {
  private static final int DEEPEST = 3;

  private final FactModule module;

  FactValues(FactModule module) {
    this.module = module;
  }

  /** An annotation for any of {@code all}; empty where nothing is known about one of them. */
  Optional<String> of(List<Possible> all) {
    return of(all, 0);
  }

  private Optional<String> of(List<Possible> all, int depth) {
    Set<String> texts = new LinkedHashSet<>();
    for (Possible one : all) {
      Optional<String> text = of(one.value(), depth);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      texts.add(text.get());
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(" | ", texts));
  }

  private Optional<String> of(Value value, int depth) {
    if (value == Value.Blank.NONE) {
      return Optional.of("None");
    }
    if (value instanceof Value.Obj obj) {
      return type(obj.type()).map(name -> name + items(obj, depth));
    }
    if (value instanceof Value.Cls cls) {
      return type(cls).map(name -> "type[" + name + "]");
    }
    if (value instanceof Value.Made made) {
      // By its name it is a class; what a function gives that nobody knows is unknown.
      return Character.isUpperCase(made.name().last().charAt(0))
          ? Optional.of(module.reference(made.name())).filter(this::known)
          : Optional.empty();
    }
    return depth > DEEPEST ? Optional.empty() : generic(value, depth);
  }

  private boolean known(String text) {
    return !text.equals(FactTerms.UNKNOWN);
  }

  private Optional<String> type(Value.Cls cls) {
    return cls.path().contains("<")
        ? Optional.empty()
        : Optional.of(module.reference(cls.unit(), cls.path()));
  }

  /** What an object is generic in, in brackets; nothing where that is not known. */
  private String items(Value.Obj obj, int depth) {
    int width = module.inference().generics().variables(obj.type(), new Trip()).size();
    if (width == 0 || depth > DEEPEST || obj.items() == Value.Supply.NOTHING) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    boolean told = false;
    for (int index = 0; index < width; index++) {
      Optional<String> item = of(obj.items().get(new Trip(), index), depth + 1);
      told |= item.isPresent();
      out.append(index == 0 ? "" : ", ").append(item.orElseGet(this::any));
    }
    return told ? "[" + out + "]" : "";
  }

  private Optional<String> generic(Value value, int depth) {
    if (value instanceof Value.Promise promise) {
      boolean coroutine = promise.form() != Answer.Form.OBJECT;
      String result = inner(promise.result(), 0, depth);
      return Optional.of(
          coroutine
              ? typing("Coroutine") + "[" + any() + ", " + any() + ", " + result + "]"
              : typing("Awaitable") + "[" + result + "]");
    }
    if (value instanceof Value.Ctx ctx) {
      String name = ctx.async() ? "AbstractAsyncContextManager" : "AbstractContextManager";
      String form = module.reference(QName.of("contextlib." + name));
      return Optional.of(form + "[" + inner(ctx.entered(), 0, depth) + "]");
    }
    return value instanceof Value.Stream stream
        ? Optional.of(stream(stream, depth))
        : callable(value, depth);
  }

  private Optional<String> callable(Value value, int depth) {
    if (value instanceof Value.Callback callback) {
      return Optional.of(typing("Callable") + "[..., " + inner(callback.result(), 0, depth) + "]");
    }
    if (!(value instanceof Value.Func || value instanceof Value.Lam)) {
      return Optional.empty();
    }
    List<Possible> result =
        module.inference().calls().call(Possible.of(value), Env.Args.UNKNOWN, false, new Trip());
    return of(result, depth + 1).map(text -> typing("Callable") + "[..., " + text + "]");
  }

  private String stream(Value.Stream stream, int depth) {
    String type = module.reference(QName.of(stream.type()));
    int width = stream.width();
    if (width == 0) {
      return type;
    }
    StringBuilder out = new StringBuilder(type).append('[');
    for (int index = 0; index < width; index++) {
      out.append(index == 0 ? "" : ", ").append(inner(stream.elements(), index, depth));
    }
    return out.append(']').toString();
  }

  private String inner(Value.Supply supply, int index, int depth) {
    return of(supply.get(new Trip(), index), depth + 1).orElseGet(this::any);
  }

  private String any() {
    return typing("Any");
  }

  /** How the module calls something of {@code typing}. */
  String typing(String name) {
    return module.reference(QName.of("typing." + name));
  }
}
