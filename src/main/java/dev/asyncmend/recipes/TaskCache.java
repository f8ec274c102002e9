package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets a cache keep tasks where it kept coroutines. A task can be awaited as often as one likes;
 * one that failed, or that ran on another loop, is made anew. Written with the standard library
 * alone.
 */
final class TaskCache {
  private static final Pattern CACHE =
      Pattern.compile(
          "def (\\w+)\\(cache\\): (?:\"\"\"[^\"]*\"\"\" )?def decorate\\(function\\): @cache def"
              + " tasks\\(\\*args, \\*\\*kwargs\\): return \\{\\} .*");

  private static final Pattern SHARE =
      Pattern.compile(
          "def (\\w+)\\(function\\): (?:\"\"\"[^\"]*\"\"\" )?@[\\w.]*wraps\\(function\\) def"
              + " wrapper\\(\\*args, \\*\\*kwargs\\): return"
              + " \\w+\\([\\w.]*partial\\(function, \\*args, \\*\\*kwargs\\)\\) return wrapper");

  private static final Pattern FAILED =
      Pattern.compile(
          "def (\\w+)\\(task\\): return task\\.done\\(\\) and \\(task\\.cancelled\\(\\) or"
              + " task\\.exception\\(\\) is not None\\)");

  private final Place place;
  private final FixBuilder fix;

  TaskCache(Place place, FixBuilder fix) {
    this.place = place;
    this.fix = fix;
  }

  /** Hands {@code cache}, a decorator for functions, to the function that makes it keep tasks. */
  void keepTasks(Expr cache) {
    written(cache, CACHE, TaskCache::cacheLines)
        .ifPresent(name -> fix.wrap(cache, name + "(", ")", Precedence.PRIMARY));
  }

  /** Hands {@code function} to the one that makes its result something to await many times. */
  void share(Expr function) {
    written(function, SHARE, TaskCache::shareLines)
        .ifPresent(name -> fix.wrap(function, name + "(", ")", Precedence.PRIMARY));
  }

  /** Writes the decorator that does so below {@code decorator}. */
  void shareBelow(Expr decorator, Stmt.Function def) {
    Tokens tokens = place.file().tokens();
    int next = tokens.next(place.file().group(decorator).last());
    Lines lines = new Lines(place.file());
    written(decorator, SHARE, TaskCache::shareLines)
        .ifPresent(
            name ->
                fix.edit(
                    new Edit.InsertBefore(
                        next,
                        '@'
                            + name
                            + lines.newline(decorator.last())
                            + lines.indentation(def.first()))));
  }

  /** What is written for a name, into the file and below the imports. */
  private interface Text {
    List<String> lines(String name, String failed, FixBuilder there);
  }

  /** How to write the function of that shape, which is added if need be; empty if it cannot be. */
  private Optional<String> written(Node use, Pattern shape, Text text) {
    Optional<Stmt> top = AddedFunction.topStatement(use, place);
    if (top.isEmpty()) {
      fix.refuse();
      return Optional.empty();
    }
    Optional<String> known = AddedFunction.existing(shape, place);
    Optional<CacheHome> home =
        known.isPresent()
            ? Optional.empty()
            : CacheHome.of(shape, around -> CoroutineCache.needs(around, shape == CACHE), place);
    if (home.isPresent()) {
      return Optional.of(imported(home.get(), shape, text));
    }
    String name = known.orElseGet(() -> added(place.around(), top.get(), shape, text));
    if (AddedFunction.isHidden(name, use, place)) {
      fix.refuse("`" + name + "` means something else here");
      return Optional.empty();
    }
    return Optional.of(name);
  }

  private String imported(CacheHome home, Pattern shape, Text text) {
    List<Stmt> body = home.around().file().tree().body();
    Stmt last = body.get(body.size() - 1);
    String name =
        home.function().isEmpty() ? added(home.around(), last, shape, text) : home.function();
    return fix.reference(home.module().child(name).dotted());
  }

  private String added(Surroundings around, Stmt top, Pattern shape, Text text) {
    Stmt first = AddedFunction.firstDefinition(top, around);
    FixBuilder there = fix.in(around, first);
    String name = there.fresh(shape == CACHE ? "cache_tasks" : "share_task");
    Optional<String> known = AddedFunction.existing(FAILED, around);
    String failed = known.orElseGet(() -> there.fresh("has_failed"));
    List<String> lines = new ArrayList<>(text.lines(name, failed, there));
    if (known.isEmpty()) {
      lines.addAll(
          List.of(
              "def " + failed + "(task):",
              "    return task.done() and (task.cancelled() or task.exception() is not None)",
              "",
              ""));
    }
    there.insertBefore(first, lines);
    return name;
  }

  private static List<String> cacheLines(String name, String failed, FixBuilder there) {
    String quote = there.quote();
    return List.of(
        "def " + name + "(cache):",
        "    \"\"\"Have `cache` keep a task for each call: a coroutine can be awaited only once.\"\"\"",
        "",
        "    def decorate(function):",
        "        @cache",
        "        def tasks(*args, **kwargs):",
        "            return {}",
        "",
        "        @" + there.reference("functools.wraps") + "(function)",
        "        async def wrapper(*args, **kwargs):",
        "            loop = " + there.reference("asyncio.get_running_loop") + "()",
        "            kept = tasks(*args, **kwargs)",
        "            task = kept.get(loop)",
        "            if task is None or " + failed + "(task):",
        "                kept.clear()",
        "                task = kept[loop] = loop.create_task(function(*args, **kwargs))",
        "            return await " + there.reference("asyncio.shield") + "(task)",
        "",
        "        for name in dir(tasks):",
        "            if name.startswith(" + quote + "cache" + quote + "):",
        "                setattr(wrapper, name, getattr(tasks, name))",
        "        return wrapper",
        "",
        "    return decorate",
        "",
        "");
  }

  private static List<String> shareLines(String name, String failed, FixBuilder there) {
    String type = there.fresh("SharedTask");
    String loop = there.reference("asyncio.get_running_loop");
    String partial = there.reference("functools.partial") + "(function, *args, **kwargs)";
    return List.of(
        "class " + type + ":",
        "    \"\"\"Runs a coroutine function once, for all who await this object.\"\"\"",
        "",
        "    def __init__(self, start):",
        "        self.start = start",
        "        self.task = None",
        "",
        "    def __await__(self):",
        "        loop = " + loop + "()",
        "        task = self.task",
        "        if task is None or task.get_loop() is not loop or " + failed + "(task):",
        "            task = self.task = loop.create_task(self.start())",
        "        return " + there.reference("asyncio.shield") + "(task).__await__()",
        "",
        "",
        "def " + name + "(function):",
        "    @" + there.reference("functools.wraps") + "(function)",
        "    def wrapper(*args, **kwargs):",
        "        return " + type + "(" + partial + ")",
        "",
        "    return wrapper",
        "",
        "");
  }
}
