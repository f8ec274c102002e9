package dev.asyncmend.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Notes what this thread's answers rest on while they are found. Answers that are remembered are
 * found in a frame of their own, so that whoever is told later gets to know what they rest on.
 * While nobody wants to know, nothing is noted.
 */
final class Ledger {
  private static final ThreadLocal<Ledger> HERE =
      ThreadLocal.withInitial(() -> new Ledger(Thread.currentThread()));

  /**
   * The ledgers of threads that asked lately, by the last bits of their numbers: a lookup of {@link
   * #HERE} for every fact that is read takes a tenth of a run. A slot may hold that of another
   * thread.
   */
  private static final Ledger[] LATELY = new Ledger[64];

  private final Thread owner;
  private Frame[] frames = {};
  private int depth = -1;
  private long frameCount;
  private @Nullable Grounds grounds;

  private Ledger(Thread owner) {
    this.owner = owner;
  }

  @SuppressWarnings("ReferenceEquality") // threads are compared by identity
  private static Ledger here() {
    Thread thread = Thread.currentThread();
    int slot = (int) thread.getId() & (LATELY.length - 1);
    Ledger lately = LATELY[slot];
    if (lately != null && lately.owner == thread) {
      return lately;
    }
    Ledger here = HERE.get();
    LATELY[slot] = here;
    return here;
  }

  /** What is found since some moment. */
  static final class Frame {
    private long[] words = new long[4];
    private int length;
    private boolean all;
    private long number;
    private Ground last = Ground.NONE;

    void add(int id) {
      int word = id >> 6;
      if (word >= length) {
        grow(word + 1);
      }
      words[word] |= 1L << id;
    }

    void add(long[] others) {
      if (others.length > length) {
        grow(others.length);
      }
      for (int word = 0; word < others.length; word++) {
        words[word] |= others[word];
      }
    }

    private void grow(int least) {
      if (least > words.length) {
        words = Arrays.copyOf(words, Math.max(least, words.length * 2));
      }
      length = least;
    }

    @SuppressWarnings("ReferenceEquality") // only to save time
    private void join(Ground ground) {
      if (ground == last) {
        return;
      }
      last = ground;
      all |= ground.all();
      ground.addTo(this);
    }

    private void clear(long serial) {
      Arrays.fill(words, 0, length, 0);
      length = 0;
      all = false;
      last = Ground.NONE;
      number = serial;
    }
  }

  /** Begins to note what this thread reads of the project with these numbers. */
  static void start(Grounds grounds) {
    Ledger here = here();
    here.depth = -1;
    here.grounds = grounds;
    here.push();
  }

  /** Ends it. */
  static Footing finish() {
    Ledger here = here();
    Grounds known = here.grounds;
    if (here.depth != 0 || known == null) {
      here.depth = -1;
      return Footing.EVERYTHING; // somebody threw something
    }
    Frame frame = here.frames[0];
    here.depth = -1;
    here.grounds = null;
    return frame.all ? Footing.EVERYTHING : known.footing(Ground.of(frame.words, frame.length));
  }

  /** Begins an answer that will be remembered; {@link #close} must follow. */
  static void open() {
    Ledger here = here();
    if (here.depth >= 0) {
      here.push();
    }
  }

  /** Ends the answer, and tells what it rests on. */
  static Ground close() {
    Ledger here = here();
    if (here.depth < 1) {
      return Ground.ALL;
    }
    Ground ground = here.pop();
    here.frames[here.depth].join(ground);
    return ground;
  }

  /** Ends an answer about the whole project; what it rests on is told by {@link #asked}. */
  static void drop() {
    Ledger here = here();
    if (here.depth >= 1) {
      here.depth--;
    }
  }

  private void push() {
    depth++;
    if (depth == frames.length) {
      frames = Arrays.copyOf(frames, Math.max(8, depth * 2));
      for (int index = depth; index < frames.length; index++) {
        frames[index] = new Frame();
      }
    }
    frames[depth].clear(++frameCount);
  }

  private Ground pop() {
    Frame frame = frames[depth--];
    if (frame.all || grounds == null) {
      return Ground.ALL;
    }
    return grounds.shared(Ground.of(frame.words, frame.length));
  }

  /** What {@link Grounds} gave this number was read. */
  static void read(int number) {
    Ledger here = here();
    if (here.depth >= 0) {
      here.frames[here.depth].add(number);
    }
  }

  /** The project was asked a question. */
  static void asked(Topic topic, String name) {
    Ledger here = here();
    if (here.depth >= 0 && here.grounds != null) {
      here.frames[here.depth].add(here.grounds.question(topic, name));
    }
  }

  /** Something was asked that any change may answer otherwise. */
  static void askedAll() {
    join(Ground.ALL);
  }

  /** An answer was told that rests on {@code ground}. */
  static void join(Ground ground) {
    Ledger here = here();
    if (here.depth >= 0) {
      here.frames[here.depth].join(ground);
    }
  }

  /**
   * The number of the frame that is open; 0 where nothing is noted. Later frames have higher ones.
   */
  static long frame() {
    Ledger here = here();
    return here.depth < 0 ? 0 : here.frames[here.depth].number;
  }
}
