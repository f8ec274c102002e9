package dev.asyncmend.engine;

import dev.asyncmend.engine.cache.FactCache;
import dev.asyncmend.index.Answer;
import dev.asyncmend.index.Description;
import dev.asyncmend.outcome.CallStory;
import dev.asyncmend.outcome.CallStory.PartStory;
import dev.asyncmend.outcome.Step;
import dev.asyncmend.pattern.Neighbours;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.LineMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells what the calls in one place of a file are, and how that is known. */
public final class Inquiry {
  private final Knowledge knowledge;
  private final SourceFile source;
  private final Surroundings around;
  private final PyFile file;

  private Inquiry(Knowledge knowledge, SourceFile source, Scopes scopes) {
    this.knowledge = knowledge;
    this.source = source;
    this.around = knowledge.around(source, scopes, Neighbours.NONE);
    this.file = scopes.file();
  }

  /** What came out. */
  public sealed interface Result {
    /** The calls there, in source order; none where there is none. */
    record Told(List<CallStory> calls) implements Result {}

    /** Why nothing can be said, one line. */
    record Failed(String reason) implements Result {}
  }

  /**
   * Tells about calls.
   *
   * @param settings with one path: the file
   * @param line the line on which the calls start or go on, 1-based
   * @param column a column in the call, 1-based; 0 for every call of the line
   */
  public static Result of(Settings settings, int line, int column) {
    Discovered found = Discovery.of(settings, Discovery::readable);
    if (found.files().size() != 1) {
      return new Result.Failed(String.join(", ", settings.paths()) + ": is not a file");
    }
    SourceFile source = found.files().get(0);
    try (FactCache cache = FactCache.in(settings.cache())) {
      Result result = of(new Sources(settings, cache, new Meter()), settings, source, line, column);
      cache.save();
      return result;
    }
  }

  private static Result of(
      Sources sources, Settings settings, SourceFile source, int line, int column) {
    Reading reading = sources.read(source.path());
    if (!(reading instanceof Reading.Parsed parsed)) {
      Reading.Failed failed = (Reading.Failed) reading;
      String place = failed.line() == 0 ? "" : ":" + failed.line() + ":" + failed.column();
      return new Result.Failed(source.name() + place + ": not read: " + failed.reason());
    }
    Knowledge knowledge = Knowledge.of(settings, sources, List.of(source));
    Inquiry inquiry = new Inquiry(knowledge, source, Scopes.of(parsed.file()));
    return new Result.Told(inquiry.calls(line, column).stream().map(inquiry::story).toList());
  }

  private List<Expr.Call> calls(int line, int column) {
    LineMap lines = file.text().lines();
    return Walk.find(file.tree(), Expr.Call.class).stream()
        .filter(call -> lines.line(end(call)) == line || lines.line(start(call)) == line)
        .filter(call -> column == 0 || around(call, lines.offset(line, column)))
        .toList();
  }

  private int start(Expr expr) {
    return file.span(expr).start();
  }

  /** The last character of the callee: where a call that goes over lines is called. */
  private int end(Expr.Call call) {
    return Math.max(file.span(call.func()).end() - 1, 0);
  }

  private boolean around(Expr.Call call, int offset) {
    return file.span(call).start() <= offset && offset < file.span(call).end();
  }

  private CallStory story(Expr.Call call) {
    LineMap lines = file.text().lines();
    Answer answer = around.resolver().awaitable(call);
    String certain = answer.certain() || answer.equals(Answer.UNKNOWN) ? "" : ", by inference";
    return new CallStory(
        lines.line(start(call)),
        lines.column(start(call)),
        code(call),
        verdict(answer) + certain,
        parts(call));
  }

  private static String verdict(Answer answer) {
    return switch (answer.awaitable()) {
      case NO -> "gives nothing that can be awaited";
      case UNKNOWN -> "gives something unknown";
      case YES ->
          switch (answer.form()) {
            case COROUTINE -> "gives a coroutine, which runs only if it is awaited";
            case CACHED_COROUTINE -> "gives a coroutine that a cache hands out again";
            case FUTURE -> "gives a future, which runs by itself";
            case ANNOTATED, OBJECT, MIXED, NONE -> "gives an object that can be awaited";
          };
    };
  }

  private List<PartStory> parts(Expr.Call call) {
    List<Expr> chain = new ArrayList<>();
    Expr at = call.func();
    chain.add(at);
    while (at instanceof Expr.Attribute attribute) {
      at = attribute.value();
      chain.add(0, at);
    }
    List<PartStory> parts = new ArrayList<>();
    Set<Step> told = new LinkedHashSet<>();
    for (Expr part : chain) {
      Description description = around.resolver().describe(part);
      List<Step> steps =
          description.chain().stream()
              .map(reason -> new Step(name(reason.path()), reason.line(), reason.text()))
              .filter(told::add)
              .toList();
      parts.add(new PartStory(code(part), description.text(), steps));
    }
    return parts;
  }

  private String name(String path) {
    return knowledge.name(source, path);
  }

  private String code(Expr expr) {
    return file.source(expr).replaceAll("\\s*\\R\\s*", " ");
  }
}
