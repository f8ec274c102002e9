package dev.asyncmend.lsp;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** What the editor says, in the words of the protocol; handed on to the {@link Desk} at once. */
final class Service implements LanguageServer, TextDocumentService, WorkspaceService {
  private final Workbench workbench;
  private final Path home;
  private final ServerInfo about;
  private final IntConsumer end;
  private @Nullable LanguageClient client;
  private @Nullable Start start;
  private boolean shut;

  /** What there is once the editor introduced itself. */
  private record Start(Desk desk, Workspace workspace, Editor editor, Greeting greeting) {}

  /**
   * A service.
   *
   * @param home where documents lie that are in no folder
   * @param end ends the process, with its exit code
   */
  Service(Workbench workbench, Path home, ServerInfo about, IntConsumer end) {
    this.workbench = workbench;
    this.home = home;
    this.about = about;
    this.end = end;
  }

  void connect(LanguageClient editor) {
    client = editor;
  }

  private Start started() {
    Start known = start;
    if (known == null) {
      throw new IllegalStateException("`initialize` comes first");
    }
    return known;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    LanguageClient other = client;
    if (other == null || start != null) {
      throw new IllegalStateException("`initialize` comes once");
    }
    Editor editor = new Editor(other, Abilities.of(params.getCapabilities()));
    Workspace workspace = new Workspace(workbench, editor);
    Desk desk = new Desk(workspace, editor);
    start = new Start(desk, workspace, editor, new Greeting(desk, workspace, other));
    Thread thread = new Thread(desk, "desk");
    thread.setDaemon(true);
    thread.start();
    List<Path> folders = Greeting.folders(params);
    Preferences wanted = Preferences.of(params.getInitializationOptions());
    desk.edit(
        () -> {
          workspace.folders(folders, List.of());
          workspace.prefer(wanted);
        });
    Greeting.parent(params.getProcessId(), () -> exit(1));
    return CompletableFuture.completedFuture(new InitializeResult(Greeting.capabilities(), about));
  }

  @Override
  public void initialized(InitializedParams params) {
    started().greeting().settle(started().editor().abilities());
  }

  @Override
  public CompletableFuture<@Nullable Object> shutdown() {
    shut = true;
    if (start != null) {
      start.desk().close();
    }
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    exit(shut ? 0 : 1);
  }

  private void exit(int code) {
    if (start != null) {
      start.desk().close();
    }
    end.accept(code);
  }

  /** The editor is gone without a word. */
  void left() {
    exit(shut ? 0 : 1);
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return this;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return this;
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // Nothing is traced.
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    boolean python = "python".equals(item.getLanguageId()) || item.getUri().endsWith(".py");
    // Some editors show a notebook as one Python file; what they save is another thing.
    boolean notebook = item.getUri().endsWith(".ipynb");
    Optional<Path> path = python && !notebook ? Papers.path(item.getUri(), home) : Optional.empty();
    Start known = started();
    if (path.isPresent()) {
      Paper paper = new Paper(item.getUri(), path.get(), item.getText(), item.getVersion());
      known.desk().edit(item.getUri(), () -> known.workspace().open(paper));
    }
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    Integer version = params.getTextDocument().getVersion();
    Papers papers = started().workspace().papers();
    started()
        .desk()
        .edit(
            uri,
            () ->
                papers
                    .get(uri)
                    .ifPresent(
                        paper -> {
                          paper.change(
                              params.getContentChanges(),
                              version == null ? paper.version() + 1 : version);
                          papers.touch(paper);
                        }));
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    Start known = started();
    known.desk().edit(uri, () -> known.workspace().close(uri));
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    // Who watches files hears of it by that.
    if (!started().editor().abilities().watches()) {
      Papers.path(params.getTextDocument().getUri(), home)
          .filter(Workspace::decides)
          .ifPresent(path -> disk(Set.of(path), Set.of()));
    }
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    Set<Path> changed = new HashSet<>();
    Set<Path> moved = new HashSet<>();
    for (FileEvent event : params.getChanges()) {
      Papers.path(event.getUri(), home)
          .ifPresent(
              path -> {
                changed.add(path);
                if (event.getType() != FileChangeType.Changed) {
                  moved.add(path);
                }
              });
    }
    disk(changed, moved);
  }

  private void disk(Set<Path> changed, Set<Path> moved) {
    Start known = started();
    known.desk().edit(() -> known.workspace().disk(changed, moved));
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    Start known = started();
    if (params.getSettings() instanceof JsonObject all
        && all.get("asyncmend") instanceof JsonObject own) {
      known.desk().edit(() -> known.workspace().prefer(Preferences.of(own)));
    } else if (known.editor().abilities().configuration()) {
      known.greeting().ask();
    }
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    List<Path> added = paths(params.getEvent().getAdded());
    List<Path> removed = paths(params.getEvent().getRemoved());
    Start known = started();
    known.desk().edit(() -> known.workspace().folders(added, removed));
  }

  private List<Path> paths(List<WorkspaceFolder> folders) {
    List<Path> paths = new ArrayList<>();
    folders.forEach(folder -> Papers.path(folder.getUri(), home).ifPresent(paths::add));
    return paths;
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    Editor editor = started().editor();
    return started()
        .desk()
        .ask(
            params.getTextDocument().getUri(),
            List.of(),
            (folder, paper, look, stop) ->
                new Actions(folder, paper, editor.diagnoses(folder), editor.abilities().versioned())
                    .of(look, params, stop));
  }

  @Override
  public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
    boolean markdown = started().editor().abilities().markdown();
    return started()
        .desk()
        .ask(
            params.getTextDocument().getUri(),
            null,
            (folder, paper, look, stop) ->
                Hovers.of(folder.guide(), paper, look.outcome(), params.getPosition(), markdown));
  }
}
