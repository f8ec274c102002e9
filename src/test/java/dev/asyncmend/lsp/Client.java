package dev.asyncmend.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.jspecify.annotations.Nullable;

/** An editor: starts asyncmend as a process of its own and speaks with it over its streams. */
final class Client implements AutoCloseable {
  private static final int PATIENCE = 60;

  private final Process process;
  private final LanguageServer server;
  private final Screen screen;
  private final Map<String, Integer> versions = new HashMap<>();

  private Client(Process process, Screen screen) {
    this.process = process;
    this.screen = screen;
    var launcher =
        LSPLauncher.createClientLauncher(
            screen, process.getInputStream(), process.getOutputStream());
    this.server = launcher.getRemoteProxy();
    var unused = launcher.startListening();
  }

  /** Starts a server; nothing is said yet. */
  static Client start(Path folder) {
    return start(folder, "null");
  }

  private static Client start(Path folder, String settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(
        System.getProperty("asyncmend.test.classpath", System.getProperty("java.class.path")));
    command.addAll(List.of("dev.asyncmend.cli.Main", "lsp", "--stdio"));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(folder.resolveSibling("lsp.err").toFile());
    builder.environment().put("ASYNCMEND_CACHE_DIR", folder.resolveSibling("cache").toString());
    try {
      return new Client(builder.start(), new Screen(settings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, and everything until the work begins. */
  static Client open(Path... folders) {
    return open("null", folders);
  }

  /** The same with settings, in JSON. */
  static Client open(String settings, Path... folders) {
    Client client = start(folders[0], settings);
    client.initialize(folders);
    return client;
  }

  InitializeResult initialize(Path... folders) {
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) ProcessHandle.current().pid());
    params.setCapabilities(capabilities());
    params.setWorkspaceFolders(
        List.of(folders).stream()
            .map(folder -> new WorkspaceFolder(uri(folder), folder.toString()))
            .toList());
    InitializeResult result = get(server.initialize(params));
    server.initialized(new InitializedParams());
    return result;
  }

  private static ClientCapabilities capabilities() {
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setConfiguration(true);
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    workspace.setWorkspaceEdit(edits);
    TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
    document.setPublishDiagnostics(new PublishDiagnosticsCapabilities(true));
    return new ClientCapabilities(workspace, document, null);
  }

  static String uri(Path path) {
    String uri = path.toUri().toString();
    return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
  }

  void opens(Path file, String text) {
    versions.put(uri(file), 1);
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "python", 1, text)));
  }

  void opens(Path file) {
    try {
      opens(file, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the text of a document. */
  void types(Path file, String text) {
    change(file, new TextDocumentContentChangeEvent(text));
  }

  /** Replaces a range of it. */
  void types(Path file, Range range, String text) {
    change(file, new TextDocumentContentChangeEvent(range, text));
  }

  private void change(Path file, TextDocumentContentChangeEvent change) {
    int version = versions.merge(uri(file), 1, Integer::sum);
    VersionedTextDocumentIdentifier document =
        new VersionedTextDocumentIdentifier(uri(file), version);
    server
        .getTextDocumentService()
        .didChange(new DidChangeTextDocumentParams(document, List.of(change)));
  }

  /** Another folder is part of the workspace. */
  void adds(Path folder) {
    folders(List.of(new WorkspaceFolder(uri(folder), "folder")), List.of());
  }

  /** A folder is not any more, and its documents are closed. */
  void removes(Path folder) {
    List.copyOf(versions.keySet()).stream()
        .filter(uri -> uri.startsWith(uri(folder)))
        .forEach(uri -> closes(Path.of(URI.create(uri))));
    folders(List.of(), List.of(new WorkspaceFolder(uri(folder), "folder")));
    screen.clear();
  }

  private void folders(List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
    server
        .getWorkspaceService()
        .didChangeWorkspaceFolders(
            new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed)));
  }

  void closes(Path file) {
    versions.remove(uri(file));
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri(file))));
  }

  void sees(FileChangeType type, Path... files) {
    server
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(files).stream().map(file -> new FileEvent(uri(file), type)).toList()));
  }

  /** What is shown of a file in its latest version, once it is. */
  PublishDiagnosticsParams shows(Path file) {
    while (true) {
      PublishDiagnosticsParams next = screen.next();
      Integer version = next.getVersion();
      if (next.getUri().equals(uri(file))
          && (version == null || version.equals(versions.get(uri(file))))) {
        return next;
      }
    }
  }

  /** The recipes of the findings that are shown, with their lines from 1. */
  List<String> finds(Path file) {
    return shows(file).getDiagnostics().stream()
        .map(
            one ->
                (one.getCode() == null ? "" : one.getCode().getLeft())
                    + ":"
                    + (one.getRange().getStart().getLine() + 1))
        .toList();
  }

  CompletableFuture<List<CodeAction>> asksForActions(Path file, int line, String... only) {
    return asksForActions(file, new Range(new Position(line - 1, 0), new Position(line, 0)), only);
  }

  CompletableFuture<List<CodeAction>> asksForActions(Path file, Range range, String... only) {
    CodeActionContext context = new CodeActionContext(List.of());
    if (only.length > 0) {
      context.setOnly(List.of(only));
    }
    var future =
        server
            .getTextDocumentService()
            .codeAction(
                new CodeActionParams(new TextDocumentIdentifier(uri(file)), range, context));
    return future.thenApply(all -> all.stream().map(either -> either.getRight()).toList());
  }

  List<CodeAction> actions(Path file, int line, String... only) {
    return get(asksForActions(file, line, only));
  }

  @Nullable Hover hovers(Path file, int line, int column) {
    return get(
        server
            .getTextDocumentService()
            .hover(
                new HoverParams(
                    new TextDocumentIdentifier(uri(file)), new Position(line - 1, column - 1))));
  }

  Screen screen() {
    return screen;
  }

  LanguageServer server() {
    return server;
  }

  Process process() {
    return process;
  }

  static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** The exit code, once the process has ended. */
  int ends() {
    try {
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        throw new AssertionError("it does not end");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    ends();
  }
}
