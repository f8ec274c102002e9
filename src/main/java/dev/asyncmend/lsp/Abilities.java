package dev.asyncmend.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.jspecify.annotations.Nullable;

/**
 * What an editor can do.
 *
 * @param related whether diagnostics may point to other places
 * @param versioned whether edits may name the versions of documents
 * @param configuration whether it can be asked for settings
 * @param watches whether it can be asked to watch files
 * @param markdown whether it shows Markdown when the mouse rests
 */
record Abilities(
    boolean related, boolean versioned, boolean configuration, boolean watches, boolean markdown) {

  /** What it says of itself. */
  static Abilities of(@Nullable ClientCapabilities client) {
    Optional<WorkspaceClientCapabilities> workspace =
        Optional.ofNullable(client).map(ClientCapabilities::getWorkspace);
    Optional<TextDocumentClientCapabilities> document =
        Optional.ofNullable(client).map(ClientCapabilities::getTextDocument);
    return new Abilities(
        yes(
            document
                .map(TextDocumentClientCapabilities::getPublishDiagnostics)
                .map(PublishDiagnosticsCapabilities::getRelatedInformation)),
        yes(
            workspace
                .map(WorkspaceClientCapabilities::getWorkspaceEdit)
                .map(WorkspaceEditCapabilities::getDocumentChanges)),
        yes(workspace.map(WorkspaceClientCapabilities::getConfiguration)),
        yes(
            workspace
                .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)),
        document
            .map(TextDocumentClientCapabilities::getHover)
            .map(HoverCapabilities::getContentFormat)
            .map(forms -> forms.contains(MarkupKind.MARKDOWN))
            .orElse(true));
  }

  private static boolean yes(Optional<Boolean> value) {
    return value.orElse(false);
  }
}
