package dev.asyncmend.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The language server: speaks with one editor until that ends it or goes away. */
public final class Server {
  /** Says with stack traces what the editor is told, too; kept so that it stays silent. */
  private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

  private Server() {}

  /**
   * Serves.
   *
   * @param in what the editor says
   * @param out what it is told; nobody else may write there
   * @param home absolute; where documents count as lying that are in no folder
   * @param version of asyncmend; may be empty
   * @return the exit code: 0 where the editor asked for the end as the protocol wants it, else 1
   */
  public static int serve(
      InputStream in, OutputStream out, Workbench workbench, Path home, String version) {
    LIBRARY.setLevel(Level.OFF);
    CompletableFuture<Integer> end = new CompletableFuture<>();
    Service service =
        new Service(workbench, home, new ServerInfo("asyncmend", version), end::complete);
    ExecutorService readers = Executors.newCachedThreadPool(Server::thread);
    Launcher<LanguageClient> launcher = launcher(service, in, out, readers);
    service.connect(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    readers.execute(
        () -> {
          await(listening);
          service.left();
        });
    int code = end.join();
    readers.shutdownNow();
    return code;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "editor");
    thread.setDaemon(true);
    return thread;
  }

  private static Launcher<LanguageClient> launcher(
      Service service, InputStream in, OutputStream out, ExecutorService readers) {
    return new LSPLauncher.Builder<LanguageClient>()
        .setLocalService(service)
        .setRemoteInterface(LanguageClient.class)
        .setInput(in)
        .setOutput(out)
        .setExecutorService(readers)
        .create();
  }

  private static void await(Future<Void> listening) {
    try {
      listening.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      return; // what cannot be read any more is as good as the end
    }
  }
}
