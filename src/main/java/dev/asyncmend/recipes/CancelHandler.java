package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The handler of a {@code try} to which {@code asyncio.CancelledError} comes.
 *
 * @param handler the handler
 * @param kind whether it was written for that
 */
record CancelHandler(Part.ExceptHandler handler, Kind kind) {
  private static final List<String> ENDS =
      List.of("builtins.KeyboardInterrupt", "builtins.SystemExit");

  /** How a handler catches cancellation. */
  enum Kind {
    /** {@code except asyncio.CancelledError}. */
    ALONE,
    /** {@code except (OSError, asyncio.CancelledError)}. */
    AMONG,
    /** {@code except} or {@code except BaseException}: whatever comes. */
    ALL
  }

  /**
   * The first handler of {@code block} that catches cancellation; empty also where one before it
   * may do so in a way that is not understood.
   */
  static Optional<CancelHandler> of(Stmt.Try block, Place place) {
    for (Part.ExceptHandler handler : block.handlers()) {
      Optional<Kind> kind = kind(handler.type(), place);
      if (kind.isPresent()) {
        return Optional.of(new CancelHandler(handler, kind.get()));
      }
      if (handler.type() != null
          && place.file().source(handler.type()).toLowerCase(Locale.ROOT).contains("cancel")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Kind> kind(@Nullable Expr type, Place place) {
    if (type == null || place.denotes(type, "builtins.BaseException")) {
      return Optional.of(Kind.ALL);
    }
    if (type instanceof Expr.Tuple several) {
      List<Expr> types = several.elts();
      if (types.stream().anyMatch(one -> place.denotes(one, "builtins.BaseException"))) {
        return Optional.of(Kind.ALL);
      }
      return types.stream().anyMatch(one -> isCancellation(one, place))
          ? Optional.of(Kind.AMONG)
          : Optional.empty();
    }
    return isCancellation(type, place) ? Optional.of(Kind.ALONE) : Optional.empty();
  }

  /** Whether {@code type} is the exception by which asyncio cancels. */
  static boolean isCancellation(Expr type, Place place) {
    return place.denotes(type, "asyncio.CancelledError");
  }

  /** Whether it catches the end of the program, too: then it is there to end in order. */
  boolean catchesTheEnd(Place place) {
    return handler.type() instanceof Expr.Tuple several
        && several.elts().stream()
            .anyMatch(one -> ENDS.stream().anyMatch(name -> place.denotes(one, name)));
  }

  /** The handler without its body, as a message quotes it. */
  String spoken(Place place) {
    return handler.type() == null ? "except:" : "except " + place.file().source(handler.type());
  }
}
