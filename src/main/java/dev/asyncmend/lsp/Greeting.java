package dev.asyncmend.lsp;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** What server and editor tell each other before the work begins. */
final class Greeting {
  private static final String SECTION = "asyncmend";

  /** How long an editor may take to tell its settings; then those are taken that it gave before. */
  private static final int PATIENCE = 3;

  private final Desk desk;
  private final Workspace workspace;
  private final LanguageClient client;

  Greeting(Desk desk, Workspace workspace, LanguageClient client) {
    this.desk = desk;
    this.workspace = workspace;
    this.client = client;
  }

  /** What the server can do. */
  static ServerCapabilities capabilities() {
    ServerCapabilities all = new ServerCapabilities();
    all.setPositionEncoding(PositionEncodingKind.UTF16);
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    all.setTextDocumentSync(sync);
    all.setHoverProvider(true);
    all.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, Actions.FIX_ALL)));
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    all.setWorkspace(new WorkspaceServerCapabilities(folders));
    return all;
  }

  /** The folders that the editor has open. */
  @SuppressWarnings("deprecation") // older editors know nothing else
  static List<Path> folders(InitializeParams params) {
    List<String> addresses = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(addresses::add);
    } else if (params.getRootUri() != null) {
      addresses.add(params.getRootUri());
    } else if (params.getRootPath() != null) {
      addresses.add(Path.of(params.getRootPath()).toUri().toString());
    }
    return addresses.stream()
        .map(address -> Papers.path(address, Path.of("").toAbsolutePath()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Runs {@code gone} when the process of the editor ends. */
  static void parent(@Nullable Integer process, Runnable gone) {
    if (process != null) {
      ProcessHandle.of(process)
          .ifPresent(
              parent -> {
                var unused = parent.onExit().thenRun(gone);
              });
    }
  }

  /** Asks for what the server needs of the editor, and starts the work. */
  void settle(Abilities abilities) {
    if (abilities.watches()) {
      watch();
    }
    if (abilities.configuration()) {
      ask();
    } else {
      desk.start();
    }
  }

  /** Asks for the user's settings; the work starts when they are there. */
  void ask() {
    ConfigurationItem item = new ConfigurationItem();
    item.setSection(SECTION);
    var unused =
        client
            .configuration(new ConfigurationParams(List.of(item)))
            .orTimeout(PATIENCE, TimeUnit.SECONDS)
            .whenComplete(
                (answer, failure) -> {
                  if (failure == null
                      && !answer.isEmpty()
                      && answer.get(0) instanceof JsonObject own) {
                    desk.edit(() -> workspace.prefer(Preferences.of(own)));
                  }
                  desk.start();
                });
  }

  private void watch() {
    List<FileSystemWatcher> watchers = new ArrayList<>();
    for (String glob :
        List.of(
            "**/*.{py,pyi}",
            "**/{asyncmend,pyproject}.toml",
            "**/setup.{cfg,py}",
            "**/.gitignore")) {
      watchers.add(new FileSystemWatcher(Either.forLeft(glob)));
    }
    Registration registration =
        new Registration(
            "asyncmend-files",
            "workspace/didChangeWatchedFiles",
            new DidChangeWatchedFilesRegistrationOptions(watchers));
    var unused = client.registerCapability(new RegistrationParams(List.of(registration)));
  }
}
