package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Blocking;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * {@code blocking-file-io}: a coroutine reads, writes or lists files. Which callables do so is
 * data: the categories {@code file} and {@code filesystem}, and {@code stream} for the methods of
 * open files, which are reported only if the parameter {@code brief} says so, as all that takes
 * microseconds is.
 */
public final class BlockingFileIo implements Recipe {
  private static final Set<String> CATEGORIES = Set.of("file", "filesystem");
  private static final String LISTS = "await asyncio.to_thread(lambda: list(";

  /** What uses up an iterator at once. */
  private static final Set<String> CONSUMERS =
      Set.of("all", "any", "frozenset", "list", "max", "min", "set", "sorted", "sum", "tuple");

  /** Modes of files that are written. */
  private static final String WRITING = "[\"'][wax].*";

  /** A name that says what it holds. */
  private static final String NAME = "[a-z][a-z0-9_]{2,24}";

  /** Files of the kernel, and what is in memory. */
  private static final String DEVICES = "r?[\"']/(proc|sys|dev)/.*";

  private static final Set<String> FILE_WORDS = Set.of("fileobj", "purpose");

  /** A file that is none, and the purpose of a server, which loads no certificates. */
  private static final List<String> NOTHING = List.of("os.devnull", "ssl.Purpose.CLIENT_AUTH");

  private static final Set<String> MEMORY = Set.of("io.BytesIO", "io.StringIO");

  /** What they open has methods that are reported themselves. */
  private static final Set<String> ARCHIVES = Set.of("tarfile.open", "zipfile.ZipFile");

  private static final String IN_A_THREAD = "Run it in a thread";

  @Override
  public void listen(Hooks hooks) {
    BlockingCall.listen(
        hooks,
        blocking ->
            CATEGORIES.contains(blocking.category()) || blocking.category().equals("stream"),
        BlockingFileIo::look);
  }

  private static void look(BlockingCall found) {
    Place place = found.place();
    boolean brief = place.parameters().flag("brief");
    boolean begins = Carrier.begins(found.blocking());
    boolean slow =
        CATEGORIES.contains(found.blocking().category())
            && (begins || found.blocking().least() != Blocking.Wait.MICROSECONDS);
    if (!(brief || slow)
        || TestCode.file(place.path())
        || ByHand.isLeftOut(place)
        || isNoFile(found)
        || LonelyStart.holds(found.call(), place)) {
      return;
    }
    Optional<Stmt> moving = Carrier.moving(found.call(), place);
    if (moving.isPresent()) {
      moving(found, moving.get());
    } else if (begins) {
      begins(found);
    } else if (found.blocking().replacement().startsWith(LISTS)) {
      lists(found);
    } else {
      found.mend();
    }
  }

  /** Whether no disk has to be asked: of files of the kernel, of bytes in memory. */
  private static boolean isNoFile(BlockingCall found) {
    Place place = found.place();
    List<Expr.Call> makers =
        found.receiver().map(object -> Origins.of(object, place)).orElse(List.of());
    return Stream.concat(Stream.of(found.call()), makers.stream())
        .flatMap(call -> Stream.concat(call.args().stream().limit(1), fileobj(call)))
        .anyMatch(arg -> isNoFile(arg, place));
  }

  private static Stream<Expr> fileobj(Expr.Call call) {
    return call.keywords().stream()
        .filter(word -> FILE_WORDS.contains(String.valueOf(word.name())))
        .map(Part.Keyword::value);
  }

  private static boolean isNoFile(Expr arg, Place place) {
    return place.file().source(arg).matches(DEVICES)
        || NOTHING.stream().anyMatch(name -> place.denotes(arg, name))
        || place
            .resolver()
            .type(arg)
            .filter(type -> MEMORY.contains(type.type().dotted()))
            .isPresent();
  }

  /** One call speaks for all that move with it. */
  private static void moving(BlockingCall found, Stmt block) {
    Place place = found.place();
    if (Carrier.first(block, place).filter(found.call()::equals).isEmpty()) {
      return;
    }
    place.mend(
        found.call(),
        found.message(),
        Level.UNSAFE,
        "Run the block in a thread",
        fix -> OwnFunction.write(block, wish(found, block), place, fix));
  }

