package dev.asyncmend.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Changes of several files as one edit of the workspace. */
final class Edits {
  private final Papers papers;
  private final boolean versioned;

  /** Edits for an editor that takes those of certain versions of documents, or does not. */
  Edits(Papers papers, boolean versioned) {
    this.papers = papers;
    this.versioned = versioned;
  }

  /** One edit; files that are open are named with the version that the changes are for. */
  WorkspaceEdit of(Map<Path, List<TextEdit>> files) {
    if (!versioned) {
      Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
      files.forEach((path, edits) -> changes.put(papers.uri(path), edits));
      return new WorkspaceEdit(changes);
    }
    List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
    files.forEach(
        (path, edits) -> {
          VersionedTextDocumentIdentifier document = new VersionedTextDocumentIdentifier();
          document.setUri(papers.uri(path));
          papers.at(path).findFirst().ifPresent(paper -> document.setVersion(paper.version()));
          changes.add(Either.forLeft(new TextDocumentEdit(document, edits)));
        });
    return new WorkspaceEdit(changes);
  }
}
