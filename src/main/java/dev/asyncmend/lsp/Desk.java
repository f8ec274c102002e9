package dev.asyncmend.lsp;

import dev.asyncmend.outcome.FileOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Does all the work of the server, one thing after the other on one thread: first whatever the
 * editor says, then what it asks, and when it has said nothing for a moment the documents that have
 * to be looked at again. A document that changes while it is looked at is given up at once.
 */
final class Desk implements Runnable {
  /** How long nobody types before a document is looked at unasked, in nanoseconds. */
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

  private final BlockingQueue<Runnable> mail = new LinkedBlockingQueue<>();
  private final AtomicLong edits = new AtomicLong();
  private final List<Ask<?>> asks = new ArrayList<>();
  private final Workspace workspace;
  private final Editor editor;
  private long handled;
  private long revision;
  private long due;
  private boolean ready;
  private volatile boolean closed;

  Desk(Workspace workspace, Editor editor) {
    this.workspace = workspace;
    this.editor = editor;
  }

  /** Something that the editor says, after which what was found before may be wrong. */
  void edit(Runnable event) {
    edits.incrementAndGet();
    mail.add(
        () -> {
          handled++;
          event.run();
          revision++;
          due = System.nanoTime() + PAUSE;
        });
  }

  /** The same about one document: whoever asked about it before gets no answer. */
  void edit(String uri, Runnable event) {
    edit(
        () -> {
          asks.stream().filter(ask -> ask.uri().equals(uri)).forEach(Ask::stale);
          event.run();
        });
  }

  /** From now on documents are looked at. */
  void start() {
    edit(() -> ready = true);
  }

  /** Asks about a document as it is now; {@code nothing} is the answer where it is not open. */
  <T> CompletableFuture<T> ask(String uri, @Nullable T nothing, Ask.Answer<T> answer) {
    CompletableFuture<T> future = new CompletableFuture<>();
    mail.add(
        () -> {
          if (workspace.papers().get(uri).isPresent()) {
            asks.add(new Ask<>(uri, future, answer));
          } else {
            future.complete(nothing);
          }
        });
    return future;
  }

  /** Ends the work. */
  void close() {
    closed = true;
    edits.incrementAndGet();
    mail.add(() -> {});
  }

  @Override
  public void run() {
    try {
      while (!closed) {
        attempt(this::turn);
      }
    } finally {
      attempt(workspace::close);
    }
  }

  private void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      editor.log("asyncmend failed: " + e);
    }
  }

  private void turn() {
    for (Runnable next = await(pause()); next != null; next = mail.poll()) {
      attempt(next);
    }
    asks.removeIf(Ask::done);
    if (ready && !closed) {
      attend();
    }
  }

  private @Nullable Runnable await(long nanos) {
    try {
      return mail.poll(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed = true;
      return null;
    }
  }

  /** How long there is nothing to do, in nanoseconds. */
  private long pause() {
    if (!ready) {
      return Long.MAX_VALUE;
    }
    if (!asks.isEmpty()) {
      return 0;
    }
    return stale().isEmpty() ? Long.MAX_VALUE : Math.max(0, due - System.nanoTime());
  }

  /** Answers one document's questions, or looks at one that is due. */
  private void attend() {
    if (!asks.isEmpty()) {
      String uri = asks.get(0).uri();
      workspace.papers().get(uri).ifPresentOrElse(this::answer, () -> asks.remove(0).stale());
      return;
    }
    Optional<Paper> next = stale();
    if (next.isPresent() && System.nanoTime() >= due) {
      // Whatever comes in goes first; the document has its turn again.
      look(next.get(), () -> !mail.isEmpty());
    }
    if (stale().isEmpty()) {
      workspace.save();
    }
  }

  private void answer(Paper paper) {
    List<Ask<?>> mine = asks.stream().filter(ask -> ask.uri().equals(paper.uri())).toList();
    BooleanSupplier stop = () -> outdated() || mine.stream().allMatch(Ask::done);
    if (!fresh(paper)) {
      look(paper, stop);
    }
    Paper.Look look = paper.look();
    if (look != null && fresh(paper)) {
      Folder folder = workspace.folder(paper);
      mine.stream()
          .filter(ask -> !ask.done())
          .forEach(ask -> ask.answer(folder, paper, look, () -> outdated() || ask.done()));
    }
  }

  /** Whether the editor said something that was not taken in yet. */
  private boolean outdated() {
    return edits.get() != handled;
  }

  private Optional<Paper> stale() {
    return workspace.papers().latest().stream().filter(paper -> !fresh(paper)).findFirst();
  }

  private boolean fresh(Paper paper) {
    Paper.Look look = paper.look();
    return look != null && look.revision() == revision;
  }

  private void look(Paper paper, BooleanSupplier stop) {
    try {
      Folder folder = workspace.ready(paper);
      Optional<FileOutcome> outcome = workspace.look(folder, paper, stop);
      // What is not for this text, or not for the others as they are, is told to nobody.
      if (outcome.isPresent() && !outdated()) {
        saw(paper, outcome.get());
        editor.show(folder, paper, outcome.get(), workspace.showsSyntaxErrors());
      }
    } catch (RuntimeException e) {
      saw(paper, new FileOutcome.Clean(paper.uri())); // the next change is another chance
      editor.log("asyncmend failed on " + paper.uri() + ": " + e);
    }
  }

  private void saw(Paper paper, FileOutcome outcome) {
    paper.saw(new Paper.Look(revision, paper.version(), outcome));
  }
}
