package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Blocking;
import dev.asyncmend.pattern.Rewrite;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code blocking-socket}: a coroutine talks to a peer through a blocking socket or a client built
 * on one, or asks for a name. Which callables do so is data: the categories {@code socket} and
 * {@code mail}.
 */
public final class BlockingSocket implements Recipe {
  private static final String MAIL = "mail";
  private static final Set<String> CATEGORIES = Set.of("socket", MAIL);

  /** How many positional arguments the methods of event loops take that have the same name. */
  private static final int OF_LOOP = 2;

  private static final Map<String, Rewrite> LOOP =
      Map.of(
          "socket.getaddrinfo", ofLoop("getaddrinfo"), "socket.getnameinfo", ofLoop("getnameinfo"));

  /** What sends a datagram, and what chooses whom to, are done at once. */
  private static final Set<String> DATAGRAMS = Set.of("connect", "send", "sendall", "sendto");

  private static final Set<String> LAZY =
      Set.of("smtplib.SMTP", "smtplib.SMTP_SSL", "ftplib.FTP", "ftplib.FTP_TLS");

  @Override
  public void listen(Hooks hooks) {
    BlockingCall.listen(
        hooks, found -> CATEGORIES.contains(found.category()), BlockingSocket::look);
  }

  private static Rewrite ofLoop(String method) {
    return OffLoop.to(OffLoop.CALL, "await asyncio.get_running_loop()." + method + "($*ARGS)");
  }

  private static void look(BlockingCall found) {
    if (found.blocking().category().equals(MAIL)) {
      mail(found);
      return;
    }
    boolean polls = found.name().startsWith("select") && Patience.none(found);
    if (polls || isReady(found)) {
      return;
    }
    Rewrite ofLoop = LOOP.get(found.name());
    if (ofLoop != null && fits(found.call())) {
      mend(found, ofLoop);
    } else if (found.name().startsWith("selectors.")) {
      found.advise(found.hint());
    } else {
      found.move();
    }
  }

  private static boolean fits(Expr.Call call) {
    return call.args().size() <= OF_LOOP
        && call.args().stream().noneMatch(Expr.Starred.class::isInstance);
  }

  private static void mend(BlockingCall found, Rewrite ofLoop) {
    found
        .place()
        .mend(
            found.call(),
            found.message(),
            Level.UNSAFE,
            "Let the event loop ask",
            fix -> OffLoop.write(ofLoop, found.match(), fix));
  }

  /** Whether the call returns at once: the socket does not block, or sends datagrams. */
  private static boolean isReady(BlockingCall found) {
    if (found.receiver().isEmpty() || !isMethod(found.blocking())) {
      return false;
    }
    Expr socket = found.receiver().get();
    Place place = found.place();
    List<Expr.Call> made = Origins.of(socket, place);
    boolean datagrams = made.stream().anyMatch(call -> place.file().source(call).contains("DGRAM"));
    String method = found.blocking().name().last();
    return (datagrams && DATAGRAMS.contains(method))
        || (made.isEmpty() && method.equals("sendto"))
        || isSetNonBlocking(socket, place)
        || Foreseen.failure(found.call(), "BlockingIOError", "", place);
  }

  /** Of a class: {@code socket.socket.recv}, not {@code socket.getaddrinfo}. */
  private static boolean isMethod(Blocking blocking) {
    return blocking.name().dotted().startsWith("socket.socket.")
        || blocking.name().dotted().startsWith("ssl.SSLSocket.");
  }

  private static boolean isSetNonBlocking(Expr socket, Place place) {
    String name = place.file().source(socket);
    return Walk.find(place.file().tree(), Expr.Call.class).stream()
        .filter(call -> call.args().size() == 1 && Patience.isNothing(call.args().get(0), place))
        .map(call -> place.file().source(call.func()))
        .anyMatch(
            callee -> callee.equals(name + ".setblocking") || callee.equals(name + ".settimeout"));
  }

  /** Reports a conversation once, where it begins. */
  private static void mail(BlockingCall found) {
    if (!isMail(found.call(), found.place()) || goesOn(found)) {
      return;
    }
    found.advise(
        "run the whole conversation in a thread"
            + (found.blocking().replacement().isEmpty() ? "" : ", or " + found.hint()));
  }

  /** Whether an earlier call in the function, on the same object or that made it, is reported. */
  private static boolean goesOn(BlockingCall found) {
    Place place = found.place();
    Optional<String> object = found.receiver().map(place.file()::source);
    List<Expr.Call> made = found.receiver().map(one -> Origins.of(one, place)).orElse(List.of());
    return object.isPresent()
        && place.symbol(found.call().func()).isEmpty()
        && Patience.before(found.call(), Expr.Call.class, place).stream()
            .filter(call -> isMail(call, place))
            .anyMatch(
                call ->
                    made.contains(call)
                        || (call.func() instanceof Expr.Attribute method
                            && place.file().source(method.value()).equals(object.get())));
  }

  private static boolean isMail(Expr.Call call, Place place) {
    return place
            .resolver()
            .blocking(call.func())
            .filter(blocking -> blocking.category().equals(MAIL))
            .isPresent()
        && !(LAZY.contains(place.calleeName(call.func()))
            && call.args().isEmpty()
            && call.keywords().isEmpty());
  }
}
