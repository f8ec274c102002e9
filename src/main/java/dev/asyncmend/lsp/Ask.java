package dev.asyncmend.lsp;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A question of the editor about a document, which waits until that was looked at.
 *
 * @param uri the document
 * @param future where the answer goes
 * @param answer finds it
 */
record Ask<T>(String uri, CompletableFuture<T> future, Answer<T> answer) {

  /** Finds the answer to a question. */
  @FunctionalInterface
  interface Answer<T> {
    /**
     * The answer; null where there is nothing to say.
     *
     * @param look what was found in the document as it is
     * @param stop whether nobody wants to know any more
     */
    @Nullable T about(Folder folder, Paper paper, Paper.Look look, BooleanSupplier stop);
  }

  /** Whether nobody waits for it any more. */
  boolean done() {
    return future.isDone();
  }

  /** Gives the answer; where {@code stop} came in between, says that the text is another now. */
  void answer(Folder folder, Paper paper, Paper.Look look, BooleanSupplier stop) {
    try {
      @Nullable T found = answer.about(folder, paper, look, stop);
      if (stop.getAsBoolean()) {
        stale();
      } else {
        future.complete(found);
      }
    } catch (RuntimeException e) {
      if (!(e instanceof CancellationException)) {
        fail(ResponseErrorCode.InternalError, "asyncmend failed: " + e);
      }
    }
  }

  /** Says that the document is another now. */
  void stale() {
    fail(ResponseErrorCode.ContentModified, "the document changed");
  }

  private void fail(ResponseErrorCode code, String message) {
    future.completeExceptionally(
        new ResponseErrorException(new ResponseError(code, message, null)));
  }
}
