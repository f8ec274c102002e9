package dev.asyncmend.forge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;
import org.jspecify.annotations.Nullable;

/** Fetches and pushes of real gits over HTTP (git's smart protocol), served by JGit. */
final class GitOverHttp implements HttpHandler {
  private static final String ADVERTISE = "/info/refs";
  private final Function<String, @Nullable Repository> repositories;
  private final Door door;

  /** Who may come in, and what a push goes through. */
  interface Door {
    /**
     * What is done with a request.
     *
     * @param push whether it brings commits, not only questions
     */
    default Fate open(boolean push) {
      return Fate.SERVED;
    }

    /** Makes a push ready: hooks. */
    default void prepare(ReceivePack push) {}
  }

  /**
   * Serves repositories.
   *
   * @param repositories by path, such as {@code octo/shop}; null for none
   */
  GitOverHttp(Function<String, @Nullable Repository> repositories, Door door) {
    this.repositories = repositories;
    this.door = door;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      int end = path.indexOf(".git/");
      Repository repository = end < 0 ? null : repositories.apply(path.substring(1, end));
      if (repository == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String query = String.valueOf(exchange.getRequestURI().getQuery());
      boolean push = path.endsWith("/git-receive-pack") || query.endsWith("=git-receive-pack");
      String request = path.substring(end + 4);
      Fate fate = door.open(push && !request.equals(ADVERTISE));
      if (fate == Fate.ANSWER_LOST) {
        receiver(repository).receive(body(exchange), OutputStream.nullOutputStream(), null);
      } else if (fate == Fate.SERVED) {
        serve(exchange, request, push, repository);
      }
    }
  }

  private void serve(HttpExchange exchange, String request, boolean push, Repository repository)
      throws IOException {
    String service = push ? "git-receive-pack" : "git-upload-pack";
    boolean advertise = request.equals(ADVERTISE);
    String type = "application/x-" + service + (advertise ? "-advertisement" : "-result");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    InputStream in = body(exchange);
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      if (advertise) {
        advertise(out, service, push, repository);
      } else if (push) {
        receiver(repository).receive(in, out, null);
      } else {
        UploadPack pack = new UploadPack(repository);
        pack.setBiDirectionalPipe(false);
        pack.upload(in, out, null);
      }
    }
  }

  private void advertise(OutputStream out, String service, boolean push, Repository repository)
      throws IOException {
    PacketLineOut lines = new PacketLineOut(out);
    lines.writeString("# service=" + service + "\n");
    lines.end();
    PacketLineOutRefAdvertiser refs = new PacketLineOutRefAdvertiser(lines);
    if (push) {
      receiver(repository).sendAdvertisedRefs(refs);
    } else {
      UploadPack pack = new UploadPack(repository);
      pack.setBiDirectionalPipe(false);
      pack.sendAdvertisedRefs(refs);
    }
  }

  private ReceivePack receiver(Repository repository) {
    ReceivePack pack = new ReceivePack(repository);
    pack.setBiDirectionalPipe(false);
    pack.setAllowPushOptions(true);
    pack.setAtomic(true);
    door.prepare(pack);
    return pack;
  }

  private static InputStream body(HttpExchange exchange) throws IOException {
    String coding = exchange.getRequestHeaders().getFirst("Content-Encoding");
    InputStream in = exchange.getRequestBody();
    return "gzip".equals(coding) ? new GZIPInputStream(in) : in;
  }
}
