package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What code may come to do by the library functions that it calls in the end. */
public sealed interface Goal {

  /**
   * Whether a call of the library's {@code callee} does it.
   *
   * @param table what blocks
   */
  boolean met(QName callee, Term.Call call, BlockingTable table);

  /**
   * Whether it matters already that code may do it: on a rare path, or in one of the alternatives
   * of a call. Where a fix would fail if it did, for example.
   */
  default boolean wary() {
    return false;
  }

  /**
   * Stops the thread that runs it, by the table of blocking calls.
   *
   * @param brief whether waits of some milliseconds count as well: files, folders, computing
   */
  record Blocks(boolean brief) implements Goal {
    private static final String LOOP = "loop";

    /** What the local machine does in no time, mostly. */
    private static final Set<String> LOCAL = Set.of("cpu", "file", "filesystem", "stream");

    /** Only a full buffer makes these wait. */
    private static final Set<String> SELDOM =
        Set.of(
            "multiprocessing.Queue.put",
            "queue.Queue.put",
            "queue.SimpleQueue.put",
            "socket.socket.send",
            "socket.socket.sendto");

    @Override
    public boolean met(QName callee, Term.Call call, BlockingTable table) {
      return table.find(callee).filter(this::counts).isPresent()
          && (brief || !(SELDOM.contains(callee.dotted()) || momentary(call)))
          && !unwilling(call);
    }

    private boolean counts(Blocking blocking) {
      boolean slow =
          blocking.least() != Blocking.Wait.MILLISECONDS && !LOCAL.contains(blocking.category());
      boolean small =
          blocking.category().equals("cpu") && blocking.least() == Blocking.Wait.MICROSECONDS;
      return !blocking.category().equals(LOOP) && ((brief && !small) || slow);
    }

    /** {@code time.sleep(0.01)}. */
    private static boolean momentary(Term.Call call) {
      return call.args().equals(List.of(Term.Literal.TINY));
    }

    /** {@code lock.acquire(False)}, {@code queue.get(block=False)}: it says that it will not. */
    private static boolean unwilling(Term.Call call) {
      return (!call.args().isEmpty() && call.args().get(0).equals(Term.Literal.FALSE))
          || call.keywords().stream()
              .anyMatch(
                  keyword ->
                      UNWILLING.contains(keyword.name())
                          && keyword.value().equals(Term.Literal.FALSE));
    }

    private static final Set<String> UNWILLING = Set.of("block", "blocking", "wait");
  }

  /** Has to do with event loops. */
  enum Loops implements Goal {
    /** Runs an event loop of its own, which fails in a thread that runs one already. */
    RUN {
      @Override
      public boolean met(QName callee, Term.Call call, BlockingTable table) {
        Optional<Blocking> known = table.find(callee);
        return known.filter(one -> one.category().equals("loop")).isPresent()
            || RUNNERS.contains(callee.dotted());
      }
    },
    /** Needs the thread of the event loop: another thread has none, or may not touch this one. */
    NEED {
      @Override
      public boolean met(QName callee, Term.Call call, BlockingTable table) {
        return callee.dotted().equals("aiohttp.web.run_app") // for its signal handlers
            || (callee.head().equals("asyncio")
                && !callee.last().endsWith("Error")
                && !ANYWHERE.contains(callee.dotted())
                && !RUN.met(callee, call, table));
      }
    };

    @Override
    public boolean wary() {
      return this == NEED;
    }

    private static final Set<String> RUNNERS =
        Set.of("aiohttp.web.run_app", "anyio.run", "uvicorn.run", "uvloop.run");

    private static final Set<String> ANYWHERE =
        Set.of(
            "asyncio.Runner",
            "asyncio.AbstractEventLoop.call_soon_threadsafe",
            "asyncio.AbstractEventLoop.close",
            "asyncio.AbstractEventLoop.is_closed",
            "asyncio.AbstractEventLoop.is_running",
            "asyncio.iscoroutine",
            "asyncio.iscoroutinefunction",
            "asyncio.isfuture",
            "asyncio.new_event_loop",
            "asyncio.run_coroutine_threadsafe",
            "asyncio.set_event_loop");
  }

  /** Has to do with threads: another one cannot do it instead. */
  enum Bound implements Goal {
    THREAD;

    private static final Set<String> FUNCTIONS =
        Set.of(
            "contextvars.ContextVar.set",
            "signal.set_wakeup_fd",
            "signal.signal",
            "threading.Condition.acquire",
            "threading.Lock.acquire",
            "threading.Lock.release",
            "threading.RLock.acquire",
            "threading.RLock.release",
            "threading.local");

    private static final Set<String> LIBRARIES = Set.of("tkinter", "PyQt5", "PyQt6", "PySide6");

    @Override
    public boolean wary() {
      return true;
    }

    @Override
    public boolean met(QName callee, Term.Call call, BlockingTable table) {
      return FUNCTIONS.contains(callee.dotted())
          || LIBRARIES.contains(callee.head())
          || (callee.dotted().startsWith("sqlite3.") && !connects(callee) && !own(call.callee()));
    }

    private static boolean connects(QName callee) {
      return callee.dotted().equals("sqlite3.connect");
    }

    /** Whether the object was made by a {@code connect} of the same function. */
    private static boolean own(Term callee) {
      Term at = callee;
      while (true) {
        if (at instanceof Term.Attribute attribute) {
          at = attribute.of();
        } else if (at instanceof Term.Entered entered) {
          at = entered.of();
        } else if (at instanceof Term.Call call) {
          if (call.callee() instanceof Term.Attribute made && made.name().equals("connect")) {
            return true;
          }
          at = call.callee();
        } else {
          return false;
        }
      }
    }
  }
}
