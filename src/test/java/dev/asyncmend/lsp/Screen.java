package dev.asyncmend.lsp;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What a server tells an editor, in the order in which it comes. */
final class Screen implements LanguageClient {
  private static final int PATIENCE = 60;

  private final BlockingQueue<PublishDiagnosticsParams> shown = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final List<RegistrationParams> registrations = new CopyOnWriteArrayList<>();
  private final String settings;

  /** The screen of an editor whose user has these settings, in JSON. */
  Screen(String settings) {
    this.settings = settings;
  }

  /** What is shown next. */
  PublishDiagnosticsParams next() {
    return next(shown);
  }

  /** What is said next. */
  String message() {
    return next(messages);
  }

  private static <T> T next(BlockingQueue<T> queue) {
    try {
      T next = queue.poll(PATIENCE, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("nothing comes");
      }
      return next;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  List<RegistrationParams> registrations() {
    return registrations;
  }

  void clear() {
    shown.clear();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    shown.add(diagnostics);
  }

  @Override
  public void showMessage(MessageParams message) {
    messages.add(message.getMessage());
  }

  @Override
  public void logMessage(MessageParams message) {
    messages.add(message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams ask) {
    return CompletableFuture.failedFuture(new IllegalStateException("nobody answers"));
  }

  @Override
  public void telemetryEvent(Object event) {
    // Not of interest.
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registrations.add(params);
    return CompletableFuture.allOf();
  }

  @Override
  public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
    return CompletableFuture.completedFuture(List.of(JsonParser.parseString(settings)));
  }
}