  /** How the function is called: by what it does, and gives. */
  private static String wish(BlockingCall found, Stmt block) {
    if (found.blocking().category().equals("filesystem")) {
      return "walk_folder";
    }
    Place place = found.place();
    boolean method = found.name().equals("pathlib.Path.open");
    boolean writes =
        found.name().startsWith("tempfile.")
            || found.call().args().stream()
                .skip(method ? 0 : 1)
                .limit(1)
                .anyMatch(mode -> place.file().source(mode).matches(WRITING))
            || found.call().keywords().stream().anyMatch(word -> writes(word, place));
    List<String> given = Passage.of(block, place).given();
    boolean named = given.size() == 1 && given.get(0).matches(NAME);
    return writes ? "write_file" : named ? "read_" + given.get(0) : "read_file";
  }

  private static boolean writes(Part.Keyword word, Place place) {
    return "mode".equals(word.name()) && place.file().source(word.value()).matches(WRITING);
  }

  private static void begins(BlockingCall found) {
    Place place = found.place();
    Optional<Stmt> head = Carrier.head(found.call(), place);
    Expr used = used(found.call(), place);
    if (head.isEmpty() && used != found.call() && Deferral.allows(used, place)) {
      place.mend(
          used, found.message(), Level.UNSAFE, IN_A_THREAD, fix -> OffLoop.defer(used, place, fix));
      return;
    }
    boolean rare = found.blocking().least() == Blocking.Wait.MICROSECONDS;
    if (head.isEmpty() || rare || ARCHIVES.contains(found.name())) {
      return; // opening alone takes no time worth a thread
    }
    boolean loop = head.get() instanceof Stmt.For;
    String reason = OwnFunction.obstacle(head.get(), place).orElse("");
    place.mend(
        found.call(),
        found.message() + (loop ? "" : ", as do reads and writes of what it opens"),
        Level.UNSAFE,
        "Run the block in a thread",
        fix -> fix.refuse("the block cannot move to a thread as it is: " + reason));
  }

  /** The outermost expression around {@code call} that only reads what it opens. */
  private static Expr used(Expr.Call call, Place place) {
    Expr at = call;
    while (true) {
      Optional<Node> parent = place.file().parent(at);
      Optional<Node> above = parent.flatMap(place.file()::parent);
      if (parent.orElse(at) instanceof Expr.Attribute
          && above.orElse(at) instanceof Expr.Call method
          && method.func() == parent.get()) {
        at = method;
      } else if (parent.orElse(at) instanceof Expr.Call user && reads(user, at, place)) {
        at = user;
      } else {
        return at;
      }
    }
  }

  private static boolean reads(Expr.Call user, Expr file, Place place) {
    boolean stream =
        place
            .resolver()
            .blocking(user.func())
            .filter(blocking -> blocking.category().equals("stream"))
            .isPresent();
    return !user.args().isEmpty()
        && user.args().get(0).equals(file)
        && (stream || CONSUMERS.contains(place.calleeName(user.func())));
  }

  /** What comes one by one from a folder. */
  private static void lists(BlockingCall found) {
    Place place = found.place();
    Node parent = place.file().parent(found.call()).orElse(found.call());
    Expr all = consumer(found.call(), parent, place);
    boolean loops =
        (parent instanceof Stmt.For loop && loop.iter().equals(found.call()))
            || parent instanceof Part.Comprehension;
    if (all != found.call() && Deferral.allows(all, place) && place.canAwait(all)) {
      mend(found, fix -> OffLoop.defer(all, place, fix));
    } else if (loops && Deferral.allows(found.call(), place)) {
      mend(found, fix -> OffLoop.list(found.call(), place, fix));
    } else {
      found.advise("make a list of it in a thread");
    }
  }

  private static void mend(BlockingCall found, Consumer<FixBuilder> edits) {
    found.place().mend(found.call(), found.message(), Level.UNSAFE, IN_A_THREAD, edits);
  }

  /** The call or comprehension around {@code call} that uses all of it up at once. */
  private static Expr consumer(Expr.Call call, Node parent, Place place) {
    Expr at = call;
    if (parent instanceof Part.Comprehension part
        && place.file().parent(part).orElse(part) instanceof Expr.Comp comp
        && comp.generators().get(0).equals(part)) {
      at = comp;
    }
    Node user = place.file().parent(at).orElse(at);
    boolean consumed =
        user instanceof Expr.Call outer
            && outer.args().size() == 1
            && outer.args().get(0).equals(at)
            && CONSUMERS.contains(place.calleeName(outer.func()));
    if (consumed) {
      return (Expr) user;
    }
    return at instanceof Expr.GeneratorExp ? call : at;
  }
}
